import { describe, expect, test } from 'vitest'
import type { Gap } from '../../src/domain/batch.ts'
import { placesOf } from '../../src/reconciling/batching.ts'
import { elsewhereFor } from '../../src/reconciling/elsewhere.ts'
import { gapOf } from '../../src/reconciling/gap.ts'
import { originsOf } from '../../src/reconciling/voices.ts'
import { type ArticleFacts, claimsOf, type FigureFacts } from './claims.ts'

/** The gap of the batch that holds the first figure of the last article, as known on a day. */
function gapOn(day: string, ...articles: readonly ArticleFacts[]): Gap {
  const claims = claimsOf(...articles)
  const origins = originsOf(claims)
  const places = placesOf(claims, 2)
  const batches = Map.groupBy(claims, ({ id }) => places.get(id)?.key ?? '')
  const last = claims.findLast(({ figure }) => figure.standing === 'verified')
  const key = places.get(last?.id ?? '')?.key ?? ''
  return gapOf({
    claims: batches.get(key) ?? [],
    elsewhere: elsewhereFor(key, batches),
    origins,
    now: Date.parse(`${day}T18:00:00Z`),
    graceMs: 3 * 86_400_000,
  })
}

describe('the comparability gate', () => {
  test('holds a count since January against an unstated window: the period differs', () => {
    const gap = gapOn(
      '2026-02-10',
      { id: 'watch', on: '2026-02-09', figures: [{ value: 900, bound: 'about', actor: 'Vice-President' }] },
      { id: 'bulletin', on: '2026-02-09', figures: [{ value: 350, standing: 'verified', since: '2026-01-08' }] },
    )
    expect(gap).toMatchObject({
      reason: 'period-differs',
      announced: { people: { low: 810, high: 990 } },
      verified: { people: { low: 350 } },
    })
  })

  test('holds a pardon of thousands against the political prisoners among them: the class differs', () => {
    const gap = gapOn(
      '2023-01-20',
      {
        id: 'list',
        on: '2023-01-10',
        figures: [
          { value: 7012, stage: 'ordered', eventDate: '2023-01-04' },
          { value: 300, bound: 'about', standing: 'verified', eventDate: '2023-01-04', partOf: 7012, actor: 'Association' },
        ],
      },
      {
        id: 'un',
        on: '2023-01-18',
        figures: [{ value: 195, standing: 'verified', eventDate: '2023-01-04', actor: 'UN office' }],
      },
    )
    expect(gap.reason).toBe('class-differs')
  })

  test('lets pass a late count of the same release', () => {
    const gap = gapOn(
      '2021-07-14',
      { id: 'junta', on: '2021-06-30', figures: [{ value: 2000, bound: 'at_least', eventDate: '2021-06-30', actor: 'Junta' }] },
      { id: 'count', on: '2021-07-14', figures: [{ value: 400, bound: 'about', standing: 'verified', eventDate: '2021-06-30' }] },
    )
    expect(gap).toMatchObject({ reason: 'comparable', unverified: 1560, people: { low: 1560, high: null } })
  })

  test('lets pass 99 announced against 61 verified', () => {
    const gap = gapOn('2025-12-31', {
      id: 'story',
      on: '2025-12-31',
      figures: [
        { value: 99, eventDate: '2025-12-25' },
        { value: 61, standing: 'verified', eventDate: '2025-12-25' },
      ],
    })
    expect(gap).toMatchObject({ reason: 'comparable', unverified: 38, people: { low: 38, high: 38 } })
    expect(gap.share).toBeCloseTo(0.384, 3)
  })

  test('keeps two announcements and three monitors as ranges', () => {
    const eventDate = '2026-01-01'
    const gap = gapOn(
      '2026-01-02',
      { id: 'a', on: eventDate, figures: [{ value: 88, eventDate }] },
      { id: 'b', on: eventDate, figures: [{ value: 87, stage: 'ordered', eventDate: '2025-12-31', actor: 'Government' }] },
      {
        id: 'c',
        on: eventDate,
        figures: [{ value: 87, bound: 'at_least', standing: 'verified', eventDate, actor: 'Committee; Mothers' }],
      },
      { id: 'd', on: eventDate, figures: [{ value: 33, standing: 'verified', eventDate: '2025-12-31', actor: 'Encounter' }] },
    )
    expect(gap).toMatchObject({ reason: 'comparable', unverified: 1, verified: { people: { low: 33, high: null }, voices: 3 } })
    expect(gap.people).toEqual({ low: 0, high: 55 })
  })

  const eventDate = '2026-05-10'
  test.each<[string, string, FigureFacts, FigureFacts]>([
    [
      'promise-not-due',
      '2026-05-11',
      { value: 300, stage: 'ordered', eventDate },
      { value: 40, standing: 'verified', eventDate },
    ],
    ['comparable', '2026-05-20', { value: 300, stage: 'ordered', eventDate }, { value: 40, standing: 'verified', eventDate }],
    ['stage-differs', '2026-05-20', { value: 300, eventDate }, { value: 40, standing: 'verified', stage: 'lesser', eventDate }],
    [
      'total-without-parts',
      '2026-05-20',
      { value: 4912, stage: 'lesser', eventDate },
      { value: 131, standing: 'verified', eventDate },
    ],
    [
      'number-withheld',
      '2026-05-20',
      { value: 24, vague: true, bound: 'at_least', eventDate },
      { value: 9, standing: 'verified', eventDate },
    ],
    ['single-weak-voice', '2026-05-20', { value: 300, eventDate }, { value: 40, standing: 'verified', actor: null, eventDate }],
    [
      'class-differs',
      '2026-05-20',
      { value: 300, people: 'all', eventDate },
      { value: 40, standing: 'verified', people: 'political', eventDate },
    ],
  ])('says %s', (reason, day, announced, verified) => {
    expect(gapOn(day, { id: 'a', on: '2026-05-10', figures: [announced, verified] }).reason).toBe(reason)
  })

  test('subtracts the part that left prison from a mixed total', () => {
    const since = '2026-02-20'
    const gap = gapOn('2026-03-01', {
      id: 'a',
      on: '2026-02-27',
      figures: [
        { value: 4912, stage: 'lesser', since },
        { value: 236, since, partOf: 4912 },
        { value: 131, standing: 'verified', since },
      ],
    })
    expect(gap).toMatchObject({ reason: 'comparable', unverified: 105 })
  })
})

