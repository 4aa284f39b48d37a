import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const reading = join(import.meta.dirname, '../../src/reading')
const docs = readFileSync(join(import.meta.dirname, '../../docs/reading.md'), 'utf8')

/** Rules as code names them: `rule A3`, `'A14'`, `G5 sign`. */
function citedRules(): string[] {
  const files = readdirSync(reading, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'))
  const texts = files.map((name) => readFileSync(join(reading, name), 'utf8'))
  return texts.flatMap((text) => [...text.matchAll(/(?<=[Rr]ules? |')[NGPEASMC]\d{1,2}\b/g)].map(([rule]) => rule))
}

test('every rule the code cites is told in docs/reading.md', () => {
  const missing = [...new Set(citedRules())].filter((rule) => !new RegExp(`\\b${rule}\\b`).test(docs))
  expect(missing).toEqual([])
})
