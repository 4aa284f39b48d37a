import type { ActorKind } from './actor.ts'

/** How a number is qualified. `about` also holds for ranges. */
export const bounds = ['exact', 'at_least', 'at_most', 'about'] as const
export type Bound = (typeof bounds)[number]

/** What is counted: people let go (a flow), people inside (a stock), people taken in. */
export const measures = ['released', 'held', 'arrested'] as const
export type Measure = (typeof measures)[number]

/** How far a release has come: out; authorised, promised or pardoned; or a lesser relief such as house arrest. */
export const stages = ['freed', 'ordered', 'lesser'] as const
export type Stage = (typeof stages)[number]

/** Announced by the authority that holds or frees, verified by an independent monitor, or reported by neither. */
export const standings = ['announced', 'verified', 'reported'] as const
export type Standing = (typeof standings)[number]

/** Whom the count covers, as far as the text says: people held for politics, or prisoners of every kind. */
export const peopleClasses = ['political', 'all'] as const
export type PeopleClass = (typeof peopleClasses)[number]

/** Where in the article a span lies. */
export type Part = 'title' | 'text'

/** A span of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A count of people read from an article, with its evidence. */
export interface Figure extends Span {
  /** People; the low end of a range. */
  readonly value: number
  /** The high end where the text gives a range, else null. */
  readonly max: number | null
  readonly bound: Bound
  /** An open plural (`dozens`) and not a number: `value` is the lowest usual reading. */
  readonly vague: boolean
  readonly measure: Measure
  /** Null unless the measure is `released`. */
  readonly stage: Stage | null
  readonly standing: Standing
  /** The desk's name for who stands behind the number; two monitors joined by `; `; null if unnamed. */
  readonly actor: string | null
  readonly actorKind: ActorKind | null
  /** The day people left or are to leave, `YYYY-MM-DD`; null if the text does not say. */
  readonly eventDate: string | null
  /** First day of a window or running total, `YYYY-MM-DD`; null if it is none. */
  readonly since: string | null
  /** Value of the total in the same text of which this figure is a part. */
  readonly partOf: number | null
  readonly people: PeopleClass | null
  /** `start` and `end` are offsets into this part. */
  readonly part: Part
  /** The sentence that says so: article[part].slice(start, end). */
  readonly quote: string
  /** 0 to 1; `reasons` says what lowered it. */
  readonly confidence: number
  readonly reasons: readonly string[]
  /** The rules that read it, as numbered in docs/reading.md: what it counts, what happened, who says so (`P2 E2 A1`). */
  readonly rule: string
}

/** A number seen but not trusted, and why. */
export interface Doubt extends Span {
  readonly part: Part
  readonly reason: string
  readonly quote: string
  /** The number, where one was read. */
  readonly value: number | null
}

/** All figures and doubts of one article under one version of the reading rules. */
export interface Reading {
  /** Version of the rules that read it. */
  readonly version: string
  readonly figures: readonly Figure[]
  readonly doubts: readonly Doubt[]
}
