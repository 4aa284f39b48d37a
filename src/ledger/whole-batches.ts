import { claimsById, type StoredClaim } from './claims.ts'
import {
  dayAfter,
  dayOf,
  distinct,
  idsOf,
  msPerDay,
  rangesAround,
  type Sighting,
  type SightingFilter,
  speaking,
  startOf,
  toSighting,
  unite,
  type View,
} from './sightings.ts'

/** Running totals told this near to one another are read side by side, in days (G7): a day more, for whole days are compared. */
const besideDays = 31
/** A release announced this near to the first day of a count is read beside it too, in days. */
const nearStartDays = 4

/**
 * The claims of some batches whole, with the totals that are read beside them; and of the running counts that what changed
 * is read beside.
 *
 * @param changed claims that came, went or moved
 */
export async function batchesOf(view: View, keys: readonly string[], changed: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const own = await ofBatches(view, keys)
  const counts = await countsBeside(view, keys, unite(own, changed.map(toSighting)))
  const all = unite(own, await ofBatches(view, distinct(counts.flatMap(({ batchKey }) => batchKey ?? []))))
  return claimsById(view.db, idsOf(unite(all, await totalsBeside(view, all))))
}

async function ofBatches(view: View, keys: readonly string[]): Promise<Sighting[]> {
  return keys.length === 0 ? [] : speaking(view, (eb) => eb('batch_key', 'in', keys))
}

/** Running counts that some batches are read beside: told near the time of a total, or begun near a release. */
async function countsBeside(view: View, keys: readonly string[], claims: readonly Sighting[]): Promise<Sighting[]> {
  const ranges = rangesAround(
    keys.flatMap((key) => /^\d{4}-\d\d-\d\d/.exec(key)?.[0] ?? []),
    nearStartDays,
  )
  const totals = claims.filter(({ day, standing }) => day === null && standing === 'announced')
  const counting = (eb: Parameters<SightingFilter>[0]) => eb('standing', '=', 'verified')
  const begun = ranges.map(([first, last]) => speaking(view, (eb) => eb.and([counting(eb), eb.between('since', first, last)])))
  return unite(
    await toldNear(view, totals.map(toldAt), (eb) => eb.and([counting(eb), eb('day', 'is', null), eb('since', 'is not', null)])),
    ...(await Promise.all(begun)),
  )
}

/** What is read beside running counts that no announcement answers: totals told near the latest count, releases near its first day. */
async function totalsBeside(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const batches = [...Map.groupBy(claims, ({ batchKey }) => batchKey).values()]
  const counts = batches
    .filter((own) => !own.some(({ standing }) => standing === 'announced'))
    .map((own) => own.filter(({ standing }) => standing === 'verified'))
    .filter((own) => own.some(({ since }) => since !== null))
  const ranges = rangesAround(
    counts.flatMap((own) => own.flatMap(({ since }) => since ?? [])),
    nearStartDays,
  )
  const latest = counts.map((own) => Math.max(...own.map(toldAt)))
  const announced = (eb: Parameters<SightingFilter>[0]) => eb('standing', '=', 'announced')
  // By the day that a release goes by in the end: with it, the keys of its batches begin.
  const begun = ranges.map(([first, last]) =>
    speaking(view, (eb) => eb.and([announced(eb), eb('batch_key', '>=', first), eb('batch_key', '<', dayAfter(last, 1))])),
  )
  return unite(
    await toldNear(view, latest, (eb) => eb.and([announced(eb), eb('day', 'is', null)])),
    ...(await Promise.all(begun)),
  )
}

function toldAt(claim: Sighting): number {
  return claim.toldAt
}

/** Claims told near some instants, epoch ms. */
async function toldNear(view: View, instants: readonly number[], filter: SightingFilter): Promise<Sighting[]> {
  const found = rangesAround(instants.map(dayOf), besideDays).map(([first, last]) =>
    speaking(view, (eb) => eb.and([filter(eb), eb.between('told_at', startOf(first), startOf(last) + msPerDay)])),
  )
  return unite(...(await Promise.all(found)))
}
