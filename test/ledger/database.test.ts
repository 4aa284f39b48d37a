import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Fault } from '../../src/domain/fault.ts'
import { migrate, openLedger } from '../../src/ledger/database.ts'
import { makeDeskFolder } from '../support/desk-folder.ts'
import { freshPlace } from '../support/ledger.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-ledger-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the ledger', () => {
  test('is made with its folder and opened again with what it held', async () => {
    const place = await freshPlace(join(folder, 'deep/ledger.sqlite'))
    const first = await openLedger(place)
    await first
      .insertInto('failure')
      .values({ id: 'a', job: 'clean', payload: '{}', subject: '', code: 'x', detail: '{}', attempts: 1, failed_at: 1 })
      .execute()
    await first.destroy()
    const second = await openLedger(place)
    expect(await second.selectFrom('failure').select('id').execute()).toEqual([{ id: 'a' }])
    await second.destroy()
  })

  test('brings its schema up to date once when two processes start together', async () => {
    const place = await freshPlace(join(folder, 'ledger.sqlite'))
    const both = await Promise.all([openLedger(place), openLedger(place)])
    for (const db of both) await db.destroy()
    expect(both).toHaveLength(2)
  })

  test('refuses a schema that a newer version has written, and names the step', async () => {
    const place = await freshPlace(join(folder, 'ledger.sqlite'))
    const db = await openLedger(place)
    await sql`insert into kysely_migration values ('9999-from-the-future', '2099-01-01')`.execute(db)
    await db.destroy()
    const refused = await openLedger(place).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Fault)
    expect(refused).toMatchObject({ code: 'ledger.newer-schema', detail: { migration: '9999-from-the-future' } })
  })

  test('lets two connections read and then write in turn without a locked error', async () => {
    const place = await freshPlace(join(folder, 'ledger.sqlite'))
    const ledgers = [await openLedger(place), await openLedger(place)]
    const write = (at: number) =>
      ledgers[at % 2]?.transaction().execute(async (trx) => {
        const { count } = await trx
          .selectFrom('failure')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
        await trx
          .insertInto('failure')
          .values({
            id: String(count),
            job: 'j',
            payload: '{}',
            subject: '',
            code: 'x',
            detail: '{}',
            attempts: 1,
            failed_at: at,
          })
          .execute()
      })
    for (let at = 0; at < 40; at++) await write(at)
    expect(await ledgers[0]?.selectFrom('failure').select('id').execute()).toHaveLength(40)
    for (const db of ledgers) await db.destroy()
  })

  test('has a commit on the disk before it counts: a power cut must not undo that a message was sent', async () => {
    const db = await openLedger(join(folder, 'ledger.sqlite'))
    const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db)
    expect(rows).toEqual([{ synchronous: 2 }])
    await db.destroy()
  })

  test('marks the claims of an older ledger that are no release, or vague', async () => {
    const older = await makeDeskFolder()
    const day = '2025-12-25'
    await older.tell(
      { id: 'a', on: day, figures: [{ value: 99, eventDate: day, quote: '99 left.' }] },
      { id: 'b', on: day, figures: [{ value: 700, measure: 'held', stage: null, quote: '700 stay.' }] },
      { id: 'c', on: day, figures: [{ value: 24, vague: true, bound: 'at_least', eventDate: day, quote: 'Dozens left.' }] },
    )
    for (const step of [
      'drop index claim_by_ruled_day',
      'alter table claim drop column released',
      'alter table claim drop column vague',
    ])
      await sql.raw(step).execute(older.db)
    await sql`delete from kysely_migration where name = '0005-claims-apart'`.execute(older.db)
    await migrate(older.db)
    const claims = await older.db.selectFrom('claim').select(['value', 'released', 'vague']).orderBy('value').execute()
    expect(claims).toEqual([
      { value: 24, released: 1, vague: 1 },
      { value: 99, released: 1, vague: 0 },
      { value: 700, released: 0, vague: 0 },
    ])
    await older.close()
  })
})
