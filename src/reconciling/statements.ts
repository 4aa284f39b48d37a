import type { Claim } from '../domain/batch.ts'
import type { Stage, Standing } from '../domain/figure.ts'

/** The instant a claim was told to the public: when its article says it was published, else when we fetched it. */
export function toldAt(claim: Claim): number {
  return claim.publishedAt ?? claim.fetchedAt
}

/** Those who stand behind a claim, one by one; `null` alone for a class without a name. */
export function actorsOf(claim: Claim): readonly (string | null)[] {
  return claim.figure.actor === null ? [null] : claim.figure.actor.split('; ')
}

/** Releases only: batches are made of flows, while stocks and arrests are context. */
export function isRelease(claim: Claim): boolean {
  return claim.figure.measure === 'released' && claim.figure.stage !== null
}

/** The side a claim speaks for, if any: what neither side stands behind is kept in the batch and counts on no side. */
export function sideOf(claim: Claim): Exclude<Standing, 'reported'> | undefined {
  return claim.figure.standing === 'reported' ? undefined : claim.figure.standing
}

/** The stage of a release. */
export function stageOf(claim: Claim): Stage {
  return claim.figure.stage ?? 'freed'
}

/** Oldest telling first; ties by article and place in the text, so that no order of arrival shows. */
export function byTime(a: Claim, b: Claim): number {
  return toldAt(a) - toldAt(b) || compare(a.articleId, b.articleId) || a.figure.start - b.figure.start || compare(a.id, b.id)
}

/** Plain order of code units: the same on every machine, unlike a locale's. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Two counts that differ by what sources commonly differ by when they tell of one number: one person, or 2 %. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1, 0.02 * Math.max(a, b))
}
