import { z } from 'zod'
import { type Digest, digestDue, digestOf } from '../delivering/digest.ts'
import { alertsForDigest, planDigest } from '../delivering/routes.ts'
import type { DeliveryPlan } from '../domain/delivery.ts'
import type { Desk, Route } from '../domain/source.ts'
import { hasFailedLong } from '../domain/source-state.ts'
import { listAlerts } from '../ledger/alerts.ts'
import { findLastDigest, saveDeliveries } from '../ledger/deliveries.ts'
import { countWaiting } from '../ledger/review.ts'
import { findSourceState } from '../ledger/sources.ts'
import { type Context, defineJob, type NextJob } from './job.ts'

/** Closed alerts a digest looks through: far more than close in a day. */
const mostClosed = 200

/** Makes the digest of every route whose hour has come, once a day. */
export const digest = defineJob({
  name: 'digest',
  payload: z.strictObject({}),
  policy: { concurrency: 1, attempts: 3 },

  async run(_, context) {
    const { db, desks, log, now } = context
    const due = [...desks.values()].flatMap((desk) => desk.routes.map((route) => ({ desk, route })))
    const ids: string[] = []
    for (const { desk, route } of due) {
      const plans = await planFor(desk, route, context)
      ids.push(...(await db.transaction().execute((trx) => saveDeliveries(trx, plans, now().getTime()))))
    }
    if (ids.length > 0) log.info({ deliveries: ids.length }, 'digests made')
    return ids.map((deliveryId): NextJob => ({ job: 'deliver', payload: { deliveryId } }))
  },
})

async function planFor(desk: Desk, route: Route, context: Context): Promise<DeliveryPlan[]> {
  if (route.digest === null) return []
  const { db, now } = context
  const last = (await findLastDigest(db, desk.id, route.id)) as Digest | undefined
  const time = digestDue(route.digest, desk, last?.until ?? null, now().getTime())
  if (time === undefined) return []
  const open = await listAlerts(db, { deskId: desk.id, states: ['open'] })
  const closed = await listAlerts(db, { deskId: desk.id, states: ['resolved', 'withdrawn'], limit: mostClosed })
  const review = await countWaiting(db, desk.id, desk.tolerance.leastConfidence)
  const content = digestOf(
    alertsForDigest(route, [...open, ...closed]),
    { failingSources: await failingSources(desk, context), review },
    time,
  )
  return planDigest(desk, route, time.day, content)
}

async function failingSources({ sources, tolerance }: Desk, { db }: Context): Promise<Digest['failingSources']> {
  const failing: Digest['failingSources'][number][] = []
  for (const { id, name } of sources) {
    const state = await findSourceState(db, id)
    if (state === undefined || !hasFailedLong(state, tolerance)) continue
    failing.push({ name, code: state.fault ?? 'unforeseen', since: state.failingSince ?? state.attemptedAt })
  }
  return failing
}
