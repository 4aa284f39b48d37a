import type { ChannelSettings } from '../../domain/channel.ts'
import type { Retention } from '../../domain/retention.ts'

/** A channel that was left out because it is optional and its secrets are not set. */
export interface ChannelOff {
  readonly id: string
  /** The variables or files that would turn it on. */
  readonly missing: readonly string[]
}

/** Caps on what one source may cost; a source may set its own. */
export interface Limits {
  /** One request from first byte asked to last byte read. */
  readonly timeoutMs: number
  /** One page, decompressed. */
  readonly maxBytes: number
  /** Least time between two requests to one host. */
  readonly hostGapMs: number
  /** Newest entries taken from one visit to a feed. */
  readonly maxEntries: number
}

/** Everything of `config/service.yaml`, with its references filled in. Never logged: it holds secrets. */
export interface Settings {
  /** Mail address or page of whoever runs this service, told to every site in the user agent. */
  readonly contact: string | null
  /** Absolute path of the folder that holds everything the service keeps on this machine. */
  readonly dataDir: string
  /** Null: a private Redis is started. */
  readonly redisUrl: string | null
  /** Null: SQLite in the data folder. */
  readonly databaseUrl: string | null
  readonly http: { readonly host: string; readonly port: number }
  /** Base address of this service for readers of messages; null: messages name commands in place of links. */
  readonly publicUrl: string | null
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error'
  /** How long a clean stop may take. */
  readonly stopWithinMs: number
  readonly channels: readonly ChannelSettings[]
  readonly channelsOff: readonly ChannelOff[]
  readonly limits: Limits
  readonly retention: Retention
}
