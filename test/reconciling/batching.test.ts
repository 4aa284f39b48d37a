import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/domain/batch.ts'
import { placesOf } from '../../src/reconciling/batching.ts'
import { type ArticleFacts, claimsOf } from './claims.ts'

function batches(...articles: readonly ArticleFacts[]): Record<string, string[]> {
  return grouped(claimsOf(...articles))
}

function grouped(claims: readonly Claim[]): Record<string, string[]> {
  const places = placesOf(claims, 2)
  const groups = Map.groupBy(claims, ({ id }) => places.get(id)?.key ?? 'nowhere')
  return Object.fromEntries(
    [...groups].sort().map(([key, own]) => [key, own.map(({ figure }) => `${figure.standing[0]}${figure.value}`)]),
  )
}

describe('a batch', () => {
  test('holds what is told of one release day', () => {
    const story = {
      id: 'a',
      on: '2026-01-01',
      figures: [
        { value: 99, eventDate: '2025-12-25' },
        { value: 61, standing: 'verified', eventDate: '2025-12-25' },
        { value: 88, eventDate: '2026-01-01' },
      ],
    } as const
    expect(batches(story)).toEqual({ '2025-12-25': ['a99', 'v61'], '2026-01-01': ['a88'] })
  })

  test('takes in the same number under the day before', () => {
    expect(
      batches(
        { id: 'a', on: '2026-01-01', figures: [{ value: 87, stage: 'ordered', eventDate: '2025-12-31' }] },
        { id: 'b', on: '2026-01-01', figures: [{ value: 88, eventDate: '2026-01-01' }] },
      ),
    ).toEqual({ '2025-12-31': ['a87', 'a88'] })
  })

  test('takes in a count of the day after, where nothing else was announced', () => {
    expect(
      batches(
        { id: 'a', on: '2025-12-25', figures: [{ value: 99, eventDate: '2025-12-25' }] },
        { id: 'b', on: '2025-12-27', figures: [{ value: 45, standing: 'verified', eventDate: '2025-12-26' }] },
      ),
    ).toEqual({ '2025-12-25': ['a99', 'v45'] })
  })

  test.each([
    [
      'one article gives one speaker two numbers for two days',
      [
        { value: 46, eventDate: '2026-07-05' },
        { value: 47, eventDate: '2026-07-06' },
        { value: 60, eventDate: '2026-07-06' },
      ],
      1,
    ],
    [
      'one article tells of two releases',
      [
        { value: 46, eventDate: '2026-07-05' },
        { value: 80, eventDate: '2026-07-06' },
      ],
      2,
    ],
  ])('is one or two as the numbers say: %s', (_, figures, count) => {
    expect(Object.keys(batches({ id: 'a', on: '2026-07-07', figures }))).toHaveLength(count)
  })

  test('does not take in a handful that came out elsewhere the next day', () => {
    expect(
      batches({
        id: 'a',
        on: '2026-03-08',
        figures: [
          { value: 77, stage: 'ordered', eventDate: '2026-03-05' },
          { value: 6, standing: 'verified', eventDate: '2026-03-06' },
        ],
      }),
    ).toEqual({ '2026-03-05': ['a77'], '2026-03-06': ['v6'] })
  })

  test('does not grow along a chain of days', () => {
    const days = ['2026-02-01', '2026-02-03', '2026-02-05'].map((eventDate, index) => ({
      id: `a${index}`,
      on: eventDate,
      figures: [{ value: 50, eventDate }],
    }))
    expect(batches(...days)).toEqual({ '2026-02-01': ['a50', 'a50'], '2026-02-05': ['a50'] })
  })
})

describe('a number that comes back', () => {
  const christmas = [
    { id: 'a', on: '2025-12-25', figures: [{ value: 99, eventDate: '2025-12-25' }] },
    { id: 'b', on: '2025-12-26', figures: [{ value: 99, eventDate: '2025-12-25' }] },
  ] as const

  test('without its day goes home weeks later', () => {
    expect(batches(...christmas, { id: 'c', on: '2026-02-20', figures: [{ value: 99 }] })).toEqual({
      '2025-12-25': ['a99', 'a99', 'a99'],
    })
  })

  test('under another day goes home while one origin alone says so', () => {
    const swapped = { id: 'c', on: '2026-01-02', figures: [{ value: 99, eventDate: '2026-01-01' }] } as const
    expect(batches(...christmas, swapped)).toEqual({ '2025-12-25': ['a99', 'a99', 'a99'] })
    const another = { id: 'd', on: '2026-01-03', figures: [{ value: 99, eventDate: '2026-01-01' }] } as const
    expect(batches(...christmas, swapped, another)).toEqual({ '2025-12-25': ['a99', 'a99'], '2026-01-01': ['a99', 'a99'] })
  })

  test('stays by itself where nothing was announced under it', () => {
    expect(batches(...christmas, { id: 'c', on: '2026-02-20', figures: [{ value: 116 }] })).toEqual({
      '2025-12-25': ['a99', 'a99'],
      'undated-announced-ministry-116': ['a116'],
    })
  })
})

describe('a running total', () => {
  test('goes by its first day, however far it has grown', () => {
    expect(
      batches(
        { id: 'a', on: '2026-01-29', figures: [{ value: 286, standing: 'verified', since: '2026-01-08' }] },
        { id: 'b', on: '2026-02-03', figures: [{ value: 350, standing: 'verified', since: '2026-01-08' }] },
        { id: 'c', on: '2026-02-03', figures: [{ value: 900, since: '2025-12-01' }] },
      ),
    ).toEqual({ 'since-2025-12-01': ['a900'], 'since-2026-01-08': ['v286', 'v350'] })
  })

  test('counts the release of its first day while it is fresh and no larger', () => {
    const announced = { id: 'a', on: '2026-02-27', figures: [{ value: 110, stage: 'ordered', eventDate: '2026-02-27' }] } as const
    const count = (on: string, value: number) =>
      ({ id: `w${on}`, on, figures: [{ value, standing: 'verified', since: '2026-02-27' }] }) as const
    expect(batches(announced, count('2026-03-03', 37), count('2026-04-20', 90), count('2026-03-04', 400))).toEqual({
      '2026-02-27': ['a110', 'v37'],
      'since-2026-02-27': ['v90', 'v400'],
    })
  })
})
