import type { Claim } from '../domain/batch.ts'
import { stageOf } from './statements.ts'

/**
 * Whether a figure is only a part of a total that stands beside it: its own side gives the total at the same stage (B9).
 *
 * A part of a mixed total (236 let out of 4,912 who benefit) is a count of its own, and a part of the other side's total
 * is that side's class (95 of the 3,100 are on our list): neither is a breakdown.
 */
export function isBreakdown({ id, articleId, figure }: Claim, claims: readonly Claim[]): boolean {
  if (figure.partOf === null) return false
  return claims.some(
    (other) =>
      other.id !== id &&
      other.articleId === articleId &&
      other.figure.value === figure.partOf &&
      other.figure.standing === figure.standing &&
      stageOf(other) === (figure.stage ?? 'freed'),
  )
}
