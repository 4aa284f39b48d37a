import type { ArticleDoubt } from '../../domain/article.ts'
import { dayMs, daysApart, precision } from './dates.ts'

/** One witness of when a story was published, in the order of docs/metadata.md. */
export interface DateClaim {
  readonly iso: string
  readonly from: 'caller' | 'json-ld' | 'meta' | 'microdata' | 'dateline' | 'colophon' | 'url'
}

/** What the page says about its times. */
export interface PublicationEvidence {
  readonly published: readonly DateClaim[]
  readonly updated: readonly string[]
  /** The day printed in the page's frame. */
  readonly inFrame: string | null
  readonly now: number | undefined
}

/** When the story was published and last changed, and what does not fit together. */
export interface Publication {
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly doubts: readonly ArticleDoubt[]
}

/** Witnesses further apart than this contradict each other: zones and late printing account for one day. */
const maxDaysApart = 1

/**
 * Settles the times from their witnesses. The caller's word stands. Else the machine-readable dates, the dateline and the URL
 * are three witnesses: what two of them say stands, and two that contradict each other leave the time open, with a doubt.
 */
export function settlePublication({ published, updated, inFrame, now }: PublicationEvidence): Publication {
  const doubts: ArticleDoubt[] = []
  const claims = published.filter((claim) => !isFuture(claim, now, doubts))
  const publishedAt = settlePublished(claims, updated, doubts)
  const updatedAt = updated.find(
    (iso) => !isAfter(iso, now) && (publishedAt === null || iso.slice(0, 10) >= publishedAt.slice(0, 10)),
  )
  if (inFrame !== null) doubtFrameDate(inFrame, publishedAt ?? updatedAt, now, doubts)
  return { publishedAt, updatedAt: updatedAt ?? null, doubts }
}

function settlePublished(claims: readonly DateClaim[], updated: readonly string[], doubts: ArticleDoubt[]): string | null {
  const of = (...names: DateClaim['from'][]) => claims.find(({ from }) => names.includes(from))
  const caller = of('caller')
  const witnesses = [of('json-ld', 'meta', 'microdata'), of('dateline'), of('url')].filter((claim) => claim !== undefined)
  // A line far from the headline may speak of anything: it counts where nothing else does.
  const first = caller ?? witnesses[0] ?? of('colophon')
  if (first === undefined) return null

  const against = witnesses.find((claim) => contradicts(claim, first, updated))
  if (against !== undefined) doubts.push({ reason: 'published-dates-disagree', detail: `${told(first)}, ${told(against)}` })
  if (caller !== undefined) return caller.iso
  if (against === undefined) return mostPrecise(claims, first.iso)

  const confirmed = witnesses.find((claim) => witnesses.some((other) => other !== claim && confirms(claim, other)))
  return confirmed === undefined ? null : mostPrecise(claims, confirmed.iso)
}

/** A dateline between the time of publishing and that of the last change tells a change, and contradicts neither. */
function contradicts(claim: DateClaim, first: DateClaim, updated: readonly string[]): boolean {
  if (confirms(claim, first)) return false
  const isChange = updated.some((iso) => first.iso < claim.iso && (claim.iso < iso || daysApart(iso, claim.iso) <= maxDaysApart))
  return claim.from !== 'dateline' || !isChange
}

function confirms(a: DateClaim, b: DateClaim): boolean {
  return daysApart(a.iso, b.iso) <= maxDaysApart
}

/** The claim of the same day that tells most: a date with its time and zone before the bare day of a URL. */
function mostPrecise(claims: readonly DateClaim[], iso: string): string {
  const sameDay = claims.filter((claim) => claim.iso.slice(0, 10) === iso.slice(0, 10))
  return sameDay.reduce((best, { iso: other }) => (precision(other) > precision(best) ? other : best), iso)
}

function isFuture(claim: DateClaim, now: number | undefined, doubts: ArticleDoubt[]): boolean {
  if (!isAfter(claim.iso, now)) return false
  doubts.push({ reason: 'published-in-the-future', detail: told(claim) })
  return true
}

function isAfter(iso: string, now: number | undefined): boolean {
  return now !== undefined && Date.parse(iso) > now + dayMs
}

/** A frame shows the day it was served. Over an older story it is noted; alone it dates nothing. */
function doubtFrameDate(inFrame: string, storyAt: string | undefined, now: number | undefined, doubts: ArticleDoubt[]): void {
  if (storyAt === undefined) {
    doubts.push({ reason: 'only-the-page-frame-has-a-date', detail: `page frame ${inFrame}` })
    return
  }
  const isToday = now !== undefined && daysApart(inFrame, new Date(now).toISOString()) <= maxDaysApart
  if (isToday && daysApart(inFrame, storyAt) > maxDaysApart)
    doubts.push({ reason: 'page-frame-shows-another-day', detail: `page frame ${inFrame}, story ${storyAt}` })
}

function told({ from, iso }: DateClaim): string {
  return `${from} ${iso}`
}
