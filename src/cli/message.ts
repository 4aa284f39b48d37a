import { alertMessage } from '../delivering/alert-message.ts'
import type { Message } from '../delivering/message.ts'
import { previewMessage } from '../delivering/preview.ts'
import { mailHtml } from '../delivering/rendering/mail-html.ts'
import { mailText } from '../delivering/rendering/mail-text.ts'
import type { Alert } from '../domain/alert.ts'
import type { ChannelSettings } from '../domain/channel.ts'
import { Fault } from '../domain/fault.ts'
import type { Route } from '../domain/source.ts'
import { getAlert } from '../ledger/alerts.ts'
import { openRecord } from '../service/record.ts'
import type { Config } from '../service/settings/load-config.ts'
import { configOf } from './common.ts'
import type { Common } from './terminal.ts'

interface Options {
  /** A channel of the configuration, or a kind of channel. */
  readonly channel?: string
  readonly revision?: string
  readonly lang?: string
  readonly html?: boolean
}

/** Stands in for a channel that is not set up: a preview reaches nobody. */
const stand: Readonly<Record<string, ChannelSettings>> = {
  slack: { id: 'slack', type: 'slack-webhook', url: 'https://hooks.slack.com/', timeoutMs: 0 },
  webhook: { id: 'webhook', type: 'webhook', url: 'https://example.org/', secret: '', timeoutMs: 0 },
  email: {
    id: 'email',
    type: 'email',
    host: 'localhost',
    port: 25,
    security: 'none',
    user: null,
    password: null,
    from: 'Rollcall <rollcall@localhost>',
    replyTo: null,
    domain: null,
    unsubscribe: null,
    timeoutMs: 0,
  },
}

/** `rollcall message preview`: an alert as a channel would tell it, sent to nobody. */
export async function previewAlert(common: Common, [id = '']: readonly string[], options: Options): Promise<number> {
  const config = configOf(common)
  if (config === undefined) return 1
  const db = await openRecord(config)
  try {
    const alert = await getAlert(db, id)
    const settings = channelNamed(options.channel ?? 'email', config)
    if (settings === undefined) {
      common.terminal.err(`rollcall message preview: there is no channel “${options.channel}”; ${known(config)}\n`)
      return 2
    }
    const message = messageOf(alert, settings, config, options)
    common.terminal.out(await rendered(message, settings, common, options))
    return 0
  } finally {
    await db.destroy()
  }
}

/** A channel by its id; else the first of a kind; else a stand-in for that kind. */
function channelNamed(name: string, { settings }: Config): ChannelSettings | undefined {
  const kind = (type: string) => type === name || type.startsWith(`${name}-`)
  return settings.channels.find(({ id }) => id === name) ?? settings.channels.find(({ type }) => kind(type)) ?? stand[name]
}

function known({ settings }: Config): string {
  return `there are ${[...settings.channels.map(({ id }) => id), ...Object.keys(stand)].join(', ')}`
}

function messageOf(alert: Alert, settings: ChannelSettings, config: Config, options: Options): Message {
  const desk = config.desks.get(alert.deskId)
  if (desk === undefined) throw new Fault('config.desk-missing', { deskId: alert.deskId })
  const route: Route | null = desk.routes.find(({ channel }) => channel === settings.id) ?? null
  const latest = alert.revisions.at(-1)?.revision ?? 1
  const lang = options.lang ?? route?.lang ?? 'en'
  const revision = options.revision === undefined ? latest : Number(options.revision)
  return alertMessage(alert, revision, { desk, route, lang, publicUrl: config.settings.publicUrl })
}

/** A mail as a person reads it, unless its HTML or the whole is asked for; Slack and webhooks as the JSON they are. */
async function rendered(message: Message, settings: ChannelSettings, { json }: Common, { html }: Options): Promise<string> {
  if (settings.type === 'email' && html === true) return mailHtml(message, settings.unsubscribe)
  if (settings.type === 'email' && !json) return `Subject: ${message.subject}\n\n${mailText(message, settings.unsubscribe)}`
  const preview = await previewMessage(message, settings, settings.type === 'email' ? 'reader@example.org' : settings.id)
  return json ? `${JSON.stringify(preview)}\n` : `${preview.body}\n`
}
