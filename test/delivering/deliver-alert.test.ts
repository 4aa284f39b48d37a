import { Agent } from 'undici'
import { afterAll, describe, expect, test } from 'vitest'
import { alertMessage } from '../../src/delivering/alert-message.ts'
import type { Addressee } from '../../src/delivering/channels/index.ts'
import { deliverAlert } from '../../src/delivering/deliver-alert.ts'
import type { ChannelSettings } from '../../src/domain/channel.ts'
import { alertWith, deskWith, noon, routeWith } from '../support/alerts.ts'
import { emailTo, recipientOf, slackBotTo, slackWebhookTo, webhookTo } from '../support/channels.ts'
import { type Reply, startHttpReceiver } from '../support/http-receiver.ts'
import { type MailReply, startSmtpReceiver } from '../support/smtp-receiver.ts'

const dispatcher = new Agent()
const world = { dispatcher, now: () => new Date(noon) }
const message = alertMessage(alertWith(), 1, {
  desk: deskWith(),
  route: routeWith(),
  lang: 'en',
  publicUrl: 'https://rollcall.example',
})

afterAll(() => dispatcher.close())

function send(settings: ChannelSettings, thread: Addressee['thread'] = null) {
  return deliverAlert(message, settings, { deliveryId: 'd-1', recipient: recipientOf(settings), thread }, world)
}

/** The outcome in a few words: state, fault and its reason. */
function inShort(outcome: Awaited<ReturnType<typeof send>>): string {
  if (outcome.state === 'sent') return 'sent'
  const { code, detail } = outcome.fault
  return [outcome.state, code, detail['retryAfterMs'] ?? detail['reason'] ?? detail['status']]
    .filter((word) => word !== undefined)
    .join(' ')
}

describe('an answer of a Slack webhook', () => {
  test.each<[string, Reply, string]>([
    ['ok', { status: 200, text: 'ok' }, 'sent'],
    [
      '429 with Retry-After',
      { status: 429, text: 'rate_limited', headers: { 'retry-after': '7' } },
      'pending deliver.rate-limited 7000',
    ],
    ['500', { status: 500, text: 'server_error' }, 'pending deliver.server-error server_error'],
    [
      '200 with ok:false',
      { status: 200, text: '{"ok":false,"error":"invalid_payload"}' },
      'failed deliver.rejected invalid_payload',
    ],
    ['404 for a channel that is gone', { status: 404, text: 'channel_not_found' }, 'failed deliver.rejected channel_not_found'],
    ['403 for a revoked token', { status: 403, text: 'invalid_token' }, 'failed deliver.rejected invalid_token'],
    ['410 for an archived channel', { status: 410, text: 'channel_is_archived' }, 'failed deliver.rejected channel_is_archived'],
    ['a page of some proxy', { status: 200, text: '<html>hello</html>' }, 'uncertain deliver.uncertain 200'],
    ['a redirect', { status: 302, text: '', headers: { location: 'http://127.0.0.1/' } }, 'failed deliver.rejected unexplained'],
    ['a broken line after the body', 'reset', 'uncertain deliver.uncertain'],
    ['silence after the body', 'hang', 'uncertain deliver.uncertain'],
  ])('%s decides', async (_name, reply, expected) => {
    await using receiver = await startHttpReceiver(reply)
    expect(inShort(await send(slackWebhookTo(receiver, 400)))).toBe(expected)
    expect(receiver.received).toHaveLength(1)
  })

  test('that never comes because nobody listens leaves the message unsent', async () => {
    const receiver = await startHttpReceiver()
    await receiver[Symbol.asyncDispose]()
    expect(inShort(await send(slackWebhookTo(receiver)))).toBe('pending deliver.unreachable')
  })
})

