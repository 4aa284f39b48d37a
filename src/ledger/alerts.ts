import { type Selectable, sql } from 'kysely'
import type { Acknowledgement, Alert, AlertChange, AlertRevision, AlertState, Silence } from '../domain/alert.ts'
import { Fault } from '../domain/fault.ts'
import type { Ledger } from './database.ts'
import type { AlertRevisionTable, AlertTable } from './schema.ts'

/** Keeps an alert as it stands and the revisions it has not kept yet. A revision once kept stays as it is. */
export async function saveAlert(trx: Ledger, alert: Alert, at: number): Promise<void> {
  const row = toRow(alert, at)
  await trx
    .insertInto('alert')
    .values(row)
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute()
  const kept = await trx
    .selectFrom('alert_revision')
    .select(({ fn }) => fn.max('revision').as('last'))
    .where('alert_id', '=', alert.id)
    .executeTakeFirst()
  for (const revision of alert.revisions.filter(({ revision: number }) => number > (kept?.last ?? 0)))
    await trx.insertInto('alert_revision').values(toRevisionRow(revision)).execute()
}

function toRow(alert: Alert, at: number): AlertTable {
  return {
    id: alert.id,
    desk_id: alert.deskId,
    batch_id: alert.batchId,
    state: alert.state,
    event_date: alert.eventDate,
    since: alert.since,
    acknowledgement: alert.acknowledgement === null ? null : JSON.stringify(alert.acknowledgement),
    silence: alert.silence === null ? null : JSON.stringify(alert.silence),
    held_back: alert.heldBack,
    due_at: alert.dueAt,
    changed_at: at,
  }
}

function toRevisionRow(revision: AlertRevision): AlertRevisionTable {
  return {
    alert_id: revision.alertId,
    revision: revision.revision,
    state: revision.state,
    change: revision.change,
    reason: revision.reason,
    at: revision.at,
    gap: JSON.stringify(revision.gap),
    claims: JSON.stringify(revision.claims),
  }
}

/** The alert with all its revisions. Throws Fault `ledger.not-found`. */
export async function getAlert(db: Ledger, id: string): Promise<Alert> {
  const row = await db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { alertId: id })
  const [alert] = await withRevisions(db, [row])
  if (alert === undefined) throw new Fault('ledger.not-found', { alertId: id })
  return alert
}

/** Alerts that match all that is asked, the ones changed last first. */
export async function listAlerts(
  db: Ledger,
  only: { readonly deskId?: string; readonly states?: readonly AlertState[]; readonly limit?: number } = {},
): Promise<Alert[]> {
  let query = db.selectFrom('alert').selectAll().orderBy('changed_at', 'desc').orderBy('id')
  if (only.deskId !== undefined) query = query.where('desk_id', '=', only.deskId)
  if (only.states !== undefined) query = query.where('state', 'in', only.states)
  if (only.limit !== undefined) query = query.limit(only.limit)
  return withRevisions(db, await query.execute())
}

/**
 * The alerts of some batches, each with the evidence of its latest revision only: whoever looks at a batch compares with
 * that one, and the alert of a long process has hundreds of others.
 */
export async function alertsOfBatches(db: Ledger, batchIds: readonly string[]): Promise<Alert[]> {
  if (batchIds.length === 0) return []
  const rows = await db.selectFrom('alert').selectAll().where('batch_id', 'in', batchIds).orderBy('id').execute()
  return withRevisions(db, rows, claimsOfLatest)
}

const claimsOfLatest = sql<string>`case when revision = (select max(later.revision) from alert_revision as later
  where later.alert_id = alert_revision.alert_id) then claims else '[]' end`

/** Which of some names alerts already have. */
export async function takenNames(db: Ledger, names: readonly string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set()
  const rows = await db.selectFrom('alert').select('id').where('id', 'in', names).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Batches whose alert the clock alone may change by now: a grace is over, a reminder is due. */
export async function dueBatches(db: Ledger, now: number, limit = 500): Promise<string[]> {
  const rows = await db.selectFrom('alert').select('batch_id').where('due_at', '<=', now).orderBy('due_at').limit(limit).execute()
  return rows.map(({ batch_id }) => batch_id)
}

/** Marks an open alert as seen; the mark ends itself when the gap moves materially or the alert is over. */
export async function acknowledgeAlert(db: Ledger, id: string, acknowledgement: Acknowledgement): Promise<void> {
  await update(db, id, { acknowledgement: JSON.stringify(acknowledgement) })
}

/** Keeps an alert quiet until a time; what happens meanwhile is recorded and its deliveries are held. */
export async function silenceAlert(db: Ledger, id: string, silence: Silence): Promise<void> {
  await update(db, id, { silence: JSON.stringify(silence) })
}

async function update(db: Ledger, id: string, values: Partial<AlertTable>): Promise<void> {
  const { numUpdatedRows } = await db.updateTable('alert').set(values).where('id', '=', id).executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Fault('ledger.not-found', { alertId: id })
}

async function withRevisions(
  db: Ledger,
  rows: readonly Selectable<AlertTable>[],
  claims = sql<string>`claims`,
): Promise<Alert[]> {
  if (rows.length === 0) return []
  const kept = await db
    .selectFrom('alert_revision')
    .select(['alert_id', 'revision', 'state', 'change', 'reason', 'at', 'gap', claims.as('claims')])
    .where(
      'alert_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('revision')
    .execute()
  const revisions = Map.groupBy(kept, ({ alert_id }) => alert_id)
  return rows.map((row) => ({
    id: row.id,
    deskId: row.desk_id,
    batchId: row.batch_id,
    state: row.state as AlertState,
    eventDate: row.event_date,
    since: row.since,
    revisions: (revisions.get(row.id) ?? []).map(fromRevisionRow),
    acknowledgement: row.acknowledgement === null ? null : JSON.parse(row.acknowledgement),
    silence: row.silence === null ? null : JSON.parse(row.silence),
    heldBack: row.held_back,
    dueAt: row.due_at,
  }))
}

function fromRevisionRow(row: Selectable<AlertRevisionTable>): AlertRevision {
  return {
    alertId: row.alert_id,
    revision: row.revision,
    state: row.state as AlertState,
    change: row.change as AlertChange,
    reason: row.reason,
    at: row.at,
    gap: JSON.parse(row.gap),
    claims: JSON.parse(row.claims),
  }
}
