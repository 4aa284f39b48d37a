import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { remedies } from '../../src/domain/fault.ts'

test('docs/faults.md tells of every fault, with its remedy, and of no other', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/faults.md'), 'utf8')
  const told = [...text.matchAll(/^\| `([a-z.-]+)` \| (\w+) \|/gm)].map(([, code, remedy]) => [code, remedy])
  expect(Object.fromEntries(told)).toEqual(remedies)
})
