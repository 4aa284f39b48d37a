import type { Kysely } from 'kysely'

/** The outbox: what is to be told to whom, and each try at telling it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('desk_id', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('route_id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('content', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('resent', 'integer', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('receipt', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('claimed_at', 'bigint')
    .addColumn('settled_at', 'bigint')
    .addUniqueConstraint('delivery_once', ['kind', 'subject_id', 'revision', 'desk_id', 'route_id', 'recipient'])
    .execute()
  await db.schema.createIndex('delivery_by_state').on('delivery').columns(['state', 'created_at']).execute()
  await db.schema.createIndex('delivery_by_subject').on('delivery').columns(['subject_id', 'revision']).execute()
  await db.schema.createIndex('delivery_by_channel').on('delivery').columns(['channel', 'settled_at']).execute()

  await db.schema
    .createTable('delivery_attempt')
    .addColumn('delivery_id', 'text', (column) => column.notNull().references('delivery.id'))
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('claimed_at', 'bigint', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('note', 'text')
    .addColumn('settled_at', 'bigint')
    .addPrimaryKeyConstraint('delivery_attempt_key', ['delivery_id', 'attempt'])
    .execute()
}
