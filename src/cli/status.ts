import type { Alert } from '../domain/alert.ts'
import type { SourceState } from '../domain/source-state.ts'
import { jobs } from '../jobs/pipeline.ts'
import { listAlerts } from '../ledger/alerts.ts'
import type { Ledger } from '../ledger/database.ts'
import { listDeliveries } from '../ledger/deliveries.ts'
import { type Failure, listFailures } from '../ledger/failures.ts'
import { countWaiting } from '../ledger/review.ts'
import { listSourceStates } from '../ledger/sources.ts'
import { openRecord } from '../service/record.ts'
import { findRedis } from '../service/redis.ts'
import type { Config } from '../service/settings/load-config.ts'
import { openQueues, type QueueCounts } from '../workers/queues.ts'
import { alertMarks } from './alert-marks.ts'
import { ago, configOf, count } from './common.ts'
import type { Common } from './terminal.ts'

interface Status {
  readonly sources: readonly { readonly id: string; readonly state: SourceState | null }[]
  /** Null when no Redis runs: the service is stopped. */
  readonly queues: Readonly<Record<string, QueueCounts>> | null
  readonly failures: readonly Failure[]
  readonly alerts: readonly Alert[]
  /** Deliveries that may have arrived. */
  readonly uncertain: number
  /** Figures that wait for a person. */
  readonly review: number
}

/** `rollcall status`: sources, queues, failures, open alerts and what waits for a person, whether the service runs or not. */
export async function status(common: Common): Promise<number> {
  const config = configOf(common, 'without-channels')
  if (config === undefined) return 1
  const now = Date.now()
  const found = await look(config)
  common.terminal.out(common.json ? `${JSON.stringify(toJson(found))}\n` : report(found, now))
  return 0
}

async function look(config: Config): Promise<Status> {
  const db = await openRecord(config)
  try {
    const states = new Map((await listSourceStates(db)).map((state) => [state.sourceId, state]))
    const configured = [...config.desks.values()].flatMap((desk) => desk.sources.map(({ id }) => id))
    const ids = [...new Set([...configured, ...states.keys()])]
    return {
      sources: ids.map((id) => ({ id, state: states.get(id) ?? null })),
      queues: await queueCounts(config),
      failures: await listFailures(db),
      alerts: await listAlerts(db, { states: ['pending', 'open'] }),
      uncertain: (await listDeliveries(db, { state: 'uncertain' })).length,
      review: await waitingFigures(db, config),
    }
  } finally {
    await db.destroy()
  }
}

async function waitingFigures(db: Ledger, { desks }: Config): Promise<number> {
  let waiting = 0
  for (const { id, tolerance } of desks.values()) waiting += await countWaiting(db, id, tolerance.leastConfidence)
  return waiting
}

async function queueCounts({ settings }: Config): Promise<Status['queues']> {
  const redis = await findRedis({ url: settings.redisUrl, dataDir: settings.dataDir })
  if (redis === undefined) return null
  const queues = openQueues(jobs, redis.connect())
  try {
    return await queues.counts()
  } finally {
    await queues.close()
    await redis.close()
  }
}

function toJson({ alerts, ...rest }: Status) {
  const short = ({ id, deskId, state, eventDate, since, revisions, heldBack }: Alert) => {
    const gap = revisions.at(-1)?.gap ?? null
    return { id, deskId, state, eventDate, since, revisions: revisions.length, heldBack, unverified: gap?.unverified ?? null }
  }
  return { ...rest, alerts: alerts.map(short) }
}

function report({ sources, queues, failures, alerts, uncertain, review }: Status, now: number): string {
  return [
    `${count(sources.length, 'source')}`,
    ...sources.map(({ id, state }) => `  ${id.padEnd(40)} ${sourceLine(state, now)}`),
    queues === null ? 'queues: no Redis runs, the service is stopped' : 'queues',
    ...Object.entries(queues ?? {}).map(([name, counts]) => `  ${name.padEnd(12)} ${queueLine(counts)}`),
    failures.length === 0
      ? 'no failed jobs'
      : `${count(failures.length, 'failed job')} (rollcall replay --failed runs them again)`,
    ...failures.map(
      ({ job, payload, code, failedAt }) => `  ${job} ${Object.values(payload).join(' ')}: ${code}, ${ago(failedAt, now)}`,
    ),
    alerts.length === 0 ? 'no open alerts' : count(alerts.length, 'alert'),
    ...alerts.flatMap((alert) => [alertLine(alert), ...alertMarks(alert, now).map((mark) => `    ${mark}`)]),
    ...(uncertain === 0
      ? []
      : [`${count(uncertain, 'delivery', 'deliveries')} may have arrived (rollcall deliveries --state uncertain lists them)`]),
    ...(review === 0 ? [] : [`${count(review, 'figure')} for a person to look at (rollcall review lists them)`]),
    '',
  ].join('\n')
}

function sourceLine(state: SourceState | null, now: number): string {
  if (state === null) return 'not visited yet'
  const good = state.succeededAt === null ? 'never fetched' : `last good fetch ${ago(state.succeededAt, now)}`
  return state.fault === null ? good : `${good}; ${count(state.failingRuns, 'failed run')}, ${state.fault}`
}

function queueLine({ waiting, active, delayed, failed }: QueueCounts): string {
  return `${waiting} waiting, ${active} at work, ${delayed} delayed, ${failed} failed`
}

function alertLine({ id, deskId, state, eventDate, since, revisions, heldBack }: Alert): string {
  const gap = revisions.at(-1)?.gap
  const sum = gap === undefined ? '' : `, ${gap.unverified ?? '?'} unverified`
  return `  ${id}  ${deskId}, ${eventDate ?? `since ${since}`}: ${state}${sum}, ${count(revisions.length, 'revision')}${heldBack === null ? '' : `; held back: ${heldBack}`}`
}
