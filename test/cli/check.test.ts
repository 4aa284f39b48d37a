import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rollcall } from '../support/terminal.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-check-'))
  cpSync(join(import.meta.dirname, '../../config'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('rollcall check', () => {
  test('passes the configuration that ships, and says which channels are off', async () => {
    const { code, out } = await rollcall(['check'])
    expect(code).toBe(0)
    expect(out).toContain('SLACK_WEBHOOK_URL')
    expect(out).toContain('venezuela')
  })

  test('prints every mistake at once, each with its file, line, path and what to do', async () => {
    const file = join(folder, 'desks/venezuela.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('kind: feed', 'kind: fead').replace('time_zone:', 'time_zoen:'))
    const { code, out } = await rollcall(['--config', folder, 'check'])
    expect(code).toBe(1)
    expect(out).toMatch(/desks\/venezuela\.yaml:\d+:\d+ .*kind.*Did you mean “feed”/)
    expect(out).toMatch(/Did you mean “time_zone”/)
    expect(out).toContain('2 mistakes')
  })

  test('gives a program the same as JSON', async () => {
    const { out } = await rollcall(['--config', folder, 'check', '--json'])
    expect(JSON.parse(out)).toMatchObject({ ok: true, mistakes: [] })
  })
})
