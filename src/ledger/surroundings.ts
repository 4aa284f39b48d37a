import { claimsById, type StoredClaim } from './claims.ts'
import { beginningsOf, dayMates, homesOf } from './deciding.ts'
import {
  dayAfter,
  distinct,
  idsOf,
  msPerDay,
  rangesAround,
  type Sighting,
  speaking,
  startOf,
  toSighting,
  unite,
  type View,
} from './sightings.ts'

/** Numbers below this meet by chance: the rules do not follow them to other days (B6, docs/reconciling.md). */
const leastDatedNumber = 20
/** How far the rules follow a number, in days: to another day it is told under (B6), and home where it has none (B7). */
const farthestDated = 92
const farthestUndated = 400

/** What came, went or moved, by what others depend on it for. */
export interface Turn {
  /** Claims to be placed anew. */
  readonly placing: readonly StoredClaim[]
  /** Claims whose day the numbers may correct, or correct no longer. */
  readonly doubtful: readonly StoredClaim[]
  /** Days that may join with others, or part from them. */
  readonly days: readonly string[]
  /** First days that running totals may go by from now on, or no longer. */
  readonly starts: readonly string[]
  /** Claims to which numbers without a day may come home, or no longer. */
  readonly homes: readonly StoredClaim[]
}

/** What a turn can change, and what is needed to decide it. */
export interface Surroundings {
  readonly stored: readonly StoredClaim[]
  /** Claims that may be placed anew; all others are only needed to place these. */
  readonly movable: ReadonlySet<string>
  /** Those of them whose day is looked for anew; the days of all others stand. */
  readonly judged: ReadonlySet<string>
  /** Days whose followers are all among them. */
  readonly days: readonly string[]
  /** The stretches of days that are decided here, whole: those days with their followers. */
  readonly whole: readonly (readonly [string, string])[]
}

/**
 * Loads what a turn can change and no more, however long the history: days within two windows after those that may join or
 * part, running totals that begin there, numbers without a day that come home there, days in doubt; then what decides the
 * place of each of these.
 */
export async function surroundingsOf(view: View, turn: Turn): Promise<Surroundings> {
  const placing = turn.placing.filter(({ current }) => current).map(toSighting)
  const judged = await datedOfArticles(view, turn.doubtful)
  const mates = await dayMates(view, unite(placing, judged))
  const days = [...turn.days, ...mates.missing]
  const whole = rangesAround(days, 0, 2 * view.windowDays)
  const near = await onDays(view, whole)
  const running = await startingIn(view, [...whole, ...turn.starts.map((day): [string, string] => [day, dayAfter(day, 2)])])
  const undated = unite(await undatedNamesakes(view, turn.homes), await undatedOfArticles(view, turn.homes))
  const movable = unite(placing, judged, near, running, undated)
  const deciding = [
    await onDays(view, rangesAround(days, 2 * view.windowDays)),
    await datedNamesakes(view, judged),
    mates.found,
    await beginningsOf(view, unite(placing, running)),
    await homesOf(view, unite(placing, undated)),
    await articlesOfUndated(view, unite(placing, undated)),
  ]
  const stored = await claimsById(view.db, idsOf(unite(movable, ...deciding)))
  return {
    stored: stored.filter(({ current }) => current),
    movable: new Set(idsOf(movable)),
    judged: new Set(idsOf(judged)),
    days,
    whole,
  }
}

/** Claims whose releases go by days of some stretches. */
async function onDays(view: View, ranges: readonly (readonly [string, string])[]): Promise<Sighting[]> {
  const found = ranges.map(([first, last]) => speaking(view, (eb) => eb.between('ruled_day', first, last)))
  return unite(...(await Promise.all(found)))
}

/** Running totals whose first days lie in some stretches. */
async function startingIn(view: View, ranges: readonly (readonly [string, string])[]): Promise<Sighting[]> {
  const found = ranges.map(([first, last]) => speaking(view, (eb) => eb.between('since', first, last)))
  return unite(...(await Promise.all(found))).filter(({ day }) => day === null)
}

/** The same numbers under any day, as far away as a wrong day is looked for; and a window more, for what confirms those. */
export async function datedNamesakes(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const dated = claims.flatMap(({ day, value }) => (day === null || value < leastDatedNumber ? [] : [{ day, value }]))
  const found = [...Map.groupBy(dated, ({ value }) => value)].flatMap(([value, told]) =>
    rangesAround(
      told.map(({ day }) => day),
      farthestDated + view.windowDays,
    ).map(([first, last]) => speaking(view, (eb) => eb.and([eb('value', '=', value), eb.between('day', first, last)]))),
  )
  return unite(...(await Promise.all(found)))
}

/** The dated numbers of the articles of some claims: where one day is wrong another may be. */
async function datedOfArticles(view: View, claims: readonly StoredClaim[]): Promise<Sighting[]> {
  const found = await ofArticles(view, claims.map(toSighting))
  return found.filter(({ day, value }) => day !== null && value >= leastDatedNumber)
}

/** The numbers of some claims told without any day, from about their day on. */
async function undatedNamesakes(view: View, claims: readonly StoredClaim[]): Promise<Sighting[]> {
  const days = claims.flatMap(({ day, since, ruled }) => [day, since, ruled?.day ?? null]).filter((day) => day !== null)
  if (days.length === 0) return []
  const starts = days.map(startOf)
  const first = Math.min(...starts) - (view.windowDays + 1) * msPerDay
  const last = Math.max(...starts) + (farthestUndated + 1) * msPerDay
  const values = distinct(claims.map(({ value }) => value))
  // The first day is looked at here and not in the query: nearly every claim has none, and the engine would take the index of those.
  const found = await speaking(view, (eb) =>
    eb.and([eb('value', 'in', values), eb('day', 'is', null), eb.between('told_at', first, last)]),
  )
  return found.filter(({ since }) => since === null)
}

/** Numbers without any day in the same articles. */
async function undatedOfArticles(view: View, claims: readonly StoredClaim[]): Promise<Sighting[]> {
  return (await ofArticles(view, claims.map(toSighting))).filter(isUndated)
}

/** All numbers of the articles that give some without a day. */
async function articlesOfUndated(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  return ofArticles(view, claims.filter(isUndated))
}

function isUndated({ day, since }: Sighting): boolean {
  return day === null && since === null
}

async function ofArticles(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const articles = distinct(claims.map(({ articleId }) => articleId))
  return articles.length === 0 ? [] : speaking(view, (eb) => eb('article_id', 'in', articles))
}
