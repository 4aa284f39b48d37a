import {
  CompiledQuery,
  type DatabaseConnection,
  type DataTypeNode,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type PostgresPool,
  type PostgresPoolClient,
  PostgresQueryCompiler,
  type QueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { DatabaseError, Pool, type PoolClient, types } from 'pg'
import { Fault } from '../domain/fault.ts'

/** Connections of one process: more than its jobs take together, each of which may hold one while it waits for its turn. */
const poolSize = 30

/** A process that hangs inside a transaction must not keep all others waiting. */
const idleInTransactionLimitMs = 30_000

/** How long a connection may take before the database counts as gone: longer than others may rightly keep theirs. */
const connectLimitMs = 45_000

/** The lock that every transaction of a ledger takes; any number does, if nothing else in the database uses it. */
const ledgerLock = 7_053_301

/** What Postgres calls the column types of our migrations. */
const typeNames: Readonly<Record<string, string>> = {
  blob: 'bytea',
  real: 'double precision',
  // Queries compare and order ids, and a database may order words in a language's way.
  text: 'text collate "C"',
}

/**
 * Kysely's Postgres dialect, made to behave as our SQLite one, so that one schema and one set of queries serve both: one
 * transaction at a time, numbers as numbers, texts in the order of their code points.
 *
 * @param url `postgres://user:password@host:port/database`, with the options that `pg` reads (`?sslmode=verify-full`, `?host=/folder`)
 */
export function postgresDialect(url: string): PostgresDialect {
  return new LedgerDialect({ pool: async () => openPool(url) })
}

class LedgerDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new TurnTakingDriver(this.#config)
  }

  override createQueryCompiler(): QueryCompiler {
    return new TypeTranslator()
  }
}

/** Transactions come one after the other, as in SQLite: what one has read is still so when it writes. */
class TurnTakingDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings)
    await connection.executeQuery(CompiledQuery.raw('select pg_advisory_xact_lock($1)', [ledgerLock]))
  }
}

class TypeTranslator extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    this.append(typeNames[node.dataType] ?? node.dataType)
  }
}

function openPool(url: string): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectLimitMs,
    idle_in_transaction_session_timeout: idleInTransactionLimitMs,
    keepAlive: true,
    application_name: 'rollcall',
    types: { getTypeParser: (id, format) => (isWholeNumber(id) ? Number : types.getTypeParser(id, format)) },
  })
  // Without listeners a lost connection, idle or in use, would end the process; the next query reports it.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const unreachable = (error: unknown) =>
    new Fault('ledger.unreachable', { host: new URL(url).host, reason: reasonOf(error) }, error)
  const adapted = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect().catch((error: unknown) => {
        throw unreachable(error)
      })
      const known = adapted.get(client) ?? adapt(client, unreachable)
      adapted.set(client, known)
      return known
    },
  }
}

/** 64-bit numbers and sums, which `pg` hands over as text: ours are counts and epoch ms, safe as numbers. */
function isWholeNumber(typeId: number): boolean {
  return typeId === types.builtins.INT8 || typeId === types.builtins.NUMERIC
}

function adapt(client: PoolClient, unreachable: (error: unknown) => Fault): PostgresPoolClient {
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    try {
      return await client.query(sql, parameters.map(storable))
    } catch (error) {
      throw isGone(error) ? unreachable(error) : error
    }
  }
  return { query: query as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) }
}

/** Postgres keeps no NUL in a text, which a page may hold; SQLite does. */
function storable(parameter: unknown): unknown {
  return typeof parameter === 'string' ? parameter.replaceAll('\0', '\uFFFD') : parameter
}

/** Whether the connection or the server is the trouble (SQLSTATE classes 08, 53, 57P) and not what was asked of it (08P01). */
function isGone(error: unknown): boolean {
  return !(error instanceof DatabaseError) || /^(08(?!P01)|53|57P)/.test(error.code ?? '')
}

/** The server's or the system's own code where there is one: messages may quote the address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.message
}
