import type { FailureCode } from './fault.ts'
import type { Validators } from './link.ts'
import type { Tolerance } from './source.ts'

/** How a source has fared so far. All instants are epoch ms. */
export interface SourceState {
  readonly sourceId: string
  /** When it was first visited: what was published before is background. */
  readonly addedAt: number
  readonly attemptedAt: number
  readonly succeededAt: number | null
  /** Failed attempts since the last good one, and when the first of them was. */
  readonly failingRuns: number
  readonly failingSince: number | null
  /** Code of the last failure; null once it works again. */
  readonly fault: FailureCode | null
  /** The address whose last answer the validators are of: another one knows nothing of them. */
  readonly url: string | null
  readonly validators: Validators
}

/** Whether a source has failed so often and for so long that its desk wants to know: most trouble passes before. */
export function hasFailedLong(
  { failingRuns, failingSince, attemptedAt }: SourceState,
  { failedRuns, failedMinutes }: Pick<Tolerance, 'failedRuns' | 'failedMinutes'>,
): boolean {
  return failingRuns >= failedRuns && failingSince !== null && attemptedAt - failingSince >= failedMinutes * 60_000
}
