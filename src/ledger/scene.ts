import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { claimsById, type StoredClaim } from './claims.ts'
import type { Ledger } from './database.ts'
import type { Tables } from './schema.ts'

const msPerDay = 86_400_000

/** Numbers below these meet by chance: the rules do not follow them to other days, or home (B6, B7, docs/reconciling.md). */
const leastDatedNumber = 20
const leastUndatedNumber = 10
/** How far the rules follow a number, in days: to another day it is told under (B6), and home where it has none (B7). */
const farthestDated = 92
const farthestUndated = 400
/** Running totals told this near to one another are read side by side, in days (G7): a day more, for whole days are compared. */
const besideDays = 31
/** A release announced this near to the first day of a count is read beside it too, in days. */
const nearStartDays = 4
/** Twins of a claim that are looked at: two origins are enough to tell that it changes nothing. */
const mostTwins = 8

/** Whose surroundings are loaded: one desk's, with its window. */
export interface View {
  readonly db: Ledger
  readonly deskId: string
  readonly windowDays: number
}

/** What of a claim its surroundings are found by. */
interface Sighting {
  readonly id: string
  readonly articleId: string
  readonly day: string | null
  readonly since: string | null
  readonly value: number
  readonly standing: string
  readonly actor: string | null
  readonly toldAt: number
  readonly batchKey: string | null
  readonly ruledKey: string | null
}

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

/**
 * The claims of some batches whole, with the totals that are read beside them; and of the running counts that what changed
 * is read beside.
 *
 * @param changed claims that came, went or moved
 */
export async function batchesOf(view: View, keys: readonly string[], changed: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const own = await ofBatches(view, keys)
  const counts = await countsBeside(view, unite(own, changed.map(toSighting)))
  const all = unite(own, await ofBatches(view, distinct(counts.flatMap(({ batchKey }) => batchKey ?? []))))
  return claimsById(view.db, idsOf(unite(all, await totalsBeside(view, all))))
}

/** Speaking claims of other articles that give the same number of the same side for the same day or first day; a few of them. */
export async function twinsOf({ db, deskId }: View, { claim, day, since, value }: StoredClaim): Promise<StoredClaim[]> {
  if (day === null && since === null) return []
  const rows = await db
    .selectFrom('claim')
    .select('figure_id')
    .where('desk_id', '=', deskId)
    .where('current', '=', 1)
    .where('value', '=', value)
    .where('standing', '=', claim.figure.standing)
    .where('day', day === null ? 'is' : '=', day)
    .where('since', since === null ? 'is' : '=', since)
    .where('article_id', '!=', claim.articleId)
    .where('ruled_key', 'is not', null)
    .orderBy('told_at')
    .orderBy('figure_id')
    .limit(mostTwins)
    .execute()
  return claimsById(
    db,
    rows.map(({ figure_id }) => figure_id),
  )
}

/** The same number under other days, as far away as a wrong day is looked for. */
export async function namesakesOf(view: View, stored: StoredClaim): Promise<StoredClaim[]> {
  return claimsById(view.db, idsOf(await datedNamesakes(view, [toSighting(stored)])))
}

/** Which of some articles have a number whose day the rules corrected. */
export async function mistakenArticles({ db }: View, articles: readonly string[]): Promise<Set<string>> {
  if (articles.length === 0) return new Set()
  const rows = await db
    .selectFrom('claim')
    .select('article_id')
    .distinct()
    .where('article_id', 'in', articles)
    .where('current', '=', 1)
    .where('ruled_day', 'is not', null)
    .whereRef('ruled_day', '!=', 'day')
    .execute()
  return new Set(rows.map(({ article_id }) => article_id))
}

function toSighting({ claim, day, since, value, batchKey, ruled }: StoredClaim): Sighting {
  const { id, articleId, publishedAt, fetchedAt, figure } = claim
  return {
    id,
    articleId,
    day,
    since,
    value,
    standing: figure.standing,
    actor: figure.actor,
    toldAt: publishedAt ?? fetchedAt,
    batchKey,
    ruledKey: ruled?.key ?? null,
  }
}

function unite(...groups: readonly (readonly Sighting[])[]): Sighting[] {
  return [...new Map(groups.flat().map((one) => [one.id, one])).values()]
}

function idsOf(sightings: readonly Sighting[]): string[] {
  return sightings.map(({ id }) => id)
}

