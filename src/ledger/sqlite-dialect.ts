import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'

/** How long SQLite itself waits for another writer; it blocks the thread, so longer waits are ours and let others run. */
const busyTimeoutMs = 20

/** How long a statement waits in all for another process's transaction before it fails as locked. */
const lockedLimitMs = 30_000

/** Statements kept prepared; a service runs about a hundred different ones. */
const preparedLimit = 500

/**
 * Kysely's SQLite dialect over the `node:sqlite` of the runtime, so that no native addon has to be built.
 *
 * Transactions begin IMMEDIATE: a deferred one that reads first and writes later fails as locked as soon as another
 * process has written in between, whatever the busy timeout.
 */
export function nodeSqliteDialect(file: string): SqliteDialect {
  return new NodeSqliteDialect({ database: async () => openDatabase(file) })
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter()
  }
}

class ImmediateDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    return patient(await super.acquireConnection())
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** A connection that asks again while another process holds the lock, without blocking this process meanwhile. */
function patient(connection: DatabaseConnection): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const deadline = performance.now() + lockedLimitMs
      for (let waitMs = 2; ; waitMs = Math.min(2 * waitMs, 100)) {
        try {
          return await connection.executeQuery<Row>(query)
        } catch (error) {
          if (!isLocked(error) || performance.now() > deadline) throw error
        }
        await setTimeout(waitMs * (0.5 + Math.random()))
      }
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  }
}

/** SQLITE_BUSY and its extended codes carry 5 in the low byte. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
}

/** SQLite rolls schema changes back with their transaction, so migrations run inside one; being IMMEDIATE it is their lock. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function openDatabase(file: string): SqliteDatabase {
  const database = new DatabaseSync(file)
  database.exec(`pragma busy_timeout = ${busyTimeoutMs}`)
  database.exec('pragma journal_mode = wal')
  // A claim must not be lost with the power once its message has gone (docs/decisions/0018).
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  return { prepare: preparer(database), close: () => database.close() }
}

function preparer(database: DatabaseSync): SqliteDatabase['prepare'] {
  const prepared = new Map<string, SqliteStatement>()
  return (sql) => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    if (prepared.size >= preparedLimit) prepared.clear()
    const statement = adapt(database.prepare(sql))
    prepared.set(sql, statement)
    return statement
  }
}

function adapt(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)) as IterableIterator<unknown>,
  }
}
