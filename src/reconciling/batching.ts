import type { Claim } from '../domain/batch.ts'
import { type BatchKey, runningKey } from './batch-key.ts'
import { dayAfter, dayNumber, msPerDay } from './days.ts'
import { misdated } from './misdated.ts'
import { releaseDays } from './release-days.ts'
import { sideOf, toldAt } from './statements.ts'
import { type Home, placeUndated } from './undated.ts'

/** Why a claim is in its batch. */
export const placeReasons = [
  'by-day',
  'by-near-day',
  'day-corrected',
  'by-since',
  'since-the-day',
  'by-number',
  'by-article',
  'no-day',
  'waiting',
  'decided',
] as const
export type PlaceReason = (typeof placeReasons)[number]

/** Where a claim belongs, and why. */
export interface Place {
  readonly key: BatchKey
  readonly why: PlaceReason
  /** The day its release was told under, corrected where the numbers said so; null for running totals and numbers without a day. */
  readonly day: string | null
}

/** What an earlier look found of a claim, and this one takes as given. */
export interface Settled {
  /** Null if only its day stands, and its batch is to be found anew. */
  readonly key: BatchKey | null
  readonly day: string | null
}

/** A monitor's total since the day of a release counts that release while it is this fresh (B10). */
const freshDays = 14
/** It may exceed the announced number by this much before it is the beginning of something longer. */
const mostExcess = 1.1

type Dated = Pick<Claim, 'id'> & { readonly claim: Claim; readonly day: string; readonly corrected: boolean }

/**
 * Sorts claims into batches: figures that speak of the same people (rules B1 to B10, docs/reconciling.md). A function of
 * the set of claims alone, whatever the order in which they arrived.
 *
 * @param settled where claims at the edge of the view are known to be, whose own surroundings are not in it
 */
export function placesOf(
  claims: readonly Claim[],
  windowDays: number,
  settled: ReadonlyMap<string, Settled> = new Map(),
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  placeDated(claims, { windowDays, settled }, places)
  placeRunning(claims, places)
  settle(settled, places)
  const homes = homesOf(claims, places)
  const articles = Map.groupBy(claims, ({ articleId }) => articleId)
  for (const claim of claims.filter((one) => isUndated(one) && !isPlaced(settled.get(one.id)))) {
    const article = articles.get(claim.articleId) ?? []
    const near = new Set(article.flatMap(({ id }) => places.get(id)?.key ?? []))
    const candidates = homes.filter(
      (home) => near.has(home.key) || home.claims.some(({ figure }) => figure.value === claim.figure.value),
    )
    places.set(claim.id, { ...placeUndated(claim, article, candidates), day: null })
  }
  return places
}

function settle(settled: ReadonlyMap<string, Settled>, places: Map<string, Place>): void {
  for (const [id, { key, day }] of settled) if (key !== null && places.has(id)) places.set(id, { key, why: 'by-day', day })
}

function isPlaced(settled: Settled | undefined): boolean {
  return settled !== undefined && settled.key !== null
}

function isUndated({ figure }: Claim): boolean {
  return figure.eventDate === null && figure.since === null
}

interface View {
  readonly windowDays: number
  readonly settled: ReadonlyMap<string, Settled>
}

function placeDated(claims: readonly Claim[], { windowDays, settled }: View, places: Map<string, Place>): void {
  const corrected = misdated(claims, settled, windowDays)
  const dated = claims.flatMap((claim): Dated[] => {
    const told = claim.figure.eventDate
    const day = told === null ? null : (settled.get(claim.id)?.day ?? corrected.get(claim.id) ?? told)
    return day === null ? [] : [{ id: claim.id, claim, day, corrected: day !== told }]
  })
  const byDay = new Map(
    Map.groupBy(dated, ({ day }) => day)
      .entries()
      .map(([day, told]) => [day, told.map(({ claim }) => claim)]),
  )
  const founders = new Map([...releaseDays(byDay, windowDays), ...knownFounders(dated, settled)])
  for (const { id, day, corrected: isCorrected } of dated) {
    const key = founders.get(day) ?? day
    const why = key === day ? 'by-day' : 'by-near-day'
    places.set(id, { key, why: isCorrected ? 'day-corrected' : why, day })
  }
}

/** Days of which it is known what release they go by: all that is told of one day goes by one. */
function knownFounders(dated: readonly Dated[], settled: ReadonlyMap<string, Settled>): [string, BatchKey][] {
  return dated.flatMap(({ id, day }): [string, BatchKey][] => {
    const key = settled.get(id)?.key ?? null
    return key === null ? [] : [[day, key]]
  })
}

/** The batches that are founded so far, with their claims. */
function homesOf(claims: readonly Claim[], places: ReadonlyMap<string, Place>): Home[] {
  const placed = claims.filter(({ id }) => places.has(id))
  return [...Map.groupBy(placed, ({ id }) => places.get(id)?.key ?? '')].map(([key, own]) => ({
    key,
    day: key.replace(/^since-/, ''),
    claims: own,
  }))
}

/** Running totals go by their first day; two first days that touch are one told loosely. */
function placeRunning(claims: readonly Claim[], places: Map<string, Place>): void {
  const days = Map.groupBy(claims, ({ id }) => places.get(id)?.day ?? null)
  const running = claims.flatMap((claim) =>
    claim.figure.since === null || claim.figure.eventDate !== null ? [] : [{ claim, since: claim.figure.since }],
  )
  const starts = new Set(running.map(({ since }) => since))
  for (const { claim, since } of running) {
    const released = days.get(since)?.find((other) => countsRelease(claim, since, other))
    const release = released === undefined ? undefined : places.get(released.id)
    if (release !== undefined) {
      places.set(claim.id, { key: release.key, why: 'since-the-day', day: null })
      continue
    }
    const dayBefore = dayAfter(since, -1)
    const start = starts.has(dayBefore) && !starts.has(dayAfter(since, -2)) ? dayBefore : since
    places.set(claim.id, { key: runningKey(start), why: 'by-since', day: null })
  }
}

/** A fresh total since the very day of a release, no larger than what was announced: the release, counted at the gate. */
function countsRelease(claim: Claim, since: string, { figure }: Claim): boolean {
  if (sideOf(claim) !== 'verified' || toldAt(claim) / msPerDay - dayNumber(since) > freshDays) return false
  return figure.standing === 'announced' && !figure.vague && claim.figure.value <= mostExcess * figure.value
}
