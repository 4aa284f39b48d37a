import { describe, expect, test } from 'vitest'
import { feed } from '../../../src/fetching/kinds/feed.ts'

const url = 'https://news.example/feed/'
const read = (text: string) => feed.links?.({ text, url, selector: null })

const rss = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title><link>https://news.example</link><description>All</description><language>es-VE</language>${items}</channel></rss>`

const story = {
  url: 'https://news.example/a',
  title: 'Liberan a 99 & más',
  summary: 'Según el ministerio',
  publishedAt: '2025-12-25T14:00:00.000Z',
  updatedAt: null,
  lang: 'es',
}

describe('a feed', () => {
  test('in RSS', () => {
    const item =
      '<item><title>Liberan a 99 &amp; más</title><link>https://news.example/a?utm_source=rss&amp;fbclid=1#top</link><description><![CDATA[<p>Según el <b>ministerio</b></p>]]></description><pubDate>Thu, 25 Dec 2025 10:00:00 -0400</pubDate></item>'
    expect(read(rss(item))).toEqual([story])
  })

  test('in RSS whose only address is a permanent one', () => {
    expect(read(rss('<item><title>A</title><guid>https://news.example/a</guid></item>'))).toMatchObject([{ url: story.url }])
    expect(read(rss('<item><title>A</title><guid isPermaLink="false">urn:7</guid></item>'))).toEqual([])
  })

  test('in Atom, with the link that is the page and not the feed', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es"><title>News</title><id>x</id><updated>2025-12-26T00:00:00Z</updated>
      <entry><id>1</id><title type="html">Liberan a 99 &amp;amp; más</title><link rel="self" href="/a.atom"/><link href="/a"/>
      <published>2025-12-25T10:00:00-04:00</published><updated>2025-12-26T10:00:00-04:00</updated><summary>Según el ministerio</summary></entry></feed>`
    expect(read(text)).toMatchObject([
      { url: story.url, publishedAt: story.publishedAt, updatedAt: '2025-12-26T14:00:00.000Z', lang: 'es' },
    ])
  })

  test('in RDF', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example"><title>News</title><link>https://news.example</link><description>All</description><dc:language>es</dc:language></channel>
      <item rdf:about="https://news.example/a"><title>Liberan a 99 &amp; más</title><link>https://news.example/a</link><description>Según el ministerio</description><dc:date>2025-12-25T10:00:00-04:00</dc:date></item></rdf:RDF>`
    expect(read(text)).toEqual([story])
  })

  test('in JSON', () => {
    const items = [
      { id: '1', url: '/a', title: story.title, summary: story.summary, date_published: '2025-12-25T10:00:00-04:00' },
    ]
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', language: 'es', items })
    expect(read(text)).toEqual([story])
  })

  test('has each address once, the newest first', () => {
    const item = (path: string, day: number) =>
      `<item><title>${path}</title><link>https://news.example/${path}</link><pubDate>${new Date(Date.UTC(2026, 0, day)).toUTCString()}</pubDate></item>`
    expect(read(rss(item('a', 1) + item('b', 3) + item('a', 1) + item('c', 2)))?.map((link) => link.title)).toEqual([
      'b',
      'c',
      'a',
    ])
  })

  test('leads to web pages only', () => {
    const items = ['javascript:alert(1)', 'mailto:a@b', 'file:///etc/passwd', '', 'http://[', 'https://u:p@news.example/ok'].map(
      (link) => `<item><title>x</title><link>${link}</link></item>`,
    )
    expect(read(rss(items.join('')))?.map((link) => link.url)).toEqual(['https://news.example/ok'])
  })

  test('may be empty', () => {
    expect(read(rss(''))).toEqual([])
  })

  test('may begin with blank lines and carry dates that are none', () => {
    expect(read(`\n\n${rss('<item><link>https://news.example/a</link><pubDate>yesterday</pubDate></item>')}`)).toMatchObject([
      { url: story.url, publishedAt: null },
    ])
  })
})
