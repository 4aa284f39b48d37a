import type { Insertable } from 'kysely'
import type { Ledger } from './database.ts'
import type { Tables } from './schema.ts'

/** Every table, those that others refer to first. */
const tables = [
  'source_state',
  'link',
  'page',
  'article',
  'reading',
  'figure',
  'repeated_block',
  'failure',
  'telling',
  'claim',
  'batch',
  'alert',
  'alert_revision',
  'decision',
  'delivery',
  'delivery_attempt',
] as const satisfies readonly (keyof Tables)[]

/** Rows written at once; a row may hold a whole page. */
const rowsAtOnce = 50

/** How many rows of each table were copied, or why none were. */
export type Copying = { readonly rows: ReadonlyMap<string, number> } | { readonly refused: 'target-not-empty' }

/** Copies a whole record into an empty ledger, all of it or nothing. */
export async function copyLedger(from: Ledger, to: Ledger): Promise<Copying> {
  return to.transaction().execute(async (trx) => {
    for (const table of tables) if (await holdsRows(trx, table)) return { refused: 'target-not-empty' }
    const rows = new Map<string, number>()
    for (const table of tables) rows.set(table, await copyTable(from, trx, table))
    return { rows }
  })
}

async function holdsRows(db: Ledger, table: keyof Tables): Promise<boolean> {
  return (
    (await db
      .selectFrom(table)
      .select((eb) => eb.lit(1).as('one'))
      .limit(1)
      .executeTakeFirst()) !== undefined
  )
}

async function copyTable(from: Ledger, to: Ledger, table: keyof Tables): Promise<number> {
  let copied = 0
  let waiting: Insertable<Tables[typeof table]>[] = []
  const write = async () => {
    if (waiting.length > 0) await to.insertInto(table).values(waiting).execute()
    copied += waiting.length
    waiting = []
  }
  for await (const row of from.selectFrom(table).selectAll().stream()) {
    waiting.push(row as Insertable<Tables[typeof table]>)
    if (waiting.length === rowsAtOnce) await write()
  }
  await write()
  return copied
}
