import type { Desk } from '../../src/domain/source.ts'
import { listBatches } from '../../src/ledger/batches.ts'
import { selectClaims } from '../../src/ledger/claims.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { listDecisions } from '../../src/ledger/decisions.ts'
import { placeReading } from '../../src/reconciling/place-reading.ts'
import { reconcileReading } from '../../src/reconciling/reconcile-reading.ts'

/** What a ledger came to little by little, each time with a small part of the claims at hand, beside one look at them all. */
interface Looks {
  readonly kept: readonly unknown[]
  readonly atOnce: readonly unknown[]
}

/** The batch of every claim that speaks. */
export async function placesAtOnce(db: Ledger, desk: Desk): Promise<Looks> {
  const stored = await selectClaims(db, (eb) => eb('claim.current', '=', 1))
  const claims = stored.map(({ claim }) => claim)
  const decisions = await listDecisions(db, desk.id)
  const places = placeReading({ claims, placed: new Map(), settled: new Map(), decisions }, desk.tolerance)
  return {
    kept: stored.map(({ claim, batchKey }) => `${claim.id} ${batchKey}`),
    atOnce: claims.map(({ id }) => `${id} ${places.get(id)?.key ?? null}`),
  }
}

/** The gap of every batch, once each was looked at at this time (epoch ms). */
export async function gapsAtOnce(db: Ledger, desk: Desk, now: number): Promise<Looks> {
  const stored = await selectClaims(db, (eb) => eb('claim.current', '=', 1))
  const placed = new Map(stored.flatMap(({ claim, batchKey }) => (batchKey === null ? [] : [[claim.id, batchKey] as const])))
  const decisions = await listDecisions(db, desk.id)
  const scene = { claims: stored.map(({ claim }) => claim), placed, changed: new Set(placed.values()), decisions }
  const { batches } = reconcileReading({ ...scene, alerts: [], takenNames: new Set(), underwayAt: null }, desk, now)
  const told = (some: readonly { readonly id: string; readonly gap: unknown }[]) => some.map(({ id, gap }) => [id, gap]).sort()
  return { kept: told(await listBatches(db, desk.id, 1000)), atOnce: told(batches) }
}
