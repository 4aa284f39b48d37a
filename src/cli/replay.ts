import type { NextJob } from '../jobs/job.ts'
import { jobs } from '../jobs/pipeline.ts'
import { replay as runAgain, type Step } from '../jobs/replay.ts'
import { listFailures } from '../ledger/failures.ts'
import type { Resources } from '../service/service.ts'
import { count } from './common.ts'
import { withResources } from './resources.ts'
import type { Common } from './terminal.ts'

interface Options {
  readonly failed?: boolean
  readonly code?: string
}

/** `rollcall replay`: runs jobs again from stored input, here and now, and what follows from them. */
export async function replay(common: Common, [job, ...ids]: readonly string[], options: Options): Promise<number> {
  const problem = misuse(job, ids, options)
  if (problem !== undefined) {
    common.terminal.err(`rollcall replay: ${problem}\n`)
    return 2
  }
  return withResources(common, async (resources) => {
    const first = options.failed === true ? await failedWork(resources, job, options.code) : named(job, ids)
    return run(common, resources, first)
  })
}

function misuse(job: string | undefined, ids: readonly string[], { failed }: Options): string | undefined {
  const known = jobs.filter(({ subject }) => subject !== undefined).map(({ name }) => name)
  if (job !== undefined && !known.includes(job)) return `there is no job “${job}”; jobs are ${known.join(', ')}`
  if (failed === true) return ids.length > 0 ? 'give ids or --failed, not both' : undefined
  if (job === undefined) return `name a job (${known.join(', ')}) and its ids, or --failed`
  return ids.length === 0 ? `name at least one id for ${job}` : undefined
}

function named(job: string | undefined, ids: readonly string[]): NextJob[] {
  const found = jobs.find(({ name }) => name === job)
  return ids.map((id) => ({ job: found?.name ?? '', payload: { [found?.subject ?? '']: id } }))
}

async function failedWork({ db }: Resources, job: string | undefined, code: string | undefined): Promise<NextJob[]> {
  const only = { ...(job === undefined ? {} : { job }), ...(code === undefined ? {} : { code }) }
  return (await listFailures(db, only)).map(({ job: name, payload }) => ({ job: name, payload }))
}

async function run({ terminal, json }: Common, { context }: Resources, first: readonly NextJob[]): Promise<number> {
  let done = 0
  let faults = 0
  for await (const step of runAgain(jobs, first, context)) {
    done += 1
    faults += step.fault === undefined ? 0 : 1
    terminal.out(json ? `${JSON.stringify(toJson(step))}\n` : `${toText(step)}\n`)
  }
  if (!json) terminal.out(`${count(done, 'job')} run, ${count(faults, 'fault')}\n`)
  return faults === 0 ? 0 : 1
}

function toJson({ job, payload, next, fault }: Step) {
  return { job, payload, next, fault: fault === undefined ? null : { code: fault.code, detail: fault.detail } }
}

function toText({ job, payload, next, fault }: Step): string {
  const what = `${job} ${Object.values(payload).join(' ')}`
  if (fault !== undefined) return `✗ ${what}: ${fault.code} ${JSON.stringify(fault.detail)}; see docs/faults.md`
  const asked = next.map((one) => `${one.job} ${Object.values(one.payload).join(' ')}`)
  return `✓ ${what}${asked.length === 0 ? '' : ` → ${asked.join(', ')}`}`
}
