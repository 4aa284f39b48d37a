import type { Delivery } from '../domain/delivery.ts'
import type { Incident } from '../domain/incident.ts'
import { findDeliveryContent } from '../ledger/deliveries.ts'
import type { Context } from './job.ts'
import { keepIncident } from './keep-incident.ts'

/**
 * The incident a refusal belongs to. It is named after the last message the channel took, so that every refusal until it
 * takes one again is the same incident and is told once.
 */
function incidentId(channel: string, lastGoodAt: number | null): string {
  return `channel-${channel}-${lastGoodAt ?? 'new'}`
}

/** Tells on the routes for health, through other channels, that this one refuses messages. The sweep sends what is kept here. */
export async function tellOfRefusal(
  { channel, deskId }: Delivery,
  { code, lastGoodAt }: { readonly code: string; readonly lastGoodAt: number | null },
  context: Context,
): Promise<void> {
  const at = context.now().getTime()
  await keepIncident(context, {
    id: incidentId(channel, lastGoodAt),
    deskId,
    kind: 'channel',
    subject: channel,
    name: channel,
    code,
    runs: 1,
    startedAt: at,
    lastGoodAt,
    endedAt: null,
  })
}

/** Tells that a channel takes messages again, if its refusal was told; returns the deliveries that do. */
export async function tellOfRecovery({ channel }: Delivery, lastGoodAt: number | null, context: Context): Promise<string[]> {
  const told = await findDeliveryContent(context.db, incidentId(channel, lastGoodAt))
  if (told === undefined) return []
  return keepIncident(context, { ...(told as Incident), endedAt: context.now().getTime() })
}
