import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { Fault } from '../domain/fault.ts'
import { sha256 } from '../domain/page.ts'

/** Redis as the service uses it: connections made on demand, all to one server. */
export interface RedisServer {
  /** What to call it in a log line: never the address with its password. */
  readonly name: string
  /** A connection of the caller's own; `blocking` for workers, which wait without an end. */
  connect(use?: 'blocking'): Redis
  /** Closes the connections, and stops the private server if no other process uses it. */
  close(): Promise<void>
}

/** Marks our connections, so that the last process to leave a private server knows that it is the last. */
const clientName = `rollcall-${process.pid}`

const startLimitMs = 10_000
const binaries = ['redis-server', 'valkey-server']

/**
 * Connects to the server at `url`, or to the private one in the data folder, which is started if it does not run.
 *
 * @throws Fault `redis.missing` if a private server is wanted and neither redis-server nor valkey-server is installed,
 *   `redis.unreachable` if no server answers, `redis.unfit` if the one that answers would lose work
 */
export async function openRedis(options: { readonly url: string | null; readonly dataDir: string }): Promise<RedisServer> {
  const server = options.url === null ? await openPrivate(options.dataDir) : shared(options.url)
  const probe = server.connect()
  try {
    await checkFit(probe, server.name)
  } catch (error) {
    await server.close()
    throw error
  } finally {
    probe.disconnect()
  }
  return server
}

/** The server that runs already, if one does: for commands that only look. Starts nothing. */
export async function findRedis(options: {
  readonly url: string | null
  readonly dataDir: string
}): Promise<RedisServer | undefined> {
  const running = options.url !== null || (await answers(socketPath(resolve(options.dataDir, 'redis'))))
  return running ? openRedis(options) : undefined
}

function shared(url: string): RedisServer {
  const { connect, closeAll } = connections((use) => new Redis(url, connectionOptions(use)))
  const { host } = new URL(url)
  return { name: host === '' ? 'redis' : host, connect, close: async () => closeAll() }
}

async function openPrivate(dataDir: string): Promise<RedisServer> {
  const folder = resolve(dataDir, 'redis')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const socket = socketPath(folder)
  if (!(await answers(socket))) await startOnce(folder, socket)
  const { connect, closeAll } = connections((use) => new Redis(socket, connectionOptions(use)))
  return {
    name: 'private redis',
    connect,
    async close() {
      await stopIfLast(socket)
      closeAll()
    },
  }
}

/** A unix socket's path may hold about 100 bytes; a deep data folder gets one in the folder for temporary files. */
function socketPath(folder: string): string {
  const path = join(folder, 'redis.sock')
  return path.length < 100 ? path : join(tmpdir(), `rollcall-${sha256(folder).slice(0, 12)}.sock`)
}

function connectionOptions(use: 'blocking' | undefined) {
  return {
    protocol: 2,
    connectionName: clientName,
    maxRetriesPerRequest: use === 'blocking' ? null : 3,
    retryStrategy: (times: number) => Math.min(times * 200, 2_000),
  } as const
}

function connections(make: (use?: 'blocking') => Redis) {
  const open = new Set<Redis>()
  return {
    connect(use?: 'blocking'): Redis {
      const redis = make(use)
      open.add(redis)
      redis.once('end', () => open.delete(redis))
      // Without a listener a lost connection would end the process; commands report their own failures.
      redis.on('error', () => undefined)
      return redis
    },
    closeAll(): void {
      for (const redis of open) redis.disconnect()
    },
  }
}

