import { Parser } from 'htmlparser2'
import { Fault } from '../../domain/fault.ts'
import type { Link } from '../../domain/link.ts'
import { cleanAddress, instant, newestFirst, plainText, primaryLanguage, published } from '../link-fields.ts'
import type { SourceKind } from './index.ts'

/** An XML sitemap, best a news sitemap: that one gives titles, languages and times of publishing. */
export const sitemap: SourceKind = {
  name: 'sitemap',
  accept: 'application/xml,text/xml;q=0.9,*/*;q=0.5',
  links({ text, url }) {
    const { root, entries } = parse(text)
    if (root === 'sitemapindex') throw new Fault('fetch.not-a-feed', { reason: 'sitemap-index' })
    if (root !== 'urlset') throw new Fault('fetch.not-a-feed', { reason: root ?? 'empty' })
    return newestFirst(entries.flatMap((entry) => toLink(entry, url)))
  },
}

type Entry = Readonly<Record<string, string>>

/** The texts of each `<url>` by the name of their element, whatever its namespace prefix; no tree is built. */
function parse(text: string): { root: string | undefined; entries: Entry[] } {
  let root: string | undefined
  let name = ''
  let entry: Record<string, string> | undefined
  const entries: Entry[] = []
  const parser = new Parser(
    {
      onopentag(tag) {
        name = localName(tag)
        root ??= name
        if (name === 'url') entry = {}
      },
      ontext(part) {
        if (entry !== undefined) entry[name] = (entry[name] ?? '') + part
      },
      onclosetag(tag) {
        if (localName(tag) === 'url' && entry !== undefined) entries.push(entry)
        if (localName(tag) === 'url') entry = undefined
        name = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  return { root, entries }
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase()
}

function toLink(entry: Entry, base: string): Link[] {
  const url = cleanAddress(entry['loc'] ?? '', base)
  if (entry['loc'] === undefined || url === undefined) return []
  return [
    {
      url,
      title: plainText(entry['title']),
      summary: plainText(entry['keywords']),
      publishedAt: published(entry['publication_date']),
      updatedAt: instant(entry['lastmod']?.trim()),
      lang: primaryLanguage(entry['language']),
    },
  ]
}
