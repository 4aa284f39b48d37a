import type { Bound, Figure, Stage } from './figure.ts'

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
  /** What the article's text resembles, so that copies are found without the text; null if unknown. */
  readonly sketch: string | null
  /** Published before its source was added: it may hold a number, it may not raise an alert. */
  readonly baseline: boolean
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

/** One actor's number for a batch, as it stands now. */
export interface Count {
  /** Null for a class without a name (`officials`, `rights groups`). */
  readonly actor: string | null
  readonly value: number
  readonly max: number | null
  readonly bound: Bound
  readonly stage: Stage
  readonly people: Interval
  /** Epoch ms: when this number was first told. */
  readonly at: number
  /** Best evidence first. */
  readonly claimIds: readonly string[]
}

/** One side of a batch: the numbers that stand now, and the claims they stand on. */
export interface Side {
  /** From the lowest to the highest of the actors' numbers: a range, never an average. */
  readonly people: Interval
  /** Each actor's number, the highest first. */
  readonly counts: readonly Count[]
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
  /**
   * Announced people whom no monitor vouches for: the lowest announced number less the highest count of any monitor.
   * What rules and routes compare; negative when monitors count more, null if a side is silent.
   */
  readonly unverified: number | null
  /** `unverified` as a share of the lowest announced number; null if a side is silent. */
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
  readonly gap: Gap
}
