import { expect, test } from 'vitest'
import { killDeliveries } from '../bench/kill-deliver.ts'

test('a process killed while it claims, sends or records loses no message and sends none twice unmarked', async () => {
  const { wrong, kills, ended } = await killDeliveries(10)
  expect(wrong).toEqual([])
  expect(kills).toBe(12)
  expect(Object.values(ended).reduce((sum, deliveries) => sum + deliveries)).toBe(10)
}, 60_000)
