import { sha256 } from '../domain/page.ts'
import type { Source } from '../domain/source.ts'
import type { Payload } from '../jobs/job.ts'
import { newTrace, type Queues } from './queues.ts'

/** Work that comes back by the clock. */
export interface Timed {
  /** Unique; also decides at which moment of its period it runs, so that not everything starts at once. */
  readonly id: string
  readonly job: string
  readonly payload: Payload
  readonly everyMs: number
}

const minuteMs = 60_000

/** The timed work of a service: each source on its period, and the jobs that take no id, by name. */
export function timedWork(sources: readonly Source[], housekeeping: Readonly<Record<string, number>>): Timed[] {
  const fetches = sources.map((source) => ({
    id: `source/${source.id}`,
    job: 'fetch',
    payload: { sourceId: source.id },
    everyMs: Math.round(source.everyMinutes * minuteMs),
  }))
  return [...fetches, ...Object.entries(housekeeping).map(([job, everyMs]) => ({ id: job, job, payload: {}, everyMs }))]
}

/**
 * Brings the schedules in Redis in line with `work`: adds, changes, and removes those of sources that are gone.
 * Each also runs once soon after the start, spread over half a minute.
 */
export async function setSchedules(queues: Queues, work: readonly Timed[]): Promise<void> {
  for (const job of new Set(work.map((timed) => timed.job))) await removeOthers(queues, job, work)
  for (const timed of work) {
    await setSchedule(queues, timed)
    // What comes round within the minute needs no first run of its own.
    if (timed.everyMs <= minuteMs) continue
    const delayMs = Math.round((share(timed.id) * minuteMs) / 2)
    await queues.add([{ job: timed.job, payload: timed.payload }], { delayMs })
  }
}

async function removeOthers(queues: Queues, job: string, work: readonly Timed[]): Promise<void> {
  const wanted = new Set(work.filter((timed) => timed.job === job).map((timed) => timed.id))
  for (const { key } of await queues.queue(job).getJobSchedulers()) {
    if (!wanted.has(key)) await queues.queue(job).removeJobScheduler(key)
  }
}

async function setSchedule(queues: Queues, { id, job, payload, everyMs }: Timed): Promise<void> {
  const offset = Math.floor(share(id) * everyMs)
  await queues.queue(job).upsertJobScheduler(id, { every: everyMs, offset }, { name: job, data: { payload, trace: newTrace() } })
}

/** A number from 0 to 1, always the same for the same id. */
function share(id: string): number {
  return Number.parseInt(sha256(id).slice(0, 8), 16) / 0xffffffff
}

/**
 * Sets anew every schedule that should have run and has not: a clock set back stops them in silence, and setting the
 * same one again does not heal it, so it is removed first.
 *
 * @returns ids of the schedules that were set anew
 */
export async function healSchedules(queues: Queues, work: readonly Timed[], nowMs: number): Promise<string[]> {
  const healed: string[] = []
  for (const timed of work) {
    const next = (await queues.queue(timed.job).getJobScheduler(timed.id))?.next
    const alive = next !== undefined && next > nowMs - timed.everyMs && next <= nowMs + 2 * timed.everyMs
    if (alive) continue
    await queues.queue(timed.job).removeJobScheduler(timed.id)
    await setSchedule(queues, timed)
    healed.push(timed.id)
  }
  return healed
}
