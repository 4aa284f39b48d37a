import { Fault } from '../domain/fault.ts'
import { clearFailure } from '../ledger/failures.ts'
import type { Context, Job, NextJob } from './job.ts'

/** What became of one job run by hand. */
export interface Step {
  readonly job: string
  readonly payload: Readonly<Record<string, string>>
  /** The jobs it asked for, which follow. */
  readonly next: readonly NextJob[]
  /** Why it failed; undefined if it did not. */
  readonly fault: Fault | undefined
}

/**
 * Runs jobs here and now, and what follows from them, in order. Replaying is the ordinary run from stored input: the
 * same work ends in the same rows, so nothing is written or sent twice.
 *
 * A step that fails with a fault is told, and is followed only by what a failed run asks for; the other jobs go on.
 */
export async function* replay(jobs: readonly Job[], first: readonly NextJob[], context: Context): AsyncGenerator<Step> {
  const byName = new Map(jobs.map((job) => [job.name, job]))
  const waiting = [...first]
  for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) {
    const job = byName.get(work.job)
    if (job === undefined) throw new Fault('job.unknown', { job: work.job, known: [...byName.keys()].join(', ') })
    const step = await runStep(job, work, context)
    // What is to happen later is the clock's: the sweep asks for it when it is due.
    waiting.push(...step.next.filter(({ delayMs }) => delayMs === undefined))
    yield step
  }
}

async function runStep(job: Job, { payload, trace }: NextJob, context: Context): Promise<Step> {
  const log = context.log.child({ job: job.name, trace, ...payload })
  try {
    const next = await job.run(payload, { ...context, log })
    await clearFailure(context.db, { job: job.name, payload })
    return { job: job.name, payload, next: traced(next, trace), fault: undefined }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    log.warn({ code: fault.code, detail: fault.detail }, 'job failed')
    const next = await job.afterFailure(payload, fault, { ...context, log })
    return { job: job.name, payload, next: traced(next, trace), fault }
  }
}

/** What follows from a page keeps its trace. */
function traced(next: readonly NextJob[], trace: string | undefined): NextJob[] {
  return next.map((one) => ({ ...(trace === undefined ? {} : { trace }), ...one }))
}
