import { resolve } from 'node:path'
import { z } from 'zod'
import { type ChannelSettings, echoRules } from '../../domain/channel.ts'
import type { Environment } from './outside-values.ts'
import type { ChannelOff, Settings } from './settings.ts'
import { duration, port, size } from './units.ts'

const text = z.string().min(1)
const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .meta({ description: 'a short name of small letters, digits and hyphens' })
const webAddress = z.url({ protocol: /^https?$/ }).meta({ description: 'an http or https address' })

const redisAddress = z.string().regex(/^rediss?:\/\//)
const databaseAddress = z.string().regex(/^postgres(ql)?:\/\//)

const common = {
  optional: z.boolean().default(false).meta({ description: 'true: the channel is off as long as its secrets are not set' }),
  timeout: duration.prefault('30s').meta({ description: 'how long one sending may take, such as 30s' }),
}

const channel = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('slack-webhook'),
    ...common,
    url: webAddress.meta({ description: 'the address of the incoming webhook', secret: 'whole' }),
  }),
  z.strictObject({
    type: z.literal('slack-bot'),
    ...common,
    token: text.meta({ description: 'the bot token, xoxb-…', secret: 'whole' }),
    channel: text.meta({ description: 'the id of the Slack channel, C…' }),
    echo: z
      .enum(echoRules)
      .default('on-escalation')
      .meta({ description: 'when a reply in the thread also shows in the channel' }),
    api: webAddress.default('https://slack.com/api'),
  }),
  z.strictObject({
    type: z.literal('email'),
    ...common,
    host: text.meta({ description: 'the SMTP server' }),
    port: port.prefault(587),
    security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
    user: text.optional(),
    password: text.optional().meta({ description: 'the password of the SMTP account', secret: 'whole' }),
    from: text.meta({ description: 'the sender, such as Rollcall <rollcall@example.org>' }),
    reply_to: text.optional(),
    domain: text.optional().meta({ description: 'the domain of Message-ID and List-Id; the sender’s own unless given' }),
    unsubscribe: text.optional().meta({ description: 'an address or https link at which a reader leaves the list' }),
  }),
  z.strictObject({
    type: z.literal('webhook'),
    ...common,
    url: webAddress,
    secret: text.meta({ description: 'the key that signs each request', secret: 'whole' }),
  }),
])

/** `config/service.yaml` as it is written. */
export const serviceSchema = z
  .strictObject({
    contact: text
      .optional()
      .meta({ description: 'mail address or page of whoever runs this service; every site sees it in the user agent' }),
    data: text
      .default('../data')
      .meta({ description: 'folder for everything the service keeps on this machine, seen from this file' }),
    redis: z
      .strictObject({
        url: redisAddress
          .optional()
          .meta({ description: 'redis://…; without it a private Redis is started', secret: 'password' }),
      })
      .prefault({}),
    database: z
      .strictObject({
        url: databaseAddress
          .optional()
          .meta({ description: 'postgres://…; without it SQLite in the data folder', secret: 'password' }),
      })
      .prefault({}),
    http: z
      .strictObject({
        host: text.default('127.0.0.1'),
        port: port.prefault(8787),
        public_url: webAddress
          .optional()
          .meta({ description: 'where readers of messages reach this service; links in messages need it' }),
      })
      .prefault({}),
    log: z.strictObject({ level: z.enum(['trace', 'debug', 'info', 'warn', 'error']).default('info') }).prefault({}),
    stop_within: duration.prefault('20s').meta({ description: 'how long a clean stop may take, such as 20s' }),
    channels: z.record(name, channel).default({}),
    limits: z
      .strictObject({
        timeout: duration.prefault('30s'),
        page: size.prefault('5MB'),
        host_gap: duration.prefault('2s').meta({ description: 'least time between two requests to one host, such as 2s' }),
        entries: z.int().min(1).max(1000).default(40).meta({ description: 'newest entries taken from one visit to a feed' }),
      })
      .prefault({}),
    retention: z
      .strictObject({
        pages: duration.prefault('400d').meta({ description: 'how long the bytes of pages are kept, such as 400d' }),
      })
      .prefault({}),
  })
  .meta({ title: 'Rollcall: the service', description: 'config/service.yaml' })

type ServiceFile = z.output<typeof serviceSchema>

/** The settings a valid `service.yaml` stands for; `folder` is the one it lies in. */
export function toSettings(file: ServiceFile, folder: string, env: Environment, channelsOff: readonly ChannelOff[]): Settings {
  return {
    contact: file.contact ?? null,
    dataDir: resolve(folder, file.data),
    redisUrl: file.redis.url ?? (env['REDIS_URL'] || null),
    databaseUrl: file.database.url ?? null,
    http: { host: file.http.host, port: file.http.port },
    publicUrl: file.http.public_url ?? null,
    logLevel: file.log.level,
    stopWithinMs: file.stop_within,
    channels: Object.entries(file.channels).map(([id, entry]) => toChannel(id, entry)),
    channelsOff,
    limits: {
      timeoutMs: file.limits.timeout,
      maxBytes: file.limits.page,
      hostGapMs: file.limits.host_gap,
      maxEntries: file.limits.entries,
    },
    retention: { pagesMs: file.retention.pages },
  }
}

function toChannel(id: string, entry: ServiceFile['channels'][string]): ChannelSettings {
  const base = { id, timeoutMs: entry.timeout }
  switch (entry.type) {
    case 'slack-webhook':
      return { ...base, type: entry.type, url: entry.url }
    case 'slack-bot':
      return { ...base, type: entry.type, token: entry.token, channelId: entry.channel, echo: entry.echo, apiUrl: entry.api }
    case 'webhook':
      return { ...base, type: entry.type, url: entry.url, secret: entry.secret }
    case 'email':
      return {
        ...base,
        type: entry.type,
        host: entry.host,
        port: entry.port,
        security: entry.security,
        user: entry.user ?? null,
        password: entry.password ?? null,
        from: entry.from,
        replyTo: entry.reply_to ?? null,
        domain: entry.domain ?? null,
        unsubscribe: entry.unsubscribe ?? null,
      }
  }
}
