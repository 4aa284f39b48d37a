import type { Alert } from '../domain/alert.ts'
import type { Batch, Claim } from '../domain/batch.ts'
import { type Decision, markOf } from '../domain/decision.ts'
import type { Desk } from '../domain/source.ts'
import type { Outcome } from './alert-state.ts'
import { type BatchKey, batchIdOf, dayOf, sinceOf } from './batch-key.ts'
import type { Place } from './batching.ts'
import { overlayOf } from './decisions.ts'
import { elsewhereFor, readBeside } from './elsewhere.ts'
import { followAlerts } from './follow-alerts.ts'
import { type GapInput, gapOf } from './gap.ts'
import { placeClaims } from './place-claims.ts'
import { isRelease } from './statements.ts'
import { originsOf } from './voices.ts'

/** The part of a desk that a reading can change, as the ledger has it. */
export interface Scene {
  /** Claims as read, of the newest version of each article. */
  readonly claims: readonly Claim[]
  /** Where each claim was at the last look; claims not in it are new. */
  readonly placed: ReadonlyMap<string, BatchKey>
  /** Claims whose whole surroundings are at hand: these are placed anew, the others stay. */
  readonly movable: ReadonlySet<string>
  /** Batches to look at in any case: they lost evidence, or the clock asks for them. */
  readonly touched: ReadonlySet<BatchKey>
  readonly decisions: readonly Decision[]
  /** The alerts of every batch in the scene. */
  readonly alerts: readonly Alert[]
  /** Names that alerts of the ledger have taken. */
  readonly takenNames: ReadonlySet<string>
}

/** What a look at a scene comes to. */
export interface Reconciled {
  /** Claims that are new or came to another batch, and why; `null` where a person rejected the figure. */
  readonly places: ReadonlyMap<string, Place | null>
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
 * reading → batches and alerts: places the claims, sets announced against verified on every batch that changed, and says
 * what becomes of its alert. Pure: the same scene at the same time comes to the same.
 */
export function reconcileReading(scene: Scene, desk: Desk, now: number): Reconciled {
  const overlay = overlayOf(scene.decisions)
  const marks = new Map(scene.claims.map(({ id, figure }) => [id, markOf(figure)]))
  const claims = scene.claims.filter(isRelease).flatMap((claim) => overlay.amend(claim) ?? [])
  const trusted = new Set(
    claims
      .filter(({ id, figure }) => figure.confidence >= desk.tolerance.leastConfidence || overlay.vouchesFor(marks.get(id) ?? ''))
      .map(({ id }) => id),
  )
  const ruled = placeClaims(claims, trusted, scene, desk.tolerance.windowDays)
  const places = new Map(ruled.entries().map(([id, place]) => [id, overlay.place(marks.get(id) ?? '', place)]))
  const moved = movedOf(scene, places)
  const members = Map.groupBy(claims, ({ id }) => places.get(id)?.key ?? '')
  const changed = new Set([...scene.touched, ...keysOf(moved, scene)])
  const affected = new Set([...changed, ...readBeside(changed, members)])
  const weighed = [...affected].filter((key) => members.has(key)).map((key) => weigh(key, { members, trusted, desk, now }))
  const dissolved = [...affected].filter((key) => !members.has(key)).map((key) => batchIdOf(desk.id, key))
  const batches = weighed.map(({ batch }) => batch)
  return {
    places: moved,
    batches,
    dissolved,
    outcomes: followAlerts({ ...scene, weighed, dissolved, now }, desk.tolerance),
  }
}

/** Claims whose place is not what it was; a rejected claim that had one loses it. */
function movedOf({ claims, placed }: Scene, places: ReadonlyMap<string, Place>): Map<string, Place | null> {
  return new Map(
    claims.filter(isRelease).flatMap(({ id }): [string, Place | null][] => {
      const place = places.get(id) ?? null
      return (place?.key ?? null) === (placed.get(id) ?? null) ? [] : [[id, place]]
    }),
  )
}

/** The batches that claims came from and went to. */
function keysOf(moved: ReadonlyMap<string, Place | null>, { placed }: Scene): BatchKey[] {
  return [...moved].flatMap(([id, place]) => [place?.key, placed.get(id)].filter((key) => key !== undefined))
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
