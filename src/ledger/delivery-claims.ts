import type { Selectable } from 'kysely'
import type { DeliveryState } from '../domain/delivery.ts'
import { Fault } from '../domain/fault.ts'
import type { Ledger } from './database.ts'
import type { DeliveryTable } from './schema.ts'

type Receipt = Readonly<Record<string, string>>

/** Whether a delivery may be sent now, and if not, why. */
export type DeliveryClaim =
  /**
   * It is ours: send it and record the outcome. `thread` is the receipt of the first message on the same subject; `resent`
   * says that it may have arrived before, so that it must not go a third time.
   */
  | { readonly verdict: 'claimed'; readonly attempt: number; readonly thread: Receipt | null; readonly resent: boolean }
  /** It has its outcome: nothing to do. */
  | { readonly verdict: 'settled'; readonly state: DeliveryState }
  /** Another worker is sending it at this moment. */
  | { readonly verdict: 'in-flight' }
  /** An earlier revision to the same recipient has yet to go. */
  | { readonly verdict: 'out-of-turn'; readonly first: string }

/** What decides over a claim that was left without an outcome. */
export interface ClaimRules {
  readonly now: number
  /** A claim older than this has lost its process. */
  readonly abandonedAfterMs: number
  /** The channel shows a second copy as the same message. */
  readonly resendsOnce: boolean
}

/**
 * Claims a delivery before it is sent, in one transaction, so that no two workers send it.
 *
 * A claim found without an outcome belongs to a process that ended between claiming and recording: nobody knows whether the
 * message went, so the delivery becomes `uncertain` for a person to look at (or goes once more where that does no harm).
 */
export async function claimDelivery(db: Ledger, id: string, rules: ClaimRules): Promise<DeliveryClaim> {
  return db.transaction().execute(async (trx) => {
    const row = await trx.selectFrom('delivery').selectAll().where('id', '=', id).executeTakeFirst()
    if (row === undefined) throw new Fault('ledger.not-found', { deliveryId: id })
    if (row.state === 'claimed') return takeOver(trx, row, rules)
    if (row.state !== 'pending' && row.state !== 'failed') return { verdict: 'settled', state: row.state as DeliveryState }
    const first = await findEarlier(trx, row)
    return first === undefined ? claim(trx, row, rules, {}) : { verdict: 'out-of-turn', first }
  })
}

type DeliveryRow = Selectable<DeliveryTable>

async function takeOver(trx: Ledger, row: DeliveryRow, rules: ClaimRules): Promise<DeliveryClaim> {
  if (rules.now - (row.claimed_at ?? 0) < rules.abandonedAfterMs) return { verdict: 'in-flight' }
  await closeAttempt(trx, row.id, row.attempts, { outcome: 'uncertain', note: 'process-ended', settled_at: rules.now })
  if (rules.resendsOnce && row.resent === 0) return claim(trx, row, rules, { resent: 1, note: 'resent-once' })
  await trx
    .updateTable('delivery')
    .set({ state: 'uncertain', note: 'process-ended', settled_at: rules.now })
    .where('id', '=', row.id)
    .execute()
  return { verdict: 'settled', state: 'uncertain' }
}

async function claim(
  trx: Ledger,
  row: DeliveryRow,
  { now }: ClaimRules,
  marks: { readonly resent?: number; readonly note?: string },
): Promise<DeliveryClaim> {
  const attempt = row.attempts + 1
  await trx
    .updateTable('delivery')
    .set({ state: 'claimed', attempts: attempt, claimed_at: now, ...marks })
    .where('id', '=', row.id)
    .execute()
  await trx
    .insertInto('delivery_attempt')
    .values({ delivery_id: row.id, attempt, claimed_at: now, outcome: null, note: null, settled_at: null })
    .execute()
  return { verdict: 'claimed', attempt, thread: await findThread(trx, row), resent: (marks.resent ?? row.resent) === 1 }
}

/** Deliveries on the same subject to the same recipient of the same route: one thread. */
function sameThread(trx: Ledger, row: DeliveryRow) {
  return trx
    .selectFrom('delivery')
    .where('kind', '=', row.kind)
    .where('subject_id', '=', row.subject_id)
    .where('desk_id', '=', row.desk_id)
    .where('route_id', '=', row.route_id)
    .where('recipient', '=', row.recipient)
    .where('revision', '<', row.revision)
    .orderBy('revision')
}

async function findEarlier(trx: Ledger, row: DeliveryRow): Promise<string | undefined> {
  const earlier = await sameThread(trx, row).select('id').where('state', 'in', ['pending', 'claimed']).executeTakeFirst()
  return earlier?.id
}

async function findThread(trx: Ledger, row: DeliveryRow): Promise<Receipt | null> {
  const first = await sameThread(trx, row).select('receipt').where('state', '=', 'sent').executeTakeFirst()
  return first?.receipt == null ? null : (JSON.parse(first.receipt) as Receipt)
}

/** How one try ended, as the ledger keeps it. */
export interface AttemptOutcome {
  readonly state: Extract<DeliveryState, 'pending' | 'sent' | 'uncertain' | 'failed'>
  readonly note: string | null
  readonly receipt: Receipt | null
  readonly at: number
  /** The next try sends what may have arrived already. */
  readonly resend: boolean
}

/**
 * Records how a claimed try ended. One that was given up meanwhile as abandoned changes nothing more, except that a
 * message known to be sent is sent, whatever was feared.
 */
export async function recordOutcome(db: Ledger, id: string, attempt: number, outcome: AttemptOutcome): Promise<void> {
  const { state, note, receipt, at, resend } = outcome
  await db.transaction().execute(async (trx) => {
    await closeAttempt(trx, id, attempt, { outcome: resend ? 'uncertain' : state, note, settled_at: at })
    let update = trx
      .updateTable('delivery')
      .set({
        state,
        note,
        receipt: receipt === null ? null : JSON.stringify(receipt),
        settled_at: state === 'pending' ? null : at,
        ...(resend ? { resent: 1 } : {}),
      })
      .where('id', '=', id)
    if (state !== 'sent') update = update.where('attempts', '=', attempt).where('state', '=', 'claimed')
    await update.execute()
  })
}

async function closeAttempt(
  trx: Ledger,
  id: string,
  attempt: number,
  end: { readonly outcome: string; readonly note: string | null; readonly settled_at: number },
): Promise<void> {
  await trx.updateTable('delivery_attempt').set(end).where('delivery_id', '=', id).where('attempt', '=', attempt).execute()
}

/** A try at a delivery; without an outcome, it is under way or its process ended. */
export interface DeliveryAttempt {
  readonly attempt: number
  readonly claimedAt: number
  readonly outcome: string | null
  readonly note: string | null
  readonly settledAt: number | null
}

/** Each try at a delivery, first to last. */
export async function listAttempts(db: Ledger, id: string): Promise<DeliveryAttempt[]> {
  const rows = await db.selectFrom('delivery_attempt').selectAll().where('delivery_id', '=', id).orderBy('attempt').execute()
  return rows.map((row) => ({
    attempt: row.attempt,
    claimedAt: row.claimed_at,
    outcome: row.outcome,
    note: row.note,
    settledAt: row.settled_at,
  }))
}

/** Puts an uncertain delivery back, because a person looked and said so; returns false where it is not uncertain. */
export async function reopenDelivery(db: Ledger, id: string, by: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('delivery')
    .set({ state: 'pending', note: `reopened by ${by}`, settled_at: null })
    .where('id', '=', id)
    .where('state', '=', 'uncertain')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
