import { explainRoutes, type RouteVerdict } from '../delivering/routes.ts'
import { type Alert, type AlertRevision, severityOf } from '../domain/alert.ts'
import type { Batch } from '../domain/batch.ts'
import { Fault } from '../domain/fault.ts'
import type { Desk } from '../domain/source.ts'
import { alertsOfBatches, getAlert } from '../ledger/alerts.ts'
import { getBatch } from '../ledger/batches.ts'
import type { Ledger } from '../ledger/database.ts'
import type { Config } from '../service/settings/load-config.ts'
import { alertMarks } from './alert-marks.ts'
import { done } from './common.ts'
import { withRecord } from './record.ts'
import type { Common } from './terminal.ts'

/** What routes are asked about: the latest word on an alert, or what would be said if it opened now. */
interface Word {
  readonly heading: string
  readonly deskId: string
  readonly revision: AlertRevision
  readonly alert: Alert | null
}

/** `rollcall routes test`: where the latest word on an alert or batch would go, and why it would not go elsewhere. */
export async function testRoutes(common: Common, [id = '']: readonly string[]): Promise<number> {
  const explain = async (db: Ledger, { desks }: Config): Promise<number> => {
    const now = Date.now()
    const word = await wordOn(db, id, now)
    const verdicts = explainRoutes(deskOf(word, desks), word.revision, word.alert?.revisions.slice(0, -1))
    const marks = word.alert === null ? [] : alertMarks(word.alert, now)
    const words = [
      word.heading,
      ...marks.map((mark) => `  ${mark}`),
      ...(verdicts.length === 0 ? ['  no routes'] : verdicts.map(line)),
    ]
    return done(common, { of: word.heading, marks, routes: verdicts.map(facts) }, words.join('\n'))
  }
  return withRecord(common, explain, 'whole')
}

async function wordOn(db: Ledger, id: string, now: number): Promise<Word> {
  const [ofBatch] = await alertsOfBatches(db, [id])
  if (ofBatch === undefined && id.includes('/')) return opening(await getBatch(db, id), null, now)
  const alert = ofBatch ?? (await getAlert(db, id))
  const revision = alert.revisions.at(-1)
  if (revision === undefined) return opening(await getBatch(db, alert.batchId), alert, now)
  const heading = `alert ${alert.id}, revision ${revision.revision}: ${revision.change}, ${weight(revision)}`
  return { heading, deskId: alert.deskId, revision, alert }
}

/** What would be told if the batch's alert opened now. */
function opening({ id, deskId, gap, claims }: Batch, alert: Alert | null, now: number): Word {
  const alertId = alert?.id ?? id
  const revision: AlertRevision = {
    alertId,
    revision: 1,
    state: 'open',
    change: 'opened',
    reason: 'gap-opened',
    at: now,
    gap,
    claims,
  }
  const why =
    alert === null ? `batch ${id} has no alert` : `alert ${alert.id} has told nothing yet (${alert.heldBack ?? alert.state})`
  return { heading: `${why}; if it opened now: ${weight(revision)}`, deskId, revision, alert }
}

function weight({ gap }: AlertRevision): string {
  return `${severityOf(gap)}, ${gap.unverified === null ? gap.reason : `${gap.unverified} unverified`}`
}

function deskOf({ deskId }: Word, desks: ReadonlyMap<string, Desk>): Desk {
  const desk = desks.get(deskId)
  if (desk === undefined) throw new Fault('config.desk-missing', { deskId })
  return desk
}

function facts({ route, reason }: RouteVerdict): object {
  return { route: route.id, channel: route.channel, to: route.to, lang: route.lang, taken: reason === 'takes-it', reason }
}

function line({ route, reason }: RouteVerdict): string {
  const readers = route.to.length === 0 ? '' : ` to ${route.to.join(', ')}`
  return `${reason === 'takes-it' ? '  → ' : '  ✗ '}${route.id}: ${route.channel}${readers} (${route.lang}): ${reason}`
}
