import { join } from 'node:path'
import { type Ledger, openLedger } from '../ledger/database.ts'
import type { Config } from './settings/load-config.ts'

/**
 * Opens the ledger alone, for commands that look at the record while the service may be running or not: the Postgres of
 * the settings, or SQLite in the data folder.
 *
 * @throws Fault `ledger.unreachable` if the database does not answer
 */
export async function openRecord(config: Config): Promise<Ledger> {
  return openLedger(config.settings.databaseUrl ?? recordFile(config))
}

/** Where the record is kept without a Postgres. */
export function recordFile({ settings }: Config): string {
  return join(settings.dataDir, 'ledger.sqlite')
}
