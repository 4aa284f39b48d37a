import { alertMessage } from '../delivering/alert-message.ts'
import { type Digest, digestMessage } from '../delivering/digest.ts'
import { healthMessage } from '../delivering/health-message.ts'
import type { Message } from '../delivering/message.ts'
import type { Delivery } from '../domain/delivery.ts'
import { Fault } from '../domain/fault.ts'
import type { Incident } from '../domain/incident.ts'
import { getAlert } from '../ledger/alerts.ts'
import type { Context } from './job.ts'

/** What a delivery says: an alert as it stood at the revision, or the content kept with the row. */
export async function messageFor(delivery: Delivery, { db, desks, publicUrl }: Context): Promise<Message> {
  const { kind, deskId, routeId, subjectId, revision, lang, content } = delivery
  const desk = desks.get(deskId)
  if (desk === undefined) throw new Fault('ledger.not-found', { deskId })
  const route = desk.routes.find(({ id }) => id === routeId) ?? null
  switch (kind) {
    case 'alert':
      return alertMessage(await getAlert(db, subjectId), revision, { desk, route, lang, publicUrl })
    case 'health':
      return healthMessage(content as Incident, { desk, lang })
    case 'digest':
      return digestMessage(content as Digest, subjectId, { desk, route: { id: routeId }, lang, publicUrl })
  }
}
