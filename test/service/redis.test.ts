import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRedis, type RedisServer } from '../../src/service/redis.ts'

let dataDir: string
const open: RedisServer[] = []
const start = async (options: { url?: string } = {}) => {
  const server = await openRedis({ url: options.url ?? null, dataDir })
  open.push(server)
  return server
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rollcall-redis-'))
})
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the private redis', () => {
  test('keeps what it was given over a stop and a start', async () => {
    const first = await start()
    await first.connect().set('kept', 'yes')
    await first.close()
    const second = await start()
    expect(await second.connect().get('kept')).toBe('yes')
  })

  test('opens no TCP port, evicts nothing and writes an append-only file', async () => {
    const redis = (await start()).connect()
    expect(await redis.config('GET', 'port')).toEqual(['port', '0'])
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction'])
    expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes'])
  })

  test('is one server when several are asked for at once on one folder', async () => {
    const servers = await Promise.all([start(), start(), start()])
    const ids = await Promise.all(servers.map(async (server) => /run_id:(\w+)/.exec(await server.connect().info())?.[1]))
    expect(new Set(ids).size).toBe(1)
  })

  test('stops with the last process and leaves no socket behind', async () => {
    const server = await start()
    await server.close()
    expect(existsSync(join(dataDir, 'redis/redis.sock'))).toBe(false)
  })

  test('works below a data folder deeper than a socket path may be', async () => {
    dataDir = join(dataDir, 'a-folder-with-a-long-name/'.repeat(5))
    expect(await (await start()).connect().ping()).toBe('PONG')
  })
})

describe('a shared redis', () => {
  test('that does not answer is a fault without its password', async () => {
    const refused = await start({ url: 'redis://user:secret@127.0.0.1:1' }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'redis.unreachable' })
    expect(JSON.stringify(refused)).not.toContain('secret')
  })

  test('that would forget queued work is refused with what to set', async () => {
    const redis = (await start()).connect()
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru')
    await expect(openRedis({ url: null, dataDir })).rejects.toMatchObject({
      code: 'redis.unfit',
      detail: { policy: 'allkeys-lru', remedy: expect.stringContaining('noeviction') },
    })
  })
})
