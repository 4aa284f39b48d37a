import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decision, markOf, type Verdict } from '../../src/domain/decision.ts'
import { type Standing, standings } from '../../src/domain/figure.ts'
import { listAlerts } from '../../src/ledger/alerts.ts'
import { listBatches } from '../../src/ledger/batches.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { saveDecision } from '../../src/ledger/decisions.ts'
import { listDeliveries } from '../../src/ledger/deliveries.ts'
import { type FigureFacts, figureOf } from '../reconciling/claims.ts'
import { deskWith } from '../support/alerts.ts'
import { freshLedger } from '../support/ledger.ts'
import { at, newsDesk, type Report } from '../support/news-desk.ts'
import { gapsAtOnce, placesAtOnce } from '../support/one-look.ts'

const plain = deskWith()
const desk = deskWith({ tolerance: { ...plain.tolerance, windowDays: 2, settleMs: 0, alertsSince: '2025-01-01' } })
const end = at('2026-06-01')

function day(offset: number): string {
  return new Date(at('2026-01-01') + offset * 86_400_000).toISOString().slice(0, 10)
}

/** A few releases a week apart, told by both sides, now and then by a sentence that nobody is sure of. */
const stories = fc
  .array(
    fc.record({
      on: fc.integer({ min: 0, max: 30 }),
      release: fc.constantFrom(0, 7, 14),
      value: fc.constantFrom(30, 61, 87, 99),
      standing: fc.constantFrom('announced' as const, 'verified' as const),
      confidence: fc.constantFrom(0.9, 0.9, 0.3),
    }),
    { minLength: 2, maxLength: 10 },
  )
  .map((drafts) =>
    drafts.map(({ on, release, ...facts }, index): Report => {
      const figure = { ...facts, eventDate: day(release), quote: `Sentence ${index}.` }
      return { id: `r${index}`, on: day(release + on), figures: [figure] }
    }),
  )

type Choice = {
  figure: number
  kind: Exclude<Verdict['kind'], 'split'>
  value: number
  standing: Standing
  release: number
  into: number
}

const choices = fc.array(
  fc.record<Choice>({
    figure: fc.nat(9),
    kind: fc.constantFrom('accept', 'reject', 'correct', 'reassign', 'merge'),
    value: fc.constantFrom(30, 61, 87, 99),
    standing: fc.constantFrom(...standings),
    release: fc.constantFrom(0, 7, 14),
    into: fc.constantFrom(0, 7, 14),
  }),
  { minLength: 1, maxLength: 5 },
)

function decisionsOn(reports: readonly Report[], chosen: readonly Choice[]): Decision[] {
  return chosen.flatMap(({ figure: at, kind, value, standing, release, into }, index): Decision[] => {
    const facts: FigureFacts | undefined = reports[at % reports.length]?.figures[0]
    if (facts === undefined) return []
    const mark = markOf(figureOf(facts))
    const verdict = {
      accept: { kind: 'accept', mark },
      reject: { kind: 'reject', mark },
      correct: { kind: 'correct', mark, correction: { value, standing, eventDate: day(release) } },
      reassign: { kind: 'reassign', mark, to: day(release) },
      merge: { kind: 'merge', batch: day(release), into: day(into) },
    } as const satisfies Record<Choice['kind'], Verdict>
    return [{ id: `d${index}`, deskId: desk.id, verdict: verdict[kind], by: 'Ana', note: 'asked', at: end + index }]
  })
}

/** What stands, but for what tells when and in which order it came to be. */
async function standing(db: Ledger) {
  const claims = await db.selectFrom('claim').select(['figure_id', 'batch_key']).orderBy('figure_id').execute()
  const batches = await listBatches(db, desk.id, 1000)
  const alerts = await listAlerts(db, { states: ['open'] })
  return {
    claims: claims.map(({ figure_id, batch_key }) => `${figure_id} ${batch_key}`),
    batches: batches.map(({ id, gap }) => [id, gap]).sort(),
    open: alerts.map(({ batchId, revisions }) => [batchId, revisions.at(-1)?.gap.unverified]).sort(),
  }
}

/** Lets a desk hear reports and decisions, decisions before everything or after it, and looks at it in the end. */
async function heard(reports: readonly Report[], decisions: readonly Decision[], when: 'before' | 'after') {
  const db = await freshLedger()
  const { take, run } = newsDesk(db, desk)
  const decide = async () => {
    for (const decision of decisions) {
      await saveDecision(db, decision)
      await run({ decisionId: decision.id }, end)
    }
  }
  if (when === 'before') await decide()
  for (const report of reports) await take(report)
  if (when === 'after') await decide()
  for (const { id } of await listBatches(db, desk.id, 1000)) await run({ batchId: id }, end)
  for (const { kept, atOnce } of [await placesAtOnce(db, desk), await gapsAtOnce(db, desk, end)]) expect(kept).toEqual(atOnce)
  return { db, run, state: await standing(db) }
}

describe('what people decide', () => {
  test('comes to the same, whether they decide before an article comes or after', async () => {
    await fc.assert(
      fc.asyncProperty(stories, choices, async (reports, chosen) => {
        const decisions = decisionsOn(reports, chosen)
        const before = await heard(reports, decisions, 'before')
        const after = await heard(reports, decisions, 'after')
        await before.db.destroy()
        await after.db.destroy()
        expect(after.state).toEqual(before.state)
      }),
      { numRuns: 40 },
    )
  })

  test('stands when everything is read again, and nothing is told by that', async () => {
    await fc.assert(
      fc.asyncProperty(stories, choices, async (reports, chosen) => {
        const { db, run, state } = await heard(reports, decisionsOn(reports, chosen), 'after')
        const told = (await listDeliveries(db)).length
        const readings = await db.selectFrom('reading').select('id').orderBy('id', 'desc').execute()
        for (const { id } of [...readings, ...readings]) await run({ readingId: id }, end)
        expect(await standing(db)).toEqual(state)
        expect(await listDeliveries(db)).toHaveLength(told)
        await db.destroy()
      }),
      { numRuns: 40 },
    )
  })
})
