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
 * for an earlier release, went home to that one (B6). An article that has one day wrong may have another: of its further
 * numbers one other origin is enough, so that swapped days of a translation are caught from both ends.
 *
 * @returns the true day by claim id, for misdated claims only
 */
export function misdated(claims: readonly Claim[], view: View): ReadonlyMap<string, string> {
  const dated = claims.filter(({ figure }) => figure.eventDate !== null && figure.value >= leastTelling)
  const namesakes = Map.groupBy(dated, ({ figure }) => figure.value)
  const find = (among: readonly Claim[], leastOrigins: number) =>
    among.flatMap((claim): [string, string][] => {
      const day = trueDay(claim, namesakes.get(claim.figure.value) ?? [], { ...view, leastOrigins })
      return day === undefined ? [] : [[claim.id, day]]
    })
  const known = dated.flatMap((claim): [string, string][] => correctedDay(claim, view.settled.get(claim.id)))
  const open = dated.filter(({ id }) => !view.settled.has(id))
  const sure = new Map([...known, ...find(open, 2)])
  const mistaken = new Set(dated.filter(({ id }) => sure.has(id)).map(({ articleId }) => articleId))
  const others = open.filter(({ id, articleId }) => mistaken.has(articleId) && !sure.has(id))
  return new Map([...sure, ...find(others, 1)])
}

interface View {
  readonly origins: Origins
  readonly windowDays: number
  /** Claims at the edge of the view, decided at an earlier look. */
  readonly settled: ReadonlyMap<string, { readonly day: string | null }>
}

interface Evidence extends View {
  /** Origins that must give the number for the other day. */
  readonly leastOrigins: number
}

function correctedDay({ id, figure }: Claim, settled: { readonly day: string | null } | undefined): [string, string][] {
  const day = settled?.day ?? null
  return day === null || day === figure.eventDate ? [] : [[id, day]]
}

function trueDay(claim: Claim, same: readonly Claim[], { origins, windowDays, leastOrigins }: Evidence): string | undefined {
  const told = claim.figure.eventDate
  if (told === null || same.length < 2) return undefined
  const support = supportFor(claim, same, origins)
  if (nearby(support, told, windowDays).size > 1) return undefined
  const own = origins.get(claim.articleId) ?? claim.articleId
  const better = [...support].filter(([day, from]) => {
    const apart = Math.abs(dayNumber(day) - dayNumber(told))
    const others = from.size - (from.has(own) ? 1 : 0)
    return others >= leastOrigins && apart > windowDays && apart <= farthestDays && dayNumber(day) * msPerDay <= toldAt(claim)
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
