import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely'
import type { StoredClaim } from './claims.ts'
import type { Ledger } from './database.ts'
import { inSlices } from './in-slices.ts'
import type { ClaimTable, Tables } from './schema.ts'

/** Milliseconds of a day. */
export const msPerDay = 86_400_000

/** Whose surroundings are loaded: one desk's, with its window. */
export interface View {
  readonly db: Ledger
  readonly deskId: string
  readonly windowDays: number
}

/** What of a claim its surroundings are found by. */
export interface Sighting {
  readonly id: string
  readonly articleId: string
  readonly day: string | null
  readonly since: string | null
  readonly value: number
  readonly standing: string
  readonly toldAt: number
  readonly batchKey: string | null
  /** The day its release goes by; null for running totals, numbers without a day and what is not placed yet. */
  readonly ruledDay: string | null
}

/** A condition on claims. */
export type SightingFilter = (eb: ExpressionBuilder<Tables, 'claim'>) => Expression<SqlBool>

/** Speaking claims of the desk that tell of a release, to be narrowed down. */
export function releases({ db, deskId }: View) {
  return db.selectFrom('claim').where('desk_id', '=', deskId).where('current', '=', 1).where('released', '=', 1)
}

/** A claim that waits for a person has no say in where others go (B11). */
export const hasSay: SightingFilter = (eb) => eb.or([eb('place', 'is', null), eb('place', '!=', 'waiting')])

/** Speaking claims of the desk that a filter takes. */
export async function speaking(view: View, filter: SightingFilter): Promise<Sighting[]> {
  const rows = await releases(view).select(columns).where(filter).execute()
  return rows.map(fromRow)
}

/** Claims by their ids alone: with the desk beside them the engine would walk through all of its claims. */
export async function sightingsById({ db }: View, ids: readonly string[]): Promise<Sighting[]> {
  const rows = await inSlices(ids, (some) => db.selectFrom('claim').select(columns).where('figure_id', 'in', some).execute())
  return rows.map(fromRow)
}

const columns = ['figure_id', 'article_id', 'day', 'since', 'value', 'standing', 'told_at', 'batch_key', 'ruled_day'] as const

function fromRow(row: Pick<Selectable<ClaimTable>, (typeof columns)[number]>): Sighting {
  return {
    id: row.figure_id,
    articleId: row.article_id,
    day: row.day,
    since: row.since,
    value: row.value,
    standing: row.standing,
    toldAt: row.told_at,
    batchKey: row.batch_key,
    ruledDay: row.ruled_day,
  }
}

/** The sighting of a claim. */
export function toSighting({ claim, day, since, value, standing, batchKey, ruled }: StoredClaim): Sighting {
  const { id, articleId, publishedAt, fetchedAt } = claim
  return {
    id,
    articleId,
    day,
    since,
    value,
    standing,
    toldAt: publishedAt ?? fetchedAt,
    batchKey,
    ruledDay: ruled?.day ?? null,
  }
}

/** Each claim once. */
export function unite(...groups: readonly (readonly Sighting[])[]): Sighting[] {
  return [...new Map(groups.flat().map((one) => [one.id, one])).values()]
}

/** Their ids. */
export function idsOf(sightings: readonly Sighting[]): string[] {
  return sightings.map(({ id }) => id)
}

/** Each value once. */
export function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

/** Epoch ms at which a day begins, in UTC. */
export function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The day of an instant, in UTC. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The day that lies so many days after another. */
export function dayAfter(day: string, days: number): string {
  return dayOf(startOf(day) + days * msPerDay)
}

/** The stretches of days from so many days before some to so many after them, joined where they touch. */
export function rangesAround(days: readonly string[], before: number, after = before): [string, string][] {
  const ranges: [string, string][] = []
  for (const day of distinct(days).sort()) {
    const last = ranges.at(-1)
    const [from, to] = [dayAfter(day, -before), dayAfter(day, after)]
    if (last !== undefined && from <= last[1]) last[1] = to
    else ranges.push([from, to])
  }
  return ranges
}
