import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copyLedger } from '../../src/ledger/copy-ledger.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { saveFailure } from '../../src/ledger/failures.ts'
import { saveLinks } from '../../src/ledger/links.ts'
import { saveBlocks } from '../../src/ledger/repeated-blocks.ts'
import { saveFailedVisit } from '../../src/ledger/sources.ts'
import { announcement, type DeskFolder, makeDeskFolder, shortCount } from '../support/desk-folder.ts'
import { freshLedger } from '../support/ledger.ts'

let folder: DeskFolder
let to: Ledger
beforeEach(async () => {
  folder = await makeDeskFolder()
  await folder.tell(announcement, shortCount)
  await fillRest(folder.db)
  to = await freshLedger()
})
afterEach(async () => {
  await folder.close()
  await to.destroy()
})

/** A row in every table that the story leaves empty. */
async function fillRest(db: Ledger): Promise<void> {
  const [at, source] = [1_767_225_600_000, 'valmora/wire']
  const { id } = await db.selectFrom('delivery').select('id').executeTakeFirstOrThrow()
  const attempt = { delivery_id: id, attempt: 1, claimed_at: at, outcome: 'sent', note: null, settled_at: at }
  await db.insertInto('delivery_attempt').values(attempt).execute()
  await db.insertInto('decision').values({ id: 'd', desk_id: 'valmora', verdict: '{}', by: 'Ana', note: 'seen', at }).execute()
  await saveFailure(db, { job: 'clean', payload: { pageId: 'p' }, code: 'x', detail: {}, attempts: 1, failedAt: at })
  await saveBlocks(db, source, 'https://news.example/a', ['f'])
  await saveFailedVisit(db, source, { at, fault: 'fetch.timeout' })
  await saveLinks(
    db,
    source,
    [{ url: 'https://news.example/a', title: null, summary: null, publishedAt: null, updatedAt: null, lang: null }],
    at,
  )
}

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
    expect(Object.keys(before).filter((table) => before[table]?.length === 0)).toEqual([])
  })

  test('is never mixed with another one', async () => {
    await copyLedger(folder.db, to)
    expect(await copyLedger(folder.db, to)).toEqual({ refused: 'target-not-empty' })
    expect(await everything(to)).toEqual(await everything(folder.db))
  })
})