/** Speaking claims of the desk that a filter takes. */
async function speaking(
  { db, deskId }: View,
  filter: (eb: ExpressionBuilder<Tables, 'claim'>) => Expression<SqlBool>,
): Promise<Sighting[]> {
  const rows = await db
    .selectFrom('claim')
    .select(['figure_id', 'article_id', 'day', 'since', 'value', 'standing', 'actor', 'told_at', 'batch_key', 'ruled_key'])
    .where('desk_id', '=', deskId)
    .where('current', '=', 1)
    .where(filter)
    .execute()
  return rows.map((row) => ({
    id: row.figure_id,
    articleId: row.article_id,
    day: row.day,
    since: row.since,
    value: row.value,
    standing: row.standing,
    actor: row.actor,
    toldAt: row.told_at,
    batchKey: row.batch_key,
    ruledKey: row.ruled_key,
  }))
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
async function datedNamesakes(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const dated = claims.flatMap(({ day, value }) => (day === null || value < leastDatedNumber ? [] : [{ day, value }]))
  const ranges = rangesAround(
    dated.map(({ day }) => day),
    farthestDated,
  )
  if (ranges.length === 0) return []
  return speaking(view, (eb) =>
    eb.and([
      eb('value', 'in', distinct(dated.map(({ value }) => value))),
      eb.or(ranges.map(([first, last]) => eb.between('day', first, last))),
    ]),
  )
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
  const [first, last] = [Math.min(...starts), Math.max(...starts) + farthestUndated * msPerDay]
  return speaking(view, (eb) =>
    eb.and([
      eb('value', 'in', distinct(claims.map(({ value }) => value))),
      eb('day', 'is', null),
      eb('since', 'is', null),
      eb.between('told_at', first, last),
    ]),
  )
}

/** Numbers without any day that repeat some claims and were told about then: a release is a home only from its day on. */
async function undatedToldNear(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const days = claims.flatMap(({ day, since }) => startOf(day ?? since) ?? [])
  if (days.length === 0) return []
  const reach = (2 * view.windowDays + 1) * msPerDay
  return speaking(view, (eb) =>
    eb.and([
      eb('value', 'in', distinct(claims.map(({ value }) => value))),
      eb('day', 'is', null),
      eb('since', 'is', null),
      eb.between('told_at', Math.min(...days) - reach, Math.max(...days) + reach),
    ]),
  )
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
  const found = await speaking(view, (eb) =>
    eb.and([
      eb('value', 'in', distinct(undated.map(({ value }) => value))),
      eb.or([eb.between('day', first, last), eb.between('since', first, last)]),
    ]),
  )
  return [...new Map(found.map((one) => [[one.ruledKey, one.value, one.standing, one.actor].join(), one])).values()]
}

async function ofBatches(view: View, keys: readonly string[]): Promise<Sighting[]> {
  return keys.length === 0 ? [] : speaking(view, (eb) => eb('batch_key', 'in', keys))
}

/** Running counts that some announced numbers are read beside: told near the time of a total, or begun near a release. */
async function countsBeside(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const announced = claims.filter(({ standing }) => standing === 'announced')
  const ranges = rangesAround(
    announced.flatMap(({ day }) => day ?? []),
    nearStartDays,
  )
  const totals = announced.filter(({ day }) => day === null)
  const counting = (eb: ExpressionBuilder<Tables, 'claim'>) => eb('standing', '=', 'verified')
  const begun = ranges.map(([first, last]) => speaking(view, (eb) => eb.and([counting(eb), eb.between('since', first, last)])))
  return unite(
    await toldNear(view, totals, (eb) => eb.and([counting(eb), eb('since', 'is not', null)])),
    ...(await Promise.all(begun)),
  )
}

/** Announced totals told near the time of some running counts, and releases announced near their first days. */
async function totalsBeside(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const counts = claims.filter(({ since, standing }) => since !== null && standing === 'verified')
  const ranges = rangesAround(
    counts.flatMap(({ since }) => since ?? []),
    nearStartDays,
  )
  const announced = (eb: ExpressionBuilder<Tables, 'claim'>) => eb('standing', '=', 'announced')
  const begun = ranges.map(([first, last]) => speaking(view, (eb) => eb.and([announced(eb), eb.between('day', first, last)])))
  return unite(
    await toldNear(view, counts, (eb) => eb.and([announced(eb), eb('day', 'is', null)])),
    ...(await Promise.all(begun)),
  )
}

async function toldNear(
  view: View,
  claims: readonly Sighting[],
  filter: (eb: ExpressionBuilder<Tables, 'claim'>) => Expression<SqlBool>,
): Promise<Sighting[]> {
  const told = claims.map(({ toldAt }) => toldAt)
  if (told.length === 0) return []
  const [first, last] = [Math.min(...told) - besideDays * msPerDay, Math.max(...told) + besideDays * msPerDay]
  return speaking(view, (eb) => eb.and([filter(eb), eb.between('told_at', first, last)]))
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

function startOf(day: string | null): number | undefined {
  return day === null ? undefined : Date.parse(`${day}T00:00:00Z`)
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The stretches of days that lie within so many days of some, joined where they touch. */
function rangesAround(days: readonly string[], reach: number): [string, string][] {
  const ranges: [number, number][] = []
  const starts = distinct(days)
    .sort()
    .flatMap((day) => startOf(day) ?? [])
  for (const start of starts) {
    const last = ranges.at(-1)
    const [from, to] = [start - reach * msPerDay, start + reach * msPerDay]
    if (last !== undefined && from <= last[1]) last[1] = to
    else ranges.push([from, to])
  }
  return ranges.map(([from, to]) => [dayOf(from), dayOf(to)])
}
