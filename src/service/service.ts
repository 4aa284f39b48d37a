import type { Logger } from 'pino'
import { Agent } from 'undici'
import { createCleaner } from '../cleaning/clean-in-thread.ts'
import type { Source } from '../domain/source.ts'
import { createHttp } from '../fetching/http.ts'
import type { Context } from '../jobs/job.ts'
import { jobs } from '../jobs/pipeline.ts'
import type { Ledger } from '../ledger/database.ts'
import { startWebServer, type WebServer } from '../web/server.ts'
import { openQueues, type Queues } from '../workers/queues.ts'
import { healSchedules, setSchedules, type Timed, timedWork } from '../workers/schedule.ts'
import { redisSlots } from '../workers/slots.ts'
import { startWorkers, type Workers, within } from '../workers/workers.ts'
import { openRecord } from './record.ts'
import { openRedis, type RedisServer } from './redis.ts'
import type { Config } from './settings/load-config.ts'

export interface ServiceOptions {
  readonly config: Config
  readonly log: Logger
  readonly now?: () => Date
}

/** Everything a job needs, opened; what a command that runs jobs by hand holds too. */
export interface Resources {
  readonly context: Context
  readonly db: Ledger
  readonly redis: RedisServer
  readonly queues: Queues
  close(withinMs: number): Promise<void>
}

/** A running service. */
export interface Service {
  /** Where it answers about its health; null for one that only works. */
  readonly httpPort: number | null
  /** Ends within the deadline of the settings, even with Redis gone: work that is cut off is found stalled and run again. */
  stop(): Promise<void>
}

const minuteMs = 60_000
/** How often the jobs run that take no id. */
const housekeeping = { sweep: 5 * minuteMs, digest: minuteMs }
const watchEveryMs = 2 * minuteMs

/** Opens the ledger, Redis and what reaches the outside, in the order in which they need each other. */
export async function openResources({ config, log, now = () => new Date() }: ServiceOptions): Promise<Resources> {
  const { settings, desks } = config
  const db = await openRecord(config)
  const redis = await openRedis({ url: settings.redisUrl, dataDir: settings.dataDir }).catch(async (error: unknown) => {
    await db.destroy()
    throw error
  })
  const http = createHttp({ contact: settings.contact })
  const cleaner = createCleaner({ threads: 1, timeLimitMs: 10_000 })
  const connection = redis.connect()
  const queues = openQueues(jobs, connection)
  const sources = new Map<string, Source>(
    [...desks.values()].flatMap((desk) => desk.sources.map((source) => [source.id, source])),
  )
  const dispatcher = new Agent()
  const context: Context = {
    db,
    log,
    now,
    desks,
    sources,
    http,
    cleaner,
    slots: redisSlots(redis.connect()),
    channels: new Map(settings.channels.map((channel) => [channel.id, channel])),
    dispatcher,
    retention: settings.retention,
    publicUrl: settings.publicUrl,
  }
  return {
    context,
    db,
    redis,
    queues,
    async close(withinMs) {
      await within(queues.close(), withinMs)
      await cleaner.close()
      await http.close()
      await dispatcher.destroy()
      await within(redis.close(), withinMs)
      await db.destroy()
    },
  }
}

/** Starts the whole service in this process: workers, schedules and the health server. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const resources = await openResources(options)
  const { config, log } = options
  const work = timedWork([...resources.context.sources.values()], housekeeping)
  await setSchedules(resources.queues, work)
  const workers = startWorkers(jobs, resources.context, resources.queues, () => resources.redis.connect('blocking'))
  const watch = watchSchedules(resources, work, log)
  const web = await startWebServer(config.settings.http, healthOf(resources), resources.context)
  log.info(
    { desks: config.desks.size, sources: resources.context.sources.size, redis: resources.redis.name, port: web.port },
    'service started',
  )
  return { httpPort: web.port, stop: () => stop({ options, resources, workers, watch, web }) }
}

/** Starts workers only: another process of the same Redis and ledger holds the schedules. */
export async function startWork(options: ServiceOptions): Promise<Service> {
  const resources = await openResources(options)
  const workers = startWorkers(jobs, resources.context, resources.queues, () => resources.redis.connect('blocking'))
  options.log.info({ redis: resources.redis.name }, 'workers started')
  return { httpPort: null, stop: () => stop({ options, resources, workers }) }
}

interface Running {
  readonly options: ServiceOptions
  readonly resources: Resources
  readonly workers: Workers
  readonly watch?: NodeJS.Timeout
  readonly web?: WebServer
}

async function stop({ options, resources, workers, watch, web }: Running): Promise<void> {
  const { stopWithinMs } = options.config.settings
  clearInterval(watch)
  await web?.close()
  await workers.close(0.7 * stopWithinMs)
  await resources.close(0.1 * stopWithinMs)
  options.log.info('service stopped')
}

function watchSchedules({ queues, context }: Resources, work: readonly Timed[], log: Logger): NodeJS.Timeout {
  const watch = setInterval(async () => {
    try {
      const healed = await healSchedules(queues, work, context.now().getTime())
      if (healed.length > 0) log.warn({ schedules: healed }, 'schedules had stopped, set anew')
    } catch (error) {
      log.warn({ problem: error instanceof Error ? error.message : String(error) }, 'schedules could not be checked')
    }
  }, watchEveryMs)
  return watch.unref()
}

function healthOf({ redis, db }: Resources) {
  const probe = redis.connect()
  return {
    live: () => true,
    async obstacles() {
      const checks = await Promise.all([
        obstacle('redis does not answer', probe.ping()),
        obstacle('the ledger does not answer', db.selectFrom('failure').select('id').limit(1).execute()),
      ])
      return checks.filter((check) => check !== undefined)
    },
  }
}

async function obstacle(name: string, check: Promise<unknown>): Promise<string | undefined> {
  return check.then(
    () => undefined,
    () => name,
  )
}
