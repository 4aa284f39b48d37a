import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { planIncident } from '../../src/delivering/routes.ts'
import type { ChannelSettings } from '../../src/domain/channel.ts'
import { Fault } from '../../src/domain/fault.ts'
import type { Incident } from '../../src/domain/incident.ts'
import type { Route } from '../../src/domain/source.ts'
import { deliver } from '../../src/jobs/deliver.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { getDelivery, listDeliveries, listStalledDeliveries, saveDeliveries } from '../../src/ledger/deliveries.ts'
import { claimDelivery, listAttempts, reopenDelivery } from '../../src/ledger/delivery-claims.ts'
import { deskWith, noon, routeWith } from '../support/alerts.ts'
import { emailTo, slackBotTo, slackWebhookTo } from '../support/channels.ts'
import { deliverContext, incidentWith } from '../support/deliver-context.ts'
import { type HttpReceiver, type Reply, slackApiReplies, slackOk, startHttpReceiver } from '../support/http-receiver.ts'
import { freshLedger } from '../support/ledger.ts'
import { type SmtpReceiver, startSmtpReceiver } from '../support/smtp-receiver.ts'

let db: Ledger
let http: HttpReceiver
let smtp: SmtpReceiver

beforeEach(async () => {
  db = await freshLedger()
  http = await startHttpReceiver()
  smtp = await startSmtpReceiver()
})

afterEach(async () => {
  await http[Symbol.asyncDispose]()
  await smtp[Symbol.asyncDispose]()
  await db.destroy()
})

/** A desk that tells of incidents by some channels, at a clock of its own. */
function deskThatTells(...channels: readonly ChannelSettings[]) {
  const routes = channels.map((settings): Route => {
    const to = settings.type === 'email' ? ['reader@newsroom.example'] : []
    return routeWith({ id: `by-${settings.id}`, channel: settings.id, events: ['health'], to })
  })
  const desk = deskWith({ routes })
  const clock = { ms: noon }
  const context = deliverContext(db, desk, channels, clock)
  return {
    clock,
    plan: (incident: Incident) => saveDeliveries(db, planIncident(desk, incident), clock.ms),
    /** Runs the job; a fault, once it was told of, is what came of it. */
    run: (deliveryId: string) =>
      deliver.run({ deliveryId }, context).catch(async (error: unknown) => {
        await deliver.afterFailure({ deliveryId }, error, context)
        if (error instanceof Fault) return error.code
        throw error
      }),
    state: async (id: string) => (await getDelivery(db, id)).state,
  }
}

const abandoned = { now: noon, abandonedAfterMs: 1000, resendsOnce: false }
const drop: Reply = 'reset'

describe('a delivery', () => {
  test('is sent once, however often its job runs and its row is planned', async () => {
    const { plan, run, state, clock } = deskThatTells(slackWebhookTo(http))
    const [id = ''] = await plan(incidentWith())
    expect(await plan(incidentWith())).toEqual([])
    for (let round = 0; round < 3; round++) {
      await run(id)
      clock.ms += 60_000
    }
    expect(await state(id)).toBe('sent')
    expect(http.received).toHaveLength(1)
  })

  test('asked for by many workers at once goes once', async () => {
    const { plan, run, state } = deskThatTells(emailTo(smtp))
    const [id = ''] = await plan(incidentWith())
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => run(id)))
    expect(outcomes.filter((outcome) => outcome === 'deliver.not-yet')).toHaveLength(5)
    expect(await state(id)).toBe('sent')
    expect(smtp.mails).toHaveLength(1)
  })

  test('is told in the order of its revisions', async () => {
    const { plan, run } = deskThatTells(emailTo(smtp))
    const [first = ''] = await plan(incidentWith())
    const [second = ''] = await plan(incidentWith({ endedAt: noon + 1 }))
    expect(await run(second)).toBe('deliver.not-yet')
    await run(first)
    await run(second)
    expect(smtp.mails.map(({ headers }) => headers.get('message-id'))).toEqual([
      '<source-river-radio-1.1.reader-newsroom-example@desk.example>',
      '<source-river-radio-1.2.reader-newsroom-example@desk.example>',
    ])
    expect(smtp.mails[1]?.headers.get('in-reply-to')).toBe(smtp.mails[0]?.headers.get('message-id'))
  })

  test('replies in the thread of the first message where the channel has threads', async () => {
    const { plan, run, clock } = deskThatTells(slackBotTo(http))
    http.answerWith(...slackApiReplies())
    const [first = ''] = await plan(incidentWith())
    const [second = ''] = await plan(incidentWith({ endedAt: noon + 1 }))
    await run(first)
    clock.ms += 1000
    await run(second)
    expect(http.received.map(({ path }) => path)).toEqual(['/api/chat.postMessage', '/api/chat.update', '/api/chat.postMessage'])
    expect(http.received[2]?.body).toMatchObject({ thread_ts: '1766800000.000001' })
  })

  test.each<[string, Reply[], string[], number]>([
    ['a 500, then taken', [{ status: 500, text: '' }, slackOk], ['deliver.server-error', 'sent'], 2],
    ['refused for good', [{ status: 404, text: 'no_service' }], ['deliver.rejected', 'failed'], 1],
    ['a line broken after the body', [drop], ['done', 'uncertain'], 1],
  ])('to Slack: %s', async (_name, replies, [first, last], received) => {
    const { plan, run, state, clock } = deskThatTells(slackWebhookTo(http))
    http.answerWith(...replies)
    const [id = ''] = await plan(incidentWith())
    const outcome = await run(id)
    expect(typeof outcome === 'string' ? outcome : 'done').toBe(first)
    clock.ms += 5000
    if ((await state(id)) === 'pending') await run(id)
    expect(await state(id)).toBe(last)
    expect(http.received).toHaveLength(received)
  })

  test('waits as long as Slack asks, and other channels go on', async () => {
    const { plan, run, clock } = deskThatTells(slackWebhookTo(http), emailTo(smtp))
    http.answerWith({ status: 429, text: '', headers: { 'retry-after': '30' } }, slackOk)
    const [slack = '', mail = ''] = await plan(incidentWith())
    expect(await run(slack)).toBe('deliver.rate-limited')
    clock.ms += 20_000
    expect(await run(slack)).toBe('deliver.not-yet')
    await run(mail)
    expect(smtp.mails).toHaveLength(1)
    clock.ms += 11_000
    await run(slack)
    expect(http.received).toHaveLength(2)
  })

  test('by mail that may have arrived goes once more under the same Message-ID, and then no more', async () => {
    const { plan, run, state } = deskThatTells(emailTo(smtp))
    smtp.answerWith('drop-and-keep')
    const [id = ''] = await plan(incidentWith())
    expect(await run(id)).toBe('deliver.unanswered')
    await run(id)
    await run(id)
    expect(await state(id)).toBe('uncertain')
    expect(new Set(smtp.mails.map(({ headers }) => headers.get('message-id'))).size).toBe(1)
    expect(smtp.mails).toHaveLength(2)
    expect((await listAttempts(db, id)).map(({ outcome }) => outcome)).toEqual(['uncertain', 'uncertain'])
  })

  test('that keeps failing for two days is given up, and goes when a person asks for it', async () => {
    const { plan, run, state, clock } = deskThatTells(slackWebhookTo(http))
    http.answerWith({ status: 503, text: '' })
    const [id = ''] = await plan(incidentWith())
    await run(id)
    expect(await listStalledDeliveries(db, noon + 1)).toEqual([id])
    clock.ms += 49 * 3_600_000
    await run(id)
    expect(await state(id)).toBe('failed')
    expect(await listStalledDeliveries(db, clock.ms + 1)).toEqual([])
    http.answerWith(slackOk)
    clock.ms += 1000
    await run(id)
    expect(await state(id)).toBe('sent')
  })
})

