import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely'
import type { Claim } from '../domain/batch.ts'
import { markOf } from '../domain/decision.ts'
import type { Standing } from '../domain/figure.ts'
import type { Ledger } from './database.ts'
import { inSlices } from './in-slices.ts'
import { fromFigureRow } from './readings.ts'
import type { ClaimTable, FigureTable, Tables } from './schema.ts'

/** A claim with where it stood at the last look. */
export interface StoredClaim {
  readonly claim: Claim
  /** What decisions call its figure by. */
  readonly mark: string
  /** Release day, first day, number, side and speaker as they count: as read, or as a person corrected them. */
  readonly day: string | null
  readonly since: string | null
  readonly value: number
  readonly standing: Standing
  readonly actor: string | null
  /** Null where it is in no batch. */
  readonly batchKey: string | null
  /** Why it is there; null where it is in none. */
  readonly place: string | null
  /** Where the rules alone put it, and under which day; null where they have not yet. */
  readonly ruled: { readonly key: string; readonly day: string | null } | null
  readonly readingId: string
  /** Whether it still speaks: no later version of its page or of the rules does. */
  readonly current: boolean
}

/** What is known of a reading beside its figures: where it stands and whether something newer speaks in its place. */
export interface TellingFacts {
  readonly readingId: string
  readonly articleId: string
  readonly deskId: string
  readonly sourceId: string
  readonly url: string
  readonly title: string | null
  readonly site: string | null
  readonly lang: string | null
  readonly publishedAt: number | null
  readonly fetchedAt: number
  readonly readAt: number
  readonly sketch: string | null
  /** Epoch ms: what was published before raises no alert. */
  readonly baselineBefore: number
}

/**
 * Lets a reading speak for its address: its figures become claims, those of an older version fall silent. A reading that is
 * itself the older one is kept silent, so that the order of arrival does not matter.
 *
 * @returns the ids of all claims whose say changed or that the reading holds
 */
export async function saveClaims(trx: Ledger, telling: TellingFacts): Promise<string[]> {
  const { deskId, url, readingId } = telling
  const speaks = await takeFloor(trx, telling)
  const silenced = speaks ? await silenceOthers(trx, telling) : []
  const figures = await trx.selectFrom('figure').selectAll().where('reading_id', '=', readingId).orderBy('position').execute()
  if (figures.length > 0) {
    await trx
      .insertInto('claim')
      .values(figures.map((figure) => toRow(figure, telling, speaks)))
      .onConflict((on) => on.column('figure_id').doUpdateSet({ current: speaks ? 1 : 0, url, desk_id: deskId }))
      .execute()
  }
  return speaks ? [...silenced, ...figures.map(({ id }) => id)] : []
}

/** Whether this reading is the newest of its address: of the page fetched last, read last. */
async function takeFloor(trx: Ledger, telling: TellingFacts): Promise<boolean> {
  const { deskId, url, readingId, fetchedAt, readAt } = telling
  const known = await trx
    .selectFrom('telling')
    .selectAll()
    .where('desk_id', '=', deskId)
    .where('url', '=', url)
    .executeTakeFirst()
  if (known?.reading_id === readingId) return true
  if (known !== undefined && isOlder({ fetchedAt, readAt, readingId }, known)) return false
  const row = { desk_id: deskId, url, reading_id: readingId, fetched_at: fetchedAt, read_at: readAt }
  await trx
    .insertInto('telling')
    .values(row)
    .onConflict((on) => on.columns(['desk_id', 'url']).doUpdateSet(row))
    .execute()
  return true
}

function isOlder(
  a: { readonly fetchedAt: number; readonly readAt: number; readonly readingId: string },
  b: { readonly fetched_at: number; readonly read_at: number; readonly reading_id: string },
): boolean {
  if (a.fetchedAt !== b.fetched_at) return a.fetchedAt < b.fetched_at
  return a.readAt === b.read_at ? a.readingId < b.reading_id : a.readAt < b.read_at
}

async function silenceOthers(trx: Ledger, { deskId, url, readingId }: TellingFacts): Promise<string[]> {
  const rows = await trx
    .updateTable('claim')
    .set({ current: 0 })
    .where('desk_id', '=', deskId)
    .where('current', '=', 1)
    .where('url', '=', url)
    .where('reading_id', '!=', readingId)
    .returning('figure_id')
    .execute()
  return rows.map(({ figure_id }) => figure_id)
}

