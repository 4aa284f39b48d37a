import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { Fault } from '../../src/domain/fault.ts'
import { type Context, defineJob, type Job } from '../../src/jobs/job.ts'
import { listFailures } from '../../src/ledger/failures.ts'
import { openRedis, type RedisServer } from '../../src/service/redis.ts'
import { openQueues, type Queues } from '../../src/workers/queues.ts'
import { healSchedules, setSchedules, type Timed } from '../../src/workers/schedule.ts'
import { redisSlots } from '../../src/workers/slots.ts'
import { startWorkers, type Workers } from '../../src/workers/workers.ts'
import { freshLedger } from '../support/ledger.ts'

let dataDir: string
let redis: RedisServer
let context: Context
let queues: Queues
let workers: Workers | undefined
const runs: string[] = []

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rollcall-workers-'))
  redis = await openRedis({ url: null, dataDir })
})
afterAll(async () => {
  await redis.close()
  rmSync(dataDir, { recursive: true, force: true })
})
beforeEach(async () => {
  runs.length = 0
  await redis.connect().flushall()
  const db = await freshLedger()
  context = { db, log: pino({ level: 'silent' }), now: () => new Date() } as unknown as Context
})
afterEach(async () => {
  await workers?.close(5_000)
  await queues.close()
  await context.db.destroy()
})

/** A job that notes each run and then does what the test wants. */
function jobThat(name: string, act: (id: string, run: number) => ReturnType<Job['run']>, attempts = 3): Job {
  return defineJob({
    name,
    subject: 'id',
    payload: z.object({ id: z.string() }),
    policy: { concurrency: 2, attempts },
    async run({ id }) {
      runs.push(`${name} ${id}`)
      return act(id, runs.filter((run) => run === `${name} ${id}`).length)
    },
  })
}

function start(...jobs: Job[]): void {
  queues = openQueues(jobs, redis.connect())
  workers = startWorkers(jobs, context, queues, () => redis.connect('blocking'))
}

const done = async () => []

describe('a worker', () => {
  test('runs a job and then the jobs it asks for', async () => {
    start(
      jobThat('first', async (id) => [{ job: 'second', payload: { id: `${id}2` } }]),
      jobThat('second', done),
    )
    await queues.add([{ job: 'first', payload: { id: 'a' } }])
    await vi.waitFor(() => expect(runs).toEqual(['first a', 'second a2']), 5_000)
  })

  test('keeps a job that failed for good in the ledger, and forgets it once it succeeds', async () => {
    let broken = true
    start(
      jobThat('clean', async () => {
        if (broken) throw new Fault('clean.hostile-page', { depth: 900 })
        return []
      }),
    )
    await queues.add([{ job: 'clean', payload: { id: 'a' } }])
    const kept = { job: 'clean', payload: { id: 'a' }, code: 'clean.hostile-page', detail: { depth: 900 }, attempts: 1 }
    await vi.waitFor(async () => expect(await listFailures(context.db)).toMatchObject([kept]), 5_000)
    broken = false
    await queues.add([{ job: 'clean', payload: { id: 'a' } }])
    await vi.waitFor(async () => expect(await listFailures(context.db)).toEqual([]), 5_000)
  })

  test('runs what a failed job asks for all the same', async () => {
    const failing = jobThat('clean', async () => {
      throw new Fault('clean.hostile-page', { depth: 900 })
    })
    start({ ...failing, afterFailure: async () => [{ job: 'tell', payload: { id: 'b' } }] }, jobThat('tell', done))
    await queues.add([{ job: 'clean', payload: { id: 'a' } }])
    await vi.waitFor(() => expect(runs).toEqual(['clean a', 'tell b']), 5_000)
  })

  test('waits as long as the other side asks, and uses up no attempt by it', async () => {
    start(
      jobThat(
        'deliver',
        async (_, run) => {
          if (run <= 3) throw new Fault('deliver.rate-limited', { retryAfterMs: 20 })
          return []
        },
        1,
      ),
    )
    await queues.add([{ job: 'deliver', payload: { id: 'a' } }])
    await vi.waitFor(() => expect(runs).toHaveLength(4), 5_000)
    expect(await listFailures(context.db)).toEqual([])
  })

  test('tells an unforeseen failure by its message and place', async () => {
    start(
      jobThat(
        'read',
        async () => {
          throw new TypeError('nobody thought of this')
        },
        1,
      ),
    )
    await queues.add([{ job: 'read', payload: { id: 'a' } }])
    await vi.waitFor(
      async () =>
        expect(await listFailures(context.db)).toMatchObject([
          { code: 'unforeseen', detail: { problem: 'nobody thought of this' } },
        ]),
      5_000,
    )
  })

  test('refuses a payload that carries content instead of ids', async () => {
    start(jobThat('read', done))
    await expect(queues.add([{ job: 'read', payload: { id: 'x'.repeat(2_000) } }])).rejects.toMatchObject({
      code: 'job.payload-too-large',
    })
  })

  test('is asked once for work that waits already', async () => {
    start(jobThat('read', done))
    const work = [{ job: 'read', payload: { id: 'a' } }]
    await queues.add(work, { delayMs: 300 })
    await queues.add(work, { delayMs: 300 })
    expect((await queues.counts())['read']).toMatchObject({ delayed: 1 })
  })
})

