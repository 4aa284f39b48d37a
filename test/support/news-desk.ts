import type { Article } from '../../src/domain/article.ts'
import { sha256 } from '../../src/domain/page.ts'
import type { Desk } from '../../src/domain/source.ts'
import type { NextJob } from '../../src/jobs/job.ts'
import { reconcile } from '../../src/jobs/reconcile.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { saveArticle, savePage } from '../../src/ledger/documents.ts'
import { saveReading } from '../../src/ledger/readings.ts'
import { type FigureFacts, figureOf } from '../reconciling/claims.ts'
import { deliverContext } from './deliver-context.ts'

/** An article as the stages before reconciling would have left it. */
export interface Report {
  readonly id: string
  /** When it was published, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, UTC. */
  readonly on: string
  readonly figures: readonly FigureFacts[]
  /** Its wording, for finding copies; of its own unless given. */
  readonly text?: string
  readonly url?: string
  readonly site?: string
  readonly lang?: string
  readonly sourceId?: string
  /** When its page was fetched; ten minutes after publishing unless given. */
  readonly fetched?: string
}

/** A time of a story, `YYYY-MM-DD` (noon) or `YYYY-MM-DDTHH:MM`, UTC, as epoch ms. */
export function at(time: string): number {
  return Date.parse(`${time.length === 10 ? `${time}T12:00` : time}:00Z`)
}

/** A desk over a ledger, fed with reports one by one. */
export function newsDesk(db: Ledger, desk: Desk) {
  const clock = { ms: 0 }
  const context = deliverContext(db, desk, [], clock)
  const run = (payload: Record<string, string>, now: number): Promise<readonly NextJob[]> => {
    clock.ms = now
    return reconcile.run(payload, context)
  }
  return {
    run,
    /** Stores a report as read, without reconciling it; returns its reading's id. */
    store: (report: Report) => storeReport(db, desk, report),
    /** Stores a report and reconciles it at a time, which is when it was fetched unless given. */
    async take(report: Report, now = fetchedAt(report)): Promise<readonly NextJob[]> {
      return run({ readingId: await storeReport(db, desk, report) }, now)
    },
  }
}

function fetchedAt({ on, fetched }: Report): number {
  return fetched === undefined ? at(on) + 600_000 : at(fetched)
}

async function storeReport(db: Ledger, desk: Desk, report: Report): Promise<string> {
  const { id, sourceId = `${desk.id}/wire`, url = `https://news.example/${id}` } = report
  const body = new TextEncoder().encode(`${id} ${report.on}`)
  const page = {
    url,
    finalUrl: url,
    contentType: 'text/html',
    headers: {},
    body,
    sha256: sha256(body),
    fetchedAt: fetchedAt(report),
  }
  const pageId = await savePage(db, page, { sourceId, deskId: desk.id, hints: {}, trace: id })
  if (pageId === undefined) throw new Error(`page of ${id} is kept already`)
  const articleId = await saveArticle(db, pageId, articleOf(report, url), fetchedAt(report))
  const figures = report.figures.map((facts, index) => figureOf({ start: index * 100, end: index * 100 + 50, ...facts }))
  return saveReading(db, { articleId, deskId: desk.id }, { version: '1', figures, doubts: [] }, fetchedAt(report))
}

function articleOf(
  { id, on, text = `A text of its own: ${id}.`, site, lang = 'en' }: Report & { site?: string | null },
  url: string,
): Article {
  return {
    version: '1',
    url,
    title: id,
    byline: null,
    site: site ?? null,
    lang,
    publishedAt: new Date(at(on)).toISOString(),
    updatedAt: null,
    text,
    blocks: [],
    removed: [],
    doubts: [],
  }
}
