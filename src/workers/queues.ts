import { type JobsOptions, Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { Fault } from '../domain/fault.ts'
import { sha256 } from '../domain/page.ts'
import { type Job, maxPayloadLength, type NextJob, type Payload } from '../jobs/job.ts'

/** Begins every key in Redis, so that one server may hold more than Rollcall. */
export const prefix = 'rollcall'

/** What a queued job carries: the payload of ids, and the trace that groups its log lines. */
export interface QueuedData {
  readonly payload: Payload
  readonly trace: string
  /** Times the job was put off by a fault that asks to wait; those use up no attempt. */
  readonly waits?: number
}

export interface AddOptions {
  /** Milliseconds before it may start. */
  readonly delayMs?: number
  /** Higher numbers run later; replays stand behind live work. */
  readonly priority?: number
}

/** How many jobs of one queue are in each state. */
export interface QueueCounts {
  readonly waiting: number
  readonly active: number
  readonly delayed: number
  readonly failed: number
}

/** The queues, one a job. */
export interface Queues {
  /** Asks for jobs. One that waits already is not queued a second time. */
  add(next: readonly NextJob[], options?: AddOptions): Promise<void>
  counts(): Promise<Readonly<Record<string, QueueCounts>>>
  queue(job: string): Queue<QueuedData>
  close(): Promise<void>
}

const daySeconds = 24 * 60 * 60

/** First wait of a job after a fault that says `retry`, doubled each time, half of it by chance. */
const backoff = { type: 'exponential', delay: 5_000, jitter: 0.5 }

/** Opens one queue for each job. `connection` stays the caller's to close. */
export function openQueues(jobs: readonly Job[], connection: Redis): Queues {
  const queues = new Map(jobs.map((job) => [job.name, openQueue(job, connection)]))
  const queue = (name: string) => {
    const found = queues.get(name)
    if (found === undefined) throw new Error(`no queue for job ${name}`)
    return found
  }
  return {
    queue,
    async add(next, options = {}) {
      for (const one of next) await addJob(queue(one.job), one, options)
    },
    async counts() {
      const entries = [...queues].map(async ([name, one]) => [name, await countsOf(one)] as const)
      return Object.fromEntries(await Promise.all(entries))
    },
    async close() {
      await Promise.all([...queues.values()].map((one) => one.close()))
    },
  }
}

function openQueue(job: Job, connection: Redis): Queue<QueuedData> {
  const defaultJobOptions: JobsOptions = {
    attempts: job.policy.attempts,
    backoff,
    removeOnComplete: { age: daySeconds, count: 1_000 },
    removeOnFail: { age: 14 * daySeconds, count: 5_000 },
  }
  return new Queue<QueuedData>(job.name, { connection, prefix, defaultJobOptions })
}

async function addJob(queue: Queue<QueuedData>, { payload, trace, delayMs }: NextJob, options: AddOptions): Promise<void> {
  checkSize(queue.name, payload)
  const delay = delayMs ?? options.delayMs
  await queue.add(
    queue.name,
    { payload, trace: trace ?? newTrace() },
    {
      deduplication: { id: sha256(JSON.stringify(payload)).slice(0, 16), keepLastIfActive: true },
      ...(delay === undefined ? {} : { delay }),
      ...(options.priority === undefined ? {} : { priority: options.priority }),
    },
  )
}

function checkSize(job: string, payload: Payload): void {
  const length = JSON.stringify(payload).length
  if (length > maxPayloadLength) throw new Fault('job.payload-too-large', { job, length, limit: maxPayloadLength })
}

/** A trace for work that nothing before it has named. */
export function newTrace(): string {
  return crypto.randomUUID().slice(-12)
}

async function countsOf(queue: Queue<QueuedData>): Promise<QueueCounts> {
  const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed')
  return {
    waiting: (counts['waiting'] ?? 0) + (counts['prioritized'] ?? 0),
    active: counts['active'] ?? 0,
    delayed: counts['delayed'] ?? 0,
    failed: counts['failed'] ?? 0,
  }
}
