import { createHmac } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { Agent } from 'undici'
import { afterAll, describe, expect, test } from 'vitest'
import { alertMessage } from '../../src/delivering/alert-message.ts'
import { channels } from '../../src/delivering/channels/index.ts'
import { deliverAlert, type Outcome } from '../../src/delivering/deliver-alert.ts'
import type { Message, Section } from '../../src/delivering/message.ts'
import { charactersOf, type SlackMessage } from '../../src/delivering/rendering/slack-blocks.ts'
import type { AlertRevision } from '../../src/domain/alert.ts'
import type { ChannelSettings } from '../../src/domain/channel.ts'
import { alertWith, claimWith, deskWith, gapOf, noon, revisionWith, routeWith, sideOf } from '../support/alerts.ts'
import { emailTo, recipientOf, secrets, slackBotTo, slackWebhookTo, webhookTo } from '../support/channels.ts'
import { slackApiReplies, startHttpReceiver } from '../support/http-receiver.ts'
import { mailParts } from '../support/mail-parts.ts'
import { startSmtpReceiver } from '../support/smtp-receiver.ts'

const dispatcher = new Agent()
const now = () => new Date(noon)
afterAll(() => dispatcher.close())

/** The other side of a channel: what it got, and how it is made to answer. */
interface OtherSide extends AsyncDisposable {
  readonly settings: ChannelSettings
  /** Each message as it went over the wire. */
  wire(): string[]
  fail(how: Failure): void
}

type Failure = 'passing' | 'for good' | 'after the body'

type HttpSettings = (receiver: { url: string }, timeout: number) => ChannelSettings

