import type { Ledger } from './database.ts'

/** A row whose successor is missing, and the trace of the page it came from. */
export interface Stalled {
  readonly id: string
  readonly trace: string
}

/** Most rows one sweep asks for of each kind; the next sweep goes on. */
const limit = 500

/** What the given job failed for, for good: it is not asked for again but by hand. */
function failedFor(db: Ledger, job: string) {
  return db.selectFrom('failure').select('failure.subject').where('failure.job', '=', job)
}

/** Pages older than `before` (epoch ms) that became no article under any rules and whose cleaning has not failed for good. */
export async function pagesWithoutArticle(db: Ledger, before: number): Promise<Stalled[]> {
  return db
    .selectFrom('page')
    .leftJoin('article', 'article.page_id', 'page.id')
    .select(['page.id', 'page.trace'])
    .where('article.id', 'is', null)
    .where('page.body', 'is not', null)
    .where('page.fetched_at', '<', before)
    .where('page.id', 'not in', failedFor(db, 'clean'))
    .orderBy('page.fetched_at')
    .limit(limit)
    .execute()
}

/** Articles older than `before` that were never read and whose reading has not failed for good. */
export async function articlesWithoutReading(db: Ledger, before: number): Promise<Stalled[]> {
  return db
    .selectFrom('article')
    .innerJoin('page', 'page.id', 'article.page_id')
    .leftJoin('reading', 'reading.article_id', 'article.id')
    .select(['article.id', 'page.trace'])
    .where('reading.id', 'is', null)
    .where('article.cleaned_at', '<', before)
    .where('article.id', 'not in', failedFor(db, 'read'))
    .orderBy('article.cleaned_at')
    .limit(limit)
    .execute()
}

/** Readings older than `before` that were never reconciled and whose reconciling has not failed for good. */
export async function readingsNotReconciled(db: Ledger, before: number): Promise<Stalled[]> {
  return db
    .selectFrom('reading')
    .innerJoin('article', 'article.id', 'reading.article_id')
    .innerJoin('page', 'page.id', 'article.page_id')
    .select(['reading.id', 'page.trace'])
    .where('reading.reconciled_at', 'is', null)
    .where('reading.read_at', '<', before)
    .where('reading.id', 'not in', failedFor(db, 'reconcile'))
    .orderBy('reading.read_at')
    .limit(limit)
    .execute()
}

/**
 * When the oldest page of a desk that is still on its way to reconciling was fetched, epoch ms; null if all of them fetched
 * since `after` have arrived or failed for good.
 */
export async function oldestPageUnderway(db: Ledger, deskId: string, after: number): Promise<number | null> {
  const row = await db
    .selectFrom('page')
    .select(({ fn }) => fn.min('page.fetched_at').as('at'))
    .where('page.desk_id', '=', deskId)
    .where('page.fetched_at', '>=', after)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('article')
            .innerJoin('reading', 'reading.article_id', 'article.id')
            .select('reading.id')
            .whereRef('article.page_id', '=', 'page.id')
            .where('reading.reconciled_at', 'is not', null),
        ),
      ),
    )
    .where('page.id', 'not in', failedFor(db, 'clean'))
    .executeTakeFirst()
  return row?.at ?? null
}
