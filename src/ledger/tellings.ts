import { Fault } from '../domain/fault.ts'
import type { Ledger } from './database.ts'

/** A reading with the article it is of and where that was found: what its figures need to become claims. */
export interface Telling {
  readonly readingId: string
  readonly articleId: string
  readonly deskId: string
  readonly sourceId: string
  readonly url: string
  readonly title: string | null
  readonly site: string | null
  readonly lang: string | null
  /** As the article says it, or else the feed that led to it: ISO 8601, or a day only. */
  readonly publishedAt: string | null
  readonly text: string
  readonly fetchedAt: number
  readonly readAt: number
  /** Epoch ms at which the first page of its source was fetched. */
  readonly sourceAddedAt: number
}

/** What a reading tells, and where. Throws Fault `ledger.not-found`. */
export async function getTelling(db: Ledger, readingId: string): Promise<Telling> {
  const row = await db
    .selectFrom('reading')
    .innerJoin('article', 'article.id', 'reading.article_id')
    .innerJoin('page', 'page.id', 'article.page_id')
    .select(['reading.id', 'reading.article_id', 'reading.desk_id', 'reading.read_at'])
    .select(['article.title', 'article.site', 'article.lang', 'article.published_at', 'article.text', 'article.url as canonical'])
    .select(['page.source_id', 'page.final_url', 'page.fetched_at', 'page.hints'])
    .where('reading.id', '=', readingId)
    .executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { readingId })
  const hints = JSON.parse(row.hints) as { readonly publishedAt?: string | null }
  return {
    readingId,
    articleId: row.article_id,
    deskId: row.desk_id,
    sourceId: row.source_id,
    url: row.canonical ?? row.final_url,
    title: row.title,
    site: row.site,
    lang: row.lang,
    publishedAt: row.published_at ?? hints.publishedAt ?? null,
    text: row.text,
    fetchedAt: row.fetched_at,
    readAt: row.read_at,
    sourceAddedAt: await firstFetchedAt(db, row.source_id, row.fetched_at),
  }
}

async function firstFetchedAt(db: Ledger, sourceId: string, fallback: number): Promise<number> {
  const first = await db
    .selectFrom('page')
    .select('fetched_at')
    .where('source_id', '=', sourceId)
    .orderBy('fetched_at')
    .limit(1)
    .executeTakeFirst()
  return first?.fetched_at ?? fallback
}

/** Notes that a reading has been reconciled, so that the sweep does not ask for it again. */
export async function markReconciled(trx: Ledger, readingId: string, at: number): Promise<void> {
  await trx.updateTable('reading').set({ reconciled_at: at }).where('id', '=', readingId).execute()
}
