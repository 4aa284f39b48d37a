import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../src/domain/article.ts'
import type { Figure } from '../../src/domain/figure.ts'
import { type Page, sha256 } from '../../src/domain/page.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { getArticle, getPage, saveArticle, savePage } from '../../src/ledger/documents.ts'
import { clearFailure, listFailures, saveFailure } from '../../src/ledger/failures.ts'
import { findReading, saveReading } from '../../src/ledger/readings.ts'
import { freshLedger } from '../support/ledger.ts'

let db: Ledger
beforeEach(async () => {
  db = await freshLedger()
})
afterEach(() => db.destroy())

const origin = { sourceId: 'desk/source', deskId: 'desk', hints: { title: 'From the feed' }, trace: 'trace-1' }
const page = (text: string, fetchedAt: number): Page => ({
  url: 'https://example.org/a',
  finalUrl: 'https://example.org/a?full',
  contentType: 'text/html',
  headers: { etag: '"1"' },
  body: new TextEncoder().encode(text),
  sha256: sha256(text),
  fetchedAt,
})
const article: Article = {
  version: '1',
  url: 'https://example.org/a',
  title: 'Ninety freed',
  byline: null,
  site: null,
  lang: 'en',
  publishedAt: '2026-01-01',
  updatedAt: null,
  text: 'Ninety were freed.',
  blocks: [{ kind: 'paragraph', start: 0, end: 18, page: { start: 412, end: 447 } }],
  removed: [{ rule: 'share-bar', text: 'Share', before: 1, page: { start: 460, end: 465 } }],
  doubts: [],
}
const figure: Figure = {
  value: 90,
  max: null,
  bound: 'exact',
  vague: false,
  measure: 'released',
  stage: 'freed',
  standing: 'reported',
  actor: null,
  actorKind: null,
  eventDate: null,
  since: null,
  partOf: null,
  people: null,
  part: 'text',
  start: 0,
  end: 18,
  quote: 'Ninety were freed.',
  confidence: 0.9,
  reasons: [],
  rule: 'R1',
}

async function keepPage(text: string, at: number): Promise<string> {
  const id = await savePage(db, page(text, at), origin)
  if (id === undefined) throw new Error('the page was not kept')
  return id
}

describe('a page', () => {
  test('comes back as it was fetched, to the byte', async () => {
    const id = await keepPage('Noventa años – áéí', 1)
    const kept = await getPage(db, id)
    expect(kept).toMatchObject({ url: 'https://example.org/a', finalUrl: 'https://example.org/a?full', ...origin })
    expect(sha256(kept.body)).toBe(kept.sha256)
  })

  test('is kept once while its bytes stay, and again when an older version returns', async () => {
    await keepPage('first', 1)
    expect(await savePage(db, page('first', 2), origin)).toBeUndefined()
    await keepPage('second', 3)
    await keepPage('first', 4)
  })

  test('that is not kept is a fault with its id', async () => {
    await expect(getPage(db, 'none')).rejects.toMatchObject({ code: 'ledger.not-found', detail: { pageId: 'none' } })
  })
})

describe('an article and its reading', () => {
  test('are the same row however often the same rules make them', async () => {
    const pageId = await keepPage('x', 1)
    const articleId = await saveArticle(db, pageId, article, 2)
    expect(await saveArticle(db, pageId, { ...article, text: 'overwritten?' }, 3)).toBe(articleId)
    expect(await getArticle(db, articleId)).toEqual({ ...article, id: articleId, pageId })

    const of = { articleId, deskId: 'desk' }
    const readingId = await saveReading(db, of, { version: '1', figures: [figure], doubts: [] }, 3)
    expect(await saveReading(db, of, { version: '1', figures: [], doubts: [] }, 4)).toBe(readingId)
    expect(await findReading(db, readingId)).toMatchObject({ ...of, figures: [figure] })
  })

  test('stand beside the old ones when the rules are new', async () => {
    const pageId = await keepPage('x', 1)
    const old = await saveArticle(db, pageId, article, 2)
    const renewed = await saveArticle(db, pageId, { ...article, version: '2', text: 'Other.' }, 3)
    expect(renewed).not.toBe(old)
    expect((await getArticle(db, old)).text).toBe(article.text)
  })
})

describe('a failure', () => {
  const failure = { job: 'clean', payload: { pageId: 'p' }, code: 'clean.too-slow', detail: {}, attempts: 1, failedAt: 5 }

  test('is one row for the same work and is forgotten when that work succeeds', async () => {
    await saveFailure(db, failure)
    await saveFailure(db, { ...failure, attempts: 2, failedAt: 6 })
    expect(await listFailures(db)).toEqual([{ ...failure, attempts: 2, failedAt: 6 }])
    expect(await listFailures(db, { job: 'read' })).toEqual([])
    await clearFailure(db, { job: 'clean', payload: { pageId: 'p' } })
    expect(await listFailures(db)).toEqual([])
  })
})
