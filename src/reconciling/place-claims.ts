import type { Claim } from '../domain/batch.ts'
import { type BatchKey, runningKey, undatedKey } from './batch-key.ts'
import { type Place, placesOf, type Settled } from './batching.ts'

/**
 * Where the rules put every claim: those at the edge of the view stay where they were, the others are placed among all that
 * are at hand. What waits for a person is put with its like and has no say in where others go (B11).
 */
export function placeClaims(
  claims: readonly Claim[],
  trusted: ReadonlySet<string>,
  settled: ReadonlyMap<string, Settled>,
  windowDays: number,
): ReadonlyMap<string, Place> {
  const sure = claims.filter(({ id }) => trusted.has(id))
  const ruled = placesOf(sure, windowDays, settled)
  const dayKeys = new Map([...ruled.values()].flatMap(({ day, key }) => (day === null ? [] : [[day, key] as const])))
  return new Map(
    claims.map(({ id, figure }): [string, Place] => {
      const { key = null, day = null } = settled.get(id) ?? {}
      if (key !== null) return [id, { key, why: 'by-day', day }]
      return [id, ruled.get(id) ?? waitingPlace(figure, dayKeys)]
    }),
  )
}

function waitingPlace(figure: Claim['figure'], dayKeys: ReadonlyMap<string, BatchKey>): Place {
  const { eventDate, since, standing, actor, value } = figure
  if (eventDate !== null) return { key: dayKeys.get(eventDate) ?? eventDate, why: 'waiting', day: eventDate }
  if (since !== null) return { key: runningKey(since), why: 'waiting', day: null }
  return { key: undatedKey(standing, actor, value), why: 'waiting', day: null }
}
