import type { Claim } from '../domain/batch.ts'
import { dayNumber } from './days.ts'
import { isBreakdown } from './parts.ts'
import { actorsOf, isNear } from './statements.ts'
import { originsOf } from './voices.ts'

/** What a claim that comes or goes can change in the places of others. */
export interface Influence {
  /** Whether the days around it may join or part, and numbers without a day come home to it. */
  readonly joins: boolean
  /** Whether the same number under other days may turn out to be misdated. */
  readonly dates: boolean
}

/** Numbers below this say nothing of a day (B6). */
const leastTelling = 20

/**
 * What a claim can change, judged by its twins: trusted claims of other articles that give the same number of the same side
 * for the same day. One whose number is told by several origins already changes nothing: so the cost of a number that
 * every newspaper repeats does not grow with the newspapers.
 *
 * @param mates the other claims of its article
 */
export function influenceOf(claim: Claim, twins: readonly Claim[], mates: readonly Claim[], windowDays: number): Influence {
  const { figure } = claim
  if (figure.eventDate === null) return { joins: figure.since !== null && twins.length === 0, dates: false }
  const alike = twins.filter((twin) => twin.figure.vague === figure.vague && twin.figure.partOf === null)
  const isPart = isBreakdown(claim, mates)
  const isNew = isPart ? twins.length === 0 : alike.length === 0 || figure.partOf !== null
  const joins = isNew || (!isPart && contrasts(claim, mates, windowDays))
  const origins = originsOf([claim, ...twins])
  const others = new Set(
    twins.map(({ articleId }) => origins.get(articleId)).filter((one) => one !== origins.get(claim.articleId)),
  )
  return { joins, dates: figure.value >= leastTelling && others.size < 2 }
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

/**
 * Of the same numbers under other days, those whose day hangs on a single origin, or stands in an article that has another
 * day wrong: only these can turn out to be misdated, or no longer.
 */
export function uncertainDays(namesakes: readonly Claim[], mistaken: ReadonlySet<string>, windowDays: number): readonly Claim[] {
  const origins = originsOf(namesakes)
  return namesakes.filter((claim) => {
    if (mistaken.has(claim.articleId)) return true
    const near = namesakes.filter((other) => isWithin(claim, other, windowDays))
    return new Set(near.map(({ articleId }) => origins.get(articleId))).size < 2
  })
}

function isWithin({ figure: a }: Claim, { figure: b }: Claim, days: number): boolean {
  return a.eventDate !== null && b.eventDate !== null && Math.abs(dayNumber(a.eventDate) - dayNumber(b.eventDate)) <= days
}
