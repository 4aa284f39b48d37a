import { z } from 'zod'
import { planDeliveries } from '../delivering/routes.ts'
import { Fault } from '../domain/fault.ts'
import type { Desk } from '../domain/source.ts'
import { saveAlert } from '../ledger/alerts.ts'
import { deleteBatches, saveBatches } from '../ledger/batches.ts'
import type { Ledger } from '../ledger/database.ts'
import { saveDeliveries } from '../ledger/deliveries.ts'
import { markReconciled } from '../ledger/tellings.ts'
import { type Reconciled, reconcileReading } from '../reconciling/reconcile-reading.ts'
import { type Context, defineJob, type NextJob } from './job.ts'
import { getMatter, type Matter, sceneOf } from './reconcile-scene.ts'

/**
 * reading → batches, alerts and the deliveries that tell of them, in one transaction. Also asked for by a batch, when the
 * clock alone may change its alert, and by a decision of a person. Replays safely: what stands already is not told again.
 */
export const reconcile = defineJob({
  name: 'reconcile',
  subject: 'readingId',
  payload: z.union([
    z.strictObject({ readingId: z.string() }),
    z.strictObject({ batchId: z.string(), dueAt: z.string() }),
    z.strictObject({ batchId: z.string() }),
    z.strictObject({ decisionId: z.string() }),
  ]),
  policy: { concurrency: 1, attempts: 5 },

  async run(payload, { db, desks, log, now }) {
    const at = now().getTime()
    const { deliveries, outcomes, batches } = await db.transaction().execute(async (trx) => {
      const matter = await getMatter(trx, payload)
      const desk = deskOf(matter, desks)
      if ('readingId' in payload) await markReconciled(trx, payload.readingId, at)
      const reconciled = reconcileReading(await sceneOf(trx, matter, desk, at, log), desk, at)
      const ids = await save(trx, desk, reconciled, at)
      return { deliveries: ids, ...reconciled }
    })
    for (const { alert, revision, reason } of outcomes)
      log.debug({ alertId: alert?.id, revision: revision?.revision, reason }, 'alert looked at')
    log.info(
      {
        batches: batches.length,
        revisions: outcomes.filter(({ revision }) => revision !== null).length,
        deliveries: deliveries.length,
      },
      'reconciled',
    )
    return [
      ...deliveries.map((deliveryId): NextJob => ({ job: 'deliver', payload: { deliveryId } })),
      ...looksAgain(outcomes, at),
    ]
  },
})

/** A batch that is still settling is looked at again as soon as it may be told; `dueAt` makes each such look a job of its own. */
function looksAgain(outcomes: Reconciled['outcomes'], at: number): NextJob[] {
  return outcomes.flatMap(({ alert, reason }) =>
    reason === 'settling' && alert !== null && alert.dueAt !== null
      ? [{ job: 'reconcile', payload: { batchId: alert.batchId, dueAt: String(alert.dueAt) }, delayMs: alert.dueAt - at + 50 }]
      : [],
  )
}

function deskOf({ deskId }: Matter, desks: Context['desks']): Desk {
  const desk = desks.get(deskId)
  if (desk === undefined) throw new Fault('config.desk-missing', { deskId })
  return desk
}

/** Keeps what was found, and the outbox rows of every new revision with it: neither stands without the other. */
async function save(trx: Ledger, desk: Desk, { batches, dissolved, outcomes }: Reconciled, at: number): Promise<string[]> {
  await saveBatches(trx, batches, at)
  await deleteBatches(trx, dissolved)
  const ids: string[] = []
  for (const { alert, revision } of outcomes) {
    if (alert === null) continue
    await saveAlert(trx, alert, at)
    if (revision === null) continue
    const held = alert.silence !== null && at < alert.silence.until ? 'silenced' : null
    ids.push(...(await saveDeliveries(trx, planDeliveries(desk, alert, revision, held), at)))
  }
  return ids
}
