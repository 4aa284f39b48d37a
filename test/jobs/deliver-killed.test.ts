import { expect, test } from 'vitest'
import { killDeliveries } from '../bench/kill-deliver.ts'

test('a process killed while it claims, sends or records loses no message and sends none twice unmarked', async () => {
  const { wrong, diedAt } = await killDeliveries(12)
  expect(wrong).toEqual([])
  expect(Object.values(diedAt).reduce((sum, kills) => sum + kills)).toBe(12)
}, 60_000)
