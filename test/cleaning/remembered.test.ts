import { expect, test } from 'vitest'
import { remembered } from '../../src/cleaning/remembered.ts'

/** How often the names are read when each is asked for twice in a row, and the first of them once more at the end. */
function readingsOf(names: readonly string[]): { readonly twice: number; readonly firstAgain: number } {
  let readings = 0
  const read = remembered((name) => {
    readings++
    return name.length
  })
  for (const name of names) expect([read(name), read(name)]).toEqual([name.length, name.length])
  const twice = readings
  read(names[0] ?? '')
  return { twice, firstAgain: readings - twice }
}

test('names are read once, and once more when they were long ago', () => {
  const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `story-part-${at}`)
  expect(readingsOf(names(1000))).toEqual({ twice: 1000, firstAgain: 0 })
  expect(readingsOf(names(60_000))).toEqual({ twice: 60_000, firstAgain: 1 })
})

test('names as long as no theme writes them are not kept', () => {
  expect(readingsOf(['part '.repeat(20)]).twice).toBe(1)
  expect(readingsOf(['part '.repeat(20_000)]).twice).toBe(2)
})
