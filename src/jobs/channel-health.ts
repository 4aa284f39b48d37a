import type { Delivery } from '../domain/delivery.ts'
import type { Fault } from '../domain/fault.ts'
import type { Incident } from '../domain/incident.ts'
import { findDeliveryContent, findLastSent } from '../ledger/deliveries.ts'
import type { Context, NextJob } from './job.ts'
import { keepIncident } from './keep-incident.ts'

/** What refuses: a channel as a whole, or one mailbox behind it. */
type Side = 'channel' | 'recipient'

/** When a channel, and a recipient behind it, last took a message, epoch ms; null if never. */
export type LastGood = Readonly<Record<Side, number | null>>

/** How a delivery's channel and recipient stood before it is sent. */
export async function lastGoodOf({ channel, recipient }: Delivery, { db }: Context): Promise<LastGood> {
  return { channel: await findLastSent(db, { channel }), recipient: await findLastSent(db, { channel, recipient }) }
}

/** A mailbox that is refused is no trouble of the others. */
function sideOf({ detail }: Fault): Side {
  return detail['refused'] === 'recipient' ? 'recipient' : 'channel'
}

function nameOf(side: Side, { channel, recipient }: Delivery): string {
  return side === 'channel' || recipient === channel ? channel : `${channel} (${recipient})`
}

/**
 * The incident a refusal belongs to. It is named after the last message that was taken, so that every refusal until the
 * next one is the same incident and is told once.
 */
function incidentId(side: Side, delivery: Delivery, lastGood: LastGood): string {
  return `channel-${nameOf(side, delivery).replace(/[^\w.@-]+/g, '-')}-${lastGood[side] ?? 'new'}`
}

/** Tells on the routes for health, through other channels, that this one refuses messages. */
export async function tellOfRefusal(
  delivery: Delivery,
  { fault, note, lastGood }: { readonly fault: Fault; readonly note: string; readonly lastGood: LastGood },
  context: Context,
): Promise<NextJob[]> {
  const side = sideOf(fault)
  return keepIncident(context, {
    id: incidentId(side, delivery, lastGood),
    deskId: delivery.deskId,
    kind: 'channel',
    subject: nameOf(side, delivery),
    name: nameOf(side, delivery),
    code: note,
    runs: 1,
    startedAt: context.now().getTime(),
    lastGoodAt: lastGood[side],
    endedAt: null,
  })
}

/** Tells that a channel or recipient takes messages again, if its refusal was told; asks for the deliveries that do. */
export async function tellOfRecovery(delivery: Delivery, lastGood: LastGood, context: Context): Promise<NextJob[]> {
  const ids = new Set([incidentId('channel', delivery, lastGood), incidentId('recipient', delivery, lastGood)])
  const told: NextJob[] = []
  for (const id of ids) {
    const incident = await findDeliveryContent(context.db, id)
    if (incident === undefined) continue
    told.push(...(await keepIncident(context, { ...(incident as Incident), endedAt: context.now().getTime() })))
  }
  return told
}
