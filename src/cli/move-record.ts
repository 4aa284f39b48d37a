import { existsSync } from 'node:fs'
import { type Copying, copyLedger } from '../ledger/copy-ledger.ts'
import { type Ledger, openLedger } from '../ledger/database.ts'
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
  const to = await openRecord(config)
  try {
    const copying = await copyFile(file, to)
    if ('refused' in copying) return refused(common, 'the ledger of database.url holds a record already; nothing was moved')
    const rows = Object.fromEntries(copying.rows)
    const total = Object.values(rows).reduce((sum, one) => sum + one, 0)
    return done(common, rows, `${count(total, 'row')} moved; ${file} stays, and is no longer used`)
  } finally {
    await to.destroy()
  }
}

/** Copies the file as it is at one moment: while that lasts nobody else can write to it. */
async function copyFile(file: string, to: Ledger): Promise<Copying> {
  const from = await openLedger(file)
  try {
    return await from.transaction().execute((trx) => copyLedger(trx, to))
  } finally {
    await from.destroy()
  }
}