async function answers(socket: string): Promise<boolean> {
  const redis = new Redis(socket, { protocol: 2, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    return (await redis.ping()) === 'PONG'
  } catch (error) {
    // A server that still reads its append-only file is there already.
    return error instanceof Error && error.message.startsWith('LOADING')
  } finally {
    redis.disconnect()
  }
}

/** Starts the private server under a lock: two servers on one folder would overwrite each other's file. */
async function startOnce(folder: string, socket: string): Promise<void> {
  const lock = join(folder, 'start.lock')
  const deadline = performance.now() + startLimitMs
  while (!takeLock(lock)) {
    if (await answers(socket)) return
    if (performance.now() > deadline) throw new Fault('redis.unreachable', { lock, remedy: 'remove the lock file' })
    await setTimeout(50)
  }
  try {
    if (!(await answers(socket))) await startServer(folder, socket)
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Whether this process now holds the lock; one left behind by a process that has died is cleared away. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!isAlive(readFileSync(lock, { encoding: 'utf8', flag: 'a+' }))) rmSync(lock, { force: true })
    return false
  }
}

function isAlive(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Starts the private server in a session of its own: it outlives a killed service, whose successor joins it. */
async function startServer(folder: string, socket: string): Promise<void> {
  for (const binary of binaries) {
    const child = launch(binary, folder, socket)
    const started = await outcome(child, socket)
    if (started === 'answers') return
    if (started === 'ended') throw new Fault('redis.unreachable', { binary, log: join(folder, 'redis.log') })
  }
  throw new Fault('redis.missing', { looked: binaries.join(', '), remedy: 'run scripts/install-redis.sh, or set redis.url' })
}

function launch(binary: string, folder: string, socket: string): ChildProcess {
  const log = openSync(join(folder, 'redis.log'), 'a')
  const settings = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '',
    'maxmemory-policy': 'noeviction',
  }
  const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  const child = spawn(binary, words, { detached: true, stdio: ['ignore', log, log] })
  child.unref()
  return child
}

async function outcome(child: ChildProcess, socket: string): Promise<'answers' | 'missing' | 'ended'> {
  let failed: 'missing' | 'ended' | undefined
  child.once('error', () => {
    failed = 'missing'
  })
  child.once('exit', () => {
    failed ??= 'ended'
  })
  const deadline = performance.now() + startLimitMs
  while (performance.now() < deadline) {
    if (failed === 'missing') return failed
    if (await answers(socket)) return 'answers'
    if (failed !== undefined) return failed
    await setTimeout(20)
  }
  return 'ended'
}

/** Stops a private server that no other process of Rollcall is connected to. */
async function stopIfLast(socket: string): Promise<void> {
  const redis = new Redis(socket, { ...connectionOptions(undefined), retryStrategy: () => null, maxRetriesPerRequest: 0 })
  redis.on('error', () => undefined)
  try {
    const clients = String(await redis.client('LIST'))
    const others = [...clients.matchAll(/ name=(rollcall-\d+)/g)].some(([, name]) => name !== clientName)
    if (!others) await redis.call('SHUTDOWN')
  } catch {
    // Gone already, or gone by our own order: the connection ends before an answer comes.
  } finally {
    redis.disconnect()
  }
}

/** BullMQ needs the commands of 6.2. */
const leastVersion = [6, 2]

async function checkFit(redis: Redis, name: string): Promise<void> {
  const info = await redis.info().catch((cause: unknown) => {
    throw new Fault('redis.unreachable', { redis: name }, cause)
  })
  const read = (field: string) => new RegExp(`^${field}:(.*)$`, 'm').exec(info)?.[1]?.trim()
  const version = read('redis_version') ?? '0'
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = leastVersion
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    throw new Fault('redis.unfit', { redis: name, version, remedy: `use Redis ${leastVersion.join('.')} or newer` })
  }
  const policy = read('maxmemory_policy')
  if (policy !== undefined && policy !== 'noeviction') {
    throw new Fault('redis.unfit', { redis: name, policy, remedy: 'set maxmemory-policy noeviction, or queued work may vanish' })
  }
  if (read('aof_enabled') === '0') {
    throw new Fault('redis.unfit', { redis: name, remedy: 'set appendonly yes, or queued work is lost when the server restarts' })
  }
}