describe('an answer of the Slack API', () => {
  const ok = (ts: string): Reply => ({ status: 200, text: JSON.stringify({ ok: true, channel: 'C042', ts }) })
  const no = (error: string): Reply => ({ status: 200, text: JSON.stringify({ ok: false, error }) })

  test('leaves where the first message stands', async () => {
    await using receiver = await startHttpReceiver(ok('1.1'))
    expect(await send(slackBotTo(receiver))).toEqual({ state: 'sent', receipt: { channel: 'C042', ts: '1.1' } })
    expect(receiver.received.map(({ path }) => path)).toEqual(['/api/chat.postMessage'])
    expect(receiver.received[0]?.headers.authorization).toBe('Bearer xoxb-hush')
  })

  test('to a later revision: the parent is edited first, then the thread gets its reply', async () => {
    await using receiver = await startHttpReceiver(ok('1.1'), ok('1.2'))
    const outcome = await send(slackBotTo(receiver), { channel: 'C042', ts: '1.1' })
    expect(outcome).toEqual({ state: 'sent', receipt: { channel: 'C042', ts: '1.1', replyTs: '1.2' } })
    expect(receiver.received.map(({ path }) => path)).toEqual(['/api/chat.update', '/api/chat.postMessage'])
    expect(receiver.received[0]?.body).toMatchObject({ channel: 'C042', ts: '1.1' })
    expect(receiver.received[1]?.body).toMatchObject({ thread_ts: '1.1', reply_broadcast: true })
  })

  test('that the parent is gone starts a new one', async () => {
    await using receiver = await startHttpReceiver(no('message_not_found'), ok('2.1'))
    expect(await send(slackBotTo(receiver), { channel: 'C042', ts: '1.1' })).toMatchObject({ receipt: { ts: '2.1' } })
    expect(receiver.received[1]?.body).not.toHaveProperty('thread_ts')
  })

  test.each<[string, Reply[], string]>([
    ['a channel that is gone', [no('channel_not_found')], 'failed deliver.rejected channel_not_found'],
    ['a revoked token', [no('token_revoked')], 'failed deliver.rejected token_revoked'],
    ['a limit in the body', [no('ratelimited')], 'pending deliver.rate-limited 60000'],
    ['a service away for now', [no('service_unavailable')], 'pending deliver.server-error service_unavailable'],
    ['an error after which it may stand', [no('fatal_error')], 'uncertain deliver.uncertain fatal_error'],
    ['503', [{ status: 503, text: '' }], 'pending deliver.server-error unexplained'],
  ])('%s decides', async (_name, replies, expected) => {
    await using receiver = await startHttpReceiver(...replies)
    expect(inShort(await send(slackBotTo(receiver)))).toBe(expected)
  })

  test('that hangs on the edit may be asked again: an edit does no harm twice', async () => {
    await using receiver = await startHttpReceiver('hang')
    const outcome = await send(slackBotTo(receiver, { timeoutMs: 300 }), { channel: 'C042', ts: '1.1' })
    expect(inShort(outcome)).toBe('pending deliver.server-error')
  })
})

describe('an answer of a mail server', () => {
  test.each<[string, MailReply, string]>([
    ['250', 'take', 'sent'],
    ['451', { code: 451 }, 'pending deliver.server-error 451'],
    ['550', { code: 550 }, 'failed deliver.rejected 550'],
    ['a line dropped after DATA', 'drop-after-data', 'uncertain deliver.uncertain'],
  ])('%s decides', async (_name, reply, expected) => {
    await using server = await startSmtpReceiver(reply)
    const outcome = await send(emailTo(server))
    expect(inShort(outcome)).toBe(expected)
    if (outcome.state === 'uncertain') expect(outcome.again).toBe(true)
  })

  test('that is not there leaves the message unsent', async () => {
    const server = await startSmtpReceiver()
    await server[Symbol.asyncDispose]()
    expect(inShort(await send(emailTo(server)))).toBe('pending deliver.unreachable')
  })
})

describe('an answer of a webhook', () => {
  test.each<[string, Reply, string]>([
    ['204', { status: 204, text: '' }, 'sent'],
    ['401', { status: 401, text: 'who are you?' }, 'failed deliver.rejected unexplained'],
    ['503', { status: 503, text: '' }, 'pending deliver.server-error unexplained'],
    ['429 without a time', { status: 429, text: '' }, 'pending deliver.rate-limited 60000'],
    ['silence after the body', 'hang', 'uncertain deliver.uncertain'],
  ])('%s decides', async (_name, reply, expected) => {
    await using receiver = await startHttpReceiver(reply)
    expect(inShort(await send(webhookTo(receiver, 400)))).toBe(expected)
  })
})
