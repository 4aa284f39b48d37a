import type { CheerioAPI } from 'cheerio'
import type { ArticleDoubt } from '../../domain/article.ts'
import { hostOf, isSamePage, readCanonicalUrl } from './address.ts'
import { readByline } from './byline.ts'
import { readDatelines } from './datelines.ts'
import { readMachineDate, readUrlDate } from './dates.ts'
import { primaryLanguage, settleLanguage } from './language.ts'
import { type LinkedStory, readLinkedStory } from './linked-data.ts'
import { authorMetas, publishedMetas, siteMetas, updatedMetas } from './meta-names.ts'
import { type PageScan, scanPage } from './page-scan.ts'
import { type DateClaim, type Publication, settlePublication } from './publication.ts'
import { settleTitle, type TitleClaim, tidyTitle } from './title.ts'

/** What is known of a page from elsewhere: its address, what a feed or a caller says of it, and the time it was fetched. */
export interface MetadataContext {
  readonly url: string | null
  readonly hints?:
    | { readonly title?: string | null; readonly lang?: string | null; readonly publishedAt?: string | null }
    | undefined
  readonly now?: number | undefined
}

/** What a page says of its story; each field by the order in docs/metadata.md. */
export interface Metadata {
  readonly title: string | null
  readonly byline: string | null
  readonly site: string | null
  readonly lang: string | null
  readonly canonicalUrl: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly doubts: readonly ArticleDoubt[]
}

/** Reads the metadata of an HTML page. A caller's hint wins; what contradicts itself becomes a doubt and stays open. */
export function readMetadata($: CheerioAPI, context: MetadataContext): Metadata {
  const scan = scanPage($)
  const linkedUrl = scan.canonical ?? context.url
  const linked = readLinkedStory(scan.linkedData, (url) => isSamePage(url, linkedUrl) || isSamePage(url, context.url))

  const site = firstOf(scan.metas, siteMetas) ?? linked?.publisher ?? hostOf(context.url)
  const title = settleTitle(titleClaims(scan, linked), siteNames(site, linked, context.url))
  const lang = primaryLanguage(context.hints?.lang) ?? settleLanguage(declaredLanguage(scan, linked), scan.sample)
  return {
    title: context.hints?.title || title,
    byline: readByline(bylineClaims(scan, linked)),
    site: site === null ? null : tidyTitle(site),
    lang,
    canonicalUrl: readCanonicalUrl([scan.canonical, scan.metas.get('og:url'), linked?.url], context.url),
    ...readPublication(scan, linked, title, lang, context),
  }
}

function titleClaims(scan: PageScan, linked: LinkedStory | null): TitleClaim[] {
  const claims: { text: string | null | undefined; from: TitleClaim['from'] }[] = [
    { text: linked?.headline, from: 'json-ld' },
    { text: scan.metas.get('og:title') ?? scan.metas.get('twitter:title'), from: 'og' },
    { text: scan.microdata.get('headline') ?? scan.titleTag, from: 'title' },
    ...scan.headings.map(({ text }) => ({ text, from: 'heading' as const })),
  ]
  return claims.filter((claim): claim is TitleClaim => Boolean(claim.text))
}

/** The names a site puts at the ends of its titles: as it calls itself, its publisher, and its host, whole and by its longest label. */
function siteNames(site: string | null, linked: LinkedStory | null, url: string | null): string[] {
  const host = hostOf(url)
  const label = host?.split('.').reduce((longest, next) => (next.length > longest.length ? next : longest), '')
  return [site, linked?.publisher, host, label].filter((name) => typeof name === 'string')
}

function declaredLanguage(scan: PageScan, linked: LinkedStory | null): string | null {
  return scan.lang ?? scan.metas.get('content-language') ?? linked?.lang ?? scan.metas.get('og:locale') ?? null
}

function bylineClaims(scan: PageScan, linked: LinkedStory | null): readonly string[] {
  if (linked !== null && linked.authors.length > 0) return linked.authors
  const named = firstOf(scan.metas, authorMetas)
  if (scan.authors.length > 0 || named !== null) return [...scan.authors, ...(named === null ? [] : [named])]
  return scan.bylines.slice(0, 1).map(({ text }) => text)
}

function readPublication(
  scan: PageScan,
  linked: LinkedStory | null,
  title: string | null,
  lang: string | null,
  { url, hints, now }: MetadataContext,
): Publication {
  const datelines = readDatelines(scan, findHeadline(scan, title), lang)
  const published: readonly (readonly [DateClaim['from'], string | null])[] = [
    ['caller', machineDate(hints?.publishedAt)],
    ['json-ld', machineDate(linked?.publishedAt)],
    ['meta', machineDate(firstOf(scan.metas, publishedMetas))],
    ['microdata', machineDate(scan.microdata.get('datePublished') ?? scan.microdata.get('dateCreated'))],
    ['dateline', datelines.published],
    ['colophon', datelines.colophon],
    ['url', readUrlDate(scan.canonical ?? url)],
  ]
  return settlePublication({
    published: published.flatMap(([from, iso]) => (iso === null ? [] : [{ from, iso }])),
    updated: [
      machineDate(linked?.updatedAt),
      machineDate(firstOf(scan.metas, updatedMetas)),
      machineDate(scan.microdata.get('dateModified')),
      datelines.updated,
    ].filter((iso) => iso !== null),
    inFrame: datelines.inFrame,
    now,
  })
}

/** A headline, its summary and its caption are about this many characters. */
const maxHeadLength = 400

/** Where the headline stands in the visible text, or else where the text begins to run. */
function findHeadline(scan: PageScan, title: string | null): number {
  const heading = scan.headings.find(
    ({ text }) => text !== '' && title !== null && (title.includes(text) || text.includes(title)),
  )
  return heading?.offset ?? scan.titleOffset ?? scan.headings[0]?.offset ?? Math.max(0, (scan.bodyOffset ?? 0) - maxHeadLength)
}

function machineDate(value: string | null | undefined): string | null {
  return value ? readMachineDate(value) : null
}

function firstOf(metas: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name)
    if (value !== undefined) return value
  }
  return null
}
