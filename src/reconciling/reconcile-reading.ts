import type { Alert } from '../domain/alert.ts'
import type { Batch, Claim } from '../domain/batch.ts'
import type { Decision } from '../domain/decision.ts'
import type { Desk } from '../domain/source.ts'
import type { Outcome } from './alert-state.ts'
import { type BatchKey, batchIdOf, dayOf, sinceOf } from './batch-key.ts'
import { overlayOf } from './decisions.ts'
import { elsewhereFor, readBeside } from './elsewhere.ts'
import { followAlerts } from './follow-alerts.ts'
import { type GapInput, gapOf } from './gap.ts'
import { amendClaims } from './place-reading.ts'
import { originsOf } from './voices.ts'

/** The batches that a reading changed, as the ledger has them once its claims are placed. */
export interface Scene {
  /** Claims as read: of these batches whole, and what is read beside them. */
  readonly claims: readonly Claim[]
  /** The batch each claim is in. */
  readonly placed: ReadonlyMap<string, BatchKey>
  /** Batches that claims came to, went from or were amended in, or that the clock asks for. */
  readonly changed: ReadonlySet<BatchKey>
  readonly decisions: readonly Decision[]
  /** The alerts of these batches. */
  readonly alerts: readonly Alert[]
  /** Names that alerts of the ledger have taken. */
  readonly takenNames: ReadonlySet<string>
  /** When the oldest page of the desk that is still on its way here was fetched, epoch ms; null if none is. */
  readonly underwayAt: number | null
}

/** What a look at a scene comes to. */
export interface Reconciled {
  /** The batches that changed, as they are now. */
  readonly batches: readonly Batch[]
  /** Batches that no claim is left in. */
  readonly dissolved: readonly string[]
  /** What becomes of the alert of each of them. */
  readonly outcomes: readonly Outcome[]
}

/** A batch with what its gap was made from. */
export interface Weighed {
  readonly batch: Batch
  readonly input: GapInput
}

/**
 * reading → batches and alerts: sets announced against verified on every batch that changed, and says what becomes of its
 * alert. Pure: the same scene at the same time comes to the same.
 */
export function reconcileReading(scene: Scene, desk: Desk, now: number): Reconciled {
  const { claims, trusted } = amendClaims(scene.claims, overlayOf(scene.decisions), desk.tolerance)
  const members = Map.groupBy(claims, ({ id }) => scene.placed.get(id) ?? '')
  const affected = new Set([...scene.changed, ...readBeside(scene.changed, members)])
  const weighed = [...affected].filter((key) => members.has(key)).map((key) => weigh(key, { members, trusted, desk, now }))
  const dissolved = [...affected].filter((key) => !members.has(key)).map((key) => batchIdOf(desk.id, key))
  const outcomes = followAlerts({ ...scene, weighed, dissolved, now }, desk.tolerance)
  return { batches: weighed.map(({ batch }) => batch), dissolved, outcomes }
}

interface Weighing {
  readonly members: ReadonlyMap<BatchKey, readonly Claim[]>
  readonly trusted: ReadonlySet<string>
  readonly desk: Desk
  readonly now: number
}

/** The batch of a key with its gap: every claim is kept in it, only trusted ones count. */
function weigh(key: BatchKey, { members, trusted, desk, now }: Weighing): Weighed {
  const claims = members.get(key) ?? []
  const counting = claims.filter(({ id }) => trusted.has(id))
  const elsewhere = elsewhereFor(key, members).filter(({ id }) => trusted.has(id))
  const origins = originsOf([...counting, ...elsewhere])
  const input: GapInput = { claims: counting, elsewhere, origins, now, graceMs: desk.tolerance.graceHours * 3_600_000 }
  const batch = {
    id: batchIdOf(desk.id, key),
    deskId: desk.id,
    eventDate: dayOf(key),
    since: sinceOf(key),
    claims,
    gap: gapOf(input),
  }
  return { batch, input }
}
