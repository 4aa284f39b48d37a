import type { SlackBotSettings } from '../../domain/channel.ts'
import { Fault } from '../../domain/fault.ts'
import type { Message } from '../message.ts'
import { post } from '../post.ts'
import { slackMessage, slackReply } from '../rendering/slack-blocks.ts'
import { faultOfAnswer, readSlackAnswer, type SlackAnswer } from '../slack-answer.ts'
import type { Addressee, Channel, World } from './index.ts'

/** Where an alert's first message stands in Slack. */
interface Parent {
  readonly channel: string
  readonly ts: string
}

/** The parent is gone or may not be changed any more: its story goes on in a new message. */
const parentLost = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed', 'thread_not_found'])

/**
 * A Slack app: an alert's first message is edited to its present state, and each revision replies in its thread.
 *
 * The edit comes first: it may be repeated without harm, so only the reply, sent last, can ever be uncertain.
 */
export const slackBot: Channel<SlackBotSettings> = {
  paceMs: 1000,
  resendsOnce: false,

  async preview(message, settings, to) {
    const parent = parentOf(to)
    const calls =
      parent === undefined ? [firstMessage(message, settings)] : [edit(message, parent), reply(message, parent, settings)]
    return { format: 'json', body: JSON.stringify(calls, null, 2) }
  },

  async send(message, settings, to, world) {
    const parent = parentOf(to)
    if (parent === undefined || !(await edited(message, parent, settings, world))) {
      return receiptOf(await call('chat.postMessage', firstMessage(message, settings), settings, world))
    }
    const answer = await call('chat.postMessage', reply(message, parent, settings), settings, world)
    return { ...parent, replyTs: answer.ts ?? '' }
  },
}

function parentOf({ thread }: Addressee): Parent | undefined {
  const [channel, ts] = [thread?.['channel'], thread?.['ts']]
  return channel === undefined || ts === undefined ? undefined : { channel, ts }
}

function receiptOf({ channel, ts }: SlackAnswer): Parent & Record<string, string> {
  if (channel === undefined || ts === undefined) throw new Fault('deliver.uncertain', { why: 'no-timestamp' })
  return { channel, ts }
}

function firstMessage(message: Message, { channelId }: SlackBotSettings): object {
  return { channel: channelId, ...slackMessage(message), ...inert }
}

function edit(message: Message, { channel, ts }: Parent): object {
  return { channel, ts, ...slackMessage(message), ...inert }
}

function reply(message: Message, { channel, ts }: Parent, { echo }: SlackBotSettings): object {
  const broadcast = echo === 'always' || (echo === 'on-escalation' && message.escalates)
  return { channel, thread_ts: ts, reply_broadcast: broadcast, ...slackReply(message), ...inert }
}

/** No previews of linked pages, no names turned into mentions, no markup in the fallback text. */
const inert = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none', mrkdwn: false } as const

/** Edits the parent; false if there is none to edit any more. */
async function edited(message: Message, parent: Parent, settings: SlackBotSettings, world: World): Promise<boolean> {
  try {
    await call('chat.update', edit(message, parent), settings, world)
    return true
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (parentLost.has(String(error.detail['reason']))) return false
    // An edit that may have happened may happen again.
    throw error.code === 'deliver.uncertain' ? new Fault('deliver.server-error', error.detail) : error
  }
}

async function call(method: string, body: object, settings: SlackBotSettings, { dispatcher, now }: World): Promise<SlackAnswer> {
  const { apiUrl, token, timeoutMs } = settings
  const request = {
    url: `${apiUrl.replace(/\/+$/, '')}/${method}`,
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    timeoutMs,
  }
  const answer = await post(request, dispatcher)
  const fault = faultOfAnswer(answer, now())
  if (fault !== undefined) throw fault
  const said = readSlackAnswer(answer)
  if (said === undefined) throw new Fault('deliver.uncertain', { status: answer.status, why: 'not-slack' })
  return said
}
