import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyLedger } from '../../src/ledger/copy-ledger.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { announcement, type DeskFolder, makeDeskFolder, shortCount } from '../support/desk-folder.ts'
import { freshLedger } from '../support/ledger.ts'

let folder: DeskFolder
let to: Ledger
beforeEach(async () => {
  folder = await makeDeskFolder()
  await folder.tell(announcement, shortCount)
  to = await freshLedger()
})
afterEach(async () => {
  await folder.close()
  await to.destroy()
})

/** Every row by its table, in an order of its own. */
async function everything(db: Ledger): Promise<Record<string, string[]>> {
  const tables = await db.introspection.getTables()
  const rows = tables.map(async ({ name }): Promise<[string, string[]]> => {
    const found = await db
      .selectFrom(name as 'page')
      .selectAll()
      .execute()
    return [name, found.map((row) => JSON.stringify(Object.entries(row).map(readable).toSorted())).toSorted()]
  })
  return Object.fromEntries(await Promise.all(rows))
}

/** Bytes come as one kind of array from one engine and as another from the other. */
function readable([name, value]: [string, unknown]): [string, unknown] {
  return [name, value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value]
}

describe('a record moved to another ledger', () => {
  test('is there whole: every row of every table, bytes and all', async () => {
    await copyLedger(folder.db, to)
    const [before, after] = [await everything(folder.db), await everything(to)]
    expect(after).toEqual(before)
    expect([before['page']?.length, before['alert_revision']?.length, before['delivery']?.length]).toEqual([2, 1, 1])
  })

  test('is never mixed with another one', async () => {
    await copyLedger(folder.db, to)
    expect(await copyLedger(folder.db, to)).toEqual({ refused: 'target-not-empty' })
    expect(await everything(to)).toEqual(await everything(folder.db))
  })
})