describe('a number without a day', () => {
  const eventDate = '2026-05-10'

  test('completes the one release of its passage', () => {
    const gap = gapOn('2026-05-20', {
      id: 'a',
      on: '2026-05-15',
      figures: [
        { value: 99, eventDate },
        { value: 61, standing: 'verified' },
      ],
    })
    expect(gap).toMatchObject({ reason: 'comparable', unverified: 38 })
  })

  test('is no total of a running count: from when it counts is not said', () => {
    const gap = gapOn('2026-05-20', {
      id: 'a',
      on: '2026-05-15',
      figures: [
        { value: 1000, bound: 'at_least' },
        { value: 78, standing: 'verified', since: '2026-05-03' },
      ],
    })
    expect(gap.reason).toBe('period-differs')
  })

  test('that is only a word yields to a number', () => {
    const gap = gapOn('2026-05-20', {
      id: 'a',
      on: '2026-05-15',
      figures: [
        { value: 200, vague: true, bound: 'at_least', eventDate },
        { value: 99, eventDate },
        { value: 61, standing: 'verified', eventDate },
      ],
    })
    expect(gap).toMatchObject({ reason: 'comparable', announced: { people: { low: 99, high: 99 } } })
  })
})

describe('a side', () => {
  const eventDate = '2026-05-10'
  const announced = { value: 150, eventDate } as const
  const counted = (value: number, more: Partial<FigureFacts> = {}) =>
    ({ value, standing: 'verified', eventDate, ...more }) as const
  const story = (id: string, on: string, ...figures: FigureFacts[]): ArticleFacts => ({ id, on, figures })

  test('follows a rising series of a monitor, and not its old states', () => {
    const gap = gapOn(
      '2026-05-30',
      story('a', '2026-05-11', announced, counted(70)),
      story('b', '2026-05-12', counted(107), counted(93)),
      story('c', '2026-05-14', counted(131)),
      story('d', '2026-05-20', counted(93)),
      story('e', '2026-05-21', counted(70)),
      story('f', '2026-05-22', counted(45)),
    )
    expect(gap.verified?.people).toEqual({ low: 131, high: 131 })
  })

  test.each([
    [
      'its sentence takes the old number back',
      [story('c', '2026-05-20', counted(61, { quote: 'Watch corrected its count from 75 to 61.' }))],
      61,
    ],
    ['the monitor says it on its own site', [{ ...story('c', '2026-05-20', counted(61)), site: 'The Watch' }], 61],
    [
      'two origins have a number that was never told before',
      [story('c', '2026-05-20', counted(58)), story('d', '2026-05-21', counted(58))],
      58,
    ],
    ['not where one text lags behind', [story('c', '2026-05-20', counted(58))], 75],
    [
      'not where many texts repeat an old state',
      [story('c', '2026-05-20', counted(61)), story('d', '2026-05-21', counted(61))],
      75,
    ],
    [
      'not where a text rounds',
      [story('c', '2026-05-20', counted(70, { bound: 'about' })), story('d', '2026-05-21', counted(70, { bound: 'at_least' }))],
      75,
    ],
  ])('goes back to a lower number: %s', (_, later, value) => {
    const gap = gapOn(
      '2026-05-30',
      story('a', '2026-05-11', announced, counted(61)),
      story('b', '2026-05-13', counted(75)),
      ...later,
    )
    expect(gap.verified?.counts.map((count) => count.value)).toEqual([value])
  })

  test('counts a correction once, under whatever name the authority had it', () => {
    const gap = gapOn(
      '2026-05-30',
      story('a', '2026-05-10', { value: 150, eventDate, actor: 'Government' }, counted(90)),
      story('b', '2026-05-11', announced),
      story('c', '2026-05-14', { value: 141, eventDate, quote: 'The ministry corrected the number to 141.' }),
    )
    expect(gap.announced?.counts.map(({ actor, value }) => [actor, value])).toEqual([['Ministry', 141]])
  })
})
