import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { planIncident } from '../../src/delivering/routes.ts'
import { deliver } from '../../src/jobs/deliver.ts'
import { listDeliveries, saveDeliveries } from '../../src/ledger/deliveries.ts'
import { openRedis } from '../../src/service/redis.ts'
import { openQueues } from '../../src/workers/queues.ts'
import { redisSlots } from '../../src/workers/slots.ts'
import { startWorkers } from '../../src/workers/workers.ts'
import { deskWith, routeWith } from '../support/alerts.ts'
import { slackWebhookTo } from '../support/channels.ts'
import { deliverContext, incidentWith } from '../support/deliver-context.ts'
import { startHttpReceiver } from '../support/http-receiver.ts'
import { freshLedger } from '../support/ledger.ts'

test('two crews of workers send to one Slack channel a message a second, each once', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rollcall-pace-'))
  const redis = await openRedis({ url: null, dataDir })
  const db = await freshLedger()
  await using slack = await startHttpReceiver()
  const arrivals: number[] = []
  slack.onStep = (step) => (step === 'taken' ? void arrivals.push(Date.now()) : undefined)

  const settings = slackWebhookTo(slack)
  const desk = deskWith({ routes: [routeWith({ events: ['health'], channel: settings.id })] })
  const context = {
    ...deliverContext(db, desk, [settings]),
    now: () => new Date(),
    slots: redisSlots(redis.connect()),
  }
  const queues = openQueues([deliver], redis.connect())
  const crews = [1, 2].map(() => startWorkers([deliver], context, queues, () => redis.connect('blocking')))
  try {
    const plans = ['a', 'b', 'c', 'd'].flatMap((id) => planIncident(desk, incidentWith({ id })))
    const ids = await saveDeliveries(db, plans, Date.now())
    await queues.add(ids.map((deliveryId) => ({ job: 'deliver', payload: { deliveryId } })))
    await vi.waitFor(async () => expect(await listDeliveries(db, { state: 'sent' })).toHaveLength(4), { timeout: 20_000 })
    expect(arrivals).toHaveLength(4)
    // Four turns a second apart take three seconds; how long each way to the server takes is the machine's affair.
    expect((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThan(2_000)
  } finally {
    await Promise.all(crews.map((crew) => crew.close(5_000)))
    await queues.close()
    await db.destroy()
    await redis.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 40_000)
