import { expect, test } from 'vitest'
import { inSlices } from '../../src/ledger/in-slices.ts'

test('many values are asked for in slices, each once and in order', async () => {
  const values = Array.from({ length: 25_000 }, (_, at) => String(at))
  const sizes: number[] = []
  const rows = await inSlices(values, async (some) => {
    sizes.push(some.length)
    return some
  })
  expect(rows).toEqual(values)
  expect(sizes).toEqual([10_000, 10_000, 5_000])
})

test('one value may have more rows than a call takes arguments', async () => {
  const rows = await inSlices(['all'], async () => Array.from({ length: 300_000 }, (_, at) => at))
  expect(rows).toHaveLength(300_000)
})

test('nothing is asked where no value is given', async () => {
  expect(await inSlices([], () => Promise.reject(new Error('asked')))).toEqual([])
})
