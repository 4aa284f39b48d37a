import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { StoredClaim } from './claims.ts'
import type { Ledger } from './database.ts'
import type { Tables } from './schema.ts'

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
  readonly actor: string | null
  readonly toldAt: number
  readonly batchKey: string | null
  readonly ruledKey: string | null
}

/** A condition on claims. */
export type SightingFilter = (eb: ExpressionBuilder<Tables, 'claim'>) => Expression<SqlBool>

/** Speaking claims of the desk that a filter takes. */
export async function speaking({ db, deskId }: View, filter: SightingFilter): Promise<Sighting[]> {
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

/** The sighting of a claim. */
export function toSighting({ claim, day, since, value, batchKey, ruled }: StoredClaim): Sighting {
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
export function startOf(day: string | null): number | undefined {
  return day === null ? undefined : Date.parse(`${day}T00:00:00Z`)
}

/** The day of an instant, in UTC. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The stretches of days that lie within so many days of some, joined where they touch. */
export function rangesAround(days: readonly string[], reach: number): [string, string][] {
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
