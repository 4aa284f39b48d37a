import { describe, expect, test } from 'vitest'
import { type MetadataContext, readMetadata } from '../../../src/cleaning/metadata/read-metadata.ts'
import { parsePage } from '../../../src/cleaning/parse-page.ts'

const fetchedAt = Date.parse('2026-03-10T12:00:00Z')

function read(html: string, context: Partial<MetadataContext> = {}) {
  return readMetadata(parsePage(html), { url: null, now: fetchedAt, ...context })
}

const linked = (story: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...story })}</script>`

describe('the time of publishing', () => {
  test('is the machine-readable one, with its zone', () => {
    const page = read(
      `${linked({ datePublished: '2026-03-02T08:15:00-04:00', dateModified: '2026-03-03T09:00:00-04:00' })}<h1>Twelve freed</h1>`,
    )
    expect(page).toMatchObject({ publishedAt: '2026-03-02T08:15:00-04:00', updatedAt: '2026-03-03T09:00:00-04:00', doubts: [] })
  })

  test.each([
    ['en', '<p>Published on March 2, 2026</p>', '2026-03-02'],
    ['en', '<p>Posted 2 March 2026, 8:15 pm GMT</p>', '2026-03-02T20:15:00Z'],
    ['es', '<p>2 de marzo de 2026 a las 08:15 (GMT-4)</p>', '2026-03-02T08:15:00-04:00'],
    ['pt', '<p>02/03/2026 às 08h15</p>', '2026-03-02T08:15:00'],
    ['fr', '<p>Publié le 2 mars 2026 à 08h15</p>', '2026-03-02T08:15:00'],
    ['de', '<p>Veröffentlicht am 2. März 2026, 08.15 Uhr</p>', '2026-03-02T08:15:00'],
    ['it', '<p>Pubblicato il 2 marzo 2026 alle 08:15</p>', '2026-03-02T08:15:00'],
  ])('is read from a dateline in %s', (lang, dateline, publishedAt) => {
    expect(read(`<html lang="${lang}"><h1>Headline</h1>${dateline}`).publishedAt).toBe(publishedAt)
  })

  test('is left open, with a doubt, where JSON-LD and the dateline are days apart', () => {
    const page = read(`${linked({ datePublished: '2026-03-09' })}<h1>Twelve freed</h1><p>Published on 4 May 2021</p>`)
    expect(page.publishedAt).toBeNull()
    expect(page.doubts).toEqual([{ reason: 'published-dates-disagree', detail: 'json-ld 2026-03-09, dateline 2021-05-04' }])
  })

  test('is not the day printed in the frame of the page', () => {
    const page = read('<header><span>Tuesday, March 10, 2026</span></header><h1>Twelve freed</h1><p>They left at dawn.</p>')
    expect(page).toMatchObject({ publishedAt: null, doubts: [{ reason: 'only-the-page-frame-has-a-date' }] })
  })

  test('is never in the future', () => {
    const page = read(`${linked({ datePublished: '2027-03-09' })}<h1>Twelve freed</h1>`)
    expect(page).toMatchObject({ publishedAt: null, doubts: [{ reason: 'published-in-the-future' }] })
  })

  test('is what the caller says it is', () => {
    const page = read(linked({ datePublished: '2026-03-02' }), { hints: { publishedAt: '2026-03-01T22:00:00Z' } })
    expect(page).toMatchObject({ publishedAt: '2026-03-01T22:00:00Z', doubts: [] })
  })
})
