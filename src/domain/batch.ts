import type { Figure } from './figure.ts'

/** A figure with where it stands: what reconciling works on. */
export interface Claim {
  /** The figure's id in the ledger. */
  readonly id: string
  readonly figure: Figure
  readonly articleId: string
  readonly sourceId: string
  readonly url: string
  readonly title: string | null
  readonly site: string | null
  readonly lang: string | null
  /** Epoch ms; null if the article does not say. */
  readonly publishedAt: number | null
  /** Epoch ms at which the page was fetched. */
  readonly fetchedAt: number
}

/** People, low to high end; `high` is null where there is no upper end (`at least 87`). */
export interface Interval {
  readonly low: number
  readonly high: number | null
}

/** Why two numbers may, or may not, be subtracted. */
export const gapReasons = [
  'comparable',
  'period-differs',
  'stage-differs',
  'class-differs',
  'total-without-parts',
  'promise-not-due',
  'number-withheld',
  'single-weak-voice',
  'no-announced-number',
  'no-verified-number',
] as const
export type GapReason = (typeof gapReasons)[number]

/** One side of a batch: the number that stands now, and the claims it stands on. */
export interface Side {
  readonly people: Interval
  readonly actors: readonly string[]
  /** Claims that carry this number, best evidence first. */
  readonly claimIds: readonly string[]
  /** Independent origins behind it. */
  readonly voices: number
}

/** Announced less verified on one batch. */
export interface Gap {
  readonly announced: Side | null
  readonly verified: Side | null
  /** Announced − verified; negative when monitors count more. Null if a side is silent. */
  readonly people: Interval | null
  /** Share of the announced number, by the low ends; null if a side is silent. */
  readonly share: number | null
  readonly reason: GapReason
}

/** One release, or one running process: the figures that speak of the same people. */
export interface Batch {
  readonly id: string
  readonly deskId: string
  /** Release day of a batch; null for a running process. */
  readonly eventDate: string | null
  /** First day of a running process; null for a single release. */
  readonly since: string | null
  readonly claims: readonly Claim[]
}
