import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Dialect, Kysely } from 'kysely'
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
 * @param place `postgres://…`; or the path of an SQLite file, made with its folder if absent; or `:memory:` for a ledger
 *   that ends with the process
 * @throws Fault `ledger.newer-schema` if a newer Rollcall has written it, `ledger.unreachable` if no database answers
 */
export async function openLedger(place: string): Promise<Ledger> {
  const db = new Kysely<Tables>({ dialect: await dialectOf(place) })
  try {
    await migrate(db)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

async function dialectOf(place: string): Promise<Dialect> {
  if (/^postgres(ql)?:/.test(place)) {
    // Loaded on demand: most ledgers are a file, and every command would pay for it.
    const { postgresDialect } = await import('./postgres-dialect.ts')
    return postgresDialect(place)
  }
  if (place !== ':memory:') mkdirSync(dirname(place), { recursive: true })
  return nodeSqliteDialect(place)
}

/**
 * Brings the schema of a ledger up to date.
 *
 * @throws Fault `ledger.newer-schema` if a newer Rollcall has written it
 */
export async function migrate(db: Ledger): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  const newer = newerMigration(error)
  throw newer === undefined ? error : new Fault('ledger.newer-schema', { migration: newer }, error)
}

/** The migration the ledger has run and this version does not know: Kysely says it in words only. */
function newerMigration(error: unknown): string | undefined {
  return /previously executed migration (\S+) is missing/.exec(error instanceof Error ? error.message : '')?.[1]
}
