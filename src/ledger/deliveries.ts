import type { Insertable, Selectable } from 'kysely'
import type { Delivery, DeliveryKind, DeliveryPlan, DeliveryState } from '../domain/delivery.ts'
import { Fault } from '../domain/fault.ts'
import { sha256 } from '../domain/page.ts'
import type { Ledger } from './database.ts'
import type { DeliveryTable } from './schema.ts'

type Receipt = Readonly<Record<string, string>>

/** The outbox's key as an id: what is told, to whom, by which route. */
function deliveryId({ kind, deskId, subjectId, revision, routeId, recipient }: DeliveryPlan): string {
  return sha256(JSON.stringify([kind, deskId, subjectId, revision, routeId, recipient])).slice(0, 16)
}

/**
 * Keeps planned deliveries, in the transaction of what they tell, and returns the ids of those that are to be sent.
 * One already kept stays as it is: the same revision never goes to the same recipient twice.
 */
export async function saveDeliveries(trx: Ledger, plans: readonly DeliveryPlan[], at: number): Promise<string[]> {
  const ids: string[] = []
  for (const plan of plans) {
    const row = toRow(plan, at)
    const { numInsertedOrUpdatedRows: kept } = await trx
      .insertInto('delivery')
      .values(row)
      .onConflict((on) => on.doNothing())
      .executeTakeFirstOrThrow()
    if (kept === 1n && row.state === 'pending') ids.push(row.id)
  }
  return ids
}

function toRow(plan: DeliveryPlan, at: number): Insertable<DeliveryTable> & { readonly id: string } {
  return {
    id: deliveryId(plan),
    kind: plan.kind,
    desk_id: plan.deskId,
    subject_id: plan.subjectId,
    revision: plan.revision,
    route_id: plan.routeId,
    channel: plan.channel,
    recipient: plan.recipient,
    lang: plan.lang,
    reason: plan.reason,
    content: plan.content === null ? null : JSON.stringify(plan.content),
    state: plan.held ? 'held' : 'pending',
    attempts: 0,
    resent: 0,
    note: null,
    receipt: null,
    created_at: at,
    claimed_at: null,
    settled_at: null,
  }
}

function fromRow(row: Selectable<DeliveryTable>): Delivery {
  return {
    id: row.id,
    kind: row.kind as DeliveryKind,
    deskId: row.desk_id,
    subjectId: row.subject_id,
    revision: row.revision,
    routeId: row.route_id,
    channel: row.channel,
    recipient: row.recipient,
    lang: row.lang,
    reason: row.reason,
    held: row.state === 'held',
    content: row.content === null ? null : JSON.parse(row.content),
    state: row.state as DeliveryState,
    attempts: row.attempts,
    resent: row.resent === 1,
    note: row.note,
    receipt: row.receipt === null ? null : (JSON.parse(row.receipt) as Receipt),
    createdAt: row.created_at,
    claimedAt: row.claimed_at,
    settledAt: row.settled_at,
  }
}

/** The delivery by its id. Throws Fault `ledger.not-found`. */
export async function getDelivery(db: Ledger, id: string): Promise<Delivery> {
  const row = await db.selectFrom('delivery').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { deliveryId: id })
  return fromRow(row)
}

/** Deliveries, oldest first, that match all that is asked. */
export async function listDeliveries(
  db: Ledger,
  only: { readonly kind?: DeliveryKind; readonly subjectId?: string; readonly state?: DeliveryState } = {},
): Promise<Delivery[]> {
  let query = db.selectFrom('delivery').selectAll().orderBy('created_at').orderBy('revision').orderBy('id')
  if (only.kind !== undefined) query = query.where('kind', '=', only.kind)
  if (only.subjectId !== undefined) query = query.where('subject_id', '=', only.subjectId)
  if (only.state !== undefined) query = query.where('state', '=', only.state)
  return (await query.execute()).map(fromRow)
}

/** Deliveries without an outcome that nobody has touched since `before`: their job was lost and is to be asked for again. */
export async function listStalledDeliveries(db: Ledger, before: number): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .select('id')
    .where('state', 'in', ['pending', 'claimed'])
    .where('created_at', '<', before)
    .where((where) => where.or([where('claimed_at', 'is', null), where('claimed_at', '<', before)]))
    .orderBy('created_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** What the deliveries of an incident or a digest tell; `undefined` if none is kept. */
export async function findDeliveryContent(db: Ledger, subjectId: string): Promise<unknown> {
  const row = await db.selectFrom('delivery').select('content').where('subject_id', '=', subjectId).executeTakeFirst()
  return row?.content == null ? undefined : JSON.parse(row.content)
}

/** The latest digest of a route; `undefined` before its first. */
export async function findLastDigest(db: Ledger, deskId: string, routeId: string): Promise<unknown> {
  const row = await db
    .selectFrom('delivery')
    .select('content')
    .where('kind', '=', 'digest')
    .where('desk_id', '=', deskId)
    .where('route_id', '=', routeId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.content == null ? undefined : JSON.parse(row.content)
}

/** When the channel (or one recipient behind it) last took a message, epoch ms; null if it never did. */
export async function findLastSent(
  db: Ledger,
  by: { readonly channel: string; readonly recipient?: string },
): Promise<number | null> {
  let query = db
    .selectFrom('delivery')
    .select((select) => select.fn.max('settled_at').as('at'))
    .where('channel', '=', by.channel)
    .where('state', '=', 'sent')
  if (by.recipient !== undefined) query = query.where('recipient', '=', by.recipient)
  return (await query.executeTakeFirst())?.at ?? null
}
