import type { Logger } from 'pino'
import type { Dispatcher } from 'undici'
import { z } from 'zod'
import type { Cleaner } from '../cleaning/clean-in-thread.ts'
import type { ChannelSettings } from '../domain/channel.ts'
import { Fault } from '../domain/fault.ts'
import type { Retention } from '../domain/retention.ts'
import type { Slots } from '../domain/slots.ts'
import type { Desk, Source } from '../domain/source.ts'
import type { Http } from '../fetching/http.ts'
import type { Ledger } from '../ledger/database.ts'

/** What a job may ask of the world; nothing else is global. */
export interface Context {
  readonly db: Ledger
  readonly log: Logger
  readonly now: () => Date
  readonly desks: ReadonlyMap<string, Desk>
  readonly sources: ReadonlyMap<string, Source>
  /** The way out to sources. */
  readonly http: Http
  /** Cleans pages in threads of its own, with a time limit. */
  readonly cleaner: Cleaner
  /** Turns shared by all workers: of hosts, of channels. */
  readonly slots: Slots
  /** Channels that are on, by id. */
  readonly channels: ReadonlyMap<string, ChannelSettings>
  /** Connections of the channels. */
  readonly dispatcher: Dispatcher
  /** How long the record is kept. */
  readonly retention: Retention
  /** Base address of this service for readers of messages; null if they cannot reach it. */
  readonly publicUrl: string | null
}

/** Ids only: content lives in the ledger, so that any job can be run again at any time. */
export type Payload = Readonly<Record<string, string>>

/** A job to be run after this one. */
export interface NextJob {
  readonly job: string
  readonly payload: Payload
  /** Not before so long from now. */
  readonly delayMs?: number
  /** Groups what follows from one page; a job without one hands on its own. */
  readonly trace?: string
}

export interface Policy {
  /** Jobs of this kind at once in one process. */
  readonly concurrency: number
  /** Tries in all, for faults whose remedy is `retry`. */
  readonly attempts: number
}

/** One arrow of the pipeline: load, call the lead function, store, log, return the next jobs. It knows no queue. */
export interface Job {
  readonly name: string
  /** The payload's key that a person names when running the job by hand; undefined for one that takes no id. */
  readonly subject: string | undefined
  readonly policy: Policy
  /** @throws Fault `job.payload-invalid` if the payload is not of the job's form */
  run(payload: unknown, context: Context): Promise<readonly NextJob[]>
  /** What a run that failed asks for all the same: word to someone that it did. May be asked after each try. */
  afterFailure(payload: unknown, error: unknown, context: Context): Promise<readonly NextJob[]>
}

/** Most characters of a payload as JSON: more is content, and content belongs in the ledger. */
export const maxPayloadLength = 1000

/** A key of any member of a union. */
type KeyOfAny<Union> = Union extends Union ? Extract<keyof Union, string> : never

/** Makes a job whose payload is parsed before our code sees it. */
export function defineJob<Schema extends z.ZodType<Payload>>(definition: {
  readonly name: string
  readonly subject?: KeyOfAny<z.infer<Schema>>
  readonly payload: Schema
  readonly policy: Policy
  run(payload: z.infer<Schema>, context: Context): Promise<readonly NextJob[]>
  afterFailure?(payload: z.infer<Schema>, error: unknown, context: Context): Promise<readonly NextJob[]>
}): Job {
  const { name, subject, payload: schema, policy } = definition
  return {
    name,
    subject,
    policy,
    async run(payload, context) {
      const parsed = schema.safeParse(payload)
      if (!parsed.success) throw new Fault('job.payload-invalid', { job: name, problem: z.prettifyError(parsed.error) })
      return definition.run(parsed.data, context)
    },
    async afterFailure(payload, error, context) {
      const parsed = schema.safeParse(payload)
      return parsed.success && definition.afterFailure !== undefined ? definition.afterFailure(parsed.data, error, context) : []
    },
  }
}
