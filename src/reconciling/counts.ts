import type { Claim, Count } from '../domain/batch.ts'
import { type Stage, stages } from '../domain/figure.ts'
import { peopleOf } from './interval.ts'
import { actorsOf, byTime, compare, isNear, stageOf } from './statements.ts'
import { type Version, versionsOf } from './versions.ts'
import type { Origins } from './voices.ts'

interface Series {
  readonly actor: string | null
  readonly stage: Stage
  readonly claims: readonly Claim[]
  readonly versions: readonly Version[]
}

/** The number each actor of one side stands by now, a number a stage; the highest first. */
export function countsOf(claims: readonly Claim[], origins: Origins): readonly Count[] {
  const series = stages.flatMap((stage) => seriesOf(claims, stage, origins))
  return series
    .filter((one) => !isEcho(one, series) && !isOutdated(one, series))
    .flatMap(toCount)
    .sort((a, b) => b.value - a.value || compare(a.actor ?? '', b.actor ?? '') || compare(a.stage, b.stage))
}

/** The instants at which a number of either side changed, oldest first. */
export function turningPoints(claims: readonly Claim[], origins: Origins): readonly number[] {
  const sides = [...Map.groupBy(claims, ({ figure }) => figure.standing).values()]
  const series = sides.flatMap((side) => stages.flatMap((stage) => seriesOf(side, stage, origins)))
  return [...new Set(series.flatMap(({ versions }) => versions.map(({ at }) => at)))].sort((a, b) => a - b)
}

function seriesOf(claims: readonly Claim[], stage: Stage, origins: Origins): Series[] {
  const staged = claims.filter((claim) => stageOf(claim) === stage)
  const actors = [...new Set(staged.flatMap((claim) => actorsOf(claim)))]
  return actors.map((actor) => {
    const own = staged.filter((claim) => actorsOf(claim).includes(actor))
    return { actor, stage, claims: own, versions: versionsOf(own, actor, origins) }
  })
}

/** A speaker without a name who gives a number that a named one of this side gives or gave: the same count, quoted loosely (C6). */
function isEcho({ actor, stage, versions }: Series, all: readonly Series[]): boolean {
  const value = versions.at(-1)?.value
  if (actor !== null || value === undefined) return false
  return all.some(
    (other) => other.actor !== null && other.stage === stage && other.versions.some((version) => isNear(version.value, value)),
  )
}

/** An authority's number that another authority has held too and since replaced: one announcement under two names (C7). */
function isOutdated({ actor, stage, claims, versions }: Series, all: readonly Series[]): boolean {
  const last = versions.at(-1)
  if (last === undefined || claims[0]?.figure.standing !== 'announced') return false
  return all.some((other) => {
    if (other.actor === actor || other.stage !== stage) return false
    const held = other.versions.findIndex(({ value }) => value === last.value)
    return held !== -1 && held < other.versions.length - 1 && (other.versions.at(-1)?.at ?? 0) > last.at
  })
}

function toCount({ actor, stage, claims, versions }: Series): Count[] {
  const last = versions.at(-1)
  if (last === undefined) return []
  const carriers = claims.filter(({ figure }) => figure.value === last.value).sort(byEvidence)
  const best = carriers[0]
  if (best === undefined) return []
  const { bound } = best.figure
  return [
    {
      actor,
      value: last.value,
      max: last.max,
      bound,
      stage,
      people: peopleOf({ value: last.value, max: last.max, bound }),
      at: last.at,
      claimIds: carriers.map(({ id }) => id),
    },
  ]
}

/** The surest first, then the earliest. */
function byEvidence(a: Claim, b: Claim): number {
  return b.figure.confidence - a.figure.confidence || byTime(a, b)
}
