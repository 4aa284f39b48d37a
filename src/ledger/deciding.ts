import {
  dayAfter,
  dayOf,
  distinct,
  hasSay,
  releases,
  type Sighting,
  sightingsById,
  speaking,
  unite,
  type View,
} from './sightings.ts'

/** Numbers below this meet by chance: the rules do not follow them home (B7, docs/reconciling.md). */
const leastUndatedNumber = 10
/** How far a number without a day comes home, in days; a day that was corrected lies so much further. */
const farthestHome = 400
const farthestCorrected = 92

/** For each day of some claims one other claim of that day, which goes where these go; and the days that nobody else tells of. */
export async function dayMates(
  view: View,
  claims: readonly Sighting[],
): Promise<{ readonly found: readonly Sighting[]; readonly missing: readonly string[] }> {
  const days = distinct(claims.flatMap(({ day, ruledDay }) => [day, ruledDay]).filter((day) => day !== null))
  const ids = claims.map(({ id }) => id)
  const found: Sighting[] = []
  const missing: string[] = []
  for (const day of days) {
    const mate = await releases(view)
      .select('figure_id')
      .where('ruled_day', '=', day)
      .where('figure_id', 'not in', ids)
      .where(hasSay)
      .limit(1)
      .executeTakeFirst()
    if (mate === undefined) missing.push(day)
    else found.push(...(await sightingsById(view, [mate.figure_id])))
  }
  return { found, missing }
}

/** What decides where running totals go: the releases announced on their first day, and one count of each of the two days before. */
export async function beginningsOf(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const firsts = distinct(claims.flatMap(({ day, since }) => (day === null && since !== null ? [since] : [])))
  if (firsts.length === 0) return []
  const announced = await speaking(view, (eb) => eb.and([eb('ruled_day', 'in', firsts), eb('standing', '=', 'announced')]))
  const counts = distinct(firsts.flatMap((day) => [dayAfter(day, -1), dayAfter(day, -2)])).map((day) => countsSince(view, day, 1))
  return unite(announced, ...(await Promise.all(counts)))
}

/** Some running totals that count from a day. */
export async function countsSince(view: View, since: string, limit: number): Promise<Sighting[]> {
  const rows = await releases(view)
    .select('figure_id')
    .where('since', '=', since)
    .where('day', 'is', null)
    .where('ruled_key', 'is not', null)
    .where(hasSay)
    .limit(limit)
    .execute()
  return sightingsById(
    view,
    rows.map(({ figure_id }) => figure_id),
  )
}

/** Where numbers without a day could come home: the same numbers with one; of each speaker in a batch one is enough. */
export async function homesOf(view: View, claims: readonly Sighting[]): Promise<Sighting[]> {
  const undated = claims.filter(({ day, since, value }) => day === null && since === null && value >= leastUndatedNumber)
  if (undated.length === 0) return []
  const told = undated.map(({ toldAt }) => toldAt)
  const [earliest, latest] = [dayOf(Math.min(...told)), dayOf(Math.max(...told))]
  const [first, last] = [dayAfter(earliest, -farthestHome - farthestCorrected), dayAfter(latest, farthestCorrected)]
  const homes = releases(view)
    .select(({ fn }) => ['since', fn.min('figure_id').as('id')])
    .where('value', 'in', distinct(undated.map(({ value }) => value)))
    .where(hasSay)
    .groupBy(['value', 'since', 'ruled_key', 'standing', 'actor', 'vague'])
  const dated = await homes.where((eb) => eb.between('day', first, last)).execute()
  // The first day is looked at here and not in the query: the engine would walk through every running total of those days.
  const others = await homes.where('day', 'is', null).execute()
  const running = others.filter(({ since }) => since !== null && first <= since && since <= last)
  return sightingsById(
    view,
    [...dated, ...running].map(({ id }) => id),
  )
}
