import { planIncident } from '../delivering/routes.ts'
import type { Incident } from '../domain/incident.ts'
import { saveDeliveries } from '../ledger/deliveries.ts'
import type { Context, NextJob } from './job.ts'

/** Keeps what an incident's desk is to be told of it, and asks for it to be delivered: for nothing if it was told before. */
export async function keepIncident(
  { db, desks, now }: Pick<Context, 'db' | 'desks' | 'now'>,
  incident: Incident,
): Promise<NextJob[]> {
  const desk = desks.get(incident.deskId)
  if (desk === undefined) return []
  const ids = await db.transaction().execute((trx) => saveDeliveries(trx, planIncident(desk, incident), now().getTime()))
  return ids.map((deliveryId) => ({ job: 'deliver', payload: { deliveryId } }))
}
