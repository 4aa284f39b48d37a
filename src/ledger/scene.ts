import { type ClaimFilter, type StoredClaim, selectClaims } from './claims.ts'
import type { Ledger } from './database.ts'

const msPerDay = 86_400_000

/** Numbers below this meet by chance, and the rules do not follow them to other days (B6, docs/reconciling.md). */
const leastDatedNumber = 20
/** How far the rules follow a number, in days: to another day it is told under (B6), and home where it has none (B7). */
const farthestDated = 92
const farthestUndated = 400
/** Running totals told this near to one another are read side by side, in days (G7). */
const besideDays = 30

/** What some claims can change, and what is needed to decide it. */
export interface Surroundings {
  readonly stored: readonly StoredClaim[]
  /** Claims whose whole surroundings are in `stored`: these may be placed anew. */
  readonly movable: ReadonlySet<string>
}

/** Whose surroundings are loaded: one desk's, with its window. */
interface Loader {
  readonly db: Ledger
  readonly deskId: string
  readonly windowDays: number
}

/**
 * Loads what some claims can change and no more, however long the history. The rules look back two windows from a day, and
 * follow a number to the other days it is told under and from where it is told without one; so the surroundings are the
 * days near the claims and near their namesakes, the numbers without a day that could come home there, and around all
 * these once more what decides them.
 *
 * @param keys further batches to load whole
 */
export async function surroundingsOf(
  loader: Loader,
  seeds: readonly StoredClaim[],
  keys: readonly string[] = [],
): Promise<Surroundings> {
  const namesakes = unite(seeds, await datedNamesakes(loader, seeds))
  const near = unite(seeds, await nearDays(loader, unite(namesakes, await ofArticles(loader, namesakes))))
  const undated = unite(await undatedNamesakes(loader, near), await undatedOfArticles(loader, near))
  const movable = unite(near, undated).filter(({ current }) => current)
  const context = unite(near, await nearDays(loader, near))
  const articles = unite(context, await ofArticles(loader, unite(context, undated)))
  const deciding = unite(articles, await datedNamesakes(loader, articles), await homesOf(loader, undated))
  const around = unite(movable, deciding).filter(({ current }) => current)
  const beside = await countsBeside(loader, movable)
  const batches = await ofBatches(loader, distinct([...keys, ...keysOf(unite(around, beside))]))
  const totals = await totalsBeside(loader, unite(movable, batches))
  return { stored: unite(around, batches, totals), movable: new Set(movable.map(({ claim }) => claim.id)) }
}

/** The claims of one batch, with the totals that are read beside them; none of them moves. */
export async function batchSurroundings(loader: Loader, key: string): Promise<Surroundings> {
  const own = await ofBatches(loader, [key])
  return { stored: unite(own, await totalsBeside(loader, own)), movable: new Set() }
}

function unite(...groups: readonly (readonly StoredClaim[])[]): StoredClaim[] {
  return [...new Map(groups.flat().map((one) => [one.claim.id, one])).values()]
}

/** Speaking claims of the desk that a filter takes. */
async function speaking({ db, deskId }: Loader, filter: ClaimFilter): Promise<StoredClaim[]> {
  return selectClaims(db, (eb) => eb.and([eb('claim.desk_id', '=', deskId), eb('claim.current', '=', 1), filter(eb)]))
}

/** Claims with a day or first day within two windows of those of some others. */
async function nearDays(loader: Loader, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const days = claims.flatMap(({ day, since }) => [day, since].filter((one) => one !== null))
  const ranges = rangesAround(days, 2 * loader.windowDays)
  if (ranges.length === 0) return []
  return speaking(loader, (eb) =>
    eb.or(ranges.flatMap(([first, last]) => [eb.between('claim.day', first, last), eb.between('claim.since', first, last)])),
  )
}

/** The same numbers under other days. */
async function datedNamesakes(loader: Loader, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const dated = claims.flatMap(({ day, value }) => (day === null || value < leastDatedNumber ? [] : [{ day, value }]))
  const ranges = rangesAround(
    dated.map(({ day }) => day),
    farthestDated,
  )
  if (ranges.length === 0) return []
  return speaking(loader, (eb) =>
    eb.and([
      eb('claim.value', 'in', distinct(dated.map(({ value }) => value))),
      eb.or(ranges.map(([first, last]) => eb.between('claim.day', first, last))),
    ]),
  )
}

