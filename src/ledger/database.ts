import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Fault } from '../domain/fault.ts'
import { migrations } from './migrations/index.ts'
import type { Tables } from './schema.ts'
import { nodeSqliteDialect } from './sqlite-dialect.ts'

/** The record of everything: pages, articles, readings, batches, alerts, deliveries. A transaction is one too. */
export type Ledger = Kysely<Tables>

/**
 * Opens the ledger and brings its schema up to date under a lock.
 *
 * @param file path of the SQLite file, made with its folder if absent; `:memory:` for a ledger that ends with the process
 * @throws Fault `ledger.newer-schema` if a newer Rollcall has written it
 */
export async function openLedger(file: string): Promise<Ledger> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(file) })
  try {
    await migrate(db, file)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

async function migrate(db: Ledger, file: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  const newer = newerMigration(error)
  throw newer === undefined ? error : new Fault('ledger.newer-schema', { file, migration: newer }, error)
}

/** The migration the ledger has run and this version does not know: Kysely says it in words only. */
function newerMigration(error: unknown): string | undefined {
  return /previously executed migration (\S+) is missing/.exec(error instanceof Error ? error.message : '')?.[1]
}
