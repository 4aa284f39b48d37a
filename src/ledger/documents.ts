import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { Selectable } from 'kysely'
import type { Article } from '../domain/article.ts'
import { Fault } from '../domain/fault.ts'
import { type Page, sha256 } from '../domain/page.ts'
import type { Ledger } from './database.ts'
import type { ArticleTable, PageTable } from './schema.ts'

/** What is known of a page beside its bytes: where it was found and what the feed said of it. */
export interface PageOrigin {
  readonly sourceId: string
  readonly deskId: string
  readonly hints: { readonly title?: string | null; readonly lang?: string | null; readonly publishedAt?: string | null }
  readonly trace: string
}

export type StoredPage = Page & PageOrigin & { readonly id: string }
export type StoredArticle = Article & { readonly id: string; readonly pageId: string }

/** Level of compression: 5 keeps 90 % of the best ratio on markup at a tenth of its time. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/**
 * Keeps a page and returns its id, or `undefined` where the latest page of this address already has these bytes.
 * An older version that comes back is a new page: it is compared with the latest state only.
 */
export async function savePage(db: Ledger, page: Page, origin: PageOrigin): Promise<string | undefined> {
  const id = sha256(`${origin.sourceId}\n${page.url}\n${page.sha256}\n${page.fetchedAt}`).slice(0, 16)
  return db.transaction().execute(async (trx) => {
    const latest = await trx
      .selectFrom('page')
      .select('sha256')
      .where('source_id', '=', origin.sourceId)
      .where('url', '=', page.url)
      .orderBy('fetched_at', 'desc')
      .executeTakeFirst()
    if (latest?.sha256 === page.sha256) return undefined
    await trx
      .insertInto('page')
      .values(toPageRow(id, page, origin))
      .execute()
    return id
  })
}

function toPageRow(id: string, page: Page, origin: PageOrigin): PageTable {
  return {
    id,
    source_id: origin.sourceId,
    desk_id: origin.deskId,
    url: page.url,
    final_url: page.finalUrl,
    content_type: page.contentType,
    headers: JSON.stringify(page.headers),
    body: brotliCompressSync(page.body, brotli),
    bytes: page.body.byteLength,
    sha256: page.sha256,
    fetched_at: page.fetchedAt,
    hints: JSON.stringify(origin.hints),
    trace: origin.trace,
  }
}

/** The page with its bytes. Throws Fault `ledger.not-found` if it is not kept, `ledger.bytes-expired` if only its row is. */
export async function getPage(db: Ledger, id: string): Promise<StoredPage> {
  const row = await db.selectFrom('page').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { pageId: id })
  if (row.body === null) throw new Fault('ledger.bytes-expired', { pageId: id })
  return fromPageRow(row, row.body)
}

function fromPageRow(row: Selectable<PageTable>, body: Uint8Array): StoredPage {
  return {
    id: row.id,
    sourceId: row.source_id,
    deskId: row.desk_id,
    url: row.url,
    finalUrl: row.final_url,
    contentType: row.content_type,
    headers: JSON.parse(row.headers),
    body: brotliDecompressSync(body),
    sha256: row.sha256,
    fetchedAt: row.fetched_at,
    hints: JSON.parse(row.hints),
    trace: row.trace,
  }
}

/** Where a page was found, without its bytes. Throws Fault `ledger.not-found`. */
export async function getOrigin(db: Ledger, pageId: string): Promise<PageOrigin> {
  const row = await db
    .selectFrom('page')
    .select(['source_id', 'desk_id', 'hints', 'trace'])
    .where('id', '=', pageId)
    .executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { pageId })
  return { sourceId: row.source_id, deskId: row.desk_id, hints: JSON.parse(row.hints), trace: row.trace }
}

/** Keeps an article and returns its id. The same page under the same rules is the same article, kept once. */
export async function saveArticle(db: Ledger, pageId: string, article: Article, cleanedAt: number): Promise<string> {
  const id = sha256(`${pageId}\n${article.version}`).slice(0, 16)
  const row: ArticleTable = {
    id,
    page_id: pageId,
    version: article.version,
    url: article.url,
    title: article.title,
    byline: article.byline,
    site: article.site,
    lang: article.lang,
    published_at: article.publishedAt,
    updated_at: article.updatedAt,
    text: article.text,
    blocks: JSON.stringify(article.blocks),
    removed: JSON.stringify(article.removed),
    doubts: JSON.stringify(article.doubts),
    cleaned_at: cleanedAt,
  }
  await db
    .insertInto('article')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute()
  return id
}

/** The article by its id. Throws Fault `ledger.not-found`. */
export async function getArticle(db: Ledger, id: string): Promise<StoredArticle> {
  const row = await db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { articleId: id })
  return {
    id: row.id,
    pageId: row.page_id,
    version: row.version,
    url: row.url,
    title: row.title,
    byline: row.byline,
    site: row.site,
    lang: row.lang,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    text: row.text,
    blocks: JSON.parse(row.blocks),
    removed: JSON.parse(row.removed),
    doubts: JSON.parse(row.doubts),
  }
}
