import { type Kysely, sql } from 'kysely'

/** What tells claims apart when their surroundings are looked for, and the index of the days they go by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('claim')
    .addColumn('released', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
  await db.schema
    .alterTable('claim')
    .addColumn('vague', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  const of = (condition: ReturnType<typeof sql>) => sql`select id from figure where ${condition}`
  await sql`update claim set released = 0 where figure_id in (${of(sql`measure <> 'released' or stage is null`)})`.execute(db)
  await sql`update claim set vague = 1 where figure_id in (${of(sql`vague = 1`)})`.execute(db)
  await db.schema.createIndex('claim_by_ruled_day').on('claim').columns(['desk_id', 'current', 'ruled_day', 'told_at']).execute()
}
