import { join } from 'node:path'
import { Fault } from '../domain/fault.ts'
import { type Ledger, openLedger } from '../ledger/database.ts'
import type { Config } from './settings/load-config.ts'

/**
 * Opens the ledger alone, for commands that look at the record while the service may be running or not.
 *
 * @throws Fault `ledger.engine-missing` if the settings ask for a database other than SQLite
 */
export async function openRecord({ settings }: Config): Promise<Ledger> {
  if (settings.databaseUrl !== null) throw new Fault('ledger.engine-missing', { setting: 'database.url' })
  return openLedger(join(settings.dataDir, 'ledger.sqlite'))
}
