import { hostOf } from './address.ts'
import { readDatelines } from './datelines.ts'
import { readMachineDate, readUrlDate } from './dates.ts'
import type { LinkedStory } from './linked-data.ts'
import { authorMetas, publishedMetas, siteMetas, updatedMetas } from './meta-names.ts'
import type { PageScan, Sighting } from './page-scan.ts'
import type { DateClaim, PublicationEvidence } from './publication.ts'
import type { TitleClaim } from './title.ts'

/** A page as read: what the walk over it gathered, and what its JSON-LD says of the story. */
export interface PageEvidence {
  readonly scan: PageScan
  readonly linked: LinkedStory | null
  readonly url: string | null
  /** When the feed or the caller says the story was published. */
  readonly told: string | null | undefined
}

/** Every title the page gives, in the order of trust; its headings last, which the others may confirm. */
export function titleClaims({ scan, linked }: PageEvidence): TitleClaim[] {
  const claims: { text: string | null | undefined; from: TitleClaim['from'] }[] = [
    { text: linked?.headline, from: 'json-ld' },
    { text: scan.metas.get('og:title') ?? scan.metas.get('twitter:title'), from: 'og' },
    { text: scan.microdata.get('headline') ?? scan.titleTag, from: 'title' },
    ...scan.headings.map(({ text }) => ({ text, from: 'heading' as const })),
  ]
  return claims.filter((claim): claim is TitleClaim => Boolean(claim.text))
}

/** What the site calls itself, else its publisher, else its host. */
export function siteClaim({ scan, linked, url }: PageEvidence): string | null {
  const named = [firstOf(scan.metas, siteMetas), linked?.publisher].find((name) => name && /[\p{L}\d]/u.test(name))
  return named ?? hostOf(url)
}

/** The names a site puts at the ends of its titles: as it calls itself, its publisher, and its host, whole and by its longest label. */
export function siteNames(site: string | null, { linked, url }: PageEvidence): string[] {
  const host = hostOf(url)
  const label = host?.split('.').reduce((longest, next) => (next.length > longest.length ? next : longest), '')
  return [site, linked?.publisher, host, label].filter((name) => typeof name === 'string')
}

/** The language the page declares. */
export function declaredLanguage({ scan, linked }: PageEvidence): string | null {
  return scan.lang ?? scan.metas.get('content-language') ?? linked?.lang ?? scan.metas.get('og:locale') ?? null
}

/** A byline stands with the headline, after a summary or a caption at most. */
const bylineReach = 900

/** Who wrote the story: JSON-LD, else meta elements, else the byline nearest the headline. */
export function bylineClaims({ scan, linked }: PageEvidence, headlineOffset: number): readonly string[] {
  if (linked !== null && linked.authors.length > 0) return linked.authors
  const named = [...scan.authors, firstOf(scan.metas, authorMetas)].filter((name) => name !== null)
  if (named.length > 0) return named

  const isNear = ({ offset }: Sighting) => Math.abs(offset - headlineOffset) <= bylineReach
  const byline = scan.bylines.find(isNear) ?? scan.writtenBylines.find(isNear) ?? scan.bylines[0]
  return byline === undefined ? [] : [byline.text]
}

/** Every time of publishing and of change the page gives, each named by its source. */
export function dateClaims(
  { scan, linked, url, told }: PageEvidence,
  headlineOffset: number,
  lang: string | null,
): Omit<PublicationEvidence, 'now'> {
  const { metas, microdata, canonical } = scan
  const datelines = readDatelines(scan, headlineOffset, lang)
  const published: readonly (readonly [DateClaim['from'], string | null])[] = [
    ['caller', machineDate(told)],
    ['json-ld', machineDate(linked?.publishedAt)],
    ['meta', machineDate(firstOf(metas, publishedMetas))],
    ['microdata', machineDate(microdata.get('datePublished') ?? microdata.get('dateCreated'))],
    ['dateline', datelines.published],
    ['colophon', datelines.colophon],
    ['url', readUrlDate(canonical ?? url)],
  ]
  const updated = [linked?.updatedAt, firstOf(metas, updatedMetas), microdata.get('dateModified')].map(machineDate)
  return {
    published: published.flatMap(([from, iso]) => (iso === null ? [] : [{ from, iso }])),
    updated: [...updated, datelines.updated].filter((iso) => iso !== null),
    inFrame: datelines.inFrame,
  }
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
