import type { Kysely } from 'kysely'

/** How each source fares, and the pages that feeds and listings lead to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source_state')
    .addColumn('source_id', 'text', (column) => column.primaryKey())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addColumn('attempted_at', 'bigint', (column) => column.notNull())
    .addColumn('succeeded_at', 'bigint')
    .addColumn('failing_runs', 'integer', (column) => column.notNull())
    .addColumn('failing_since', 'bigint')
    .addColumn('fault', 'text')
    .addColumn('url', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .execute()

  await db.schema
    .createTable('link')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source_id', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('published_at', 'text')
    .addColumn('updated_at', 'text')
    .addColumn('lang', 'text')
    .addColumn('first_seen_at', 'bigint', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('fetched_at', 'bigint')
    .addColumn('failing_runs', 'integer', (column) => column.notNull())
    .addColumn('fault', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .execute()
  await db.schema.createIndex('link_by_due').on('link').column('due_at').execute()
  await db.schema.createIndex('link_by_source').on('link').columns(['source_id', 'first_seen_at']).execute()
}
