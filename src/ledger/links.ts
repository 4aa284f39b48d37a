import type { Selectable } from 'kysely'
import { type FailureCode, Fault } from '../domain/fault.ts'
import type { Link, Validators } from '../domain/link.ts'
import { sha256 } from '../domain/page.ts'
import type { Ledger } from './database.ts'
import type { LinkTable } from './schema.ts'

/** A page that a source leads to, and how fetching it went. All instants are epoch ms. */
export interface StoredLink {
  readonly id: string
  readonly sourceId: string
  readonly url: string
  readonly hints: Pick<Link, 'title' | 'lang' | 'publishedAt'>
  readonly firstSeenAt: number
  /** When it was last listed as new or changed. */
  readonly askedAt: number
  readonly fetchedAt: number | null
  readonly failingRuns: number
  readonly validators: Validators
}

/** Time a fetch that was asked for has before anyone asks again. */
const patienceMs = 30 * 60_000

/**
 * Keeps the entries of a visit, and returns those to be fetched: never seen before, or changed since. The same visit
 * twice asks for nothing the second time.
 */
export async function saveLinks(db: Ledger, sourceId: string, links: readonly Link[], now: number): Promise<StoredLink[]> {
  if (links.length === 0) return []
  const rows = links.map((link) => toRow(sourceId, link, now))
  return db.transaction().execute(async (trx) => {
    const ids = rows.map(({ id }) => id)
    const seen = await trx.selectFrom('link').selectAll().where('id', 'in', ids).execute()
    const known = new Map(seen.map((row) => [row.id, row]))
    const news = rows.filter((row) => isNews(row, known.get(row.id)))
    for (const row of news) {
      const { title, published_at, updated_at, lang, asked_at, due_at, failing_runs, fault } = row
      const changed = { title, published_at, updated_at, lang, asked_at, due_at, failing_runs, fault }
      const insert = trx.insertInto('link').values(row)
      await insert.onConflict((on) => on.column('id').doUpdateSet(changed)).execute()
    }
    return news.map((row) => fromRow({ ...(known.get(row.id) ?? row), asked_at: row.asked_at }))
  })
}

/** An entry is news if it is new, says that it was updated, or carries another title. */
function isNews(row: LinkTable, known: Selectable<LinkTable> | undefined): boolean {
  if (known === undefined) return true
  const isNewer = row.updated_at !== null && (known.updated_at === null || row.updated_at > known.updated_at)
  return isNewer || (row.title !== null && row.title !== known.title)
}

function toRow(sourceId: string, link: Link, now: number): LinkTable {
  return {
    id: sha256(`${sourceId}\n${link.url}`).slice(0, 16),
    source_id: sourceId,
    url: link.url,
    title: link.title,
    published_at: link.publishedAt,
    updated_at: link.updatedAt,
    lang: link.lang,
    first_seen_at: now,
    asked_at: now,
    due_at: now + patienceMs,
    fetched_at: null,
    failing_runs: 0,
    fault: null,
    etag: null,
    last_modified: null,
  }
}

function fromRow(row: Selectable<LinkTable>): StoredLink {
  return {
    id: row.id,
    sourceId: row.source_id,
    url: row.url,
    hints: { title: row.title, lang: row.lang, publishedAt: row.published_at },
    firstSeenAt: row.first_seen_at,
    askedAt: row.asked_at,
    fetchedAt: row.fetched_at,
    failingRuns: row.failing_runs,
    validators: { etag: row.etag, lastModified: row.last_modified },
  }
}

/** The link by its id. Throws Fault `ledger.not-found`. */
export async function getLink(db: Ledger, id: string): Promise<StoredLink> {
  const row = await db.selectFrom('link').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Fault('ledger.not-found', { linkId: id })
  return fromRow(row)
}

/** Notes that a link was fetched; validators of null keep those of the last answer. */
export async function saveFetched(
  db: Ledger,
  id: string,
  { at, validators }: { readonly at: number; readonly validators: Validators | null },
): Promise<void> {
  const sent = validators === null ? {} : { etag: validators.etag, last_modified: validators.lastModified }
  const good = { fetched_at: at, due_at: null, failing_runs: 0, fault: null }
  await db
    .updateTable('link')
    .set({ ...good, ...sent })
    .where('id', '=', id)
    .execute()
}

/** Notes that fetching a link failed, and when it may be asked for again: never, if `dueAt` is null. */
export async function saveNotFetched(
  db: Ledger,
  id: string,
  { fault, failingRuns, dueAt }: { readonly fault: FailureCode; readonly failingRuns: number; readonly dueAt: number | null },
): Promise<void> {
  const failed = { fault, failing_runs: failingRuns, due_at: dueAt }
  await db.updateTable('link').set(failed).where('id', '=', id).execute()
}

/** Most links one sweep or visit asks for again; the next goes on. */
const maxAskedAgain = 200

/** Links whose fetching was asked for and that nobody fetched until `now`; the sweep asks again. */
export async function linksOverdue(db: Ledger, now: number): Promise<StoredLink[]> {
  const query = db.selectFrom('link').selectAll().where('due_at', '<', now).orderBy('due_at').limit(maxAskedAgain)
  return (await query.execute()).map(fromRow)
}

/** How long a page is looked at again after it was first seen, and how often at most. */
const watchedMs = 3 * 24 * 3_600_000
const leastRevisitMs = 2 * 3_600_000

/**
 * Links of a source to be looked at again, because pages are edited in silence: for three days, first after two hours,
 * then each time their age has grown by half.
 */
export async function linksToRevisit(db: Ledger, sourceId: string, now: number): Promise<StoredLink[]> {
  const rows = await db
    .selectFrom('link')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('first_seen_at', '>', now - watchedMs)
    .where('fetched_at', '<', now - leastRevisitMs)
    .where('fault', 'is', null)
    .orderBy('fetched_at')
    .limit(maxAskedAgain)
    .execute()
  return rows.filter((row) => now - row.first_seen_at > 1.5 * ((row.fetched_at ?? 0) - row.first_seen_at)).map(fromRow)
}
