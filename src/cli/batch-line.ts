import type { Batch, Interval, Side } from '../domain/batch.ts'

/** A batch on one line: both sides, what is unverified, and whether the two compare. */
export function batchLine({ id, gap }: Omit<Batch, 'claims'>): string {
  const sides = `announced ${sideWords(gap.announced)}, verified ${sideWords(gap.verified)}`
  return `${id}  ${sides}: ${gap.unverified === null ? '' : `${gap.unverified} unverified, `}${gap.reason}`
}

function sideWords(side: Side | null): string {
  return side === null ? 'by nobody' : intervalWords(side.people)
}

function intervalWords({ low, high }: Interval): string {
  if (high === null) return `at least ${low}`
  if (low === high) return String(low)
  return low === 0 ? `at most ${high}` : `${low} to ${high}`
}
