import { setTimeout } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import type { Context, Job } from '../jobs/job.ts'
import type { Queues } from './queues.ts'
import { startWorker } from './worker.ts'

/** The workers of one process, one a job. */
export interface Workers {
  /** Takes no more jobs and waits for those at work; after `withinMs` it leaves them to whoever finds them stalled. */
  close(withinMs: number): Promise<void>
}

/** Starts a worker for each job. `connect` makes a connection that may block, one for each. */
export function startWorkers(jobs: readonly Job[], context: Context, queues: Queues, connect: () => Redis): Workers {
  const workers = jobs.map((job) => startWorker({ job, context, queues }, connect()))
  return {
    async close(withinMs) {
      // `close` never returns once Redis is gone, so it races a deadline.
      const closed = Promise.allSettled(workers.map((worker) => worker.close()))
      await within(closed, withinMs)
    },
  }
}

/** Waits for `work`, but not longer than `ms`. */
export async function within(work: Promise<unknown>, ms: number): Promise<void> {
  const timer = new AbortController()
  const late = setTimeout(ms, undefined, { signal: timer.signal }).catch(() => undefined)
  await Promise.race([work, late])
  timer.abort()
}
