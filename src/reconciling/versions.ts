import type { Claim } from '../domain/batch.ts'
import { peopleOf } from './interval.ts'
import { isOwnVoice, isRestated } from './restated.ts'
import { byTime, toldAt } from './statements.ts'
import type { Origins } from './voices.ts'

/** One number of one actor, and since when it stands. */
export interface Version {
  readonly value: number
  readonly max: number | null
  /** Epoch ms at which it was first told, or told again as the number that stands. */
  readonly at: number
}

/** What is known while the tellings are walked through in time. */
interface Known {
  readonly versions: Version[]
  /** How many origins have told each number. */
  readonly told: Map<number, number>
  /** The numbers told before the present version came to stand. */
  older: ReadonlySet<number>
}

/**
 * The versions of one actor's count, oldest first; the last one stands (rules C1 to C5, docs/reconciling.md).
 *
 * A number not told before is the newer one if it is higher: monitors count upwards, and a text that holds two states
 * leads to the higher. A lower one is news only if its sentence takes the old one back, the actor says it on its own site,
 * or two independent origins have it. A number told before is background, but for the first two of these.
 */
export function versionsOf(claims: readonly Claim[], actor: string | null, origins: Origins): readonly Version[] {
  const known: Known = { versions: [], told: new Map(), older: new Set() }
  for (const telling of tellingsOf(claims, origins)) {
    const next = nextNumber(telling, actor, known)
    for (const value of new Set(telling.map(({ figure }) => figure.value)))
      known.told.set(value, (known.told.get(value) ?? 0) + 1)
    if (next === undefined) continue
    known.versions.push({ value: next.figure.value, max: next.figure.max, at: toldAt(telling[0] ?? next) })
    known.older = new Set(known.told.keys())
  }
  return known.versions
}

/** What each origin says, in the order of first telling: copies speak once, when the first of them does. */
function tellingsOf(claims: readonly Claim[], origins: Origins): (readonly Claim[])[] {
  return [...Map.groupBy([...claims].sort(byTime), ({ articleId }) => origins.get(articleId) ?? articleId).values()]
}

function nextNumber(telling: readonly Claim[], actor: string | null, known: Known): Claim | undefined {
  const current = known.versions.at(-1)
  if (current === undefined) return highestOf(telling)
  const others = telling.filter((claim) => !agrees(claim, current))
  const restated = highestOf(others.filter((claim) => isRestated(claim) && namesWhatItReplaces(claim, telling, current)))
  if (restated !== undefined) return restated
  const higher = highestOf(others.filter(({ figure }) => figure.value > current.value && !known.told.has(figure.value)))
  if (higher !== undefined) return higher
  if (others.length < telling.length) return undefined
  return highestOf(others.filter((claim) => isOwnVoice(claim, actor) || isConfirmedLower(claim, current, known)))
}

/** The same number, or a rounded or open form of it (`more than 60` where 61 stands). */
function agrees({ figure }: Claim, current: Version): boolean {
  if (figure.value === current.value) return true
  if (figure.bound === 'exact') return false
  const { low, high } = peopleOf(figure)
  return low <= current.value && (high === null || current.value <= high)
}

/** A sentence of correction holds the new number alone, or the old one beside it. */
function namesWhatItReplaces(claim: Claim, telling: readonly Claim[], current: Version): boolean {
  const quoted = new Set(telling.filter(({ figure }) => figure.quote === claim.figure.quote).map(({ figure }) => figure.value))
  return quoted.size === 1 || quoted.has(current.value)
}

/** Told by one origin since the present number stands, and now by a second that says of which release. */
function isConfirmedLower({ figure }: Claim, current: Version, known: Known): boolean {
  if (figure.eventDate === null && figure.since === null) return false
  return figure.value < current.value && !known.older.has(figure.value) && known.told.has(figure.value)
}

function highestOf(claims: readonly Claim[]): Claim | undefined {
  const [first, ...rest] = claims
  return rest.reduce((best, claim) => (best === undefined || claim.figure.value > best.figure.value ? claim : best), first)
}
