import type { Claim } from '../domain/batch.ts'
import { dayNumber, msPerDay } from './days.ts'
import { actorsOf, compare, toldAt } from './statements.ts'
import { type Origins, originsOf } from './voices.ts'

/** Numbers below this meet by chance; only larger ones can say that a day is wrong. */
const leastTelling = 20
/** How far apart the told and the true day may lie, in days: a background number with a wrong day comes back within weeks. */
const farthestDays = 92
/** Origins that settle a day; more say no more, so that a number which every newspaper repeats need not be counted to its end. */
const enoughOrigins = 2

/** One number of one side, by day, with the origins that give it. */
type Support = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The days that the numbers themselves correct: a number that one origin alone gives for a day, while two or more give it
 * for another release, went home to that one (B6). An article that has one day wrong may have another: of its further
 * numbers one other origin is enough, so that swapped days of a translation are caught from both ends.
 *
 * @param known claims whose day is not in question here: they only bear witness
 * @returns the true day by claim id, for misdated claims only
 */
export function misdated(
  claims: readonly Claim[],
  known: ReadonlyMap<string, unknown>,
  windowDays: number,
): ReadonlyMap<string, string> {
  const dated = claims.filter(tellsDay)
  const open = dated.filter(({ id }) => !known.has(id))
  const tellings = tellingsOf(open, dated)
  const find = (among: readonly Claim[], leastOrigins: number) =>
    among.flatMap((claim): [string, string][] => {
      const telling = tellings.get(claim.figure.value)
      const day = telling === undefined ? undefined : trueDay(claim, telling, { windowDays, leastOrigins })
      return day === undefined ? [] : [[claim.id, day]]
    })
  const sure = new Map(find(open, enoughOrigins))
  const mistaken = new Set(open.filter(({ id }) => sure.has(id)).map(({ articleId }) => articleId))
  const others = open.filter(({ id, articleId }) => mistaken.has(articleId) && !sure.has(id))
  return new Map([...sure, ...find(others, 1)])
}

/** Whether a claim gives a number that says something of its day. */
export function tellsDay({ figure }: Claim): boolean {
  return figure.eventDate !== null && figure.value >= leastTelling
}

/**
 * Of all that give one number those whose day hangs on some of them: their day could be another one, and no second origin
 * among the rest confirms it. All others are told as they are, whatever becomes of these.
 *
 * @param comings claims that come or go
 * @param namesakes the same number, as far away as a wrong day is looked for; without those that come
 */
export function doubtfulDays(comings: readonly Claim[], namesakes: readonly Claim[], windowDays: number): Claim[] {
  const all = [...comings, ...namesakes].filter(tellsDay)
  const days = all.map(({ figure }) => dayNumber(figure.eventDate ?? ''))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const mayMove = all.filter((_, at) => (days[at] ?? 0) - first > windowDays || last - (days[at] ?? 0) > windowDays)
  if (mayMove.length === 0) return []
  const coming = new Set(comings)
  const rest: Telling = { claims: namesakes, origins: originsOf(namesakes) }
  return mayMove.filter((claim) => coming.has(claim) || confirmedBy(claim, supportFor(claim, rest), windowDays) < enoughOrigins)
}

/** All that give one number, with their origins. */
interface Telling {
  readonly claims: readonly Claim[]
  readonly origins: Origins
}

/** The tellings of each number that a day is asked for. Origins are told apart within one number: what else is at hand is no matter. */
function tellingsOf(open: readonly Claim[], dated: readonly Claim[]): ReadonlyMap<number, Telling> {
  const asked = new Set(open.map(({ figure }) => figure.value))
  const witnesses = Map.groupBy(
    dated.filter(({ figure }) => asked.has(figure.value)),
    ({ figure }) => figure.value,
  )
  return new Map(witnesses.entries().map(([value, claims]) => [value, { claims, origins: originsOf(claims) }]))
}

interface Measure {
  readonly windowDays: number
  /** Origins that must give the number for the other day. */
  readonly leastOrigins: number
}

function trueDay(claim: Claim, telling: Telling, { windowDays, leastOrigins }: Measure): string | undefined {
  const told = claim.figure.eventDate
  if (told === null || telling.claims.length < 2) return undefined
  const support = supportFor(claim, telling)
  if (confirmedBy(claim, support, windowDays) >= enoughOrigins) return undefined
  const own = telling.origins.get(claim.articleId) ?? claim.articleId
  const better = [...support].flatMap(([day, from]) => {
    const apart = Math.abs(dayNumber(day) - dayNumber(told))
    const others = from.size - (from.has(own) ? 1 : 0)
    const fits = apart > windowDays && apart <= farthestDays && dayNumber(day) * msPerDay <= toldAt(claim)
    return fits && others >= leastOrigins ? [{ day, weight: Math.min(others, enoughOrigins) }] : []
  })
  return better.sort((a, b) => b.weight - a.weight || compare(a.day, b.day))[0]?.day
}

/** Who gives this number for which day, on the same side and where both are named by the same speaker. */
function supportFor(claim: Claim, { claims, origins }: Telling): Support {
  const support = new Map<string, Set<string>>()
  for (const other of claims) {
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

/** How many origins give the claim's number for its day or one within the window. */
function confirmedBy({ figure }: Claim, support: Support, windowDays: number): number {
  const told = dayNumber(figure.eventDate ?? '')
  const near = [...support].filter(([other]) => Math.abs(dayNumber(other) - told) <= windowDays)
  return new Set(near.flatMap(([, from]) => [...from])).size
}
