import { join } from 'node:path'
import { type Ledger, openLedger } from '../ledger/database.ts'
import type { Config } from '../service/settings/load-config.ts'
import { configOf } from './common.ts'
import type { Common } from './terminal.ts'

/** The ledger alone, for commands that look at the record while the service may be running or not. */
export async function openRecord({ settings }: Config): Promise<Ledger> {
  return openLedger(join(settings.dataDir, 'ledger.sqlite'))
}

/** Runs a command that needs nothing but the configuration and the ledger. */
export async function withRecord(common: Common, act: (db: Ledger, config: Config) => Promise<number>): Promise<number> {
  const config = configOf(common)
  if (config === undefined) return 1
  const db = await openRecord(config)
  try {
    return await act(db, config)
  } finally {
    await db.destroy()
  }
}
