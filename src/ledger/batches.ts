import type { Selectable } from 'kysely'
import type { Batch, Claim, Gap } from '../domain/batch.ts'
import { Fault } from '../domain/fault.ts'
import { selectClaims } from './claims.ts'
import type { Ledger } from './database.ts'
import type { BatchTable } from './schema.ts'

/** Keeps batches as they stand; their claims are kept by where they are placed. */
export async function saveBatches(trx: Ledger, batches: readonly Batch[], at: number): Promise<void> {
  for (const { id, deskId, eventDate, since, gap } of batches) {
    const { reason, unverified } = gap
    const row = {
      id,
      desk_id: deskId,
      event_date: eventDate,
      since,
      gap: JSON.stringify(gap),
      reason,
      unverified,
      changed_at: at,
    }
    await trx
      .insertInto('batch')
      .values(row)
      .onConflict((on) => on.column('id').doUpdateSet(row))
      .execute()
  }
}

/** Forgets batches that no claim is left in. */
export async function deleteBatches(trx: Ledger, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await trx.deleteFrom('batch').where('id', 'in', ids).execute()
}

/** The batch with its claims, oldest telling first. Throws Fault `ledger.not-found`. */
export async function getBatch(db: Ledger, id: string): Promise<Batch> {
  const row = await db.selectFrom('batch').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { batchId: id })
  return { ...fromRow(row), claims: await claimsIn(db, row) }
}

/** Batches of a desk without their claims, the ones changed last first. */
export async function listBatches(db: Ledger, deskId: string, limit = 100): Promise<Omit<Batch, 'claims'>[]> {
  const rows = await db
    .selectFrom('batch')
    .selectAll()
    .where('desk_id', '=', deskId)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

function fromRow(row: Selectable<BatchTable>): Omit<Batch, 'claims'> {
  return { id: row.id, deskId: row.desk_id, eventDate: row.event_date, since: row.since, gap: JSON.parse(row.gap) as Gap }
}

async function claimsIn(db: Ledger, { id, desk_id }: Selectable<BatchTable>): Promise<Claim[]> {
  const key = id.slice(desk_id.length + 1)
  const stored = await selectClaims(db, (eb) =>
    eb.and([eb('claim.desk_id', '=', desk_id), eb('claim.current', '=', 1), eb('claim.batch_key', '=', key)]),
  )
  const told = ({ publishedAt, fetchedAt }: Claim) => publishedAt ?? fetchedAt
  return stored.map(({ claim }) => claim).sort((a, b) => told(a) - told(b))
}
