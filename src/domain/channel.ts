/** What every channel has: the name routes use, and how long one sending may take as a whole. */
interface ChannelBase {
  /** Name in `config/service.yaml`; routes point at it. */
  readonly id: string
  readonly timeoutMs: number
}

/** A Slack incoming webhook: one short message a revision. Its address is the secret. */
export interface SlackWebhookSettings extends ChannelBase {
  readonly type: 'slack-webhook'
  readonly url: string
}

/** When a thread reply is shown in the channel too. */
export const echoRules = ['never', 'on-escalation', 'always'] as const
export type EchoRule = (typeof echoRules)[number]

/** A Slack app: one message an alert, edited in place, with a thread reply for each revision. */
export interface SlackBotSettings extends ChannelBase {
  readonly type: 'slack-bot'
  readonly token: string
  readonly channelId: string
  readonly echo: EchoRule
  /** `https://slack.com/api` unless a proxy or a test stands in for it. */
  readonly apiUrl: string
}

/** An SMTP server and the sender it accepts. */
export interface EmailSettings extends ChannelBase {
  readonly type: 'email'
  readonly host: string
  readonly port: number
  /** `tls` from the first byte, `starttls` required, or `none` (a relay on this machine). */
  readonly security: 'tls' | 'starttls' | 'none'
  readonly user: string | null
  readonly password: string | null
  readonly from: string
  readonly replyTo: string | null
  /** Domain of Message-ID and List-Id; the sender's own unless said. */
  readonly domain: string | null
  /** Address or https link at which a reader leaves the list. */
  readonly unsubscribe: string | null
}

/** A signed JSON POST to a service of one's own. */
export interface WebhookSettings extends ChannelBase {
  readonly type: 'webhook'
  readonly url: string
  /** Key of the HMAC-SHA256 signature. */
  readonly secret: string
}

/**
 * One configured channel. Secrets (`url` of a Slack webhook, `token`, `password`, `secret`) are plain strings here:
 * settings are never logged, and channels keep them out of every fault.
 */
export type ChannelSettings = SlackWebhookSettings | SlackBotSettings | EmailSettings | WebhookSettings
export type ChannelType = ChannelSettings['type']
