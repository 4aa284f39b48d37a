import { type Delivery, type DeliveryState, deliveryStates } from '../domain/delivery.ts'
import { listDeliveries } from '../ledger/deliveries.ts'
import { type DeliveryAttempt, listAttempts, reopenDelivery } from '../ledger/delivery-claims.ts'
import { openRecord } from '../service/record.ts'
import { ago, configOf } from './common.ts'
import type { Common } from './terminal.ts'

interface Options {
  readonly state?: string
  readonly resend?: string
  readonly by?: string
}

/**
 * `rollcall deliveries`: what was told to whom and how it went, each try. With `--resend`, a person who has looked sends
 * an uncertain one again: nothing else does.
 */
export async function deliveries(common: Common, _args: readonly string[], options: Options): Promise<number> {
  const { terminal } = common
  const state = deliveryStates.find((known) => known === options.state)
  if (options.state !== undefined && state === undefined) {
    terminal.err(`rollcall deliveries: there is no state “${options.state}”; states are ${deliveryStates.join(', ')}\n`)
    return 2
  }
  if (options.resend !== undefined && options.by === undefined) {
    terminal.err('rollcall deliveries: say with --by who looked and wants it sent again\n')
    return 2
  }
  const config = configOf(common, 'without-channels')
  if (config === undefined) return 1
  const db = await openRecord(config)
  try {
    if (options.resend !== undefined && options.by !== undefined) {
      const reopened = await reopenDelivery(db, options.resend, options.by)
      terminal.out(reopened ? sendNow(options.resend) : `${options.resend} is not uncertain: nothing to decide\n`)
      return reopened ? 0 : 1
    }
    const found = await listDeliveries(db, onlyIn(state))
    const rows = await Promise.all(found.map(async (delivery) => ({ delivery, attempts: await listAttempts(db, delivery.id) })))
    terminal.out(common.json ? `${JSON.stringify(rows)}\n` : report(rows))
    return 0
  } finally {
    await db.destroy()
  }
}

function onlyIn(state: DeliveryState | undefined) {
  return state === undefined ? {} : { state }
}

function sendNow(id: string): string {
  return `${id} is to be sent again: the service does so within minutes, \`rollcall replay deliver ${id}\` now\n`
}

interface Row {
  readonly delivery: Delivery
  readonly attempts: readonly DeliveryAttempt[]
}

function report(rows: readonly Row[]): string {
  if (rows.length === 0) return 'no deliveries\n'
  const lines = rows.flatMap(({ delivery, attempts }) => [deliveryLine(delivery), ...attempts.map(attemptLine)])
  const uncertain = rows.some(({ delivery }) => delivery.state === 'uncertain')
  return `${[...lines, ...(uncertain ? [whatToDo] : [])].join('\n')}\n`
}

const whatToDo =
  'an uncertain one may have arrived: look, and if it has not, rollcall deliveries --resend <delivery> --by <your name>'

function deliveryLine({ id, kind, subjectId, revision, routeId, channel, recipient, state, note, createdAt }: Delivery): string {
  const why = note === null ? '' : ` (${note})`
  return `${id}  ${state}${why}: ${kind} ${subjectId}, revision ${revision}, route ${routeId}, ${channel} to ${recipient}, ${ago(createdAt, Date.now())}`
}

function attemptLine({ attempt, claimedAt, outcome, note }: DeliveryAttempt): string {
  return `    try ${attempt}, ${new Date(claimedAt).toISOString()}: ${outcome ?? 'no outcome'}${note === null ? '' : ` (${note})`}`
}
