import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openLedger } from '../../src/ledger/database.ts'
import { listDeliveries } from '../../src/ledger/deliveries.ts'
import { listFailures } from '../../src/ledger/failures.ts'
import { listSourceStates } from '../../src/ledger/sources.ts'
import { type Stage, setStage } from '../support/demo-service.ts'

const patience = { timeout: 60_000, interval: 200 }

let stage: Stage
let hostile: Server
beforeEach(async () => {
  hostile = createServer((request, response) => {
    const body = bodies[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(body)
  })
  await new Promise<void>((resolve) => hostile.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  await stage.close()
  hostile.closeAllConnections()
  await new Promise((resolve) => hostile.close(resolve))
})

const bodies: Readonly<Record<string, string>> = {
  '/huge': `<p>${'Twelve prisoners were freed. '.repeat(360_000)}</p>`,
  '/nested': `${'<div>'.repeat(100_000)}Twelve prisoners were freed.${'</div>'.repeat(100_000)}`,
  '/no-feed': 'this is no feed, and it says that 12 prisoners were freed',
}

function source(id: string, url: string, kind = 'webpage') {
  return { id, name: id, kind, url, every: '2s', allow_private: ['127.0.0.1'] }
}

async function look<Value>(read: (db: Awaited<ReturnType<typeof openLedger>>) => Promise<Value>): Promise<Value> {
  const db = await openLedger(stage.ledger)
  try {
    return await read(db)
  } finally {
    await db.destroy()
  }
}

describe('the service goes on', { timeout: 150_000 }, () => {
  test('beside sources that fail in every way, each ending in a fault that says how', async () => {
    const origin = `http://127.0.0.1:${(hostile.address() as AddressInfo).port}`
    stage = await setStage([
      source('unreachable', 'http://127.0.0.1:1/nobody-listens'),
      source('huge', `${origin}/huge`),
      source('nested', `${origin}/nested`),
      source('no-feed', `${origin}/no-feed`, 'feed'),
      source('gone', `${origin}/gone`),
      { ...source('private', 'http://127.0.0.1:1/'), allow_private: [] },
    ])
    stage.start()
    const expected = {
      'venezuela/unreachable': 'fetch.unreachable',
      'venezuela/huge': 'fetch.too-large',
      'venezuela/no-feed': 'fetch.not-a-feed',
      'venezuela/gone': 'fetch.not-found',
      'venezuela/private': 'fetch.address-refused',
    }
    await vi.waitFor(async () => {
      const states = await look(listSourceStates)
      const faults = Object.fromEntries(
        states.filter(({ fault }) => fault !== null).map(({ sourceId, fault }) => [sourceId, fault]),
      )
      expect(faults).toEqual(expected)
      expect(await look((db) => listFailures(db, { job: 'clean' }))).toMatchObject([{ code: 'clean.hostile-page' }])
    }, patience)
    await vi.waitFor(() => expect([stage.slack.received.length, stage.mail.mails.length]).toEqual([1, 1]), patience)
  })

  test('when a webhook answers 404 and a mail server first says 451: one is given up with its fault, the other arrives', async () => {
    stage = await setStage()
    stage.slack.answerWith({ status: 404, text: 'no_service' })
    stage.mail.answerWith({ code: 451 }, 'take')
    stage.start()
    await vi.waitFor(async () => {
      const deliveries = await look((db) => listDeliveries(db))
      expect(deliveries.map(({ channel, state }) => [channel, state])).toEqual(
        expect.arrayContaining([
          ['slack', 'failed'],
          ['mail', 'sent'],
        ]),
      )
    }, patience)
    expect(await look((db) => listFailures(db, { job: 'deliver' }))).toMatchObject([{ code: 'deliver.rejected' }])
    expect(stage.mail.mails).toHaveLength(1)
  })
})

describe('a broken configuration', () => {
  test('ends the start at once, with every mistake told', async () => {
    stage = await setStage([source('x', 'no address'), source('y', 'http://127.0.0.1/', 'fead')])
    const service = stage.start()
    expect(await service.ended).toBe(1)
    const told = service.log.map(({ stderr }) => stderr).join('')
    expect(told).toMatch(/desks\/venezuela\.yaml:\d+:\d+ .*sources\[\d+\]\.url/)
    expect(told).toContain('Did you mean “feed”')
  })
})
