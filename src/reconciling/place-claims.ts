import type { Claim } from '../domain/batch.ts'
import { type BatchKey, runningKey, undatedKey } from './batch-key.ts'
import { type Place, placesOf } from './batching.ts'
import { originsOf } from './voices.ts'

/**
 * The place of every claim: trusted ones that may move are placed by the rules among all that are at hand, the others stay
 * where they were. What waits for a person is put with its like and has no say in where others go (B11).
 */
export function placeClaims(
  claims: readonly Claim[],
  trusted: ReadonlySet<string>,
  at: { readonly placed: ReadonlyMap<string, BatchKey>; readonly movable: ReadonlySet<string> },
  windowDays: number,
): ReadonlyMap<string, Place> {
  const sure = claims.filter(({ id }) => trusted.has(id))
  const settled = new Map(
    sure.flatMap(({ id }): [string, BatchKey][] => {
      const key = at.movable.has(id) ? undefined : at.placed.get(id)
      return key === undefined ? [] : [[id, key]]
    }),
  )
  const ruled = placesOf(sure, originsOf(sure), windowDays, settled)
  const dayKeys = new Map(sure.map(({ id, figure }) => [figure.eventDate, ruled.get(id)?.key]))
  return new Map(
    claims.flatMap((claim): [string, Place][] => {
      const stored = at.placed.get(claim.id)
      if (!at.movable.has(claim.id)) return stored === undefined ? [] : [[claim.id, { key: stored, why: 'by-day' }]]
      return [[claim.id, ruled.get(claim.id) ?? waitingPlace(claim, dayKeys)]]
    }),
  )
}

function waitingPlace({ figure }: Claim, dayKeys: ReadonlyMap<string | null, BatchKey | undefined>): Place {
  if (figure.eventDate !== null) return { key: dayKeys.get(figure.eventDate) ?? figure.eventDate, why: 'by-day' }
  if (figure.since !== null) return { key: runningKey(figure.since), why: 'by-since' }
  return { key: undatedKey(figure.standing, figure.actor, figure.value), why: 'no-day' }
}
