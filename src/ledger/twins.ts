import { claimsById, type StoredClaim } from './claims.ts'
import { idsOf, toSighting, type View } from './sightings.ts'
import { datedNamesakes } from './surroundings.ts'

/** Twins of a claim that are looked at: two origins are enough to tell that it changes nothing. */
const mostTwins = 8

/** Speaking claims of other articles that give the same number of the same side for the same day or first day; a few of them. */
export async function twinsOf({ db, deskId }: View, { claim, day, since, value }: StoredClaim): Promise<StoredClaim[]> {
  if (day === null && since === null) return []
  const rows = await db
    .selectFrom('claim')
    .select('figure_id')
    .where('desk_id', '=', deskId)
    .where('current', '=', 1)
    .where('value', '=', value)
    .where('standing', '=', claim.figure.standing)
    .where('day', day === null ? 'is' : '=', day)
    .where('since', since === null ? 'is' : '=', since)
    .where('article_id', '!=', claim.articleId)
    .where('ruled_key', 'is not', null)
    .orderBy('told_at')
    .orderBy('figure_id')
    .limit(mostTwins)
    .execute()
  return claimsById(
    db,
    rows.map(({ figure_id }) => figure_id),
  )
}

/** The same number under other days, as far away as a wrong day is looked for. */
export async function namesakesOf(view: View, stored: StoredClaim): Promise<StoredClaim[]> {
  return claimsById(view.db, idsOf(await datedNamesakes(view, [toSighting(stored)])))
}

/** Which of some articles have a number whose day the rules corrected. */
export async function mistakenArticles({ db }: View, articles: readonly string[]): Promise<Set<string>> {
  if (articles.length === 0) return new Set()
  const rows = await db
    .selectFrom('claim')
    .select('article_id')
    .distinct()
    .where('article_id', 'in', articles)
    .where('current', '=', 1)
    .where('ruled_day', 'is not', null)
    .whereRef('ruled_day', '!=', 'day')
    .execute()
  return new Set(rows.map(({ article_id }) => article_id))
}
