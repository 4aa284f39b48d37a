import { randomUUID } from 'node:crypto'
import { type Ledger, openLedger } from '../../src/ledger/database.ts'

/** The Postgres that ledgers of the tests are on; without it they are SQLite. */
const server = process.env['TEST_DATABASE_URL']

/**
 * An empty ledger that is gone once destroyed: SQLite in memory, or a database of its own on a Postgres, so that the same
 * tests hold both to the same behaviour (`npm run test:postgres`).
 */
export async function freshLedger(): Promise<Ledger> {
  if (server === undefined) return openLedger(':memory:')
  const place = await freshPlace('')
  const db = await openLedger(place)
  const destroy = db.destroy.bind(db)
  return Object.assign(db, {
    async destroy() {
      await destroy()
      await command(server, `drop database ${new URL(place).pathname.slice(1)} with (force)`)
    },
  })
}

/** The address of a new database on the Postgres of the tests, or else the place given for SQLite. */
export async function freshPlace(sqlite: string): Promise<string> {
  if (server === undefined) return sqlite
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await command(server, `create database ${name} template template0`)
  const place = new URL(server)
  place.pathname = `/${name}`
  return place.href
}

async function command(address: string, sql: string): Promise<void> {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: address })
  await client.connect()
  await client.query(sql)
  await client.end()
}
