import { z } from 'zod'
import { channelOf } from '../delivering/channels/index.ts'
import { deliverAlert, type Outcome } from '../delivering/deliver-alert.ts'
import type { ChannelSettings } from '../domain/channel.ts'
import type { Delivery, DeliveryState } from '../domain/delivery.ts'
import { Fault } from '../domain/fault.ts'
import { getDelivery } from '../ledger/deliveries.ts'
import { type AttemptOutcome, claimDelivery, recordOutcome } from '../ledger/delivery-claims.ts'
import { type LastGood, lastGoodOf, tellOfRecovery, tellOfRefusal } from './channel-health.ts'
import { type Context, defineJob, type NextJob } from './job.ts'
import { messageFor } from './message-for.ts'

/** How long another attempt waits behind one at work or an earlier revision. */
const nextLookMs = 5_000

/** A message that could not be sent for so long is no news any more: it fails, and a person may send it again. */
const giveUpAfterMs = 48 * 3_600_000

/** States in which there is nothing left to send. One that failed was never taken: running it again by hand sends it. */
const settled: ReadonlySet<DeliveryState> = new Set(['sent', 'uncertain', 'held'])

/**
 * A revision to one recipient: claim, send, record. Sending cannot be taken back, so the claim is kept first; one without an
 * outcome is shown as uncertain and never silently sent again.
 */
export const deliver = defineJob({
  name: 'deliver',
  subject: 'deliveryId',
  payload: z.object({ deliveryId: z.string() }),
  policy: { concurrency: 4, attempts: 8 },

  async run({ deliveryId }, context) {
    const { db, log, now } = context
    const delivery = await getDelivery(db, deliveryId)
    if (settled.has(delivery.state)) {
      log.info({ state: delivery.state }, 'nothing to deliver')
      return []
    }
    const settings = settingsOf(delivery, context)
    const message = await messageFor(delivery, context)
    const claim = await claimWhenDue(delivery, settings, context)
    if (claim === undefined) return []
    const to = { deliveryId, recipient: delivery.recipient, thread: claim.thread }
    const lastGood = await lastGoodOf(delivery, context)
    const outcome = await deliverAlert(message, settings, to, context)
    const claimed = { ...delivery, resent: claim.resent }
    await recordOutcome(db, deliveryId, claim.attempt, recordOf(outcome, claimed, now().getTime()))
    log.info({ channel: settings.id, outcome: outcome.state }, 'delivery tried')
    return followUp(outcome, claimed, { context, lastGood })
  },

  async afterFailure({ deliveryId }, error, context) {
    if (!(error instanceof Fault) || error.remedy !== 'stop') return []
    const delivery = await getDelivery(context.db, deliveryId)
    if (delivery.state !== 'failed') return []
    const lastGood = await lastGoodOf(delivery, context)
    return tellOfRefusal(delivery, { fault: error, note: noteOf(error), lastGood }, context)
  },
})

function settingsOf({ channel }: Delivery, { channels }: Context): ChannelSettings {
  const settings = channels.get(channel)
  if (settings === undefined) throw new Fault('deliver.secret-missing', { channel })
  return settings
}

/** Waits its turn, then claims; `undefined` if it was found to have its outcome. */
async function claimWhenDue(delivery: Delivery, settings: ChannelSettings, { db, log, now, slots }: Context) {
  const channel = channelOf(settings)
  const waitMs = await slots.take(slotOf(settings), delivery.id, channel.paceMs)
  if (waitMs > 0) throw new Fault('deliver.not-yet', { why: 'pace', retryAfterMs: waitMs })
  const rules = { now: now().getTime(), abandonedAfterMs: 2 * settings.timeoutMs, resendsOnce: channel.resendsOnce }
  const claim = await claimDelivery(db, delivery.id, rules)
  if (claim.verdict === 'claimed') return claim
  if (claim.verdict !== 'settled') throw new Fault('deliver.not-yet', { why: claim.verdict, retryAfterMs: nextLookMs })
  log.warn({ channel: settings.id, state: claim.state }, 'delivery was left without an outcome')
  return undefined
}

function slotOf({ id }: ChannelSettings): string {
  return `channel-${id}`
}

/** How an outcome is kept. What keeps failing for too long is given up, and what may be sent again is, once. */
function recordOf(outcome: Outcome, delivery: Delivery, at: number): AttemptOutcome {
  const record = { note: outcome.state === 'sent' ? null : noteOf(outcome.fault), receipt: null, at, resend: false }
  switch (outcome.state) {
    case 'sent':
      return { ...record, state: 'sent', note: delivery.resent ? 'resent-once' : null, receipt: outcome.receipt }
    case 'uncertain':
      return resends(outcome, delivery) ? { ...record, state: 'pending', resend: true } : { ...record, state: 'uncertain' }
    case 'pending':
      return { ...record, state: at - delivery.createdAt > giveUpAfterMs ? 'failed' : 'pending' }
    case 'failed':
      return { ...record, state: 'failed' }
  }
}

function resends(outcome: Outcome, delivery: Delivery): boolean {
  return outcome.state === 'uncertain' && outcome.again && !delivery.resent
}

/** The fault with what the other side said: `deliver.rejected: 404 channel_not_found`. */
function noteOf({ code, detail }: Fault): string {
  const said = [detail['status'], detail['reason'] ?? detail['why']].filter((word) => word !== undefined)
  return said.length === 0 ? code : `${code}: ${said.join(' ')}`
}

/** What an outcome asks for next: another try by the fault's remedy, and word to someone about a channel that works again. */
async function followUp(
  outcome: Outcome,
  delivery: Delivery,
  { context, lastGood }: { readonly context: Context; readonly lastGood: LastGood },
): Promise<NextJob[]> {
  if (outcome.state === 'sent') return tellOfRecovery(delivery, lastGood, context)
  if (outcome.state === 'uncertain') {
    if (resends(outcome, delivery)) throw new Fault('deliver.unanswered', outcome.fault.detail)
    context.log.warn({ channel: delivery.channel }, 'delivery uncertain: a person must look')
    return []
  }
  if (outcome.state === 'pending') await holdOff(outcome.fault, delivery, context)
  throw outcome.fault
}

/** The other side asked for quiet: nothing goes through this channel meanwhile, everything else does. */
async function holdOff({ code, detail }: Fault, { channel }: Delivery, { channels, slots }: Context): Promise<void> {
  const settings = channels.get(channel)
  const forMs = detail['retryAfterMs']
  if (code === 'deliver.rate-limited' && settings !== undefined && typeof forMs === 'number') {
    await slots.holdOff(slotOf(settings), forMs)
  }
}
