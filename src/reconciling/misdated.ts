import type { Claim } from '../domain/batch.ts'
import { dayNumber, msPerDay } from './days.ts'
import { actorsOf, compare, toldAt } from './statements.ts'
import type { Origins } from './voices.ts'

/** Numbers below this meet by chance; only larger ones can say that a day is wrong. */
const leastTelling = 20
/** How far apart the told and the true day may lie, in days: a background number with a wrong day comes back within weeks. */
const farthestDays = 92

/** One number of one side, by day, with the origins that give it. */
type Support = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The days that the numbers themselves correct: a number that one origin alone gives for a day, while two or more give it
 * for an earlier release, went home to that one (B6). Swapped days of a translation are caught from both ends.
 *
 * @returns the true day by claim id, for misdated claims only
 */
export function misdated(claims: readonly Claim[], origins: Origins, windowDays: number): ReadonlyMap<string, string> {
  const dated = claims.filter(({ figure }) => figure.eventDate !== null && figure.value >= leastTelling)
  const corrected = new Map<string, string>()
  for (const same of Map.groupBy(dated, ({ figure }) => figure.value).values()) {
    if (new Set(same.map(({ figure }) => figure.eventDate)).size < 2) continue
    for (const claim of same) {
      const day = trueDay(claim, same, origins, windowDays)
      if (day !== undefined) corrected.set(claim.id, day)
    }
  }
  return corrected
}

function trueDay(claim: Claim, same: readonly Claim[], origins: Origins, windowDays: number): string | undefined {
  const told = claim.figure.eventDate
  if (told === null) return undefined
  const support = supportFor(claim, same, origins)
  if (nearby(support, told, windowDays).size > 1) return undefined
  const better = [...support].filter(([day, from]) => {
    const apart = Math.abs(dayNumber(day) - dayNumber(told))
    return from.size > 1 && apart > windowDays && apart <= farthestDays && dayNumber(day) * msPerDay <= toldAt(claim)
  })
  return better.sort(([a, ones], [b, others]) => others.size - ones.size || compare(a, b))[0]?.[0]
}

/** Who gives this number for which day, on the same side and where both are named by the same speaker. */
function supportFor(claim: Claim, same: readonly Claim[], origins: Origins): Support {
  const support = new Map<string, Set<string>>()
  for (const other of same) {
    const day = other.figure.eventDate
    if (day === null || !mayBeOne(claim, other)) continue
    support.set(day, (support.get(day) ?? new Set()).add(origins.get(other.articleId) ?? other.articleId))
  }
  return support
}

/** What a side says may be anybody's in a bad copy; two monitors may have counted the same number. */
function mayBeOne(a: Claim, b: Claim): boolean {
  if (a.figure.standing === 'reported' || b.figure.standing === 'reported') return true
  if (a.figure.standing !== b.figure.standing) return false
  return a.figure.standing === 'announced' || actorsOf(a).some((actor) => actor === null || actorsOf(b).includes(actor))
}

function nearby(support: Support, day: string, windowDays: number): Set<string> {
  const near = [...support].filter(([other]) => Math.abs(dayNumber(other) - dayNumber(day)) <= windowDays)
  return new Set(near.flatMap(([, from]) => [...from]))
}
