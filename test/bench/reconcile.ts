/*
 * How long reconciling one article takes on SQLite as the ledger grows: articles over batches a few days apart, most about
 * the latest release, some about earlier ones, copies among them. `npm run bench:reconcile [articles]`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listAlerts } from '../../src/ledger/alerts.ts'
import { openLedger } from '../../src/ledger/database.ts'
import type { FigureFacts } from '../reconciling/claims.ts'
import { deskWith } from '../support/alerts.ts'
import { newsDesk, type Report } from '../support/news-desk.ts'

const articles = Number(process.argv[2] ?? 10_000)
const articlesPerBatch = 20
const daysBetween = 3
const msPerDay = 86_400_000
const start = Date.parse('2020-01-01T00:00:00Z')

/** A generator of its own, so that every run reconciles the same story. */
let seed = 7
function random(below: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
  return Math.floor((seed / 4_294_967_296) * below)
}

const announced = Array.from({ length: Math.ceil(articles / articlesPerBatch) }, () => 20 + random(400))

function dayOf(batch: number): string {
  return new Date(start + batch * daysBetween * msPerDay).toISOString().slice(0, 10)
}

function figuresOf(batch: number, age: number): FigureFacts[] {
  const total = announced[batch] ?? 50
  const eventDate = dayOf(batch)
  const monitor = ['Watch', 'Coalition', 'Circle'][random(3)] ?? 'Watch'
  const figures: FigureFacts[] = [
    { value: total, eventDate },
    {
      value: Math.floor((total * Math.min(95, 40 + age * 3 + random(5))) / 100),
      standing: 'verified',
      actor: monitor,
      eventDate,
    },
    { value: 700 + random(300), measure: 'held', stage: null, standing: 'reported', actor: null },
  ]
  const earlier = batch - 1 - random(Math.min(30, batch + 1))
  if (earlier >= 0 && random(3) === 0)
    figures.push({ value: announced[earlier] ?? 50, ...(random(2) === 0 ? { eventDate: dayOf(earlier) } : {}) })
  if (random(10) === 0) figures.push({ value: 1000 + batch, since: '2020-01-01' })
  return figures
}

function reportOf(index: number): Report {
  const batch = Math.floor(index / articlesPerBatch)
  const age = index % articlesPerBatch
  const on = new Date(start + batch * daysBetween * msPerDay + age * 3_600_000 * 3).toISOString().slice(0, 16)
  const copy = random(4) === 0
  const text = `Release ${batch}${copy ? '' : ` as article ${index} tells it in words such as ${random(1e9)}`}: ${announced[batch]} people and more.`
  return { id: `a${index}`, on, figures: figuresOf(batch, age), text }
}

const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'))
const db = await openLedger(join(folder, 'ledger.sqlite'))
const desk = deskWith({
  tolerance: {
    people: 5,
    share: 0.1,
    graceHours: 24,
    earlyNotice: false,
    settleMs: 0,
    windowDays: 2,
    leastConfidence: 0.5,
    caveats: false,
    alertsSince: '2019-01-01',
    failedRuns: 5,
    failedMinutes: 180,
  },
})
const { store, run } = newsDesk(db, desk)
/** CPU time of each article, ms: of those that add to the running process, whose batch never closes, and of all others. */
const times = { running: [] as number[], others: [] as number[] }
for (let index = 0; index < articles; index++) {
  const report = reportOf(index)
  const readingId = await store(report)
  const before = process.cpuUsage()
  await run({ readingId }, Date.parse(`${report.on}:00Z`) + 600_000)
  const { user, system } = process.cpuUsage(before)
  const kind = report.figures.some(({ since }) => since) ? 'running' : 'others'
  times[kind].push((user + system) / 1000)
  if ((index + 1) % 1000 !== 0) continue
  console.log(`${index + 1} articles: ${summary(times.others)}; of the running process: ${summary(times.running)}`)
  times.running.length = 0
  times.others.length = 0
}
const batches = await db
  .selectFrom('batch')
  .select(({ fn }) => fn.countAll<number>().as('count'))
  .executeTakeFirstOrThrow()
console.log(`${batches.count} batches, ${(await listAlerts(db, { states: ['open'] })).length} open alerts`)
await db.destroy()
rmSync(folder, { recursive: true })

function summary(some: readonly number[]): string {
  const sorted = [...some].sort((a, b) => a - b)
  const quantile = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  const mean = some.reduce((sum, one) => sum + one, 0) / some.length
  return `mean ${mean.toFixed(1)} ms, 95 % under ${quantile(0.95)} ms`
}
