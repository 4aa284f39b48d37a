import type { Claim } from '../domain/batch.ts'
import type { Settled } from './batching.ts'
import { dayNumber } from './days.ts'
import { tellsDay } from './misdated.ts'
import { isBreakdown } from './parts.ts'
import { actorsOf, isNear } from './statements.ts'
import { originsOf } from './voices.ts'

/** What a claim that comes or goes can change in the places of others. */
export interface Influence {
  /** Whether the days around its own may join or part. */
  readonly joins: boolean
  /** Whether numbers without a day may come home to it. */
  readonly houses: boolean
  /** Whether the same number under other days may turn out to be misdated, or no longer. */
  readonly dates: boolean
}

/** A claim of another article with the same number of the same side for the same day, and where the rules have put it. */
export interface Twin {
  readonly claim: Claim
  readonly ruled: Settled | null
}

/** Two others settle a day (B6); a third, for one of the two may be the claim's own origin under another day. */
const enoughOrigins = 3

/**
 * What a claim can change, judged by its twins: one whose number is told of its day already changes nothing. So the cost of a
 * number that every newspaper repeats does not grow with the newspapers.
 *
 * @param mates the other claims of its article
 */
export function influenceOf(claim: Claim, twins: readonly Twin[], mates: readonly Claim[], windowDays: number): Influence {
  const { figure } = claim
  if (figure.eventDate === null) return { joins: false, houses: figure.since !== null, dates: false }
  const alike = twins.filter((twin) => twin.claim.figure.vague === figure.vague && speakAlike(claim, twin.claim))
  const atHome = twins.filter((twin) => twin.claim.figure.vague === figure.vague && twin.ruled?.day === figure.eventDate)
  const ofDay = mates.filter((mate) => mate.figure.eventDate === figure.eventDate)
  const isNew = !atHome.some((twin) => twin.claim.figure.partOf === null)
  return {
    joins: !isBreakdown(claim, ofDay) && (isNew || contrasts(claim, mates, windowDays)),
    houses: !alike.some((twin) => atHome.includes(twin)),
    dates: tellsDay(claim) && !hasOrigins(enoughOrigins, claim, alike),
  }
}

/** What one side announced is one count; what monitors count is each one's own. */
function speakAlike({ figure: a }: Claim, { figure: b }: Claim): boolean {
  return a.standing === 'announced' || a.actor === b.actor
}

function hasOrigins(least: number, claim: Claim, twins: readonly Twin[]): boolean {
  const origins = originsOf([claim, ...twins.map((twin) => twin.claim)])
  const others = new Set(twins.map((twin) => origins.get(twin.claim.articleId)))
  others.delete(origins.get(claim.articleId))
  return others.size >= least
}

/** The article tells of two releases within the window: that parts their days. */
function contrasts({ id, figure, ...claim }: Claim, mates: readonly Claim[], windowDays: number): boolean {
  const speakers = actorsOf({ id, figure, ...claim })
  return mates.some((mate) => {
    if (mate.id === id || mate.figure.eventDate === null || mate.figure.eventDate === figure.eventDate) return false
    const apart = Math.abs(dayNumber(mate.figure.eventDate) - dayNumber(figure.eventDate ?? mate.figure.eventDate))
    if (apart > windowDays || mate.figure.standing !== figure.standing || isNear(mate.figure.value, figure.value)) return false
    return actorsOf(mate).some((actor) => speakers.includes(actor))
  })
}
