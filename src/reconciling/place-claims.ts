import type { Claim } from '../domain/batch.ts'
import { runningKey, undatedKey } from './batch-key.ts'
import { type Place, placesOf, type Settled } from './batching.ts'
import { originsOf } from './voices.ts'

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
  const ruled = placesOf(sure, originsOf(sure), windowDays, settled)
  const dayKeys = new Map(sure.map(({ id, figure }) => [figure.eventDate, ruled.get(id)]))
  return new Map(
    claims.map(({ id, figure }): [string, Place] => {
      const known = settled.get(id)
      if (known !== undefined) return [id, { why: 'by-day', ...known }]
      return [id, ruled.get(id) ?? waitingPlace(figure, dayKeys)]
    }),
  )
}

function waitingPlace(figure: Claim['figure'], dayKeys: ReadonlyMap<string | null, Place | undefined>): Place {
  const { eventDate, since, standing, actor, value } = figure
  if (eventDate !== null) return { key: dayKeys.get(eventDate)?.key ?? eventDate, why: 'by-day', day: eventDate }
  if (since !== null) return { key: runningKey(since), why: 'by-since', day: null }
  return { key: undatedKey(standing, actor, value), why: 'no-day', day: null }
}
