import { clean } from './clean.ts'
import { deliver } from './deliver.ts'
import { digest } from './digest.ts'
import { fetch } from './fetch.ts'
import type { Job } from './job.ts'
import { read } from './read.ts'
import { reconcile } from './reconcile.ts'
import { sweep } from './sweep.ts'

/**
 * All jobs on one screen, in the order of the pipeline.
 *
 *   source ──fetch──► page ──clean──► article ──read──► reading ──reconcile──► alert ──deliver──► delivery
 */
export const jobs: readonly Job[] = [fetch, clean, read, reconcile, deliver, sweep, digest]
