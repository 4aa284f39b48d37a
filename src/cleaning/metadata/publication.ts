import type { ArticleDoubt } from '../../domain/article.ts'
import { dayMs, daysApart, precision } from './dates.ts'

/** One witness of when a story was published, in the order of docs/metadata.md. */
export interface DateClaim {
  readonly iso: string
  readonly from: 'caller' | 'json-ld' | 'meta' | 'microdata' | 'dateline' | 'url'
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
  if (inFrame !== null) doubtFrameDate(inFrame, publishedAt, now, doubts)

  const updatedAt = updated.find(
    (iso) => !isAfter(iso, now) && (publishedAt === null || iso.slice(0, 10) >= publishedAt.slice(0, 10)),
  )
  return { publishedAt, updatedAt: updatedAt ?? null, doubts }
}

function settlePublished(claims: readonly DateClaim[], updated: readonly string[], doubts: ArticleDoubt[]): string | null {
  const caller = claims.find(({ from }) => from === 'caller')
  const witnesses = [claims.find(({ from }) => from !== 'caller' && from !== 'dateline' && from !== 'url')]
    .concat(
      claims.find(({ from }) => from === 'dateline'),
      claims.find(({ from }) => from === 'url'),
    )
    .filter((claim) => claim !== undefined)
  const first = witnesses[0]
  if (first === undefined) return caller?.iso ?? null

  const against = witnesses.find((claim) => contradicts(claim, first, updated))
  if (against !== undefined) doubts.push({ reason: 'published-dates-disagree', detail: `${told(first)}, ${told(against)}` })
  if (caller !== undefined) return caller.iso

  const standing =
    against === undefined
      ? first
      : witnesses.find((claim) => witnesses.some((other) => other !== claim && confirms(claim, other)))
  return standing === undefined ? null : mostPrecise(claims, standing.iso)
}

/** A dateline that tells the time of the last change does not contradict the time of publishing. */
function contradicts(claim: DateClaim, first: DateClaim, updated: readonly string[]): boolean {
  if (confirms(claim, first)) return false
  return claim.from !== 'dateline' || !updated.some((iso) => daysApart(iso, claim.iso) <= maxDaysApart)
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
function doubtFrameDate(inFrame: string, publishedAt: string | null, now: number | undefined, doubts: ArticleDoubt[]): void {
  if (publishedAt === null) doubts.push({ reason: 'only-the-page-frame-has-a-date', detail: `page frame ${inFrame}` })
  else if (
    now !== undefined &&
    daysApart(inFrame, new Date(now).toISOString()) <= maxDaysApart &&
    daysApart(inFrame, publishedAt) > maxDaysApart
  )
    doubts.push({ reason: 'page-frame-shows-another-day', detail: `page frame ${inFrame}, story ${publishedAt}` })
}

function told({ from, iso }: DateClaim): string {
  return `${from} ${iso}`
}
