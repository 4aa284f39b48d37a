import { sql } from 'kysely'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/database.ts'
import { announcement, makeDeskFolder, shortCount } from '../support/desk-folder.ts'
import { freshPlace } from '../support/ledger.ts'

let place: string
let db: Ledger
beforeEach(async () => {
  place = await freshPlace('unused')
  db = await openLedger(place)
})
afterEach(() => db.destroy())

const failure = { job: 'clean', payload: '{}', subject: '', code: 'x', detail: '{}', attempts: 1, failed_at: 1_767_225_600_000 }

/** Ends every connection but the asking one, as a restart of the server does. */
async function cutConnections(): Promise<void> {
  const client = new Client({ connectionString: place })
  await client.connect()
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await client.end()
}

describe('rollcall move-record', () => {
  test('takes the SQLite record of the data folder to the Postgres of the settings, once', async () => {
    const target = await freshPlace('unused')
    const folder = await makeDeskFolder({ env: { DATABASE_URL: target } })
    await folder.tell(announcement, shortCount)
    const moved = await folder.rollcall('move-record')
    expect(moved).toMatchObject({ code: 0, out: expect.stringContaining('rows moved') })
    expect(await folder.rollcall('batch', 'list')).toMatchObject({ out: expect.stringContaining('99') })
    expect(await folder.rollcall('move-record')).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds a record already'),
    })
    await folder.close()
  })
})

describe('the ledger on Postgres', () => {
  test('gives times and counts back as numbers, and bytes as bytes', async () => {
    await db
      .insertInto('failure')
      .values({ id: 'a', ...failure })
      .execute()
    expect(await db.selectFrom('failure').select('failed_at').executeTakeFirstOrThrow()).toEqual({ failed_at: failure.failed_at })
    const { count } = await db
      .selectFrom('failure')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(1)
  })

  test('orders ids by their code points, whatever the language of the database', async () => {
    for (const id of ['b', 'a', 'B', 'A', 'é'])
      await db
        .insertInto('failure')
        .values({ id, ...failure })
        .execute()
    const rows = await db.selectFrom('failure').select('id').orderBy('id').execute()
    expect(rows.map(({ id }) => id)).toEqual(['A', 'B', 'a', 'b', 'é'])
  })

  test('keeps a text that holds a NUL, which Postgres cannot, with a mark in its place', async () => {
    await db
      .insertInto('failure')
      .values({ ...failure, id: 'a', detail: 'one\0two' })
      .execute()
    expect(await db.selectFrom('failure').select('detail').executeTakeFirstOrThrow()).toEqual({ detail: 'one\uFFFDtwo' })
  })

  test('lets transactions of several processes read and then write one after the other', async () => {
    const other = await openLedger(place)
    const write = (ledger: Ledger) =>
      ledger.transaction().execute(async (trx) => {
        const rows = await trx.selectFrom('failure').select('id').execute()
        await trx
          .insertInto('failure')
          .values({ ...failure, id: String(rows.length) })
          .execute()
      })
    await Promise.all(Array.from({ length: 40 }, (_, at) => write(at % 2 === 0 ? db : other)))
    await other.destroy()
    expect(await db.selectFrom('failure').select('id').execute()).toHaveLength(40)
  })

  test('names a lost connection as such, and goes on with a new one', async () => {
    const lost = await db
      .transaction()
      .execute(async (trx) => {
        await cutConnections()
        return sql`select 1`.execute(trx)
      })
      .catch((error: unknown) => error)
    expect(lost).toMatchObject({ code: 'ledger.unreachable', remedy: 'wait' })
    expect(await db.selectFrom('failure').select('id').execute()).toEqual([])
  })
})
