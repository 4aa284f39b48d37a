import { planIncident } from '../delivering/routes.ts'
import type { Incident } from '../domain/incident.ts'
import { saveDeliveries } from '../ledger/deliveries.ts'
import type { Context } from './job.ts'

/** Keeps what an incident's desk is to be told of it, and returns the deliveries to be sent: none if it was told before. */
export async function keepIncident(
  { db, desks, now }: Pick<Context, 'db' | 'desks' | 'now'>,
  incident: Incident,
): Promise<string[]> {
  const desk = desks.get(incident.deskId)
  if (desk === undefined) return []
  return db.transaction().execute((trx) => saveDeliveries(trx, planIncident(desk, incident), now().getTime()))
}
