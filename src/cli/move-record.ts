import { existsSync } from 'node:fs'
import { copyLedger } from '../ledger/copy-ledger.ts'
import { openLedger } from '../ledger/database.ts'
import { openRecord, recordFile } from '../service/record.ts'
import { configOf, count, done, misused, refused } from './common.ts'
import type { Common } from './terminal.ts'

/** `rollcall move-record`: the SQLite file of the data folder goes into the Postgres of the settings, whole or not at all. */
export async function moveRecord(common: Common): Promise<number> {
  const config = configOf(common, 'without-channels')
  if (config === undefined) return 1
  const file = recordFile(config)
  if (config.settings.databaseUrl === null) return misused(common, 'database.url is not set: there is nowhere to move the record')
  if (!existsSync(file)) return refused(common, `there is no ${file}: nothing to move`)
  const [from, to] = [await openLedger(file), await openRecord(config)]
  try {
    const copying = await copyLedger(from, to)
    if ('refused' in copying) return refused(common, 'the ledger of database.url holds a record already; nothing was moved')
    const rows = Object.fromEntries(copying.rows)
    const total = Object.values(rows).reduce((sum, one) => sum + one, 0)
    return done(common, rows, `${count(total, 'row')} moved; ${file} is as it was, and no longer used`)
  } finally {
    await from.destroy()
    await to.destroy()
  }
}
