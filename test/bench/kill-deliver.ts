import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { planIncident } from '../../src/delivering/routes.ts'
import type { ChannelSettings } from '../../src/domain/channel.ts'
import { deliver } from '../../src/jobs/deliver.ts'
import { type Ledger, openLedger } from '../../src/ledger/database.ts'
import { getDelivery, saveDeliveries } from '../../src/ledger/deliveries.ts'
import { listAttempts } from '../../src/ledger/delivery-claims.ts'
import { deskWith, routeWith } from '../support/alerts.ts'
import { emailTo, recipientOf, slackWebhookTo } from '../support/channels.ts'
import { deliverContext, incidentWith } from '../support/deliver-context.ts'
import { type HttpReceiver, type Step, startHttpReceiver } from '../support/http-receiver.ts'
import { type SmtpReceiver, startSmtpReceiver } from '../support/smtp-receiver.ts'

/** What stood in ledger and mailbox when the process was gone: where between claiming, sending and recording it died. */
export type DiedAt = 'before the claim' | 'claimed, not sent' | 'sent, not recorded' | 'recorded'

/** What came of many kills. */
export interface Tally {
  readonly kills: number
  readonly diedAt: Record<DiedAt, number>
  /** How deliveries ended after one more run. */
  readonly ended: Record<string, number>
  /** Messages that arrived twice, all under one Message-ID and marked as sent once more. */
  readonly markedTwice: number
  /** What must not be: each with its story. */
  readonly wrong: string[]
}

type Moment = Step | 'at start'
const moments: readonly Moment[] = ['at start', 'connected', 'started', 'taken', 'answered']

interface Run {
  readonly id: string
  readonly settings: ChannelSettings
  readonly moment: Moment
  readonly now: number
}

interface Bench {
  readonly db: Ledger
  readonly file: string
  readonly http: HttpReceiver
  readonly smtp: SmtpReceiver
  readonly tally: { -readonly [Key in keyof Tally]: Tally[Key] }
}

/** Kills the process of a delivery again and again, at every step, runs each once more and looks what came of it. */
export async function killDeliveries(deliveries: number): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-kill-'))
  await using http = await startHttpReceiver()
  await using smtp = await startSmtpReceiver()
  const file = join(folder, 'ledger.sqlite')
  const db = await openLedger(file)
  const diedAt = { 'before the claim': 0, 'claimed, not sent': 0, 'sent, not recorded': 0, recorded: 0 }
  const tally: Tally = { kills: 0, diedAt, ended: {}, markedTwice: 0, wrong: [] }
  try {
    const bench = { db, file, http, smtp, tally: { ...tally } }
    for (let round = 0; round < deliveries; round++) await killOne(round, bench)
    return bench.tally
  } finally {
    await db.destroy()
    rmSync(folder, { recursive: true })
  }
}

async function killOne(round: number, bench: Bench): Promise<void> {
  const { db, http, smtp, tally } = bench
  const settings = round % 2 === 0 ? slackWebhookTo(http) : emailTo(smtp)
  const arrived = () => (settings.type === 'email' ? smtp.mails.length : http.received.length)
  const id = await plan(round, settings, db)
  const before = arrived()
  // Every fourth delivery is killed again on its second run.
  const deaths = round % 4 === 3 ? 2 : 1
  for (let death = 0; death < deaths; death++) {
    await runAndKill({ id, settings, moment: momentOf(round + death), now: after(death, settings) }, bench)
    const { state } = await getDelivery(db, id)
    tally.diedAt[placeOf(state, arrived() - before)]++
    tally.kills++
  }
  await deliver.run({ deliveryId: id }, deliverContext(db, deskWith(), [settings], { ms: after(deaths, settings) }))
  judge(await getDelivery(db, id), arrived() - before, await listAttempts(db, id), tally)
}

async function plan(round: number, settings: ChannelSettings, db: Ledger): Promise<string> {
  const recipient = recipientOf(settings)
  const route = routeWith({ channel: settings.id, events: ['health'], to: recipient === settings.id ? [] : [recipient] })
  const plans = planIncident(deskWith({ routes: [route] }), incidentWith({ id: `source-${round}` }))
  const [id = ''] = await saveDeliveries(db, plans, Date.now())
  return id
}

/** Starts a process for the delivery and kills it (signal 9) at a moment the receivers see, or a random time after its start. */
async function runAndKill({ id, settings, moment, now }: Run, { file, http, smtp }: Bench): Promise<void> {
  const script = join(import.meta.dirname, 'deliver-child.ts')
  const child = spawn(process.execPath, [script, file, id, JSON.stringify(settings), String(now)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  const onStep = (step: Step) => {
    // The answer needs a moment to be read: some die before it is recorded, some after.
    if (step === 'answered' && moment === 'answered') void setTimeout(Math.random() * 6).then(() => child.kill('SIGKILL'))
    else if (step === moment) child.kill('SIGKILL')
  }
  http.onStep = onStep
  smtp.onStep = onStep
  if (moment === 'at start') {
    await Promise.race([once(child.stdout, 'data'), gone])
    await setTimeout(Math.random() * 25)
    child.kill('SIGKILL')
  }
  await gone
  http.onStep = smtp.onStep = () => undefined
  await Promise.all([http.idle(), smtp.idle()])
}

/** A time so late that whoever died before can no longer be at work. */
function after(deaths: number, { timeoutMs }: ChannelSettings): number {
  return Date.now() + deaths * 10 * timeoutMs
}

function momentOf(round: number): Moment {
  return moments[Math.floor(round / 2) % moments.length] ?? 'at start'
}

function placeOf(state: string, arrived: number): DiedAt {
  if (state === 'pending') return 'before the claim'
  if (state !== 'claimed') return 'recorded'
  return arrived === 0 ? 'claimed, not sent' : 'sent, not recorded'
}

function judge(
  { id, state, resent, channel }: Awaited<ReturnType<typeof getDelivery>>,
  arrived: number,
  attempts: Awaited<ReturnType<typeof listAttempts>>,
  tally: Bench['tally'],
): void {
  const ending = resent ? `${state}, sent once more` : state
  tally.ended[ending] = (tally.ended[ending] ?? 0) + 1
  const marked = attempts.some(({ outcome }) => outcome === 'uncertain')
  if (arrived > 1 && resent && marked) tally.markedTwice++
  const story = `${channel} ${id}: ${ending}, arrived ${arrived} times in ${attempts.length} tries`
  if (arrived > 1 && !(resent && marked && arrived === 2)) tally.wrong.push(`twice: ${story}`)
  if (arrived === 0 && state !== 'uncertain') tally.wrong.push(`lost: ${story}`)
  if (state !== 'sent' && state !== 'uncertain') tally.wrong.push(`without an end: ${story}`)
}

if (import.meta.main) {
  const started = performance.now()
  const tally = await killDeliveries(Number(process.argv[2] ?? 200))
  console.log(JSON.stringify({ ...tally, seconds: Math.round((performance.now() - started) / 1000) }, null, 2))
  process.exitCode = tally.wrong.length === 0 ? 0 : 1
}
