import { expect, test } from 'vitest'
import { sitemap } from '../../../src/fetching/kinds/sitemap.ts'

const read = (text: string) => sitemap.links?.({ text, url: 'https://news.example/sitemap.xml', selector: null })

test('a news sitemap gives addresses, titles, languages and times', () => {
  const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://news.example/old</loc><lastmod>2025-12-20</lastmod></url>
    <url><loc> https://news.example/a?utm_medium=x </loc><news:news><news:publication><news:name>News</news:name><news:language>es</news:language></news:publication>
      <news:publication_date>2025-12-25T10:00:00-04:00</news:publication_date><news:title><![CDATA[99 & más]]></news:title></news:news></url></urlset>`
  expect(read(text)).toEqual([
    {
      url: 'https://news.example/a',
      title: '99 & más',
      summary: null,
      publishedAt: '2025-12-25T14:00:00.000Z',
      updatedAt: null,
      lang: 'es',
    },
    {
      url: 'https://news.example/old',
      title: null,
      summary: null,
      publishedAt: null,
      updatedAt: '2025-12-20T00:00:00.000Z',
      lang: null,
    },
  ])
})

test('an index of sitemaps asks for one of them by name', () => {
  expect(() => read('<sitemapindex><sitemap><loc>https://news.example/1.xml</loc></sitemap></sitemapindex>')).toThrow(
    expect.objectContaining({ detail: { reason: 'sitemap-index' } }),
  )
})
