import type { Desk } from '../../src/domain/source.ts'
import { selectClaims } from '../../src/ledger/claims.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { listDecisions } from '../../src/ledger/decisions.ts'
import { placeReading } from '../../src/reconciling/place-reading.ts'

/**
 * The batch of every claim that speaks, as the ledger has it and as one look at all claims together would have it: what
 * came to stand little by little, each time with a small part of the claims at hand, must be the same.
 */
export async function placesAtOnce(db: Ledger, desk: Desk): Promise<{ readonly kept: string[]; readonly atOnce: string[] }> {
  const stored = await selectClaims(db, (eb) => eb('claim.current', '=', 1))
  const claims = stored.map(({ claim }) => claim)
  const decisions = await listDecisions(db, desk.id)
  const places = placeReading({ claims, placed: new Map(), settled: new Map(), decisions }, desk.tolerance)
  return {
    kept: stored.map(({ claim, batchKey }) => `${claim.id} ${batchKey}`),
    atOnce: claims.map(({ id }) => `${id} ${places.get(id)?.key ?? null}`),
  }
}
