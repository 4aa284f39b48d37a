import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stages, standings } from '../../src/domain/figure.ts'
import { listAlerts } from '../../src/ledger/alerts.ts'
import { listBatches } from '../../src/ledger/batches.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { listDeliveries } from '../../src/ledger/deliveries.ts'
import type { FigureFacts } from '../reconciling/claims.ts'
import { deskWith } from '../support/alerts.ts'
import { freshLedger } from '../support/ledger.ts'
import { at, newsDesk, type Report } from '../support/news-desk.ts'
import { gapsAtOnce, placesAtOnce } from '../support/one-look.ts'

const desk = deskWith({
  tolerance: {
    people: 5,
    share: 0.1,
    graceHours: 72,
    earlyNotice: false,
    settleMs: 0,
    windowDays: 2,
    leastConfidence: 0.5,
    caveats: false,
    alertsSince: '2025-01-01',
    failedRuns: 5,
    failedMinutes: 180,
  },
})
const end = at('2026-06-01')

function day(offset: number): string {
  return new Date(at('2026-01-01') + offset * 86_400_000).toISOString().slice(0, 10)
}

/** Few numbers, days and speakers, so that stories collide in every way the rules know. */
const figure = fc.record({
  value: fc.constantFrom(12, 30, 33, 61, 61, 62, 87, 99, 99, 120),
  standing: fc.constantFrom(...standings),
  speaker: fc.constantFrom('A', 'B', null),
  stage: fc.constantFrom(...stages, 'freed' as const, 'freed' as const),
  bound: fc.constantFrom('exact' as const, 'exact' as const, 'at_least' as const, 'about' as const),
  time: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 14 }).map((offset) => ({ eventDate: day(offset) })) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 14 }).map((offset) => ({ since: day(offset) })) },
    { weight: 2, arbitrary: fc.constant({}) },
  ),
  confidence: fc.constantFrom(0.9, 0.9, 0.9, 0.3),
  partOf: fc.constantFrom(null, null, null, 99),
  corrected: fc.constantFrom(false, false, false, true),
})

const reports = fc
  .array(
    fc.record({
      on: fc.integer({ min: 0, max: 40 }),
      figures: fc.array(figure, { minLength: 0, maxLength: 4 }),
      page: fc.integer({ min: 0, max: 30 }),
      wording: fc.integer({ min: 0, max: 6 }),
    }),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((drafts) => drafts.map((draft, index) => toReport(draft, index)))

type Draft = { on: number; figures: Facts[]; page: number; wording: number }
type Facts = typeof figure extends fc.Arbitrary<infer One> ? One : never

function toReport({ on, figures, page, wording }: Draft, index: number): Report {
  return {
    id: `r${index}`,
    on: day(on),
    url: `https://news.example/${page}`,
    text: `Wording ${'abcdefg'.charAt(wording).repeat(8)} tells of 99, 61, 30 and 12 people in some words of its own, number ${wording}.`,
    figures: figures.map(({ speaker, time, corrected, ...facts }): FigureFacts => {
      const actor = speaker === null ? null : `${facts.standing} ${speaker}`
      const quote = `${corrected ? 'Corrected to' : 'There were'} ${facts.value}, ${actor}.`
      return { ...facts, ...time, actor, quote }
    }),
  }
}

/** What stands in a ledger, told without what depends on the order of arrival: names and times. */
async function standing(db: Ledger) {
  const claims = await db.selectFrom('claim').select(['figure_id', 'batch_key', 'current']).orderBy('figure_id').execute()
  const batches = await listBatches(db, desk.id, 1000)
  const alerts = await listAlerts(db, { states: ['open'] })
  return {
    claims: claims.map(({ figure_id, batch_key, current }) => `${figure_id} ${current === 1 ? batch_key : 'silent'}`),
    batches: batches.map(({ id, gap }) => [id, gap]).sort(),
    open: alerts.map(({ batchId, revisions }) => [batchId, revisions.at(-1)?.gap.unverified]).sort(),
  }
}

async function settle(db: Ledger, run: ReturnType<typeof newsDesk>['run']): Promise<void> {
  for (const { id } of await listBatches(db, desk.id, 1000)) await run({ batchId: id }, end)
}

async function inOrder(stories: readonly Report[]) {
  const db = await freshLedger()
  const { take, run } = newsDesk(db, desk)
  for (const story of stories) await take(story)
  await settle(db, run)
  for (const { kept, atOnce } of [await placesAtOnce(db, desk), await gapsAtOnce(db, desk, end)]) expect(kept).toEqual(atOnce)
  const result = await standing(db)
  await db.destroy()
  return result
}

describe('the same articles', () => {
  test('end in the same batches and the same open alerts in any order of arrival', async () => {
    const orders = reports.chain((stories) =>
      fc.tuple(fc.constant(stories), fc.shuffledSubarray(stories, { minLength: stories.length })),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([stories, shuffled]) => {
        expect(await inOrder(shuffled)).toEqual(await inOrder(stories))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('change nothing when any first part of them is reconciled once more', async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.nat(11), async (stories, part) => {
        const db = await freshLedger()
        const { store, run } = newsDesk(db, desk)
        const readings = await Promise.all(stories.map((story) => store(story)))
        for (const readingId of readings) await run({ readingId }, end)
        const before = { ...(await standing(db)), sent: (await listDeliveries(db)).length }
        for (const readingId of readings.slice(0, part)) expect(await run({ readingId }, end + 60_000)).toEqual([])
        const after = { ...(await standing(db)), sent: (await listDeliveries(db)).length }
        await db.destroy()
        expect(after).toEqual(before)
      }),
      { numRuns: Number(process.env['SOAK'] ?? 40) },
    )
  }, 60_000)

  test('give the same gaps when one of them is copied', async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.nat(11), async (stories, which) => {
        const original = stories[which % stories.length]
        if (original === undefined) return
        const on = new Date(at(original.on) + 3_600_000).toISOString().slice(0, 16)
        const copy = { ...original, id: 'copy', url: 'https://copies.example/story', on }
        const own = stories.map((story, index) => ({ ...story, url: `https://news.example/${index}`, text: wordingOf(index) }))
        const text = wordingOf(which % stories.length)
        expect(gapsIn(await inOrder([...own, { ...copy, text }]))).toEqual(gapsIn(await inOrder(own)))
      }),
      { numRuns: Number(process.env['SOAK'] ?? 40) },
    )
  }, 60_000)
})

/** A text that resembles no other: ten numbers and thirty words of its own. */
function wordingOf(index: number): string {
  const words = Array.from({ length: 30 }, (_, at) =>
    String.fromCharCode(...[index, at, index * at].map((code) => 97 + (code % 26))).repeat(2),
  )
  const numbers = Array.from({ length: 10 }, (_, at) => 1000 * (index + 1) + at)
  return [...words, ...numbers].join(' ')
}

/** The gaps of a ledger without the claims that carry them. */
function gapsIn({ batches }: Awaited<ReturnType<typeof standing>>) {
  return JSON.parse(JSON.stringify(batches, (key, value) => (key === 'claimIds' ? undefined : value)))
}
