import type { Decision } from '../domain/decision.ts'
import { Fault } from '../domain/fault.ts'
import type { Ledger } from './database.ts'

/** Keeps what a person decided; decisions are added, never changed. */
export async function saveDecision(db: Ledger, { id, deskId, verdict, by, note, at }: Decision): Promise<void> {
  await db
    .insertInto('decision')
    .values({ id, desk_id: deskId, verdict: JSON.stringify(verdict), by, note, at })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** The decision by its id. Throws Fault `ledger.not-found`. */
export async function getDecision(db: Ledger, id: string): Promise<Decision> {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { decisionId: id })
  return { id: row.id, deskId: row.desk_id, verdict: JSON.parse(row.verdict), by: row.by, note: row.note, at: row.at }
}

/** All decisions on a desk, oldest first. */
export async function listDecisions(db: Ledger, deskId: string): Promise<Decision[]> {
  const rows = await db.selectFrom('decision').selectAll().where('desk_id', '=', deskId).orderBy('at').orderBy('id').execute()
  return rows.map((row) => ({ id: row.id, deskId, verdict: JSON.parse(row.verdict), by: row.by, note: row.note, at: row.at }))
}
