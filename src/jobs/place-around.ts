import type { Decision } from '../domain/decision.ts'
import type { Desk, Tolerance } from '../domain/source.ts'
import { placeClaims, type StoredClaim } from '../ledger/claims.ts'
import type { View } from '../ledger/sightings.ts'
import { surroundingsOf } from '../ledger/surroundings.ts'
import { mistakenArticles, namesakesOf, twinsOf } from '../ledger/twins.ts'
import type { Settled } from '../reconciling/batching.ts'
import { overlayOf } from '../reconciling/decisions.ts'
import { influenceOf, uncertainDays } from '../reconciling/influence.ts'
import { type Placed, placeReading } from '../reconciling/place-reading.ts'
import { isRelease } from '../reconciling/statements.ts'

/** What is to be placed. */
interface Placing {
  readonly seeds: readonly StoredClaim[]
  /** Whether a person spoke: then nothing is taken for granted. */
  readonly decided: boolean
  readonly decisions: readonly Decision[]
}

/** Places the seeds and whatever they move; returns the batches that claims came from and went to. */
export async function placeAround(view: View, { seeds, decided, decisions }: Placing, desk: Desk): Promise<string[]> {
  const { adopted, joining } = await (decided ? judged(view, seeds) : judge(view, seeds, countingBy(decisions, desk.tolerance)))
  const open = seeds.filter(({ claim, current }) => current && !adopted.has(claim.id))
  const { stored, movable } = await surroundingsOf(view, open, joining)
  const around = [...stored, ...seeds.filter(({ claim }) => adopted.has(claim.id))]
  const placed = new Map(around.flatMap((one) => placedOf(one)))
  const settled = new Map([...stored.filter(({ claim }) => !movable.has(claim.id)).flatMap((one) => settledOf(one)), ...adopted])
  const places = placeReading({ claims: around.map(({ claim }) => claim), placed, settled, decisions }, desk.tolerance)
  await placeClaims(view.db, places)
  return [...places].flatMap(([id, place]) => [place?.key, placed.get(id)?.key].filter((key) => key !== undefined))
}

interface Judgement {
  /** Claims that go where others have gone. */
  readonly adopted: ReadonlyMap<string, Settled>
  /** Claims around which days may join or part. */
  readonly joining: readonly StoredClaim[]
}

/** What claims can change that a person judged: of their numbers, each may have its day by the others. */
async function judged(view: View, seeds: readonly StoredClaim[]): Promise<Judgement> {
  const joining = [...seeds]
  for (const seed of seeds) joining.push(...(await namesakesOf(view, seed)))
  return { adopted: new Map(), joining }
}

/**
 * What each new or silenced claim can change. One whose number several origins have told for its day already goes where
 * theirs went and moves nothing.
 */
async function judge(view: View, seeds: readonly StoredClaim[], counting: Counting): Promise<Judgement> {
  const adopted = new Map<string, Settled>()
  const joining: StoredClaim[] = []
  const counted = counting(seeds)
  for (const seed of counted.filter(({ claim }) => isRelease(claim))) {
    const { claim } = seed
    const twins = counting(await twinsOf(view, seed))
    const mates = counted.filter((one) => one.claim.articleId === claim.articleId).map((one) => one.claim)
    const influence = influenceOf(
      claim,
      twins.map((twin) => twin.claim),
      mates,
      view.windowDays,
    )
    if (influence.joins) joining.push(seed)
    if (influence.dates) joining.push(...(await uncertainNamesakes(view, seed, counting)))
    const place = twins[0]?.ruled
    if (claim.figure.eventDate !== null && !influence.joins && !influence.dates && place) adopted.set(claim.id, place)
  }
  return { adopted, joining }
}

/** The same number under other days whose day this claim can put in doubt or confirm; with the claim itself, if there are any. */
async function uncertainNamesakes(view: View, seed: StoredClaim, counting: Counting): Promise<StoredClaim[]> {
  const namesakes = counting(await namesakesOf(view, seed)).filter(({ day }) => day !== seed.day)
  const mistaken = await mistakenArticles(
    view,
    namesakes.map(({ claim }) => claim.articleId),
  )
  const uncertain = new Set(
    uncertainDays(
      namesakes.map(({ claim }) => claim),
      mistaken,
      view.windowDays,
    ).map(({ id }) => id),
  )
  return uncertain.size === 0 ? [] : [seed, ...namesakes.filter(({ claim }) => uncertain.has(claim.id))]
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

function placedOf({ claim, batchKey, ruled }: StoredClaim): [string, Placed][] {
  return batchKey === null || ruled === null ? [] : [[claim.id, { key: batchKey, ruledKey: ruled.key, ruledDay: ruled.day }]]
}

function settledOf({ claim, ruled }: StoredClaim): [string, Settled][] {
  return ruled === null ? [] : [[claim.id, ruled]]
}