describe('schedules', () => {
  const timed = (id: string, everyMs: number): Timed => ({ id, job: 'fetch', payload: { id }, everyMs })

  test('run each source on its period and drop those that are gone', async () => {
    start(jobThat('fetch', done))
    await setSchedules(queues, [timed('a', 200), timed('b', 200)])
    await vi.waitFor(() => expect(runs.filter((run) => run === 'fetch a').length).toBeGreaterThan(2), 5_000)
    await setSchedules(queues, [timed('b', 200)])
    expect((await queues.queue('fetch').getJobSchedulers()).map(({ key }) => key)).toEqual(['b'])
  })

  test('that a clock set back has stopped are set anew', async () => {
    start(jobThat('fetch', done))
    const work = [timed('a', 60_000)]
    await setSchedules(queues, work)
    expect(await healSchedules(queues, work, Date.now())).toEqual([])
    expect(await healSchedules(queues, work, Date.now() - 86_400_000)).toEqual(['a'])
  })
})

describe('slots', () => {
  test('give each asker its own moment, one an interval, and keep it until they come back', async () => {
    queues = openQueues([], redis.connect())
    let now = 1_000_000
    const slots = redisSlots(redis.connect(), () => now)
    expect(await slots.take('host', 'a', 2_000)).toBe(0)
    expect(await slots.take('host', 'b', 2_000)).toBe(2_000)
    expect(await slots.take('host', 'c', 2_000)).toBe(4_000)
    now += 2_000
    expect(await slots.take('host', 'c', 2_000)).toBe(2_000)
    expect(await slots.take('host', 'b', 2_000)).toBe(0)
    expect(await slots.take('elsewhere', 'd', 2_000)).toBe(0)
  })

  test('let nobody through while the other side asked for quiet', async () => {
    queues = openQueues([], redis.connect())
    const slots = redisSlots(redis.connect(), () => 5_000_000)
    await slots.holdOff('channel', 30_000)
    expect(await slots.take('channel', 'a', 1_000)).toBe(30_000)
  })

  test('give those who waited already a later moment each when the other side asks for quiet', async () => {
    queues = openQueues([], redis.connect())
    let now = 7_000_000
    const slots = redisSlots(redis.connect(), () => now)
    for (const who of ['a', 'b', 'c']) await slots.take('channel', who, 1_000)
    await slots.holdOff('channel', 30_000)
    await slots.holdOff('channel', 10_000)
    now += 1_500
    expect(await slots.take('channel', 'b', 1_000)).toBe(28_500)
    expect(await slots.take('channel', 'c', 1_000)).toBe(29_500)
    now += 28_500
    expect(await slots.take('channel', 'b', 1_000)).toBe(0)
  })
})
