import type { SlackWebhookSettings } from '../../domain/channel.ts'
import { Fault } from '../../domain/fault.ts'
import type { Message } from '../message.ts'
import { faultOfStatus, post } from '../post.ts'
import { slackMessage } from '../rendering/slack-blocks.ts'
import { faultOfAnswer } from '../slack-answer.ts'
import type { Channel } from './index.ts'

/** A Slack incoming webhook: one message a revision; nothing can be edited or threaded later. */
export const slackWebhook: Channel<SlackWebhookSettings> = {
  paceMs: 1000,
  resendsOnce: false,

  async preview(message) {
    return { format: 'json', body: JSON.stringify(payload(message), null, 2) }
  },

  async send(message, { url, timeoutMs }, _to, { dispatcher, now }) {
    const answer = await post({ url, headers: {}, body: JSON.stringify(payload(message)), timeoutMs }, dispatcher)
    const fault = faultOfStatus(answer, now())
    if (fault !== undefined) throw fault
    if (answer.text.trim() === 'ok') return {}
    throw faultOfAnswer(answer, now()) ?? new Fault('deliver.uncertain', { status: answer.status, why: 'not-slack' })
  },
}

function payload(message: Message): object {
  return { ...slackMessage(message), unfurl_links: false, unfurl_media: false, link_names: false }
}
