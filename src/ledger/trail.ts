import { Fault } from '../domain/fault.ts'
import type { Ledger } from './database.ts'

/** The way from a figure back to the bytes it was read from. */
export interface Trail {
  readonly figureId: string
  readonly readingId: string
  readonly readingVersion: string
  readonly articleId: string
  readonly cleaningVersion: string
  readonly pageId: string
  readonly sourceId: string
  readonly url: string
  /** Epoch ms. */
  readonly fetchedAt: number
  readonly sha256: string
  readonly bytes: number
  /** False once retention has forgotten the bytes; the hash stays. */
  readonly kept: boolean
}

/** Follows a figure back to its page. Throws Fault `ledger.not-found`. */
export async function getTrail(db: Ledger, figureId: string): Promise<Trail> {
  const row = await db
    .selectFrom('figure')
    .innerJoin('reading', 'reading.id', 'figure.reading_id')
    .innerJoin('article', 'article.id', 'reading.article_id')
    .innerJoin('page', 'page.id', 'article.page_id')
    .select([
      'figure.id as figureId',
      'reading.id as readingId',
      'reading.version as readingVersion',
      'article.id as articleId',
      'article.version as cleaningVersion',
      'page.id as pageId',
      'page.source_id as sourceId',
      'page.final_url as url',
      'page.fetched_at as fetchedAt',
      'page.sha256 as sha256',
      'page.bytes as bytes',
    ])
    .select(({ eb }) => eb('page.body', 'is not', null).as('kept'))
    .where('figure.id', '=', figureId)
    .executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { figureId })
  return { ...row, kept: Boolean(row.kept) }
}
