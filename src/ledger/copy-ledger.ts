import type { Insertable } from 'kysely'
import type { Ledger } from './database.ts'
import type { Tables } from './schema.ts'

/** Every table with its turn: those that others refer to come first. A new table does not compile until it has one. */
const turns: Readonly<Record<keyof Tables, number>> = {
  source_state: 1,
  link: 1,
  page: 1,
  repeated_block: 1,
  failure: 1,
  telling: 1,
  batch: 1,
  decision: 1,
  alert: 1,
  delivery: 1,
  article: 2,
  alert_revision: 2,
  delivery_attempt: 2,
  reading: 3,
  figure: 4,
  claim: 5,
}

const tables = (Object.keys(turns) as (keyof Tables)[]).sort((a, b) => turns[a] - turns[b])

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