/** The same numbers without any day, told since. */
async function undatedNamesakes(loader: Loader, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const starts = claims.map(({ day, since, claim }) => startOf(day ?? since) ?? toldAt(claim))
  if (starts.length === 0) return []
  const [first, last] = [Math.min(...starts), Math.max(...starts) + farthestUndated * msPerDay]
  return speaking(loader, (eb) =>
    eb.and([
      eb('claim.value', 'in', distinct(claims.map(({ value }) => value))),
      eb('claim.day', 'is', null),
      eb('claim.since', 'is', null),
      eb.between('claim.told_at', first, last),
    ]),
  )
}

/** Numbers without any day in the articles of some claims: the article around them says where they belong. */
async function undatedOfArticles({ db }: Loader, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const articles = distinct(claims.map(({ claim }) => claim.articleId))
  if (articles.length === 0) return []
  return selectClaims(db, (eb) =>
    eb.and([
      eb('claim.article_id', 'in', articles),
      eb('claim.current', '=', 1),
      eb('claim.day', 'is', null),
      eb('claim.since', 'is', null),
    ]),
  )
}

/** Where numbers without a day could come home: the same numbers told with one, before. */
async function homesOf(loader: Loader, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const undated = claims.filter(({ day, since }) => day === null && since === null)
  if (undated.length === 0) return []
  const told = undated.map(({ claim }) => toldAt(claim))
  const [first, last] = [dayOf(Math.min(...told) - farthestUndated * msPerDay), dayOf(Math.max(...told))]
  return speaking(loader, (eb) =>
    eb.and([
      eb('claim.value', 'in', distinct(undated.map(({ value }) => value))),
      eb.or([eb.between('claim.day', first, last), eb.between('claim.since', first, last)]),
    ]),
  )
}

async function ofArticles(loader: Loader, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const articles = distinct(claims.map(({ claim }) => claim.articleId))
  return articles.length === 0 ? [] : speaking(loader, (eb) => eb('claim.article_id', 'in', articles))
}

async function ofBatches(loader: Loader, keys: readonly string[]): Promise<StoredClaim[]> {
  return keys.length === 0 ? [] : speaking(loader, (eb) => eb('claim.batch_key', 'in', keys))
}

/** Running counts told near the time of some announced totals: they are read beside them. */
async function countsBeside(loader: Loader, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const totals = claims.filter(({ day, claim }) => day === null && claim.figure.standing === 'announced')
  const told = totals.map(({ claim }) => toldAt(claim))
  if (told.length === 0) return []
  const [first, last] = [Math.min(...told) - besideDays * msPerDay, Math.max(...told) + besideDays * msPerDay]
  return speaking(loader, (eb) =>
    eb.and([eb('claim.standing', '=', 'verified'), eb('claim.since', 'is not', null), eb.between('claim.told_at', first, last)]),
  )
}

/** Announced totals without a release day, told near the time of some running counts. */
async function totalsBeside(loader: Loader, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const told = claims.filter(({ since }) => since !== null).map(({ claim }) => toldAt(claim))
  if (told.length === 0) return []
  const [first, last] = [Math.min(...told) - besideDays * msPerDay, Math.max(...told) + besideDays * msPerDay]
  return speaking(loader, (eb) =>
    eb.and([eb('claim.standing', '=', 'announced'), eb('claim.day', 'is', null), eb.between('claim.told_at', first, last)]),
  )
}

/** The batches that claims are in, and those that their days could found. */
function keysOf(claims: readonly StoredClaim[]): string[] {
  return distinct(
    claims.flatMap(({ batchKey, day, since }) =>
      [batchKey, day, since === null ? null : `since-${since}`].filter((key) => key !== null),
    ),
  )
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

function toldAt({ publishedAt, fetchedAt }: StoredClaim['claim']): number {
  return publishedAt ?? fetchedAt
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
  for (const start of distinct(days)
    .sort()
    .flatMap((day) => startOf(day) ?? [])) {
    const last = ranges.at(-1)
    const [from, to] = [start - reach * msPerDay, start + reach * msPerDay]
    if (last !== undefined && from <= last[1]) last[1] = to
    else ranges.push([from, to])
  }
  return ranges.map(([from, to]) => [dayOf(from), dayOf(to)])
}
