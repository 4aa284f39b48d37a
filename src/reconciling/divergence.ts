import type { Claim, Gap, GapReason } from '../domain/batch.ts'
import type { Tolerance } from '../domain/source.ts'
import { turningPoints } from './counts.ts'
import { type GapInput, gapOf } from './gap.ts'
import { sideOf, toldAt } from './statements.ts'

/** An open divergence closes below this share of the thresholds that opened it, so that it does not flap (A3). */
const closingShare = 0.5

type Thresholds = Pick<Tolerance, 'people' | 'share'>

/** Whether a gap is large enough by both thresholds, scaled. */
function reaches({ unverified, share }: Gap, { people, share: leastShare }: Thresholds, scale: number): boolean {
  return unverified !== null && share !== null && unverified > 0 && unverified >= people * scale && share >= leastShare * scale
}

/**
 * Whether announced and verified have come apart, by thresholds with hysteresis (A2, A3).
 *
 * Between closing and opening what counts is where the gap came from, by the times of telling: so the answer is one of the
 * set of claims, whatever the order in which they arrived.
 */
export function hasDiverged(gap: Gap, input: GapInput, tolerance: Thresholds): boolean {
  if (gap.reason !== 'comparable' || !reaches(gap, tolerance, closingShare)) return false
  if (reaches(gap, tolerance, 1)) return true
  // Backwards, for the last time it was clearly one or the other decides: a long process has hundreds of turning points.
  for (const at of turningPoints(input.claims, input.origins).toReversed()) {
    const then = gapAt(at, input)
    if (then.reason !== 'comparable') continue
    if (reaches(then, tolerance, 1)) return true
    if (!reaches(then, tolerance, closingShare)) return false
  }
  return false
}

/** A pair that may not be subtracted and yet lies far enough apart that a desk may want to hear of it (A10). */
export function isCaveat(gap: Gap, tolerance: Thresholds): boolean {
  return caveats.includes(gap.reason) && reaches(gap, tolerance, 1)
}

/** Verdicts that say something about what was announced; the others only say that we know too little. */
const caveats: readonly GapReason[] = ['period-differs', 'class-differs', 'total-without-parts', 'number-withheld']

function gapAt(at: number, input: GapInput): Gap {
  return gapOf({ ...input, claims: toldBy(at, input.claims), elsewhere: [], now: at })
}

function toldBy(at: number, claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => toldAt(claim) <= at)
}

/**
 * From when verification may be expected: the day of the release, or the first announcement where that came later. A
 * running total starts anew with the announced number that stands.
 */
export function announcedAt(eventDate: string | null, gap: Gap, claims: readonly Claim[]): number | null {
  if (gap.announced === null) return null
  if (eventDate === null) return Math.min(...gap.announced.counts.map(({ at }) => at))
  const first = Math.min(...claims.filter((claim) => sideOf(claim) === 'announced').map(toldAt))
  const day = Date.parse(`${eventDate}T00:00:00Z`)
  return Number.isFinite(first) ? Math.max(day, Math.min(first, day + 86_400_000)) : day
}
