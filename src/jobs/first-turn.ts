import type { Decision } from '../domain/decision.ts'
import type { Tolerance } from '../domain/source.ts'
import type { StoredClaim } from '../ledger/claims.ts'
import { countsSince } from '../ledger/deciding.ts'
import type { View } from '../ledger/sightings.ts'
import type { Turn } from '../ledger/surroundings.ts'
import { namesakesOf, twinsOf } from '../ledger/twins.ts'
import { overlayOf } from '../reconciling/decisions.ts'
import { type Influence, influenceOf } from '../reconciling/influence.ts'
import { doubtfulDays } from '../reconciling/misdated.ts'
import { isRelease } from '../reconciling/statements.ts'

/** What is to be placed. */
export interface Placing {
  /** Claims that come, go, or count otherwise now; as they counted before too, where that differs. */
  readonly seeds: readonly StoredClaim[]
  /** Whether a person spoke: then nothing is taken for granted. */
  readonly decided: boolean
  readonly decisions: readonly Decision[]
}

/** What some seeds can change in the places of others, as far as it can be told before they are placed. */
export async function firstTurn(view: View, { seeds, decided, decisions }: Placing, tolerance: Tolerance): Promise<Turn> {
  const counting = countingBy(decisions, tolerance)
  const counted = [...(decided ? seeds.map(asCounted) : []), ...counting(seeds)].filter(({ claim }) => isRelease(claim))
  const judged: { readonly seed: StoredClaim; readonly influence: Influence }[] = []
  for (const seed of counted)
    judged.push({ seed, influence: decided ? anything : await influence(view, seed, counted, counting) })
  const those = (what: keyof Influence) => judged.flatMap(({ seed, influence }) => (influence[what] ? [seed] : []))
  return {
    placing: seeds,
    days: those('joins').flatMap(({ day, ruled }) => [day, ruled?.day ?? null].filter((one) => one !== null)),
    starts: await newStarts(view, counted),
    homes: those('houses'),
    doubtful: await doubtfulAround(view, those('dates'), counting),
  }
}

const anything: Influence = { joins: true, houses: true, dates: true }

/** A claim as it counted before the decision. */
function asCounted(stored: StoredClaim): StoredClaim {
  const { claim, day, since, value, standing, actor } = stored
  return { ...stored, claim: { ...claim, figure: { ...claim.figure, eventDate: day, since, value, standing, actor } } }
}

async function influence(view: View, seed: StoredClaim, all: readonly StoredClaim[], counting: Counting): Promise<Influence> {
  const mates = all.filter(({ claim }) => claim.articleId === seed.claim.articleId).map(({ claim }) => claim)
  return influenceOf(seed.claim, counting(await twinsOf(view, seed)), mates, view.windowDays)
}

/** First days that no other total counts from. */
async function newStarts(view: View, seeds: readonly StoredClaim[]): Promise<string[]> {
  const starts: string[] = []
  const ids = new Set(seeds.map(({ claim }) => claim.id))
  for (const since of new Set(seeds.flatMap(({ day, since }) => (day === null && since !== null ? [since] : [])))) {
    const others = await countsSince(view, since, seeds.length + 1)
    if (others.every(({ id }) => ids.has(id))) starts.push(since)
  }
  return starts
}

/** Claims whose day may hang on some seeds: their own, and those of the same number under other days. */
async function doubtfulAround(view: View, seeds: readonly StoredClaim[], counting: Counting): Promise<StoredClaim[]> {
  const doubtful: StoredClaim[] = []
  for (const comings of Map.groupBy(seeds, ({ value }) => value).values()) {
    const ids = new Set(comings.map(({ claim }) => claim.id))
    const found = await Promise.all(comings.map((seed) => namesakesOf(view, seed)))
    const namesakes = new Map(counting(found.flat()).map((one) => [one.claim.id, one]))
    for (const id of ids) namesakes.delete(id)
    const all = new Map([...comings, ...namesakes.values()].map((one) => [one.claim, one]))
    const claims = doubtfulDays(
      comings.map(({ claim }) => claim),
      [...namesakes.values()].map(({ claim }) => claim),
      view.windowDays,
    )
    doubtful.push(...claims.flatMap((claim) => all.get(claim) ?? []))
  }
  return doubtful
}

/** Of some claims those that count, as they count: as people corrected them, without what they rejected or nobody is sure of. */
type Counting = (claims: readonly StoredClaim[]) => StoredClaim[]

function countingBy(decisions: readonly Decision[], { leastConfidence }: Tolerance): Counting {
  const overlay = overlayOf(decisions)
  return (claims) =>
    claims.flatMap((stored): StoredClaim[] => {
      const claim = overlay.amend(stored.claim)
      if (claim === undefined) return []
      return claim.figure.confidence >= leastConfidence || overlay.vouchesFor(stored.mark) ? [{ ...stored, claim }] : []
    })
}
