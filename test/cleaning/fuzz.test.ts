import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fuzz } from '../bench/cleaning/fuzz.ts'
import { readPages } from '../bench/cleaning/pages.ts'

const pages = readPages({
  folder: join(import.meta.dirname, 'fixtures/pages'),
  sets: undefined,
  lang: undefined,
  limit: undefined,
})

test('no mutation of a page makes cleaning throw, or hang', () => {
  const { failures, refused } = fuzz(pages, { rounds: 150, seed: 1, limitMs: 5000 })
  expect(failures).toEqual([])
  expect(refused).toBeGreaterThan(0)
})