describe('a claim without an outcome', () => {
  test('is left alone while its process may be at work', async () => {
    const { plan, run, state } = deskThatTells(slackWebhookTo(http))
    const [id = ''] = await plan(incidentWith())
    await claimDelivery(db, id, abandoned)
    expect(await run(id)).toBe('deliver.not-yet')
    expect(await state(id)).toBe('claimed')
  })

  test('of a mail goes once more, and not again if that is not answered either', async () => {
    const { plan, run, state, clock } = deskThatTells(emailTo(smtp))
    smtp.answerWith('drop-and-keep')
    const [id = ''] = await plan(incidentWith())
    await claimDelivery(db, id, abandoned)
    for (let round = 0; round < 3; round++) {
      clock.ms += 60_000
      await run(id)
    }
    expect(await state(id)).toBe('uncertain')
    expect(smtp.mails).toHaveLength(1)
    expect((await listAttempts(db, id)).map(({ note }) => note)).toEqual(['process-ended', 'deliver.uncertain: ECONNECTION'])
  })

  test('is uncertain afterwards, and only a person sends it again', async () => {
    const { plan, run, state, clock } = deskThatTells(slackWebhookTo(http))
    const [id = ''] = await plan(incidentWith())
    await claimDelivery(db, id, abandoned)
    clock.ms += 60_000
    await run(id)
    clock.ms += 60_000
    await run(id)
    expect(await state(id)).toBe('uncertain')
    expect(http.received).toHaveLength(0)
    expect(await reopenDelivery(db, id, 'Ana')).toBe(true)
    clock.ms += 60_000
    await run(id)
    expect(await state(id)).toBe('sent')
  })
})

describe('a channel that refuses', () => {
  test('one mailbox only is told of as that mailbox', async () => {
    const { plan, run } = deskThatTells(slackWebhookTo(http), emailTo(smtp))
    smtp.answerWith({ code: 550 })
    const [, mail = ''] = await plan(incidentWith())
    expect(await run(mail)).toBe('deliver.rejected')
    const told = (await listDeliveries(db, { kind: 'health' })).filter(({ subjectId }) => subjectId.startsWith('channel-'))
    expect(told.map(({ channel }) => channel).sort()).toEqual(['desk-mail', 'desk-slack'])
    expect(told[0]?.content).toMatchObject({
      name: 'desk-mail (reader@newsroom.example)',
      code: 'deliver.rejected: 550 EENVELOPE',
    })
  })

  test('is told of once by the others, and once more when it works again', async () => {
    const { plan, run, clock } = deskThatTells(slackWebhookTo(http), emailTo(smtp))
    http.answerWith({ status: 403, text: 'invalid_token' })
    const refused = ['a', 'b'].map(async (id) => (await plan(incidentWith({ id })))[0] ?? '')
    for (const id of await Promise.all(refused)) {
      await run(id)
      clock.ms += 2000
    }
    const told = await listDeliveries(db, { kind: 'health', subjectId: 'channel-desk-slack-new' })
    expect(told.map(({ channel, revision }) => [channel, revision])).toEqual([['desk-mail', 1]])

    http.answerWith(slackOk)
    const [good = ''] = await plan(incidentWith({ id: 'c' }))
    expect(await run(good)).toHaveLength(1)
    const after = await listDeliveries(db, { kind: 'health', subjectId: 'channel-desk-slack-new' })
    expect(after.map(({ channel, revision }) => [channel, revision])).toEqual([
      ['desk-mail', 1],
      ['desk-mail', 2],
    ])
  })
})