function httpSide(settingsTo: HttpSettings, api: boolean): () => Promise<OtherSide> {
  return async () => {
    const receiver = await startHttpReceiver(...(api ? slackApiReplies() : []))
    return {
      settings: settingsTo(receiver, 500),
      wire: () => receiver.received.map(({ text }) => text),
      fail: (how) =>
        receiver.answerWith(
          how === 'after the body' ? 'hang' : { status: how === 'passing' ? 503 : 404, text: `failed for ${secrets.join(' ')}` },
        ),
      [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
    }
  }
}

async function mailSide(): Promise<OtherSide> {
  const server = await startSmtpReceiver()
  return {
    settings: emailTo(server, { timeoutMs: 500 }),
    wire: () => server.mails.map(({ raw }) => raw),
    fail: (how) => server.answerWith(how === 'after the body' ? 'drop-after-data' : { code: how === 'passing' ? 451 : 550 }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

const sides: Readonly<Record<keyof typeof channels, () => Promise<OtherSide>>> = {
  'slack-webhook': httpSide(slackWebhookTo, false),
  'slack-bot': httpSide((receiver, timeoutMs) => slackBotTo(receiver, { timeoutMs }), true),
  email: mailSide,
  webhook: httpSide(webhookTo, false),
}

function messageOf(changes: Partial<AlertRevision> = {}, lang = 'en', deskName = 'Venezuela'): Message {
  const telling = { desk: deskWith({ name: deskName }), route: routeWith(), lang, publicUrl: 'https://rollcall.example' }
  return alertMessage(alertWith([revisionWith(1, 'opened', changes)]), 1, telling)
}

function send(message: Message, settings: ChannelSettings): Promise<Outcome> {
  return deliverAlert(
    message,
    settings,
    { deliveryId: 'd-1', recipient: recipientOf(settings), thread: null },
    { dispatcher, now },
  )
}

/** Text that would do something where it is obeyed. */
const hostile = [
  '<!channel> <!here> <@U123> <#C1|general> @here :tada:',
  '<https://evil.example|click me> https://evil.example/x',
  '*bold* _slant_ ~gone~ `code` &lt;!channel&gt;',
  '<script>alert(1)</script><img src="https://evil.example/p.png" onerror="x()">"><a href="javascript:x()">go</a>',
  'Ministry\r\nBcc: everyone@evil.example\r\n\r\nHello',
  'sixty\u202eeno\u202c \u2066x\u2069 \u200bzero\u0000\u0007\u2028line \u{e0041}tag',
].join(' ')

const hostileClaims = [
  claimWith(
    'h1',
    { actor: hostile, quote: hostile },
    { site: hostile, title: hostile, url: 'javascript:alert(1)', sourceId: hostile },
  ),
  claimWith(
    'h2',
    { actor: hostile, quote: `${hostile} again`, value: 61, standing: 'verified' },
    { site: hostile, url: 'https://evil.example/?q=<!channel>|x&y="z' },
  ),
]
const hostileRevision = {
  gap: gapOf(sideOf(hostileClaims.slice(0, 1)), sideOf(hostileClaims.slice(1))),
  claims: hostileClaims,
  reason: 'strange-<!channel>',
}
const hostileMessage = messageOf(hostileRevision, 'en', hostile)

/** Characters that no channel may ever carry: controls but line breaks, bidi marks, invisible ones. */
const invisible = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\r\n\t])\p{Cc}/u

test('every channel is registered and held to the contract', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/delivering/channels')).filter((file) => file !== 'index.ts')
  expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(Object.keys(channels).sort())
})

describe.each(Object.entries(sides))('the %s channel', (_type, start) => {
  test('sends a message once', async () => {
    await using side = await start()
    expect((await send(messageOf(), side.settings)).state).toBe('sent')
    expect(side.wire()).toHaveLength(1)
  })

  test.each<[Failure, Outcome['state']]>([
    ['passing', 'pending'],
    ['for good', 'failed'],
    ['after the body', 'uncertain'],
  ])('with a failure %s leaves the delivery as it should, and no secret in the fault', async (how, state) => {
    await using side = await start()
    side.fail(how)
    const outcome = await send(messageOf(), side.settings)
    expect(outcome.state).toBe(state)
    const told =
      outcome.state === 'sent'
        ? ''
        : JSON.stringify([outcome.fault, outcome.fault.message, outcome.fault.stack, outcome.fault.detail])
    for (const secret of secrets) expect(told).not.toContain(secret)
  })

  test('tries again later if nobody listens, and says no secret', async () => {
    const side = await start()
    await side[Symbol.asyncDispose]()
    const outcome = await send(messageOf(), side.settings)
    expect(outcome.state).toBe('pending')
    for (const secret of secrets) expect(JSON.stringify(outcome)).not.toContain(secret)
  })

  test('carries hostile text without obeying it', async () => {
    await using side = await start()
    expect((await send(hostileMessage, side.settings)).state).toBe('sent')
    const [wire = ''] = side.wire()
    expect(JSON.stringify(wire).replace(/\\u[0-9a-f]{4}/g, (code) => JSON.parse(`"${code}"`))).not.toMatch(invisible)
    expect(wire).not.toContain('javascript:alert')
  })

  test('stays readable however much evidence there is', async () => {
    await using side = await start()
    const many = Array.from({ length: 200 }, (_none, index) =>
      claimWith(`m${index}`, { quote: `${index} ${'They walked out of the gate one by one. '.repeat(30)}` }),
    )
    const message = messageOf({ gap: gapOf(sideOf(many.slice(0, 100)), sideOf(many.slice(100))), claims: many })
    expect((await send(message, side.settings)).state).toBe('sent')
    expect(side.wire()[0]?.length).toBeLessThan(400_000)
  })

  test('shows what it would send', async () => {
    await using side = await start()
    const to = { deliveryId: 'd-1', recipient: recipientOf(side.settings), thread: null }
    // The registry's entry for these settings.
    const channel = channels[side.settings.type] as (typeof channels)['webhook']
    const { body } = await channel.preview(messageOf(), side.settings as never, to)
    expect(body).toContain('61')
    expect(side.wire()).toEqual([])
    for (const secret of secrets) expect(body).not.toContain(secret)
  })
})

describe('a Slack message', () => {
  async function posted(message: Message): Promise<SlackMessage & Record<string, unknown>> {
    await using receiver = await startHttpReceiver()
    await send(message, slackWebhookTo(receiver))
    return receiver.received[0]?.body as SlackMessage & Record<string, unknown>
  }

  test('has at most 12 blocks and 6,000 characters, cut by whole items, and says how many it left out', async () => {
    const many = Array.from({ length: 60 }, (_none, index) =>
      claimWith(`m${index}`, { quote: `${index} ${'walked out of the gate '.repeat(20)}` }),
    )
    const message = messageOf({ gap: gapOf(sideOf(many.slice(0, 30)), sideOf(many.slice(30))), claims: many })
    const slack = await posted(message)
    expect(slack.blocks.length).toBeLessThanOrEqual(12)
    expect(charactersOf(slack)).toBeLessThanOrEqual(6000)
    expect(JSON.stringify(slack.blocks)).toMatch(/and \d+ more/)
    expect(JSON.stringify(slack.blocks)).toContain('https://rollcall.example/alerts/a-51c2|Open')
  })

  test('puts page text into plain text only, and links nothing but checked addresses', async () => {
    const slack = await posted(messageOf(hostileRevision))
    for (const text of markupOf(slack)) {
      expect(text).not.toMatch(/click me|everyone@evil|U123/)
      const commands = text.match(/<[^>]*>/g) ?? []
      for (const command of commands) expect(command).toMatch(/^<https?:\/\/[^|<>]+\|[^<>|]+>$/)
    }
    expect(slack.text).not.toMatch(/[<>]/)
    expect(slack).toMatchObject({ unfurl_links: false, unfurl_media: false, link_names: false })
    expect(JSON.stringify(slack.blocks)).not.toContain('"emoji":true')
  })

  test('falls back to one full sentence', async () => {
    expect((await posted(messageOf())).text).toBe(
      'Prisons Ministry announced 99 people freed on 25 December 2025; Foro Penal has verified 61; 38 (38%) are not verified so far.',
    )
  })
})

function markupOf({ blocks }: SlackMessage): string[] {
  const texts = blocks.flatMap((block) => {
    if (block.type === 'context') return block.elements
    return 'fields' in block ? block.fields : [block.text]
  })
  return texts.flatMap(({ type, text }) => (type === 'mrkdwn' ? [text] : []))
}

describe('a mail', () => {
  async function mailed(message: Message, revision = message.revision) {
    await using server = await startSmtpReceiver()
    await send({ ...message, revision }, emailTo(server))
    const mail = server.mails[0]
    if (mail === undefined) throw new Error('no mail arrived')
    return { ...mail, ...mailParts(mail.raw) }
  }

  test('goes to the configured reader only, with headers of its own making', async () => {
    const { to, headers, raw } = await mailed(hostileMessage)
    expect(to).toEqual(['reader@newsroom.example'])
    expect([...headers.keys()].sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'list-id',
      'list-unsubscribe',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(headers.get('list-id')).toBe('Rollcall <rollcall-alert.desk.example>')
    expect(headers.get('list-unsubscribe')).toBe('<mailto:list-owner@desk.example>')
    expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc/im)
  })

  test('keeps one subject and threads to the first of its alert', async () => {
    const [first, third] = [await mailed(messageOf()), await mailed(messageOf(), 3)]
    expect(third.headers.get('subject')).toBe(first.headers.get('subject'))
    expect(first.headers.get('message-id')).toBe('<a-51c2.1.reader-newsroom-example@desk.example>')
    expect(third.headers.get('message-id')).toBe('<a-51c2.3.reader-newsroom-example@desk.example>')
    expect(third.headers.get('in-reply-to')).toBe('<a-51c2.1.reader-newsroom-example@desk.example>')
    expect(third.headers.get('references')).toBe('<a-51c2.1.reader-newsroom-example@desk.example>')
  })

  test('says everything in text and in HTML', async () => {
    const message = messageOf()
    const { text, html } = await mailed(message)
    const shown = load(html)('body').text()
    for (const part of wordsOf(message)) {
      expect(text.replaceAll('\r\n', '\n').toLowerCase()).toContain(part.toLowerCase())
      expect(shown).toContain(part)
    }
  })

  test('loads nothing, runs nothing and links nothing but web and mail addresses', async () => {
    const $ = load((await mailed(hostileMessage)).html)
    expect($('script, img, iframe, object, link, form, style').length).toBe(0)
    expect(
      $('*')
        .toArray()
        .flatMap((node) => Object.keys('attribs' in node ? node.attribs : {}))
        .filter((name) => name.startsWith('on')),
    ).toEqual([])
    for (const link of $('a').toArray()) expect($(link).attr('href')).toMatch(/^(https?:\/\/|mailto:)/)
    expect($('blockquote').first().text()).toContain('<script>alert(1)</script>')
  })
})

/** Every word a message says, for reading it back. */
function wordsOf(message: Message): string[] {
  const actions = message.actions.map(({ label }) => label)
  return [message.headline, message.status, ...message.sections.flatMap(wordsOfSection), ...actions, message.reference]
}

function wordsOfSection(section: Section): string[] {
  switch (section.kind) {
    case 'numbers':
      return section.numbers.flatMap(({ label, value, detail }) => [label, value, detail])
    case 'text':
      return [section.title, ...section.lines]
    case 'list':
      return [section.title, ...section.items.map(({ text }) => text)]
    case 'evidence':
      return [section.title, ...section.items.flatMap(({ quote, attribution }) => [quote, attribution])]
  }
}

test('a webhook is signed over its time and body, so that the receiver can check both', async () => {
  await using receiver = await startHttpReceiver()
  await send(messageOf(), webhookTo(receiver))
  const { headers, text, body } = receiver.received[0] ?? { headers: {} as Record<string, string>, text: '', body: {} }
  const timestamp = headers['x-rollcall-timestamp']
  expect(timestamp).toBe(String(Math.floor(noon / 1000)))
  expect(headers['x-rollcall-signature']).toBe(
    `v1=${createHmac('sha256', 'hmac-hush').update(`${timestamp}.${text}`).digest('hex')}`,
  )
  expect(body).toMatchObject({ version: 1, id: 'd-1', subjectId: 'a-51c2', revision: 1, facts: { gap: { unverified: 38 } } })
})
