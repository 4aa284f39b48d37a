import { Agent } from 'undici'
import type { Outcome } from '../delivering/deliver-alert.ts'
import { sendTestMessage } from '../delivering/preview.ts'
import type { ChannelSettings } from '../domain/channel.ts'
import type { Config } from '../service/settings/load-config.ts'
import { configOf } from './common.ts'
import type { Common } from './terminal.ts'

interface Options {
  readonly to?: string
  readonly lang?: string
}

/** `rollcall channel test`: one real message through a channel, and what the other side made of it. */
export async function testChannel(common: Common, [name = '']: readonly string[], options: Options): Promise<number> {
  const config = configOf(common)
  if (config === undefined) return 1
  const settings = config.settings.channels.find(({ id }) => id === name)
  const recipient = settings === undefined ? undefined : recipientOf(settings, config, options)
  if (settings === undefined || recipient === undefined) {
    common.terminal.err(`rollcall channel test: ${settings === undefined ? missing(name, config) : noReader(name)}\n`)
    return 2
  }
  const dispatcher = new Agent()
  try {
    const reader = { recipient, lang: options.lang ?? 'en', desk: { timeZone: 'UTC' } }
    const outcome = await sendTestMessage(settings, reader, { dispatcher, now: () => new Date() })
    common.terminal.out(common.json ? `${JSON.stringify(facts(outcome))}\n` : `${told(outcome, name, recipient)}\n`)
    return outcome.state === 'sent' ? 0 : 1
  } finally {
    await dispatcher.close()
  }
}

/** Whom to ask: who is named, else the first reader of a route through this channel. */
function recipientOf({ id, type }: ChannelSettings, { desks }: Config, { to }: Options): string | undefined {
  if (type !== 'email') return id
  const routes = [...desks.values()].flatMap((desk) => desk.routes)
  return to ?? routes.find(({ channel }) => channel === id)?.to[0]
}

function missing(name: string, { settings }: Config): string {
  const off = settings.channelsOff.find(({ id }) => id === name)
  if (off !== undefined) return `the channel “${name}” is off until ${off.missing.join(', ')} is set`
  return `there is no channel “${name}”; there are ${settings.channels.map(({ id }) => id).join(', ') || 'none'}`
}

function noReader(name: string): string {
  return `no route names a reader of “${name}”: give one with --to`
}

function facts(outcome: Outcome): object {
  if (outcome.state === 'sent') return outcome
  return { state: outcome.state, code: outcome.fault.code, detail: outcome.fault.detail }
}

function told(outcome: Outcome, name: string, recipient: string): string {
  if (outcome.state === 'sent') return `✓ ${name} took a test message${recipient === name ? '' : ` for ${recipient}`}`
  const { code, detail } = outcome.fault
  return `✗ ${name}: ${outcome.state}, ${code} ${JSON.stringify(detail)}; see docs/faults.md and docs/channels.md`
}
