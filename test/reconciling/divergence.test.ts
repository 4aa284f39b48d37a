import { describe, expect, test } from 'vitest'
import { hasDiverged } from '../../src/reconciling/divergence.ts'
import { type GapInput, gapOf } from '../../src/reconciling/gap.ts'
import { originsOf } from '../../src/reconciling/voices.ts'
import { claimsOf } from './claims.ts'

/** 99 announced, and what a monitor counts from one day to the next. */
function counting(...counts: readonly number[]): GapInput {
  const eventDate = '2026-01-01'
  const told = (offset: number) => `2026-01-${String(2 + offset).padStart(2, '0')}`
  const claims = claimsOf(
    { id: 'announced', on: eventDate, figures: [{ value: 99, eventDate }] },
    ...counts.map((value, at) => ({
      id: `count-${at}`,
      on: told(at),
      figures: [{ value, standing: 'verified', eventDate, quote: `The count was corrected to ${value}.` } as const],
    })),
  )
  return { claims, origins: originsOf(claims), now: Date.parse('2026-02-01T00:00:00Z'), graceMs: 0 }
}

describe('a divergence, from 5 people and a tenth on', () => {
  test.each<[string, readonly number[], boolean]>([
    ['is one from the first count', [61], true],
    ['is none where the gap was never wide enough', [92], false],
    ['stays one until less than half is left of what opened it', [61, 92], true],
    ['is over once it was closed, though the gap is wider again', [61, 97, 92], false],
    ['begins anew where the gap is wide enough again', [61, 97, 61, 92], true],
  ])('%s', (_, counts, diverged) => {
    const input = counting(...counts)
    expect(hasDiverged(gapOf(input), input, { people: 5, share: 0.1 })).toBe(diverged)
  })
})
