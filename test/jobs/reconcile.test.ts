import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reconcile } from '../../src/jobs/reconcile.ts'
import { acknowledgeAlert, dueBatches, getAlert, listAlerts, silenceAlert } from '../../src/ledger/alerts.ts'
import { getBatch, listBatches } from '../../src/ledger/batches.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { saveDecision } from '../../src/ledger/decisions.ts'
import { listDeliveries } from '../../src/ledger/deliveries.ts'
import { deskWith } from '../support/alerts.ts'
import { freshLedger } from '../support/ledger.ts'
import { at, newsDesk, type Report } from '../support/news-desk.ts'
import { placesAtOnce } from '../support/one-look.ts'

const tolerance = {
  people: 5,
  share: 0.1,
  graceHours: 72,
  earlyNotice: false,
  settleMs: 0,
  windowDays: 2,
  leastConfidence: 0.5,
  caveats: false,
  alertsSince: '2025-12-01',
  failedRuns: 5,
  failedMinutes: 180,
}
const desk = deskWith({ tolerance })
const eventDate = '2025-12-25'

let db: Ledger
beforeEach(async () => {
  db = await freshLedger()
})
afterEach(() => db.destroy())

const announcement: Report = { id: 'announced', on: '2025-12-25', figures: [{ value: 99, eventDate }] }
const counted = (value: number, on: string): Report => ({
  id: `counted-${value}-${on}`,
  on,
  figures: [{ value, standing: 'verified', eventDate }],
})

async function told(): Promise<string[]> {
  const alerts = await listAlerts(db)
  return alerts.flatMap(({ revisions }) => revisions.map(({ change, reason, gap }) => `${change} ${reason} ${gap.unverified}`))
}

