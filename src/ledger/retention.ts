import type { Retention } from '../domain/retention.ts'
import type { Ledger } from './database.ts'

/** Most rows forgotten at once, so that other writers get their turn. */
const batch = 500

/**
 * Forgets the bytes of pages past their time; the row with its hash stays. A page with a claim in a batch keeps its bytes:
 * an alert may stand on it.
 *
 * @returns how many pages lost their bytes
 */
export async function forgetOldPages(db: Ledger, { pagesMs }: Retention, nowMs: number): Promise<number> {
  const old = await db
    .selectFrom('page')
    .select('page.id')
    .where('page.body', 'is not', null)
    .where('page.fetched_at', '<', nowMs - pagesMs)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('claim')
            .innerJoin('article', 'article.id', 'claim.article_id')
            .select('article.id')
            .whereRef('article.page_id', '=', 'page.id')
            .where('claim.batch_key', 'is not', null),
        ),
      ),
    )
    .limit(batch)
    .execute()
  if (old.length === 0) return 0
  const ids = old.map(({ id }) => id)
  await db.updateTable('page').set({ body: null }).where('id', 'in', ids).execute()
  return ids.length
}

/** Forgets what feeds led to, past the time of pages: no feed lists it any more. */
export async function forgetOldLinks(db: Ledger, { pagesMs }: Retention, nowMs: number): Promise<void> {
  await db
    .deleteFrom('link')
    .where('first_seen_at', '<', nowMs - pagesMs)
    .where('asked_at', '<', nowMs - pagesMs)
    .execute()
}
