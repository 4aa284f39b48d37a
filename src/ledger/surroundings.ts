import { claimsById, type StoredClaim } from './claims.ts'
import {
  dayOf,
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

/** Numbers below these meet by chance: the rules do not follow them to other days, or home (B6, B7, docs/reconciling.md). */
const leastDatedNumber = 20
const leastUndatedNumber = 10
/** How far the rules follow a number, in days: to another day it is told under (B6), and home where it has none (B7). */
const farthestDated = 92
const farthestUndated = 400

/** What some claims can change, and what is needed to decide it. */
export interface Surroundings {
  readonly stored: readonly StoredClaim[]
  /** Claims that may be placed anew; all others are only needed to place these. */
  readonly movable: ReadonlySet<string>
}

/**
 * Loads what some claims can change and no more, however long the history: days within two windows of those around which
 * days may join or part, running totals that begin there, numbers without a day that come home there; then what decides the
 * place of each of these.
 *
 * @param seeds claims to be placed
 * @param joining those of them, and others, around which days may join or part
 */
export async function surroundingsOf(
  view: View,
  seeds: readonly StoredClaim[],
  joining: readonly StoredClaim[],
): Promise<Surroundings> {
  const [placing, moving] = [seeds.map(toSighting), joining.map(toSighting)]
  const near = await nearDays(view, moving)
  const undated = unite(
    await undatedNamesakes(view, moving),
    await undatedOfBatches(view, unite(near, moving)),
    await undatedToldNear(view, near),
    await undatedOfArticles(view, unite(near, moving)),
  )
  const movable = unite(placing, near, undated)
  const uncertain = unite(placing, moving, await ofArticles(view, moving))
  const deciding = [
    await nearDays(view, movable),
    await datedNamesakes(view, uncertain),
    await sharedNamesakes(view, near),
    await correctedMates(view, near),
    await homesOf(view, unite(placing, undated)),
    await ofArticles(view, unite(placing, undated)),
  ]
  const stored = await claimsById(view.db, idsOf(unite(movable, ...deciding)))
  return { stored: stored.filter(({ current }) => current), movable: new Set(idsOf(movable)) }
}

/** Claims with a day or first day within two windows of those of some others. */
async function nearDays(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const days = claims.flatMap(({ day, since }) => [day, since].filter((one) => one !== null))
  const ranges = rangesAround(days, 2 * view.windowDays)
  const found = ranges.flatMap(([first, last]) => [
    speaking(view, (eb) => eb.between('day', first, last)),
    speaking(view, (eb) => eb.between('since', first, last)),
  ])
  return unite(...(await Promise.all(found)))
}

/** The same numbers under other days. */
export async function datedNamesakes(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const dated = claims.flatMap(({ day, value }) => (day === null || value < leastDatedNumber ? [] : [{ day, value }]))
  const ranges = rangesAround(
    dated.map(({ day }) => day),
    farthestDated,
  )
  const values = distinct(dated.map(({ value }) => value))
  const found = ranges.map(([first, last]) =>
    speaking(view, (eb) => eb.and([eb('value', 'in', values), eb.between('day', first, last)])),
  )
  return unite(...(await Promise.all(found)))
}

/** The same numbers under other days where more than one article tells them: only these can be the true day of a claim. */
async function sharedNamesakes(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const namesakes = await datedNamesakes(view, claims)
  const articles = Map.groupBy(namesakes, ({ value, day }) => `${value} ${day}`)
  return namesakes.filter(
    ({ value, day }) => new Set(articles.get(`${value} ${day}`)?.map(({ articleId }) => articleId)).size > 1,
  )
}

/** Numbers of the same articles whose day the rules corrected: such an article may have other days wrong. */
async function correctedMates(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const articles = distinct(claims.map(({ articleId }) => articleId))
  if (articles.length === 0) return []
  return speaking(view, (eb) =>
    eb.and([eb('article_id', 'in', articles), eb('ruled_day', 'is not', null), eb('ruled_day', '!=', eb.ref('day'))]),
  )
}

/** The same numbers without any day, told since. */
async function undatedNamesakes(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const starts = claims.map(({ day, since, toldAt }) => startOf(day ?? since) ?? toldAt)
  if (starts.length === 0) return []
  return undatedNumbers(view, claims, Math.min(...starts), Math.max(...starts) + farthestUndated * msPerDay)
}

/** Numbers without any day that repeat some claims and were told about then: a release is a home only from its day on. */
async function undatedToldNear(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const days = claims.flatMap(({ day, since }) => startOf(day ?? since) ?? [])
  if (days.length === 0) return []
  const reach = (2 * view.windowDays + 1) * msPerDay
  return undatedNumbers(view, claims, Math.min(...days) - reach, Math.max(...days) + reach)
}

/**
 * The numbers of some claims told without any day in a stretch of time. The first day is looked at here and not in the
 * query: nearly every claim has none, and the engine would take the index of those.
 */
async function undatedNumbers(view: View, claims: readonly Sighting[], first: number, last: number): Promise<Sighting[]> {
  const values = distinct(claims.map(({ value }) => value))
  const found = await speaking(view, (eb) =>
    eb.and([eb('value', 'in', values), eb('day', 'is', null), eb.between('told_at', first, last)]),
  )
  return found.filter(({ since }) => since === null)
}

/** Numbers without any day that have come home where some claims are: they follow these. */
async function undatedOfBatches(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const keys = distinct(claims.flatMap(({ ruledKey }) => ruledKey ?? []))
  if (keys.length === 0) return []
  return speaking(view, (eb) => eb.and([eb('ruled_key', 'in', keys), eb('day', 'is', null), eb('since', 'is', null)]))
}

/** Numbers without any day in the articles of some claims: the article around them says where they belong. */
async function undatedOfArticles(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const articles = distinct(claims.map(({ articleId }) => articleId))
  if (articles.length === 0) return []
  return speaking(view, (eb) => eb.and([eb('article_id', 'in', articles), eb('day', 'is', null), eb('since', 'is', null)]))
}

async function ofArticles(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const articles = distinct(claims.map(({ articleId }) => articleId))
  return articles.length === 0 ? [] : speaking(view, (eb) => eb('article_id', 'in', articles))
}

/** Where numbers without a day could come home: the same numbers told with one, before; of each speaker in a batch one is enough. */
async function homesOf(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const undated = claims.filter(({ day, since, value }) => day === null && since === null && value >= leastUndatedNumber)
  if (undated.length === 0) return []
  const told = undated.map(({ toldAt }) => toldAt)
  const [first, last] = [dayOf(Math.min(...told) - farthestUndated * msPerDay), dayOf(Math.max(...told))]
  const values = distinct(undated.map(({ value }) => value))
  const dated = await speaking(view, (eb) => eb.and([eb('value', 'in', values), eb.between('day', first, last)]))
  const [earliest, latest] = [Math.min(...told) - farthestUndated * msPerDay, Math.max(...told) + farthestUndated * msPerDay]
  const others = await speaking(view, (eb) =>
    eb.and([eb('value', 'in', values), eb('day', 'is', null), eb.between('told_at', earliest, latest)]),
  )
  const running = others.filter(({ since }) => since !== null && first <= since && since <= last)
  return [
    ...new Map([...dated, ...running].map((one) => [[one.ruledKey, one.value, one.standing, one.actor].join(), one])).values(),
  ]
}
