import type { Claim } from '../domain/batch.ts'
import { type Correction, type Decision, markOf } from '../domain/decision.ts'
import type { BatchKey } from './batch-key.ts'
import type { Place } from './batching.ts'
import { compare } from './statements.ts'

/** What people decided, laid over what the rules would do. Figures go by their marks as read, before any correction. */
export interface Overlay {
  /** The claim as corrected; `undefined` if it was rejected. */
  readonly amend: (claim: Claim) => Claim | undefined
  /** Whether a person vouches for the figure of this mark. */
  readonly vouchesFor: (mark: string) => boolean
  /** The batch a person put the figure in, or the rules' own. */
  readonly place: (mark: string, place: Place) => Place
}

/** The latest decision on each figure and batch, ready to be applied to claims. */
export function overlayOf(decisions: readonly Decision[]): Overlay {
  const onFigures = new Map<string, 'accept' | 'reject' | Correction>()
  const moves = new Map<string, BatchKey>()
  const merges = new Map<BatchKey, BatchKey>()
  for (const { id, verdict } of [...decisions].sort((a, b) => a.at - b.at || compare(a.id, b.id))) {
    if (verdict.kind === 'accept' || verdict.kind === 'reject') onFigures.set(verdict.mark, verdict.kind)
    else if (verdict.kind === 'correct') onFigures.set(verdict.mark, verdict.correction)
    else if (verdict.kind === 'reassign') moves.set(verdict.mark, verdict.to)
    else if (verdict.kind === 'merge') merges.set(verdict.batch, verdict.into)
    else for (const mark of verdict.marks) moves.set(mark, `${verdict.batch}~${id}`)
  }
  return {
    amend: (claim) => (onFigures.size === 0 ? claim : amended(claim, onFigures.get(markOf(claim.figure)))),
    vouchesFor: (mark) => onFigures.has(mark) && onFigures.get(mark) !== 'reject',
    place: (mark, place) => {
      const moved = moves.get(mark) ?? place.key
      const key = mergedInto(moved, merges)
      return key === place.key ? place : { ...place, key, why: 'decided' }
    },
  }
}

function amended(claim: Claim, decided: 'accept' | 'reject' | Correction | undefined): Claim | undefined {
  if (decided === 'reject') return undefined
  if (decided === undefined || decided === 'accept') return claim
  return { ...claim, figure: { ...claim.figure, ...decided } }
}

/** Follows merges of merges; two batches merged into each other end at the first met again. */
function mergedInto(key: BatchKey, merges: ReadonlyMap<BatchKey, BatchKey>): BatchKey {
  const seen = new Set<BatchKey>()
  let current = key
  for (let next = merges.get(current); next !== undefined && !seen.has(next); next = merges.get(current)) {
    seen.add(next)
    current = next
  }
  return current
}
