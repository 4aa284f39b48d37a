import type { Ledger } from '../ledger/database.ts'
import { openRecord } from '../service/record.ts'
import type { Config, ConfigScope } from '../service/settings/load-config.ts'
import { configOf } from './common.ts'
import type { Common } from './terminal.ts'

/** Runs a command that needs nothing but the ledger and, unless it asks for the whole, a configuration without channels. */
export async function withRecord(
  common: Common,
  act: (db: Ledger, config: Config) => Promise<number>,
  scope: ConfigScope = 'without-channels',
): Promise<number> {
  const config = configOf(common, scope)
  if (config === undefined) return 1
  const db = await openRecord(config)
  try {
    return await act(db, config)
  } finally {
    await db.destroy()
  }
}
