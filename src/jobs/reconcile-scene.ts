import type { Logger } from 'pino'
import type { Claim } from '../domain/batch.ts'
import type { Decision } from '../domain/decision.ts'
import type { Desk } from '../domain/source.ts'
import { alertsOfBatches, takenNames } from '../ledger/alerts.ts'
import { claimsById, claimsByMark, claimsInBatches, countClaim, type StoredClaim, saveClaims } from '../ledger/claims.ts'
import type { Ledger } from '../ledger/database.ts'
import { getDecision, listDecisions } from '../ledger/decisions.ts'
import type { View } from '../ledger/sightings.ts'
import { oldestPageUnderway } from '../ledger/stalled.ts'
import { getTelling, type Telling } from '../ledger/tellings.ts'
import { batchesOf } from '../ledger/whole-batches.ts'
import { alertNames, batchIdOf, keyOf } from '../reconciling/batch-key.ts'
import { overlayOf } from '../reconciling/decisions.ts'
import type { Scene } from '../reconciling/reconcile-reading.ts'
import { sketchOf } from '../reconciling/voices.ts'
import { placeAround } from './place-around.ts'

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

/** A page that has not arrived after so long is not waited for. */
const longestWayMs = 10 * 60_000

/** Places what a matter brings or changes, and loads the batches that are to be looked at again. */
export async function sceneOf(trx: Ledger, matter: Matter, desk: Desk, now: number, log: Logger): Promise<Scene> {
  const view: View = { db: trx, deskId: desk.id, windowDays: desk.tolerance.windowDays }
  const decisions = await listDecisions(trx, desk.id)
  const { seeds, keys } = await seedsOf(view, matter, { desk, decisions })
  const all = [...seeds, ...(await recount(trx, seeds, decisions))]
  const moved = await placeAround(view, { seeds: all, decided: 'decision' in matter, decisions }, desk, log)
  const changed = new Set([...keys, ...all.flatMap(({ batchKey }) => batchKey ?? []), ...moved])
  const underwayAt = await oldestPageUnderway(trx, desk.id, now - longestWayMs)
  return { ...(await toScene(view, { decisions, changed, seeds: all })), underwayAt }
}

/** The claims that a matter brings, silences or judges, and the batches it names. */
async function seedsOf(view: View, matter: Matter, known: Known): Promise<Seeds> {
  if ('batchKey' in matter) return { seeds: [], keys: [matter.batchKey] }
  if ('telling' in matter) return { seeds: await takeIn(view.db, matter.telling, known.desk), keys: [] }
  const { verdict } = matter.decision
  if (verdict.kind !== 'merge') return { seeds: await claimsByMark(view.db, view.deskId, marksOf(verdict)), keys: [] }
  const keys = mergedWith(verdict.batch, known.decisions)
  return { seeds: await claimsInBatches(view.db, view.deskId, keys), keys }
}

interface Known {
  readonly desk: Desk
  readonly decisions: readonly Decision[]
}

interface Seeds {
  readonly seeds: readonly StoredClaim[]
  readonly keys: readonly string[]
}

/** A batch with all it was ever merged into, and those into others: the latest decision may have taken it out again. */
function mergedWith(batch: string, decisions: readonly Decision[]): string[] {
  const keys = new Set([batch])
  // A set that grows while it is walked through is walked through to its end.
  for (const key of keys)
    for (const { verdict } of decisions) if (verdict.kind === 'merge' && verdict.batch === key) keys.add(verdict.into)
  return [...keys]
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

function isCountedAs({ day, since, value, standing, actor }: StoredClaim, { figure }: Claim): boolean {
  if (day !== figure.eventDate || since !== figure.since || value !== figure.value) return false
  return standing === figure.standing && actor === figure.actor
}

function marksOf(verdict: Exclude<Decision['verdict'], { kind: 'merge' }>): readonly string[] {
  return verdict.kind === 'split' ? verdict.marks : [verdict.mark]
}

interface Changes {
  readonly decisions: readonly Decision[]
  readonly changed: ReadonlySet<string>
  readonly seeds: readonly StoredClaim[]
}

async function toScene(view: View, { decisions, changed, seeds }: Changes): Promise<Omit<Scene, 'underwayAt'>> {
  const stored = (await batchesOf(view, [...changed], seeds)).filter(({ current }) => current)
  const placed = new Map(stored.flatMap(({ claim, batchKey }) => (batchKey === null ? [] : [[claim.id, batchKey]])))
  const batchIds = [...new Set([...changed, ...placed.values()])].map((key) => batchIdOf(view.deskId, key))
  return {
    claims: stored.map(({ claim }) => claim),
    placed,
    changed,
    decisions,
    alerts: await alertsOfBatches(view.db, batchIds),
    takenNames: await takenNames(view.db, batchIds.flatMap(alertNames)),
  }
}
