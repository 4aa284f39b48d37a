import { parseFeed } from 'feedsmith'
import { Fault } from '../../domain/fault.ts'
import type { Link } from '../../domain/link.ts'
import { cleanAddress, instant, newestFirst, plainText, primaryLanguage, published } from '../link-fields.ts'
import type { SourceKind } from './index.ts'

type Parsed = ReturnType<typeof parseFeed>
type Text = string | { readonly value?: string | undefined } | undefined

/** An entry in the words all formats share. */
interface Entry {
  readonly url: string | undefined
  readonly title: Text
  readonly summary: Text
  readonly published: unknown
  readonly updated: unknown
  readonly lang?: string | undefined
}

/** RSS, Atom, RDF and JSON Feed. */
export const feed: SourceKind = {
  name: 'feed',
  accept: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5',
  links({ text, url }) {
    const parsed = parse(text)
    const { entries, lang, home } = read(parsed)
    const base = URL.canParse(home ?? '', url) ? new URL(home ?? '', url).href : url
    return newestFirst(entries.flatMap((entry) => toLink(entry, base, lang)))
  },
}

function parse(text: string): Parsed {
  // Entities of one's own are of no use in a feed, and a way to make a parser grow without end.
  if (/<!ENTITY/i.test(text)) throw new Fault('fetch.not-a-feed', { reason: 'declares-entities' })
  try {
    return parseFeed(text.trimStart())
  } catch (error) {
    throw new Fault('fetch.not-a-feed', { reason: looksLike(text) }, error)
  }
}

function looksLike(text: string): string {
  if (text.trim() === '') return 'empty'
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) return 'html'
  return /^\s*[{[]/.test(text) ? 'json' : 'not-well-formed'
}

function read(parsed: Parsed): { entries: Entry[]; lang: string | undefined; home: string | undefined } {
  switch (parsed.format) {
    case 'rss':
      return { entries: (parsed.feed.items ?? []).map(fromRss), lang: parsed.feed.language, home: undefined }
    case 'atom':
      return { entries: (parsed.feed.entries ?? []).map(fromAtom), lang: parsed.feed.xml?.lang, home: parsed.feed.xml?.base }
    case 'rdf':
      return { entries: (parsed.feed.items ?? []).map(fromRdf), lang: parsed.feed.dc?.languages?.[0], home: undefined }
    case 'json':
      return { entries: (parsed.feed.items ?? []).map(fromJson), lang: parsed.feed.language, home: undefined }
  }
}

type Feed<Format> = Extract<Parsed, { format: Format }>['feed']
type RssItem = NonNullable<Feed<'rss'>['items']>[number]
type AtomEntry = NonNullable<Feed<'atom'>['entries']>[number]
type RdfItem = NonNullable<Feed<'rdf'>['items']>[number]
type JsonItem = NonNullable<Feed<'json'>['items']>[number]

function fromRss(item: RssItem): Entry {
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value
  return {
    url: item.link ?? permalink,
    title: item.title ?? item.dc?.titles?.[0],
    summary: item.description,
    published: item.pubDate ?? item.dc?.dates?.[0],
    updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
    lang: item.dc?.languages?.[0],
  }
}

function fromAtom(entry: AtomEntry): Entry {
  const links = entry.links ?? []
  const page = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links.find(({ rel }) => rel !== 'self')
  const published = entry.published ?? entry.updated
  return { url: page?.href, title: entry.title, summary: entry.summary, published, updated: entry.updated, lang: entry.xml?.lang }
}

function fromRdf(item: RdfItem): Entry {
  return {
    url: item.link ?? item.rdf?.about,
    title: item.title,
    summary: item.description,
    published: item.dc?.dates?.[0],
    updated: item.dcterms?.modified?.[0],
    lang: item.dc?.languages?.[0],
  }
}

function fromJson(item: JsonItem): Entry {
  return {
    url: item.url ?? item.external_url,
    title: item.title,
    summary: item.summary ?? item.content_text,
    published: item.date_published,
    updated: item.date_modified,
    lang: item.language,
  }
}

function toLink(entry: Entry, base: string, lang: string | undefined): Link[] {
  const url = cleanAddress(entry.url ?? '', base)
  if (entry.url === undefined || url === undefined) return []
  return [
    {
      url,
      title: plainText(textOf(entry.title)),
      summary: plainText(textOf(entry.summary)),
      publishedAt: published(entry.published),
      updatedAt: instant(entry.updated),
      lang: primaryLanguage(entry.lang ?? lang),
    },
  ]
}

function textOf(text: Text): string | undefined {
  return typeof text === 'string' ? text : text?.value
}
