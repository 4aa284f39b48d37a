import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Source } from '../../src/domain/source.ts'
import { digest } from '../../src/jobs/digest.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { listDeliveries } from '../../src/ledger/deliveries.ts'
import { saveFailedVisit } from '../../src/ledger/sources.ts'
import { deskWith, noon, routeWith } from '../support/alerts.ts'
import { type Clock, deliverContext } from '../support/deliver-context.ts'
import { freshLedger } from '../support/ledger.ts'

const minuteMs = 60_000
const radio = { id: 'venezuela/river-radio', deskId: 'venezuela', name: 'River Radio' } as Source
const daily = routeWith({ id: 'daily', channel: 'desk-mail', to: ['desk@newsroom.example'], digest: { at: '08:00', only: true } })

let db: Ledger
let clock: Clock

beforeEach(async () => {
  db = await freshLedger()
  // 07:30 in Caracas.
  clock = { ms: noon - 7 * 60 * minuteMs }
})

afterEach(() => db.destroy())

test('the digest of a route goes once a day at its hour, with the sources that fail', async () => {
  const context = deliverContext(db, deskWith({ sources: [radio], routes: [routeWith(), daily] }), [], clock)
  for (const minutes of [200, 100, 10])
    await saveFailedVisit(db, radio.id, { at: clock.ms - minutes * minuteMs, fault: 'fetch.blocked' })

  expect(await digest.run({}, context)).toEqual([])
  clock.ms += 40 * minuteMs
  expect(await digest.run({}, context)).toEqual([{ job: 'deliver', payload: { deliveryId: expect.any(String) } }])
  clock.ms += 40 * minuteMs
  expect(await digest.run({}, context)).toEqual([])
  clock.ms += 24 * 60 * minuteMs
  expect(await digest.run({}, context)).toHaveLength(1)

  const digests = await listDeliveries(db, { kind: 'digest' })
  expect(digests.map(({ subjectId, recipient }) => [subjectId, recipient])).toEqual([
    ['digest-daily-2025-12-27', 'desk@newsroom.example'],
    ['digest-daily-2025-12-28', 'desk@newsroom.example'],
  ])
  expect(digests[0]?.content).toMatchObject({ failingSources: [{ name: 'River Radio', code: 'fetch.blocked' }] })
})
