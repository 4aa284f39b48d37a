import type { Selectable } from 'kysely'
import type { FailureCode } from '../domain/fault.ts'
import type { Validators } from '../domain/link.ts'
import type { SourceState } from '../domain/source-state.ts'
import type { Ledger } from './database.ts'
import type { SourceStateTable } from './schema.ts'

/** How a source has fared; undefined before its first visit. */
export async function findSourceState(db: Ledger, sourceId: string): Promise<SourceState | undefined> {
  const row = await db.selectFrom('source_state').selectAll().where('source_id', '=', sourceId).executeTakeFirst()
  return row === undefined ? undefined : fromRow(row)
}

/** How all sources have fared that were ever visited. */
export async function listSourceStates(db: Ledger): Promise<SourceState[]> {
  const rows = await db.selectFrom('source_state').selectAll().orderBy('source_id').execute()
  return rows.map(fromRow)
}

/** A visit that went well. */
export interface GoodVisit {
  /** Epoch ms. */
  readonly at: number
  readonly url: string
  /** Of the answer; null keeps those of the last one. */
  readonly validators: Validators | null
}

/** Notes a visit that went well. */
export async function saveGoodVisit(db: Ledger, sourceId: string, { at, url, validators }: GoodVisit): Promise<void> {
  const good = { attempted_at: at, succeeded_at: at, failing_runs: 0, failing_since: null, fault: null }
  const sent = validators === null ? {} : { url, etag: validators.etag, last_modified: validators.lastModified }
  await db
    .insertInto('source_state')
    .values({ source_id: sourceId, added_at: at, ...good, url, etag: null, last_modified: null, ...sent })
    .onConflict((on) => on.column('source_id').doUpdateSet({ ...good, ...sent }))
    .execute()
}

/** Notes a visit that failed. What the last good answer said of itself is kept. */
export async function saveFailedVisit(
  db: Ledger,
  sourceId: string,
  visit: { readonly at: number; readonly fault: FailureCode },
): Promise<void> {
  const { at, fault } = visit
  const first = {
    added_at: at,
    succeeded_at: null,
    failing_runs: 1,
    failing_since: at,
    url: null,
    etag: null,
    last_modified: null,
  }
  await db
    .insertInto('source_state')
    .values({ source_id: sourceId, attempted_at: at, fault, ...first })
    .onConflict((on) =>
      on.column('source_id').doUpdateSet(({ ref, fn, eb, val }) => ({
        attempted_at: at,
        fault,
        failing_runs: eb(ref('source_state.failing_runs'), '+', 1),
        failing_since: fn.coalesce(ref('source_state.failing_since'), val(at)),
      })),
    )
    .execute()
}

function fromRow(row: Selectable<SourceStateTable>): SourceState {
  return {
    sourceId: row.source_id,
    addedAt: row.added_at,
    attemptedAt: row.attempted_at,
    succeededAt: row.succeeded_at,
    failingRuns: row.failing_runs,
    failingSince: row.failing_since,
    fault: row.fault as FailureCode | null,
    url: row.url,
    validators: { etag: row.etag, lastModified: row.last_modified },
  }
}
