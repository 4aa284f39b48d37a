import { DelayedError, type Job as QueuedJob, UnrecoverableError, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { Fault } from '../domain/fault.ts'
import type { Context, Job } from '../jobs/job.ts'
import { clearFailure, saveFailure } from '../ledger/failures.ts'
import { prefix, type QueuedData, type Queues } from './queues.ts'

/**
 * A job's lock outlives any pause of the event loop we allow, and a killed worker's job starts again soon: with
 * BullMQ's defaults that takes a minute.
 */
const lockMs = 30_000
const stalledCheckMs = 8_000

/** A job that brought its process down this often is not tried again. */
const maxStalls = 3

/** Waits that a fault may ask for before the job counts as failed, and how long one is where the fault does not say. */
const maxWaits = 100
const defaultWaitMs = 60_000

/** One arrow at work: what the worker needs beside BullMQ. */
interface Run {
  readonly job: Job
  readonly context: Context
  readonly queues: Queues
}

/** Runs one job's queue. The only place that knows how BullMQ retries, waits and gives up. */
export function startWorker(run: Run, connection: Redis): Worker<QueuedData> {
  const { job, context } = run
  const worker = new Worker<QueuedData>(job.name, (queued, token) => runQueued(queued, token, run), {
    connection,
    prefix,
    concurrency: job.policy.concurrency,
    lockDuration: lockMs,
    stalledInterval: stalledCheckMs,
    maxStalledCount: maxStalls,
  })
  worker.on('error', (error) => context.log.warn({ job: job.name, problem: error.message }, 'queue connection trouble'))
  worker.on('stalled', (jobId) => context.log.warn({ job: job.name, jobId }, 'job lost its worker, runs again'))
  worker.on('failed', (queued, error) => {
    // A job that settled itself is in the ledger already; one that was given up for stalling is not.
    if (queued === undefined || !error.message.includes('stalled')) return
    void keepFailure(queued, run, { code: 'job.stalled', detail: { problem: error.message } }).catch(() => undefined)
  })
  return worker
}

async function runQueued(queued: QueuedJob<QueuedData>, token: string | undefined, run: Run): Promise<void> {
  const { payload, trace } = queued.data
  const log = run.context.log.child({ job: run.job.name, trace, ...payload })
  try {
    const next = await run.job.run(payload, { ...run.context, log })
    await run.queues.add(next.map((one) => ({ trace, ...one })))
    await clearFailure(run.context.db, { job: run.job.name, payload })
  } catch (error) {
    await askAfter(error, queued.data, { ...run, log })
    await settle(queued, token, { ...run, log }, error)
  }
}

/** Asks for what a failed run asks for all the same. If that fails too, the sweep finds what is left to do. */
async function askAfter(error: unknown, { payload, trace }: QueuedData, run: Run & { readonly log: Logger }): Promise<void> {
  const { job, context, queues, log } = run
  try {
    const next = await job.afterFailure(payload, error, { ...context, log })
    await queues.add(next.map((one) => ({ trace, ...one })))
  } catch (trouble) {
    log.warn(describe(trouble), 'failure could not be told')
  }
}

/** What follows a failure: a wait that uses up no attempt, another attempt, or the end with a row in the ledger. */
async function settle(
  queued: QueuedJob<QueuedData>,
  token: string | undefined,
  run: Run & { readonly log: Logger },
  error: unknown,
): Promise<never> {
  const remedy = error instanceof Fault ? error.remedy : 'retry'
  const waits = queued.data.waits ?? 0
  const attempts = queued.attemptsMade + 1
  const facts = describe(error)
  if (remedy === 'wait' && waits < maxWaits) {
    const waitMs = waitOf(error)
    run.log.info({ ...facts, waitMs }, 'job waits')
    await queued.updateData({ ...queued.data, waits: waits + 1 })
    await queued.moveToDelayed(Date.now() + waitMs, token)
    throw new DelayedError()
  }
  if (remedy === 'retry' && attempts < run.job.policy.attempts) {
    run.log.warn({ ...facts, attempts }, 'job failed, will be tried again')
    throw error
  }
  run.log.error({ ...facts, attempts }, 'job failed')
  await keepFailure(queued, run, facts)
  throw new UnrecoverableError(facts.code)
}

interface Facts {
  readonly code: string
  readonly detail: Readonly<Record<string, unknown>>
}

async function keepFailure(queued: QueuedJob<QueuedData>, { job, context }: Run, facts: Facts): Promise<void> {
  await saveFailure(context.db, {
    ...facts,
    job: job.name,
    payload: queued.data.payload,
    attempts: queued.attemptsMade + 1,
    failedAt: context.now().getTime(),
  })
}

/** A failure as the log and the ledger keep it: a fault by its code and detail, anything else by its message and place. */
function describe(error: unknown): Facts {
  if (error instanceof Fault) return { code: error.code, detail: error.detail }
  const problem = error instanceof Error ? error.message : String(error)
  const place = error instanceof Error ? error.stack?.split('\n')[1]?.trim() : undefined
  return { code: 'unforeseen', detail: { problem, place } }
}

/** Milliseconds the other side asks for, spread a little so that not all come back at once. */
function waitOf(error: unknown): number {
  const asked = error instanceof Fault ? error.detail['retryAfterMs'] : undefined
  const waitMs = typeof asked === 'number' && asked >= 0 ? asked : defaultWaitMs
  return Math.ceil(waitMs * (1 + 0.1 * Math.random()))
}
