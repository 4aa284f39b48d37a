import type { Logger } from 'pino'
import type { Desk } from '../domain/source.ts'
import { claimsById, placeClaims, type StoredClaim } from '../ledger/claims.ts'
import type { View } from '../ledger/sightings.ts'
import { type Surroundings, surroundingsOf, type Turn } from '../ledger/surroundings.ts'
import type { Settled } from '../reconciling/batching.ts'
import { type Placed, type Placement, placeReading } from '../reconciling/place-reading.ts'
import { firstTurn, type Placing } from './first-turn.ts'

/** Days, then batches, then running totals, then numbers without a day: what moves in one turn is settled after a few more. */
const mostTurns = 8

/** Places the seeds and whatever they move, turn by turn; returns the batches that claims came from and went to. */
export async function placeAround(view: View, placing: Placing, desk: Desk, log: Logger): Promise<string[]> {
  const touched = new Set<string>()
  let turn: Turn | null = await firstTurn(view, placing, desk.tolerance)
  for (let left = mostTurns; turn !== null && left > 0; left--) {
    const seeds: ReadonlySet<string> = new Set(turn.placing.map(({ claim }) => claim.id))
    const around: Surroundings = await surroundingsOf(view, turn)
    const places = placeReading(
      {
        claims: around.stored.map(({ claim }) => claim),
        placed: new Map(around.stored.flatMap(placedOf)),
        settled: new Map(around.stored.flatMap((stored) => settledOf(stored, around, seeds))),
        decisions: placing.decisions,
      },
      desk.tolerance,
    )
    await placeClaims(view.db, places)
    const moved = around.stored.filter(({ claim }) => places.has(claim.id))
    for (const { claim, batchKey } of moved)
      for (const key of [batchKey, places.get(claim.id)?.key]) if (key != null) touched.add(key)
    turn = await nextTurn(view, { seeds, around, moved, places })
  }
  if (turn !== null)
    log.warn({ deskId: desk.id, turns: mostTurns, moving: turn.homes.length }, 'claims still move, placed as they are')
  return [...touched]
}

function placedOf({ claim, batchKey, place, ruled }: StoredClaim): [string, Placed][] {
  if (batchKey === null || ruled === null) return []
  return [[claim.id, { key: batchKey, why: place, ruledKey: ruled.key, ruledDay: ruled.day }]]
}

/** What stands of a claim in this turn: its place at the edge of the view; its day unless that is looked for anew. */
function settledOf(stored: StoredClaim, { movable, judged }: Surroundings, seeds: ReadonlySet<string>): [string, Settled][] {
  const { claim, day, ruled } = stored
  if (judged.has(claim.id)) return []
  if (!movable.has(claim.id)) return ruled === null ? [] : [[claim.id, ruled]]
  return [[claim.id, { key: null, day: seeds.has(claim.id) ? day : (ruled?.day ?? day) }]]
}

interface Moves {
  readonly seeds: ReadonlySet<string>
  readonly around: Surroundings
  readonly moved: readonly StoredClaim[]
  readonly places: ReadonlyMap<string, Placement | null>
}

/** What follows from claims that moved otherwise than the turn took for granted; null if nothing does. */
async function nextTurn(view: View, { seeds, around, moved, places }: Moves): Promise<Turn | null> {
  const placeOf = ({ claim }: StoredClaim) => places.get(claim.id) ?? null
  const surprising = moved.filter((stored) => isSurprise(stored, placeOf(stored), seeds))
  if (surprising.length === 0) return null
  const ids = surprising.map(({ claim }) => claim.id)
  return {
    placing: [],
    doubtful: [],
    days: surprising.flatMap((stored) => daysLeft(stored, placeOf(stored), around)),
    starts: [],
    homes: await claimsById(view.db, ids),
  }
}

/** Days that may join or part by a move and were not looked at for that: both of a claim that changed its day, else its own. */
function daysLeft({ ruled }: StoredClaim, place: Placement | null, { days, whole }: Surroundings): string[] {
  const [from, to] = [ruled?.day ?? null, place?.ruledDay ?? null]
  if (from !== to) return [from, to].filter((day) => day !== null).filter((day) => !days.includes(day))
  return from === null || whole.some(([first, last]) => first <= from && from <= last) ? [] : [from]
}

/** Whether others may follow a claim that moved. Of a seed it was taken for granted that it goes by the day it tells. */
function isSurprise({ claim, day, since, ruled }: StoredClaim, place: Placement | null, seeds: ReadonlySet<string>): boolean {
  if (day === null && since === null) return false
  if (seeds.has(claim.id)) return place !== null && place.ruledDay !== day
  return ruled?.key !== place?.ruledKey || (ruled?.day ?? null) !== (place?.ruledDay ?? null)
}
