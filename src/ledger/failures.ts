import { sha256 } from '../domain/page.ts'
import type { Ledger } from './database.ts'

/** A job that failed for good, with what it was asked to do. */
export interface Failure {
  readonly job: string
  readonly payload: Readonly<Record<string, string>>
  /** The fault's code, or `unforeseen`. */
  readonly code: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly attempts: number
  /** Epoch ms. */
  readonly failedAt: number
}

type Work = Pick<Failure, 'job' | 'payload'>

/** The same work under the same name, whatever the order of its payload's keys. */
function failureId({ job, payload }: Work): string {
  const pairs = Object.entries(payload).sort(([a], [b]) => (a < b ? -1 : 1))
  return sha256(JSON.stringify([job, pairs])).slice(0, 16)
}

/** Keeps a failure; the same work that fails again replaces its row. */
export async function saveFailure(db: Ledger, failure: Failure): Promise<void> {
  const row = {
    id: failureId(failure),
    job: failure.job,
    payload: JSON.stringify(failure.payload),
    subject: Object.values(failure.payload).at(-1) ?? '',
    code: failure.code,
    detail: JSON.stringify(failure.detail),
    attempts: failure.attempts,
    failed_at: failure.failedAt,
  }
  await db
    .insertInto('failure')
    .values(row)
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
}

/** Forgets a failure once its work has succeeded. */
export async function clearFailure(db: Ledger, work: Work): Promise<void> {
  await db.deleteFrom('failure').where('id', '=', failureId(work)).execute()
}

/** Failed work, newest first; of one job or one fault code if asked. */
export async function listFailures(db: Ledger, only: { readonly job?: string; readonly code?: string } = {}): Promise<Failure[]> {
  let query = db.selectFrom('failure').selectAll().orderBy('failed_at', 'desc')
  if (only.job !== undefined) query = query.where('job', '=', only.job)
  if (only.code !== undefined) query = query.where('code', '=', only.code)
  const rows = await query.execute()
  return rows.map((row) => ({
    job: row.job,
    payload: JSON.parse(row.payload),
    code: row.code,
    detail: JSON.parse(row.detail),
    attempts: row.attempts,
    failedAt: row.failed_at,
  }))
}
