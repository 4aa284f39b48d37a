import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('a command whose reader has left ends without a word', () => {
  const line = `"${process.execPath}" bin/rollcall.js check | true`
  const { stderr } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8' })
  expect(stderr).toBe('')
})
