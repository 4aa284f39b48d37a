import type { Dispatcher } from 'undici'
import type { ChannelSettings, ChannelType } from '../../domain/channel.ts'
import type { Message } from '../message.ts'
import { email } from './email.ts'
import { slackBot } from './slack-bot.ts'
import { slackWebhook } from './slack-webhook.ts'
import { webhook } from './webhook.ts'

/** What the other side answered, as far as later messages need it. */
export type Receipt = Readonly<Record<string, string>>

/** To whom a message goes, and what went there before. */
export interface Addressee {
  readonly deliveryId: string
  /** A mail address, or the channel's own id. */
  readonly recipient: string
  /** Receipt of the first message of the same subject to this recipient; null if this is the first. */
  readonly thread: Receipt | null
}

/** What a channel may use of the world. */
export interface World {
  readonly dispatcher: Dispatcher
  readonly now: () => Date
}

/** A message as the other side would get it, for people to look at. */
export interface Preview {
  readonly format: 'json' | 'eml'
  readonly body: string
}

/** One way to reach people. A new one is a file here and a line below. */
export interface Channel<Settings extends ChannelSettings> {
  /** Least time between two messages through one channel. */
  readonly paceMs: number
  /**
   * A message that may have arrived may go once more, because the reader's own program shows both as one (the same
   * Message-ID). Elsewhere a person decides.
   */
  readonly resendsOnce: boolean
  preview(message: Message, settings: Settings, to: Addressee): Promise<Preview>
  /**
   * Sends once, waiting for no turn and trying nothing twice.
   *
   * @throws Fault `deliver.unreachable` or `deliver.server-error` (nothing was taken), `deliver.rate-limited` with
   *   `retryAfterMs`, `deliver.rejected` (it will not be taken), `deliver.uncertain` (it may have been taken)
   */
  send(message: Message, settings: Settings, to: Addressee, world: World): Promise<Receipt>
}

type Registry = { readonly [Type in ChannelType]: Channel<Extract<ChannelSettings, { type: Type }>> }

/** Every channel by its type in the configuration. */
export const channels = {
  'slack-webhook': slackWebhook,
  'slack-bot': slackBot,
  email,
  webhook,
} as const satisfies Registry

/** The channel that understands some settings. */
export function channelOf(settings: ChannelSettings): Channel<ChannelSettings> {
  // Each entry takes the settings of its own type only, and `settings.type` picks that entry.
  return channels[settings.type] as unknown as Channel<ChannelSettings>
}
