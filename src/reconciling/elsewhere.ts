import type { Claim } from '../domain/batch.ts'
import { type BatchKey, dayOf, sinceOf } from './batch-key.ts'
import { dayNumber, msPerDay } from './days.ts'
import { sideOf, toldAt } from './statements.ts'

/** Two totals that are told this near in time are read beside each other, in days. */
const besideDays = 30
/** A release announced this near to the first day of a count is read beside it too, in days. */
const nearStartDays = 3

/**
 * Announced numbers that a reader would set beside a running count whose own announced side is silent: totals from another
 * day or from none that was stated, and a release announced as the count began. The pair is kept, with the reason that its
 * periods differ (G7).
 */
export function elsewhereFor(key: BatchKey, batches: ReadonlyMap<BatchKey, readonly Claim[]>): Claim[] {
  const own = batches.get(key) ?? []
  const since = sinceOf(key)
  const counted = own.filter((claim) => sideOf(claim) === 'verified')
  if (since === null || counted.length === 0 || own.some((claim) => sideOf(claim) === 'announced')) return []
  const latest = Math.max(...counted.map(dayTold))
  const beside = [...batches].filter(([other]) => other !== key && isReadBeside(other, since))
  return beside.flatMap(([, claims]) =>
    claims.filter((claim) => sideOf(claim) === 'announced' && Math.abs(dayTold(claim) - latest) <= besideDays),
  )
}

function dayTold(claim: Claim): number {
  return Math.floor(toldAt(claim) / msPerDay)
}

function isReadBeside(other: BatchKey, since: string): boolean {
  const day = dayOf(other)
  return day === null || Math.abs(dayNumber(day) - dayNumber(since)) <= nearStartDays
}

/** The running counts without an announced side whose gap a change in some batches can alter. */
export function readBeside(changed: Iterable<BatchKey>, batches: ReadonlyMap<BatchKey, readonly Claim[]>): BatchKey[] {
  const keys = [...changed]
  return [...batches].flatMap(([key, claims]) => {
    const since = sinceOf(key)
    if (since === null || !keys.some((other) => other !== key && isReadBeside(other, since))) return []
    const sides = new Set(claims.map(sideOf))
    return sides.has('verified') && !sides.has('announced') ? [key] : []
  })
}
