import { afterEach, describe, expect, test, vi } from 'vitest'
import { outlets, placeOf } from '../../src/cli/demo/world.ts'
import { openLedger } from '../../src/ledger/database.ts'
import { type Stage, setStage } from '../support/demo-service.ts'

let stage: Stage
afterEach(() => stage.close())

const patience = { timeout: 60_000, interval: 100 }

/** Waits until every outlet has been asked again since now. */
async function anotherRound(): Promise<void> {
  const visits = () => outlets.map((outlet) => stage.world.visits.get(placeOf(outlet)) ?? 0)
  const before = visits()
  await vi.waitFor(() => expect(visits().every((count, at) => count > (before[at] ?? 0))).toBe(true), patience)
}

async function told(): Promise<void> {
  await vi.waitFor(() => expect([stage.slack.received.length, stage.mail.mails.length]).toEqual([1, 1]), patience)
}

/** What the ledger holds at the end, without ids of time. */
async function endState() {
  const db = await openLedger(stage.ledger)
  try {
    return {
      alerts: await db.selectFrom('alert').select(['state', 'event_date']).where('state', '=', 'open').execute(),
      deliveries: await db
        .selectFrom('delivery')
        .select(['channel', 'recipient', 'revision', 'state'])
        .orderBy('channel')
        .execute(),
      articles: (await db.selectFrom('article').select('url').distinct().execute()).length,
      failures: await db.selectFrom('failure').select('code').execute(),
    }
  } finally {
    await db.destroy()
  }
}

const expected = {
  alerts: [{ state: 'open', event_date: '2025-12-25' }],
  deliveries: [
    { channel: 'mail', recipient: 'desk@example.org', revision: 1, state: 'sent' },
    { channel: 'slack', recipient: 'slack', revision: 1, state: 'sent' },
  ],
  articles: 5,
  failures: [],
}

describe('the service on five outlets that tell of two releases', () => {
  test('raises one alert, 99 announced against 61 verified, and tells it once by each route', { timeout: 120_000 }, async () => {
    stage = await setStage()
    stage.start()
    await told()
    expect(stage.slack.received[0]?.text).toMatch(/99[\s\S]*61/)
    expect(stage.mail.mails[0]?.raw).toMatch(/99[\s\S]*61/)
    await anotherRound()
    await anotherRound()
    await told()
    expect(await endState()).toEqual(expected)
  })

  test('ends the same and tells nothing twice when it is killed in the middle and started again', {
    timeout: 180_000,
  }, async () => {
    stage = await setStage()
    for (const moment of ['page cleaned', 'article read']) {
      const service = stage.start()
      await vi.waitFor(() => expect(service.log.some(({ msg }) => msg === moment)).toBe(true), patience)
      service.process.kill('SIGKILL')
      await service.ended
    }
    stage.start()
    // What the killed process held is found stalled once its locks have run out.
    await vi.waitFor(async () => expect(await endState()).toEqual(expected), { timeout: 120_000, interval: 500 })
    await anotherRound()
    await told()
    expect(await endState()).toEqual(expected)
  })
})
