import { join } from 'node:path'
import { type Ledger, openLedger } from '../ledger/database.ts'
import type { Config } from '../service/settings/load-config.ts'

/** The ledger alone, for commands that look at the record while the service may be running or not. */
export async function openRecord({ settings }: Config): Promise<Ledger> {
  return openLedger(join(settings.dataDir, 'ledger.sqlite'))
}
