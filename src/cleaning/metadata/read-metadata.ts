import type { ArticleDoubt } from '../../domain/article.ts'
import type { Element } from '../page-tree.ts'
import { isSamePage, readCanonicalUrl } from './address.ts'
import { readByline } from './byline.ts'
import { bylineClaims, dateClaims, declaredLanguage, type PageEvidence, siteClaim, siteNames, titleClaims } from './claims.ts'
import { primaryLanguage, settleLanguage } from './language.ts'
import { readLinkedStory } from './linked-data.ts'
import { type PageScan, scanPage } from './page-scan.ts'
import { settlePublication } from './publication.ts'
import { settleTitle, tidyTitle } from './title.ts'

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
export function readMetadata(tree: Element, { url, hints, now }: MetadataContext): Metadata {
  const scan = scanPage(tree)
  const isThisPage = (address: string) => isSamePage(address, scan.canonical ?? url) || isSamePage(address, url)
  const page: PageEvidence = { scan, linked: readLinkedStory(scan.linkedData, isThisPage), url, told: hints?.publishedAt }

  const site = siteClaim(page)
  const title = settleTitle(titleClaims(page), siteNames(site, page))
  const lang = primaryLanguage(hints?.lang) ?? settleLanguage(declaredLanguage(page), scan.sample)
  const headlineOffset = findHeadline(scan, title)
  return {
    title: hints?.title || title,
    byline: readByline(bylineClaims(page, headlineOffset)),
    site: site === null ? null : tidyTitle(site),
    lang,
    canonicalUrl: readCanonicalUrl([scan.canonical, scan.metas.get('og:url'), page.linked?.url], url),
    ...settlePublication({ ...dateClaims(page, headlineOffset, lang), now }),
  }
}

/** A headline, its summary and its caption are about this many characters. */
const maxHeadLength = 400

/** Where the headline stands in the visible text, or else where the text begins to run. */
function findHeadline({ headings, titleOffset, bodyOffset }: PageScan, title: string | null): number {
  const heading = headings.find(({ text }) => text !== '' && title !== null && (title.includes(text) || text.includes(title)))
  return heading?.offset ?? titleOffset ?? headings[0]?.offset ?? Math.max(0, (bodyOffset ?? 0) - maxHeadLength)
}
