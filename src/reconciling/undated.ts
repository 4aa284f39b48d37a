import type { Claim } from '../domain/batch.ts'
import { type BatchKey, dayOf, undatedKey } from './batch-key.ts'
import { dayNumber, msPerDay } from './days.ts'
import { isBreakdown } from './parts.ts'
import { actorsOf, compare, sideOf, stageOf, toldAt } from './statements.ts'

/** A number without a day comes home to a release of the last year or so, not to its namesake of long ago. */
const farthestDays = 400
/** Below this a number alone says nothing: it needs an article that tells of the release too. */
const leastTelling = 10
/** Characters between two numbers of one passage. */
const samePassage = 700

/** A batch that claims with a day or a first day already have. */
export interface Home {
  readonly key: BatchKey
  /** The day it goes by, for choosing the latest. */
  readonly day: string
  readonly claims: readonly Claim[]
}

export type UndatedPlace = { readonly key: BatchKey; readonly why: 'by-number' | 'by-article' | 'no-day' }

/**
 * Where a number without a day belongs (B7, B8): to the latest release whose number it repeats; else to the one release
 * its article tells of whose other side it completes; else to the announcement in its own sentence, which has no day either; else to a batch of its own.
 */
export function placeUndated(claim: Claim, article: readonly Claim[], homes: readonly Home[]): UndatedPlace {
  const byNumber = homeByNumber(claim, homes)
  if (byNumber !== undefined) return { key: byNumber.key, why: 'by-number' }
  const byArticle = homeByArticle(claim, article, homes)
  if (byArticle !== undefined) return { key: byArticle.key, why: 'by-article' }
  const beside = undatedAnnouncement(claim, article)
  return beside === undefined ? { key: ownKey(claim), why: 'no-day' } : { key: ownKey(beside), why: 'by-article' }
}

function ownKey(claim: Claim): BatchKey {
  return undatedKey(claim.figure.standing, claim.figure.actor, claim.figure.value)
}

function homeByNumber(claim: Claim, homes: readonly Home[]): Home | undefined {
  const told = Math.floor(toldAt(claim) / msPerDay)
  const fitting = homes.filter(({ day, claims }) => {
    const age = told - dayNumber(day)
    return age >= 0 && age <= farthestDays && claims.some((other) => repeats(claim, other))
  })
  return fitting.sort((a, b) => compare(b.day, a.day) || compare(a.key, b.key))[0]
}

function repeats(claim: Claim, other: Claim): boolean {
  if (claim.figure.value !== other.figure.value || claim.figure.vague || other.figure.vague) return false
  if (claim.figure.value < leastTelling && claim.articleId !== other.articleId) return false
  if (claim.figure.standing !== other.figure.standing) return claim.figure.standing === 'reported'
  if (claim.figure.standing === 'announced') return true
  return actorsOf(claim).some((actor) => actor === null || actorsOf(other).includes(actor))
}

/**
 * The release of its article that has the other side's number and lacks this side's, told in the same passage. Never a
 * running total: from when an undated number counts is not said. Among several only a vague word, which no number tells
 * apart, takes the nearest.
 */
function homeByArticle(claim: Claim, article: readonly Claim[], homes: readonly Home[]): Home | undefined {
  const side = sideOf(claim)
  if (side === undefined || isBreakdown(claim, article)) return undefined
  const releases = homes.filter(({ key }) => dayOf(key) !== null)
  const open = releases.flatMap((home) => {
    const here = home.claims.filter(({ articleId }) => articleId === claim.articleId)
    if (dayNumber(home.day) * msPerDay > toldAt(claim) || here.some((other) => sideOf(other) === side)) return []
    const others = here.filter((other) => completes(claim, other))
    return others.length === 0 ? [] : [{ home, away: Math.min(...others.map((other) => distance(claim, other))) }]
  })
  if (open.length > 1 && !claim.figure.vague) return undefined
  return open.sort((a, b) => a.away - b.away || compare(b.home.day, a.home.day))[0]?.home
}

/** Whether two claims of one passage are the two sides of one release: at a stage that can meet, and no more counted than announced. */
function completes(claim: Claim, other: Claim): boolean {
  const sides = [sideOf(claim), sideOf(other)]
  if (!sides.includes('announced') || !sides.includes('verified') || distance(claim, other) > samePassage) return false
  const [announced, verified] = sideOf(claim) === 'announced' ? [claim, other] : [other, claim]
  if (stageOf(announced) !== stageOf(verified) && !(stageOf(announced) === 'ordered' && stageOf(verified) === 'freed'))
    return false
  return announced.figure.vague || verified.figure.value <= announced.figure.value
}

/** Characters between two figures; without end between title and text. */
function distance({ figure: a }: Claim, { figure: b }: Claim): number {
  return a.part === b.part ? Math.abs(a.start - b.start) : Number.POSITIVE_INFINITY
}

/** The one announced number without a day in the very sentence of a verified one that does not exceed it. */
function undatedAnnouncement(claim: Claim, article: readonly Claim[]): Claim | undefined {
  if (sideOf(claim) !== 'verified') return undefined
  const beside = article.filter(
    (other) =>
      other.figure.eventDate === null &&
      other.figure.since === null &&
      claim.figure.quote === other.figure.quote &&
      completes(claim, other),
  )
  return new Set(beside.map(({ figure }) => figure.value)).size === 1 ? beside[0] : undefined
}
