import type { Claim } from '../domain/batch.ts'
import type { Decision } from '../domain/decision.ts'
import type { Desk } from '../domain/source.ts'
import { alertsOfBatches, takenNames } from '../ledger/alerts.ts'
import { claimsById, claimsByMark, claimsInBatches, countClaim, type StoredClaim, saveClaims } from '../ledger/claims.ts'
import type { Ledger } from '../ledger/database.ts'
import { getDecision, listDecisions } from '../ledger/decisions.ts'
import { batchSurroundings, type Surroundings, surroundingsOf } from '../ledger/scene.ts'
import { getTelling, type Telling } from '../ledger/tellings.ts'
import { alertNames, batchIdOf, keyOf, runningKey } from '../reconciling/batch-key.ts'
import { overlayOf } from '../reconciling/decisions.ts'
import type { Scene } from '../reconciling/reconcile-reading.ts'
import { sketchOf } from '../reconciling/voices.ts'

/** What reconciling is asked for: a new reading, a batch whose time has come, or what a person decided. */
export type Occasion = { readonly readingId: string } | { readonly batchId: string } | { readonly decisionId: string }

/** An occasion with what the ledger says of it. */
export type Matter =
  | { readonly deskId: string; readonly telling: Telling }
  | { readonly deskId: string; readonly batchKey: string }
  | { readonly deskId: string; readonly decision: Decision }

/** Looks an occasion up. Throws Fault `ledger.not-found`. */
export async function getMatter(trx: Ledger, occasion: Occasion): Promise<Matter> {
  if ('readingId' in occasion) {
    const telling = await getTelling(trx, occasion.readingId)
    return { deskId: telling.deskId, telling }
  }
  if ('decisionId' in occasion) {
    const decision = await getDecision(trx, occasion.decisionId)
    return { deskId: decision.deskId, decision }
  }
  const batchKey = keyOf(occasion.batchId)
  return { deskId: occasion.batchId.slice(0, -batchKey.length - 1), batchKey }
}

/** Loads the part of the desk that a matter can change; the figures of a new reading become claims first. */
export async function sceneOf(trx: Ledger, matter: Matter, desk: Desk): Promise<Scene> {
  const loader = { db: trx, deskId: desk.id, windowDays: desk.tolerance.windowDays }
  const decisions = await listDecisions(trx, desk.id)
  if ('batchKey' in matter)
    return toScene(trx, desk, { decisions, keys: [matter.batchKey], around: await batchSurroundings(loader, matter.batchKey) })
  const before = 'telling' in matter ? await takeIn(trx, matter.telling, desk) : await decidedOn(trx, matter.decision, decisions)
  const seeds = [...before, ...(await recount(trx, before, decisions))]
  const keys = [...seeds.flatMap(({ batchKey }) => batchKey ?? []), ...('decision' in matter ? batchesOf(matter.decision) : [])]
  return toScene(trx, desk, {
    decisions,
    keys,
    around: await surroundingsOf(loader, seeds, [...keys, ...decisions.flatMap(batchesOf)]),
  })
}

/** Keeps a reading's figures as claims; also returns those it replaces. */
async function takeIn(trx: Ledger, telling: Telling, desk: Desk): Promise<StoredClaim[]> {
  const { alertsSince } = desk.tolerance
  const ids = await saveClaims(trx, {
    ...telling,
    publishedAt: instantOf(telling.publishedAt, telling.fetchedAt),
    sketch: sketchOf(telling.text),
    baselineBefore: alertsSince === null ? telling.sourceAddedAt : Date.parse(alertsSince),
  })
  return claimsById(trx, ids)
}

const msPerDay = 86_400_000

/** Epoch ms of a time of publishing; noon for a day only. A page that claims to be of the future was published when it was fetched. */
function instantOf(publishedAt: string | null, fetchedAt: number): number | null {
  if (publishedAt === null) return null
  const at = Date.parse(publishedAt.length === 10 ? `${publishedAt}T12:00:00Z` : publishedAt)
  if (Number.isNaN(at)) return null
  return at > fetchedAt + msPerDay ? fetchedAt : at
}

/** Lets claims be found under what people corrected them to; returns those that changed, as they are now. */
async function recount(trx: Ledger, claims: readonly StoredClaim[], decisions: readonly Decision[]): Promise<StoredClaim[]> {
  const overlay = overlayOf(decisions)
  const changed = claims.flatMap((stored): Claim[] => {
    const counted = overlay.amend(stored.claim) ?? stored.claim
    return isCountedAs(stored, counted) ? [] : [counted]
  })
  for (const claim of changed) await countClaim(trx, claim)
  return claimsById(
    trx,
    changed.map(({ id }) => id),
  )
}

function isCountedAs({ day, since, value }: StoredClaim, { figure }: Claim): boolean {
  return day === figure.eventDate && since === figure.since && value === figure.value
}

/** The claims a decision speaks of; of a merge, all of its batches, also of one it was merged into before. */
async function decidedOn(trx: Ledger, decision: Decision, decisions: readonly Decision[]): Promise<StoredClaim[]> {
  const { deskId, verdict } = decision
  if (verdict.kind !== 'merge') return claimsByMark(trx, deskId, marksOf(decision))
  const merges = decisions.filter((one) => one.verdict.kind === 'merge' && one.verdict.batch === verdict.batch)
  return claimsInBatches(trx, deskId, [...new Set(merges.flatMap(batchesOf))])
}

function marksOf({ verdict }: Decision): readonly string[] {
  if (verdict.kind === 'split') return verdict.marks
  return verdict.kind === 'merge' ? [] : [verdict.mark]
}

function batchesOf({ verdict }: Decision): readonly string[] {
  if (verdict.kind === 'merge') return [verdict.batch, verdict.into]
  if (verdict.kind === 'reassign') return [verdict.to]
  return verdict.kind === 'split' ? [verdict.batch] : []
}

interface SceneParts {
  readonly decisions: readonly Decision[]
  readonly keys: readonly string[]
  readonly around: Surroundings
}

async function toScene(trx: Ledger, desk: Desk, { decisions, keys, around }: SceneParts): Promise<Scene> {
  const { stored, movable } = around
  const placed = new Map(stored.flatMap(({ claim, batchKey }) => (batchKey === null ? [] : [[claim.id, batchKey]])))
  const days = stored.flatMap(({ day }) => day ?? [])
  const starts = stored.flatMap(({ since }) => (since === null ? [] : [runningKey(since)]))
  const batchIds = [...new Set([...keys, ...placed.values(), ...days, ...starts])].map((key) => batchIdOf(desk.id, key))
  return {
    claims: stored.map(({ claim }) => claim),
    placed,
    movable,
    touched: new Set(keys),
    decisions,
    alerts: await alertsOfBatches(trx, batchIds),
    takenNames: await takenNames(trx, batchIds.flatMap(alertNames)),
  }
}
