import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHttp, type Http } from '../../src/fetching/http.ts'
import type { Context, NextJob } from '../../src/jobs/job.ts'
import { jobs } from '../../src/jobs/pipeline.ts'
import { replay } from '../../src/jobs/replay.ts'
import { listAlerts } from '../../src/ledger/alerts.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { deskWith, routeWith } from '../support/alerts.ts'
import { emailTo } from '../support/channels.ts'
import { type Clock, deliverContext } from '../support/deliver-context.ts'
import { freshLedger } from '../support/ledger.ts'
import { at, newsDesk } from '../support/news-desk.ts'
import { openSite, page, type Site, status } from '../support/site.ts'
import { type SmtpReceiver, startSmtpReceiver } from '../support/smtp-receiver.ts'
import { sourceAt } from '../support/source.ts'

const msPerHour = 3_600_000
const yearsMs = 10 * 365 * 24 * msPerHour
const eventDate = '2025-12-25'

let db: Ledger
let smtp: SmtpReceiver
let site: Site
let http: Http
let clock: Clock
beforeEach(async () => {
  db = await freshLedger()
  smtp = await startSmtpReceiver()
  site = await openSite()
  http = createHttp({ contact: null })
  clock = { ms: 0 }
})
afterEach(async () => {
  await http.close()
  await site.close()
  await smtp[Symbol.asyncDispose]()
  await db.destroy()
})

function world() {
  const source = sourceAt(`${site.origin}/feed`, {
    id: 'venezuela/river-radio',
    deskId: 'venezuela',
    name: 'River Radio',
    kind: 'feed',
  })
  const plain = deskWith()
  const desk = deskWith({
    sources: [source],
    routes: [routeWith({ channel: 'desk-mail', to: ['desk@newsroom.example'], events: ['divergence', 'health'] })],
    tolerance: { ...plain.tolerance, alertsSince: '2025-12-01', failedRuns: 5, failedMinutes: 180 },
  })
  const context: Context = {
    ...deliverContext(db, desk, [emailTo(smtp)], clock),
    http,
    sources: new Map([[source.id, source]]),
    retention: { pagesMs: yearsMs },
  }
  /** Runs a job and all that follows from it; returns what was run. */
  const run = async (first: NextJob): Promise<string[]> => {
    const ran: string[] = []
    for await (const { job } of replay(jobs, [first], context)) ran.push(job)
    return ran
  }
  return { news: newsDesk(db, desk), run, sweep: () => run({ job: 'sweep', payload: {} }), source }
}

describe('the clock alone', () => {
  test('opens an alert when the grace is over, with no new reading, and tells it once', async () => {
    const { news, sweep } = world()
    await news.take({ id: 'announced', on: eventDate, figures: [{ value: 99, eventDate }] })
    await news.take({ id: 'counted', on: '2025-12-26', figures: [{ value: 61, standing: 'verified', eventDate }] })
    clock.ms = at('2025-12-27T11:59')
    expect(await sweep()).toEqual(['sweep'])
    clock.ms = at('2025-12-27T12:01')
    expect(await sweep()).toEqual(['sweep', 'reconcile', 'deliver'])
    expect(await sweep()).toEqual(['sweep'])
    expect(smtp.mails).toHaveLength(1)
    expect(await listAlerts(db)).toMatchObject([{ state: 'open', revisions: [{ change: 'opened', reason: 'gap-opened' }] }])
  })

  test('reminds of an open alert twice and then leaves it at that', async () => {
    const { news, sweep } = world()
    await news.take({ id: 'announced', on: eventDate, figures: [{ value: 99, eventDate }] })
    await news.take({ id: 'counted', on: '2025-12-28', figures: [{ value: 61, standing: 'verified', eventDate }] })
    const asked: string[] = []
    for (let day = 0; day < 120; day++) {
      clock.ms = at('2025-12-28T13:00') + day * 24 * msPerHour
      asked.push(...(await sweep()))
    }
    const [alert] = await listAlerts(db)
    expect(alert?.revisions.map(({ change }) => change)).toEqual(['opened', 'reminded', 'reminded'])
    expect(alert).toMatchObject({ state: 'open', dueAt: null })
    expect(asked.filter((job) => job === 'reconcile')).toHaveLength(2)
    expect(smtp.mails).toHaveLength(3)
  })
})

test('a source that keeps failing is told of once and its recovery once, to the reader’s mailbox', async () => {
  const { run, sweep, source } = world()
  const visit = { job: 'fetch', payload: { sourceId: source.id } }
  site.answers['/feed'] = status(503)
  for (let hour = 0; hour < 12; hour++) {
    clock.ms = at('2025-12-27') + hour * msPerHour
    await run(visit)
    clock.ms += 30 * 60_000
    await sweep()
  }
  expect(smtp.mails.map(({ headers }) => headers.get('subject'))).toEqual(['Venezuela: River Radio does not work'])
  expect(smtp.mails[0]?.raw).toContain('fetch.server-error')
  site.answers['/feed'] = page('<rss version="2.0"><channel><title>River Radio</title></channel></rss>')
  await run(visit)
  await run(visit)
  expect(smtp.mails).toHaveLength(2)
  expect(smtp.mails[1]?.raw).toContain('works again')
})
