import type { Claim } from '../domain/batch.ts'
import { dayAfter } from './days.ts'
import { isBreakdown } from './parts.ts'
import { actorsOf, isNear, sideOf } from './statements.ts'

/** A verified count may exceed the announced one of its release by this much; beyond, it speaks of another (B4). */
const mostExcess = 1.25
/** A count of another day that is a smaller share than this of what was announced is some other handful. */
const leastShare = 0.2

/** What is told of one day: what joins or parts it from its neighbours. */
interface Day {
  readonly announced: readonly number[]
  readonly counted: readonly number[]
  /** Per article and speaker: the numbers given for this day. */
  readonly told: ReadonlyMap<string, readonly number[]>
}

/**
 * For each day the day its release goes by: a release told under two days within the window is one (B3 to B5).
 *
 * A day joins an earlier one that stands by itself if the two tell one number, or if one has only an announcement and the
 * other only counts; never if one article gives the same speaker's two numbers for both. Looks back two windows at most,
 * so that a part of the calendar can be decided without the rest.
 */
export function releaseDays(claims: ReadonlyMap<string, readonly Claim[]>, windowDays: number): ReadonlyMap<string, string> {
  const days = new Map(claims.entries().map(([day, told]) => [day, summarise(told)]))
  const joins = (day: string) => joinable(day, days, windowDays)
  return new Map(days.keys().map((day) => [day, joins(day).find((earlier) => joins(earlier).length === 0) ?? day]))
}

/** Earlier days within the window that a day could join, the best first: one number before mere fit, the nearest first. */
function joinable(day: string, days: ReadonlyMap<string, Day>, windowDays: number): string[] {
  const here = days.get(day)
  if (here === undefined) return []
  const earlier = Array.from({ length: windowDays }, (_, back) => dayAfter(day, -1 - back)).flatMap((date) => {
    const there = days.get(date)
    return there === undefined || isContrasted(here, there) ? [] : [{ date, there }]
  })
  const same = earlier.filter(({ there }) => tellOneNumber(here, there))
  const fitting = earlier.filter(({ there }) => !tellOneNumber(here, there) && complete(here, there))
  return [...same, ...fitting].map(({ date }) => date)
}

function summarise(claims: readonly Claim[]): Day {
  const totals = claims.filter((claim) => !isBreakdown(claim, claims))
  const told = new Map<string, number[]>()
  for (const claim of totals) {
    for (const actor of actorsOf(claim)) {
      const speaker = `${claim.articleId} ${claim.figure.standing} ${actor}`
      told.set(speaker, [...(told.get(speaker) ?? []), claim.figure.value])
    }
  }
  const exact = totals.filter(({ figure }) => !figure.vague)
  return {
    announced: exact.filter((claim) => sideOf(claim) === 'announced').map(({ figure }) => figure.value),
    counted: exact.filter((claim) => sideOf(claim) === 'verified').map(({ figure }) => figure.value),
    told,
  }
}

/** One article, one speaker, two numbers for two days: two releases. */
function isContrasted(a: Day, b: Day): boolean {
  return a.told.entries().some(([speaker, numbers]) => {
    const others = b.told.get(speaker)
    return others !== undefined && !numbers.some((number) => others.some((other) => isNear(number, other)))
  })
}

function tellOneNumber(a: Day, b: Day): boolean {
  const meets = (ones: readonly number[], others: readonly number[]) =>
    ones.some((one) => others.some((other) => isNear(one, other)))
  return meets(a.announced, b.announced) || meets(a.announced, b.counted) || meets(a.counted, b.announced)
}

function complete(a: Day, b: Day): boolean {
  return fits(a, b) || fits(b, a)
}

function fits(announcing: Day, counting: Day): boolean {
  if (announcing.announced.length === 0 || counting.announced.length > 0 || counting.counted.length === 0) return false
  const share = Math.max(...counting.counted) / Math.max(...announcing.announced)
  return announcing.counted.length === 0 && share >= leastShare && share <= mostExcess
}
