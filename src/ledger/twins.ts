import { claimsById, type StoredClaim } from './claims.ts'
import { hasSay, idsOf, releases, toSighting, type View } from './sightings.ts'
import { datedNamesakes } from './surroundings.ts'

/** Twins of a claim that are looked at: a few origins are enough to tell that it changes nothing. */
const mostTwins = 8

/** Speaking claims of other articles that give the same number of the same side for the same day; a few of them, placed already. */
export async function twinsOf(view: View, { claim, day, value }: StoredClaim): Promise<StoredClaim[]> {
  if (day === null) return []
  const rows = await releases(view)
    .select('figure_id')
    .where('value', '=', value)
    .where('standing', '=', claim.figure.standing)
    .where('day', '=', day)
    .where('article_id', '!=', claim.articleId)
    .where('ruled_key', 'is not', null)
    .where(hasSay)
    .orderBy('told_at')
    .orderBy('figure_id')
    .limit(mostTwins)
    .execute()
  return claimsById(
    view.db,
    rows.map(({ figure_id }) => figure_id),
  )
}

/** The same number under any day, as far away as a wrong day is looked for; none where all are told for about the same. */
export async function namesakesOf(view: View, stored: StoredClaim): Promise<StoredClaim[]> {
  const own = toSighting(stored)
  const found = await datedNamesakes(view, [own])
  return found.some(({ day }) => day !== own.day) ? claimsById(view.db, idsOf(found)) : []
}