describe('reconciling a reading', () => {
  test('opens one alert and its deliveries once the grace is over, and nothing twice', async () => {
    const { take, run } = newsDesk(db, desk)
    await take(announcement)
    expect(await take(counted(61, '2025-12-27'))).toEqual([])
    const [pending] = await listAlerts(db)
    expect(pending).toMatchObject({ state: 'pending', heldBack: 'grace', dueAt: at('2025-12-28T12:00') })
    expect(await dueBatches(db, at('2025-12-28T11:59'))).toEqual([])
    const [batchId = ''] = await dueBatches(db, at('2025-12-28T12:01'))
    const next = await run({ batchId }, at('2025-12-28T12:01'))
    expect(next).toHaveLength(1)
    expect(await run({ batchId }, at('2025-12-28T12:02'))).toEqual([])
    expect(await told()).toEqual(['opened gap-opened 38'])
    expect((await listDeliveries(db)).map(({ subjectId, revision, state }) => [subjectId, revision, state])).toEqual([
      ['venezuela-2025-12-25', 1, 'pending'],
    ])
  })

  test('tells of what arrives together once, when no more has come for a while', async () => {
    const { take, run } = newsDesk(db, deskWith({ tolerance: { ...tolerance, settleMs: 60_000 } }))
    await take({ ...announcement, fetched: '2026-01-05T10:00' })
    const first = await take({ ...counted(61, '2025-12-30'), fetched: '2026-01-05T10:00' })
    const settled = at('2026-01-05T10:01')
    expect(first).toEqual([
      { job: 'reconcile', payload: { batchId: 'venezuela/2025-12-25', dueAt: String(settled) }, delayMs: 60_050 },
    ])
    await take({ ...counted(75, '2025-12-31'), fetched: '2026-01-05T10:00' })
    expect(await told()).toEqual([])
    await run({ batchId: 'venezuela/2025-12-25', dueAt: String(settled) }, settled)
    expect(await told()).toEqual(['opened gap-opened 24'])
  })

  test('waits for a page that was fetched with the others and is not read yet', async () => {
    const { take, store, run } = newsDesk(db, deskWith({ tolerance: { ...tolerance, settleMs: 60_000 } }))
    await take({ ...announcement, fetched: '2026-01-05T10:00' })
    await take({ ...counted(61, '2025-12-30'), fetched: '2026-01-05T10:00' })
    const late = await store({ ...counted(97, '2026-01-04'), fetched: '2026-01-05T10:00' })
    await run({ batchId: 'venezuela/2025-12-25' }, at('2026-01-05T10:02'))
    expect(await listAlerts(db)).toMatchObject([{ state: 'pending', heldBack: 'settling' }])
    await run({ readingId: late }, at('2026-01-05T10:03'))
    expect(await told()).toEqual([])
  })

  test('follows the counts to the end, with the reason of each step', async () => {
    const { take } = newsDesk(db, desk)
    for (const report of [announcement, counted(61, '2025-12-30'), counted(75, '2026-01-02'), counted(97, '2026-01-09')])
      await take(report)
    expect(await told()).toEqual(['opened gap-opened 38', 'narrowed verified-rose 24', 'resolved gap-closed 2'])
    expect(await getBatch(db, 'venezuela/2025-12-25')).toMatchObject({ gap: { unverified: 2 }, eventDate })
  })

  test('takes an alert back when the page that carried the count is edited', async () => {
    const { take } = newsDesk(db, desk)
    await take(announcement)
    const page = counted(61, '2025-12-30')
    await take(page)
    await take({ ...page, id: 'edited', url: `https://news.example/${page.id}`, figures: [], fetched: '2025-12-31' })
    expect(await told()).toEqual(['opened gap-opened 38', 'withdrawn evidence-withdrawn null'])
  })

  test('does not let an older version of a page, fetched late into the ledger, speak again', async () => {
    const { take } = newsDesk(db, desk)
    await take(announcement)
    const url = 'https://news.example/page'
    await take({ ...counted(75, '2025-12-30'), url, fetched: '2025-12-31' })
    await take({ ...counted(61, '2025-12-30'), url, fetched: '2025-12-30T13:00' }, at('2026-01-01'))
    expect(await told()).toEqual(['opened gap-opened 24'])
  })

  test('raises nothing from what was published before the source was added', async () => {
    const { take } = newsDesk(db, deskWith({ tolerance: { ...tolerance, alertsSince: null } }))
    await take({ ...announcement, fetched: '2026-02-01' })
    await take({ ...counted(61, '2025-12-30'), fetched: '2026-02-01T13:00' })
    expect(await told()).toEqual([])
    expect(await listAlerts(db)).toMatchObject([{ state: 'pending', heldBack: 'baseline' }])
    await take(counted(70, '2026-02-03'))
    expect(await told()).toEqual(['opened gap-opened 29'])
  })

  test('leaves unsure figures to a person, whose word stands', async () => {
    const { take, run } = newsDesk(db, desk)
    await take(announcement)
    await take({
      id: 'unsure',
      on: '2025-12-30',
      figures: [{ value: 61, standing: 'verified', eventDate, confidence: 0.3, quote: 'Perhaps 61.' }],
    })
    expect(await told()).toEqual([])
    const { mark } = await claimNamed('Perhaps 61.')
    const decide = async (id: string, kind: 'accept' | 'reject', now: string) => {
      await saveDecision(db, { id, deskId: desk.id, verdict: { kind, mark }, by: 'Ana', note: 'called them', at: at(now) })
      await run({ decisionId: id }, at(now))
    }
    await decide('d1', 'accept', '2025-12-31')
    expect(await told()).toEqual(['opened gap-opened 38'])
    await decide('d2', 'reject', '2026-01-01')
    expect(await told()).toEqual(['opened gap-opened 38', 'withdrawn evidence-withdrawn null'])
  })

  test('moves a figure whose day a person corrected', async () => {
    const { take, run } = newsDesk(db, desk)
    await take(announcement)
    await take({
      id: 'other',
      on: '2025-12-30',
      figures: [{ value: 61, standing: 'verified', eventDate: '2025-12-15', quote: 'Only 61.' }],
    })
    const { mark } = await claimNamed('Only 61.')
    await saveDecision(db, {
      id: 'd1',
      deskId: desk.id,
      verdict: { kind: 'correct', mark, correction: { eventDate } },
      by: 'Ana',
      note: '',
      at: at('2025-12-31'),
    })
    await run({ decisionId: 'd1' }, at('2025-12-31'))
    expect(await told()).toEqual(['opened gap-opened 38'])
    await take({
      id: 'copy',
      on: '2026-01-02',
      figures: [{ value: 61, standing: 'verified', eventDate: '2025-12-15', quote: '“Only 61.”' }],
    })
    expect((await listBatches(db, desk.id)).map(({ id }) => id)).toEqual(['venezuela/2025-12-25'])
  })

  test('merges and splits batches as people say', async () => {
    const { take, run } = newsDesk(db, desk)
    await take(announcement)
    await take({
      id: 'later',
      on: '2025-12-30',
      figures: [{ value: 61, standing: 'verified', eventDate: '2025-12-29', quote: 'So far 61.' }],
    })
    expect(await told()).toEqual([])
    await saveDecision(db, {
      id: 'd1',
      deskId: desk.id,
      verdict: { kind: 'merge', batch: '2025-12-29', into: '2025-12-25' },
      by: 'Ana',
      note: '',
      at: 1,
    })
    await run({ decisionId: 'd1' }, at('2025-12-31'))
    expect(await told()).toEqual(['opened gap-opened 38'])
    await take({ id: 'more', on: '2026-01-02', figures: [{ value: 70, standing: 'verified', eventDate: '2025-12-29' }] })
    expect(await told()).toEqual(['opened gap-opened 38', 'narrowed verified-rose 29'])
  })

  test('keeps quiet under a silence, and reminds of what nobody acknowledged, twice at most', async () => {
    const { take, run } = newsDesk(db, desk)
    await take(announcement)
    await take(counted(61, '2025-12-30'))
    const id = 'venezuela-2025-12-25'
    await silenceAlert(db, id, { by: 'Ana', comment: 'on leave', until: at('2026-01-08') })
    await take(counted(64, '2025-12-31'))
    expect((await listDeliveries(db)).map(({ state, reason }) => [state, reason])).toContainEqual([
      'held',
      expect.stringContaining('silenced'),
    ])
    const remind = (day: string) => run({ batchId: 'venezuela/2025-12-25' }, at(day))
    for (const day of ['2026-01-05', '2026-01-09', '2026-01-10', '2026-01-20', '2026-02-20', '2026-03-20']) await remind(day)
    expect((await told()).filter((one) => one.startsWith('reminded'))).toHaveLength(2)
    await acknowledgeAlert(db, id, { by: 'Ana', note: 'seen', at: at('2026-03-21') })
    await take(counted(65, '2026-03-22'))
    expect((await getAlert(db, id)).acknowledgement).not.toBeNull()
    await take(counted(75, '2026-03-23'))
    expect((await getAlert(db, id)).acknowledgement).toBeNull()
  })

  test.each<[string, readonly Report[]]>([
    [
      'a number that a second origin confirms for its day comes back from where it was taken for background',
      [
        { id: 'a', on: '2026-01-08', figures: [{ value: 87, eventDate: '2026-01-08' }] },
        { id: 'b', on: '2026-01-08', figures: [{ value: 87, eventDate: '2026-01-08' }] },
        { id: 'c', on: '2026-01-08', figures: [{ value: 87, eventDate: '2026-01-01' }] },
        { id: 'd', on: '2026-01-01', figures: [{ value: 87, eventDate: '2026-01-01' }] },
      ],
    ],
    [
      'an article found to have one day wrong is looked at for others',
      [
        { id: 'a', on: '2026-01-06', figures: [{ value: 120, eventDate: '2026-01-06' }] },
        { id: 'b', on: '2026-01-10', figures: [{ value: 99, eventDate: '2026-01-10' }] },
        {
          id: 'swapped',
          on: '2026-01-10',
          figures: [
            { value: 120, eventDate: '2026-01-01' },
            { value: 99, eventDate: '2026-01-01' },
          ],
        },
        { id: 'c', on: '2026-01-10', figures: [{ value: 99, eventDate: '2026-01-10' }] },
      ],
    ],
    [
      'a day that a corrected telling comes to may join with another',
      [
        {
          id: 'a',
          on: '2026-01-06',
          figures: [
            { value: 61, eventDate: '2026-01-01' },
            { value: 99, eventDate: '2026-01-02' },
          ],
        },
        { id: 'b', on: '2026-01-01', figures: [{ value: 61, standing: 'reported', eventDate: '2026-01-06' }] },
        { id: 'c', on: '2026-01-01', figures: [{ value: 61, eventDate: '2026-01-07' }] },
        { id: 'd', on: '2026-01-01', figures: [{ value: 61, standing: 'reported', eventDate: '2026-01-06' }] },
      ],
    ],
    [
      'a doubtful telling goes by the day that its release goes by in the end',
      [
        {
          id: 'unsure',
          on: '2026-01-02',
          figures: [{ value: 30, standing: 'verified', eventDate: '2026-01-02', confidence: 0.3 }],
        },
        { id: 'a', on: '2026-01-02', figures: [{ value: 61, standing: 'verified', eventDate: '2026-01-02' }] },
        { id: 'b', on: '2026-01-03', figures: [{ value: 99, eventDate: '2026-01-01' }] },
      ],
    ],
  ])('moves what a late page moves: %s', async (_, reports) => {
    for (const order of [reports, reports.toReversed()]) {
      const other = await freshLedger()
      const { take } = newsDesk(other, desk)
      for (const report of order) await take(report)
      const { kept, atOnce } = await placesAtOnce(other, desk)
      expect(kept).toEqual(atOnce)
      await other.destroy()
    }
  })

  test('fails clearly on a payload that names nothing', async () => {
    const { run } = newsDesk(db, desk)
    await expect(run({ readingId: 'nowhere' }, 0)).rejects.toMatchObject({ code: 'ledger.not-found' })
    await expect(run({ articleId: 'x' }, 0)).rejects.toMatchObject({ code: 'job.payload-invalid' })
    expect(reconcile.subject).toBe('readingId')
  })
})

async function claimNamed(quote: string): Promise<{ mark: string }> {
  return db
    .selectFrom('claim')
    .innerJoin('figure', 'figure.id', 'claim.figure_id')
    .select('claim.mark')
    .where('figure.quote', '=', quote)
    .executeTakeFirstOrThrow()
}
