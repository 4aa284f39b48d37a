import type { Claim } from '../domain/batch.ts'
import { addressesOf } from './addresses.ts'
import { inertText, webAddress } from './inert-text.ts'
import type { EvidenceItem, Link, Section } from './message.ts'
import type { Telling } from './telling.ts'
import { dayOf, type Wording } from './wording.ts'

/** Quotes a message carries at most on one side; channels may cut further. */
const mostItems = 12

/** The quoted lines of some claims, best first; copies of one line stand for each other. */
export function evidenceOf(
  title: string,
  claims: readonly Claim[],
  telling: Telling,
  wording: Wording,
): Extract<Section, { kind: 'evidence' }> {
  const lines = new Map(claims.toReversed().map((claim) => [quoteOf(claim).toLowerCase(), claim]))
  const distinct = claims.filter((claim) => lines.get(quoteOf(claim).toLowerCase()) === claim)
  const items = distinct.slice(0, mostItems).map((claim) => evidenceItem(claim, telling, wording))
  return { kind: 'evidence', title, items, more: distinct.length - items.length }
}

function quoteOf({ figure }: Claim): string {
  return inertText(figure.quote, 400)
}

function evidenceItem(claim: Claim, telling: Telling, wording: Wording): EvidenceItem {
  const { figure, publishedAt, fetchedAt } = claim
  const actor = figure.actor === null ? [] : [inertText(figure.actor, 80)]
  const parts = [...actor, sourceName(claim, telling), dayOf(publishedAt ?? fetchedAt, wording)]
  return { quote: quoteOf(claim), attribution: [...new Set(parts)].join(' · '), links: linksOf(claim, telling, wording) }
}

function sourceName({ sourceId, site, url }: Claim, { desk }: Telling): string {
  const name = desk.sources.find(({ id }) => id === sourceId)?.name ?? site
  if (name !== null) return inertText(name, 80)
  return URL.canParse(url) ? new URL(url).hostname : inertText(sourceId, 80)
}

function linksOf({ url, articleId, figure }: Claim, { publicUrl }: Telling, { texts }: Wording): Link[] {
  const links = [
    { label: texts.labels.livePage, url: webAddress(url) },
    { label: texts.labels.storedCopy, url: addressesOf(publicUrl).copy(articleId, figure) },
  ]
  return links.flatMap(({ label, url: address }) => (address === undefined ? [] : [{ label, url: address }]))
}
