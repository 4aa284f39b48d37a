import type { Interval } from '../domain/batch.ts'
import type { Figure } from '../domain/figure.ts'

/** `About` reaches one part in so many to each side: a tenth is what round numbers commonly hide. */
const aboutParts = 10

/** The people a figure stands for: `at least` has no upper end, `at most` none below, `about` is a band, a range itself. */
export function peopleOf({ value, max, bound }: Pick<Figure, 'value' | 'max' | 'bound'>): Interval {
  if (max !== null) return { low: value, high: max }
  if (bound === 'at_least') return { low: value, high: null }
  if (bound === 'at_most') return { low: 0, high: value }
  const slack = Math.ceil(value / aboutParts)
  if (bound === 'about') return { low: value - slack, high: value + slack }
  return { low: value, high: value }
}

/** From the lowest low to the highest high. */
export function hull(intervals: readonly Interval[]): Interval {
  const highs = intervals.map(({ high }) => high)
  return {
    low: Math.min(...intervals.map(({ low }) => low)),
    high: highs.some((high) => high === null) ? null : Math.max(...highs.map((high) => high ?? 0)),
  }
}

/**
 * Announced less verified. Where the verified side is open upwards, monitors may have seen everyone announced, so the
 * low end is 0, or less where they already count more.
 */
export function less(announced: Interval, verified: Interval): Interval {
  const low = verified.high === null ? Math.min(0, announced.low - verified.low) : announced.low - verified.high
  return { low, high: announced.high === null ? null : announced.high - verified.low }
}
