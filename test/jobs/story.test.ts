import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deliver } from '../../src/jobs/deliver.ts'
import { dueBatches, listAlerts } from '../../src/ledger/alerts.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { listDeliveries } from '../../src/ledger/deliveries.ts'
import { deskWith } from '../support/alerts.ts'
import { slackWebhookTo } from '../support/channels.ts'
import { deliverContext } from '../support/deliver-context.ts'
import { startHttpReceiver } from '../support/http-receiver.ts'
import { freshLedger } from '../support/ledger.ts'
import { at, newsDesk, type Report } from '../support/news-desk.ts'

/*
 * Eight weeks in an invented country: five releases or processes, three monitors, two authorities, copies, a translation,
 * background numbers, corrections, a retraction, a silent edit, swapped days and an announcement made twice. The batches
 * and the revisions were written down before the code was run.
 */
const folder = join(import.meta.dirname, '../fixtures/story')
const articles = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8')) as readonly Report[]
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  readonly batches: Readonly<Record<string, readonly string[]>>
  readonly revisions: Readonly<Record<string, readonly string[]>>
}

const desk = deskWith({
  id: 'valmora',
  tolerance: {
    people: 5,
    share: 0.1,
    graceHours: 72,
    earlyNotice: false,
    settleMs: 0,
    windowDays: 2,
    leastConfidence: 0.5,
    caveats: false,
    alertsSince: '2026-01-01',
    failedRuns: 5,
    failedMinutes: 180,
  },
})

const msPerDay = 86_400_000

/** Tells the story day by day: the articles of a day as they appear, then the sweep of the evening. */
async function tell(db: Ledger): Promise<void> {
  const { take, run } = newsDesk(db, desk)
  for (let morning = at('2026-01-05T00:00'); morning < at('2026-03-02'); morning += msPerDay) {
    const today = articles.filter((one) => morning <= fetched(one) && fetched(one) < morning + msPerDay)
    for (const report of today.sort((a, b) => fetched(a) - fetched(b))) await take(report)
    for (const batchId of await dueBatches(db, morning + msPerDay - 1)) await run({ batchId }, morning + msPerDay - 1)
  }
}

function fetched(report: Report): number {
  return at(report.fetched ?? report.on)
}

describe('eight weeks of releases', () => {
  let db: Ledger
  beforeAll(async () => {
    db = await freshLedger()
    await tell(db)
  })
  afterAll(() => db.destroy())

  test('come to the batches that were written down beforehand', async () => {
    const rows = await db
      .selectFrom('claim')
      .select(['batch_key', 'title'])
      .where('current', '=', 1)
      .where('batch_key', 'is not', null)
      .execute()
    const batches = Map.groupBy(rows, ({ batch_key }) => batch_key)
    const named = [...batches].map(([key, own]) => [key, [...new Set(own.map(({ title }) => title))].sort()])
    expect(Object.fromEntries(named)).toEqual(expected.batches)
  })

  test('are told in the revisions that were written down beforehand, and in no other', async () => {
    const alerts = await listAlerts(db)
    const told = alerts
      .filter(({ revisions }) => revisions.length > 0)
      .map(({ id, revisions }) => [
        id.replace('valmora-', ''),
        revisions
          .filter(({ change }) => change !== 'reminded')
          .map(
            ({ at: when, change, reason, gap }) =>
              `${new Date(when).toISOString().slice(0, 10)} ${change} ${reason} ${gap.unverified}`,
          ),
      ])
    expect(Object.fromEntries(told)).toEqual(expected.revisions)
  })

  test('end with one alert open, and each revision planned for delivery once', async () => {
    const alerts = await listAlerts(db)
    expect(alerts.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual(['valmora-since-2026-02-12'])
    const revisions = alerts.flatMap((alert) => alert.revisions.map(({ revision }) => `${alert.id} ${revision}`))
    const planned = (await listDeliveries(db)).map(({ subjectId, revision }) => `${subjectId} ${revision}`)
    expect(planned.sort()).toEqual(revisions.sort())
  })

  test('reach Slack once each, in the order in which they were told', async () => {
    await using slack = await startHttpReceiver()
    const clock = { ms: at('2026-03-03') }
    const context = deliverContext(db, desk, [slackWebhookTo(slack)], clock)
    const planned = await listDeliveries(db)
    for (const deliveryId of [...planned, ...planned].map(({ id }) => id)) {
      await deliver.run({ deliveryId }, context)
      clock.ms += 1000
    }
    const references = slack.received.map(({ text }) => /Alert (\S+), revision (\d+)/.exec(text)?.slice(1).join(' '))
    expect(references).toEqual(planned.map(({ subjectId, revision }) => `${subjectId} ${revision}`))
  })

  test('count copies and translations as one voice', async () => {
    const alerts = await listAlerts(db)
    const first = alerts.find(({ id }) => id === 'valmora-2026-01-08')?.revisions[0]
    expect(first?.gap.announced).toMatchObject({ actors: ['Government', 'Ministry'], voices: 2 })
  })
})
