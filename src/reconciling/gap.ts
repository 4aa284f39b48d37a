import type { Claim, Count, Gap, GapReason, Side } from '../domain/batch.ts'
import { stages } from '../domain/figure.ts'
import { comparability, type GateContext } from './comparability.ts'
import { countsOf } from './counts.ts'
import { hull, less } from './interval.ts'
import { isBreakdown } from './parts.ts'
import { compare, sideOf, stageOf } from './statements.ts'
import type { Origins } from './voices.ts'

/** What a gap is made from. */
export interface GapInput {
  /** Claims of one batch that may count: releases, trusted, not rejected. */
  readonly claims: readonly Claim[]
  /** Announced totals of the same desk that count from another day: set beside a batch whose own announced side is silent. */
  readonly elsewhere?: readonly Claim[]
  readonly origins: Origins
  readonly now: number
  readonly graceMs: number
}

/** One announced count against one verified count of a batch, and whether they may be subtracted. */
export interface Pair {
  readonly announced: Count
  readonly verified: Count
  readonly reason: GapReason
}

interface Sides {
  readonly announced: readonly Count[]
  readonly verified: readonly Count[]
}

/** Announced less verified on one batch, with the verdict whether the two may be subtracted (G1 to G8, docs/reconciling.md). */
export function gapOf(input: GapInput): Gap {
  const { announced, verified } = sidesOf(input.claims, input.origins)
  const pairs = pairsOf(input)
  if (pairs.length === 0) return silentGap(announced, verified, input)
  const chosen = chosenOf(pairs)
  return subtract(
    sideFrom(distinct(chosen.map((pair) => pair.announced)), input),
    sideFrom(distinct(chosen.map((pair) => pair.verified)), input),
    chosen[0]?.reason ?? 'comparable',
  )
}

/** Every announced count with every verified count of the batch, each with its verdict. */
export function pairsOf(input: GapInput): readonly Pair[] {
  const { claims, origins, elsewhere = [] } = input
  const { announced, verified } = sidesOf(claims, origins)
  const context: GateContext = { ...input, claims: new Map(claims.map((claim) => [claim.id, claim])) }
  if (announced.length > 0)
    return announced.flatMap((one) =>
      verified.map((other) => ({ announced: one, verified: other, reason: comparability(one, other, context) })),
    )
  const totals = sidesOf(elsewhere, origins).announced.filter(({ stage }) => stage !== 'lesser')
  const pairs = totals.flatMap((one) =>
    verified.map((other) => ({ announced: one, verified: other, reason: 'period-differs' as const })),
  )
  return pairs.filter((pair) => pair.announced.value > pair.verified.value)
}

/** The counts of both sides; a number that is only a part of another of its kind is none, and a word yields to a number of its stage. */
function sidesOf(claims: readonly Claim[], origins: Origins): Sides {
  const totals = claims.filter((claim) => !isBreakdown(claim, claims))
  const numbersOf = (side: 'announced' | 'verified') => {
    const own = totals.filter((claim) => sideOf(claim) === side)
    const counted = new Set(own.filter(({ figure }) => !figure.vague).map(stageOf))
    return countsOf(
      own.filter((claim) => !claim.figure.vague || !counted.has(stageOf(claim))),
      origins,
    )
  }
  return { announced: numbersOf('announced'), verified: numbersOf('verified') }
}

/** Which verdict speaks for a batch whose pairs differ: the one nearest to a subtraction. */
const verdicts: readonly GapReason[] = [
  'comparable',
  'promise-not-due',
  'class-differs',
  'number-withheld',
  'single-weak-voice',
  'total-without-parts',
  'stage-differs',
  'period-differs',
]

/** The pairs of the best verdict, and of these the ones of the furthest stage: counts of two stages make no range (G8). */
function chosenOf(pairs: readonly Pair[]): readonly Pair[] {
  const reason = verdicts.find((verdict) => pairs.some((pair) => pair.reason === verdict))
  const judged = pairs.filter((pair) => pair.reason === reason)
  const atStage = (side: 'announced' | 'verified', among: readonly Pair[]) => {
    const stage = stages.find((one) => among.some((pair) => pair[side].stage === one))
    return among.filter((pair) => pair[side].stage === stage)
  }
  return atStage('announced', atStage('verified', judged))
}

function distinct(counts: readonly Count[]): Count[] {
  return [...new Set(counts)]
}

function silentGap(announced: readonly Count[], verified: readonly Count[], input: GapInput): Gap {
  return {
    announced: announced.length === 0 ? null : sideFrom(announced, input),
    verified: verified.length === 0 ? null : sideFrom(verified, input),
    people: null,
    unverified: null,
    share: null,
    reason: announced.length === 0 ? 'no-announced-number' : 'no-verified-number',
  }
}

function subtract(announced: Side, verified: Side, reason: GapReason): Gap {
  const least = Math.min(...announced.counts.map(({ people }) => people.low))
  const most = Math.max(...verified.counts.map(({ people }) => people.high ?? people.low))
  return {
    announced,
    verified,
    people: less(announced.people, verified.people),
    unverified: least - most,
    share: least === 0 ? 0 : (least - most) / least,
    reason,
  }
}

function sideFrom(counts: readonly Count[], { claims, elsewhere = [], origins }: GapInput): Side {
  const sorted = [...counts].sort((a, b) => b.value - a.value || compare(a.actor ?? '', b.actor ?? ''))
  const actors = [...new Set(sorted.flatMap(({ actor }) => actor ?? []))]
  const carriers = new Set(sorted.flatMap(({ claimIds }) => claimIds))
  const unnamed = [...claims, ...elsewhere].filter(({ id, figure }) => figure.actor === null && carriers.has(id))
  const unnamedOrigins = new Set(unnamed.map(({ articleId }) => origins.get(articleId) ?? articleId))
  return {
    people: hull(sorted.map(({ people }) => people)),
    counts: sorted,
    actors,
    claimIds: [...carriers],
    voices: actors.length === 0 ? unnamedOrigins.size : actors.length,
  }
}