function toRow(figure: Selectable<FigureTable>, telling: TellingFacts, speaks: boolean): ClaimTable {
  const toldAt = telling.publishedAt ?? telling.fetchedAt
  return {
    figure_id: figure.id,
    desk_id: telling.deskId,
    reading_id: telling.readingId,
    article_id: telling.articleId,
    source_id: telling.sourceId,
    url: telling.url,
    title: telling.title,
    site: telling.site,
    lang: telling.lang,
    published_at: telling.publishedAt,
    fetched_at: telling.fetchedAt,
    told_at: toldAt,
    sketch: telling.sketch,
    baseline: toldAt < telling.baselineBefore ? 1 : 0,
    mark: markOf(fromFigureRow(figure)),
    day: figure.event_date,
    since: figure.since,
    value: figure.value,
    standing: figure.standing,
    actor: figure.actor,
    released: figure.measure === 'released' && figure.stage !== null ? 1 : 0,
    vague: figure.vague,
    current: speaks ? 1 : 0,
    batch_key: null,
    place: null,
    ruled_key: null,
    ruled_day: null,
  }
}

/** Where a claim was put: by the rules, and in the end. */
export interface ClaimPlace {
  readonly key: string
  readonly why: string
  readonly ruledKey: string
  readonly ruledDay: string | null
}

/** Puts claims into batches, or out of any. */
export async function placeClaims(trx: Ledger, places: Iterable<readonly [string, ClaimPlace | null]>): Promise<void> {
  for (const [id, place] of places)
    await trx
      .updateTable('claim')
      .set({
        batch_key: place?.key ?? null,
        place: place?.why ?? null,
        ruled_key: place?.ruledKey ?? null,
        ruled_day: place?.ruledDay ?? null,
      })
      .where('figure_id', '=', id)
      .execute()
}

/** Lets a claim be found under what counts: as read, or as a person corrected it. */
export async function countClaim(trx: Ledger, { id, figure }: Claim): Promise<void> {
  const { eventDate, since, value, standing, actor } = figure
  await trx.updateTable('claim').set({ day: eventDate, since, value, standing, actor }).where('figure_id', '=', id).execute()
}

/** A condition on claims, in the words of the query builder. */
export type ClaimFilter = (eb: ExpressionBuilder<Tables, 'claim' | 'figure'>) => Expression<SqlBool>

/** Claims by their ids, speaking or not. */
export async function claimsById(db: Ledger, ids: readonly string[]): Promise<StoredClaim[]> {
  return inSlices(ids, (some) => selectClaims(db, (eb) => eb('claim.figure_id', 'in', some)))
}

/** Speaking claims of a desk by their marks: every copy of some sentences. */
export async function claimsByMark(db: Ledger, deskId: string, marks: readonly string[]): Promise<StoredClaim[]> {
  return inSlices(marks, (some) =>
    selectClaims(db, (eb) =>
      eb.and([eb('claim.desk_id', '=', deskId), eb('claim.current', '=', 1), eb('claim.mark', 'in', some)]),
    ),
  )
}

/** Speaking claims of a desk in some batches. */
export async function claimsInBatches(db: Ledger, deskId: string, keys: readonly string[]): Promise<StoredClaim[]> {
  return inSlices(keys, (some) =>
    selectClaims(db, (eb) =>
      eb.and([eb('claim.desk_id', '=', deskId), eb('claim.current', '=', 1), eb('claim.batch_key', 'in', some)]),
    ),
  )
}

/** Claims that a filter takes, with their figures. */
export async function selectClaims(db: Ledger, filter: ClaimFilter): Promise<StoredClaim[]> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('figure', 'figure.id', 'claim.figure_id')
    .selectAll('figure')
    .select([
      'claim.article_id',
      'claim.source_id',
      'claim.reading_id as telling_id',
      'claim.url',
      'claim.title',
      'claim.site',
      'claim.lang',
      'claim.published_at',
      'claim.fetched_at',
      'claim.sketch',
      'claim.baseline',
      'claim.mark',
      'claim.current',
      'claim.batch_key',
      'claim.place',
      'claim.ruled_key',
      'claim.ruled_day',
      'claim.day as told_day',
      'claim.since as told_since',
      'claim.value as told_value',
      'claim.standing as told_standing',
      'claim.actor as told_actor',
    ])
    .where(filter)
    .execute()
  return rows.map((row) => ({
    claim: {
      id: row.id,
      figure: fromFigureRow(row),
      articleId: row.article_id,
      sourceId: row.source_id,
      url: row.url,
      title: row.title,
      site: row.site,
      lang: row.lang,
      publishedAt: row.published_at,
      fetchedAt: row.fetched_at,
      sketch: row.sketch,
      baseline: row.baseline === 1,
    },
    mark: row.mark,
    day: row.told_day,
    since: row.told_since,
    value: row.told_value,
    standing: row.told_standing as Standing,
    actor: row.told_actor,
    batchKey: row.batch_key,
    place: row.place,
    ruled: row.ruled_key === null ? null : { key: row.ruled_key, day: row.ruled_day },
    readingId: row.telling_id,
    current: row.current === 1,
  }))
}
