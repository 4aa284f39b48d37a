import { explainRoutes, type RouteVerdict } from '../delivering/routes.ts'
import type { Alert, AlertRevision } from '../domain/alert.ts'
import { severityOf } from '../domain/alert.ts'
import { Fault } from '../domain/fault.ts'
import { alertsOfBatches, getAlert } from '../ledger/alerts.ts'
import type { Ledger } from '../ledger/database.ts'
import { configOf } from './common.ts'
import type { Common } from './main.ts'
import { openRecord } from './record.ts'

/** `rollcall routes test`: where the latest word on an alert, or on a batch's alert, would go, and why. */
export async function testRoutes(common: Common, [id = '']: readonly string[]): Promise<number> {
  const config = configOf(common)
  if (config === undefined) return 1
  const db = await openRecord(config)
  try {
    const alert = await alertOrItsBatch(db, id)
    const desk = config.desks.get(alert.deskId)
    if (desk === undefined) throw new Fault('config.desk-missing', { deskId: alert.deskId })
    const revision = alert.revisions.at(-1)
    if (revision === undefined) {
      common.terminal.out(
        common.json ? '[]\n' : `alert ${id} has told nothing yet; held back: ${alert.heldBack ?? 'no reason'}\n`,
      )
      return 0
    }
    const verdicts = explainRoutes(desk, revision)
    common.terminal.out(common.json ? `${JSON.stringify(verdicts.map(facts))}\n` : report(alert, revision, verdicts))
    return 0
  } finally {
    await db.destroy()
  }
}

async function alertOrItsBatch(db: Ledger, id: string): Promise<Alert> {
  const [ofBatch] = await alertsOfBatches(db, [id])
  return ofBatch ?? (await getAlert(db, id))
}

function facts({ route, reason }: RouteVerdict): object {
  return { route: route.id, channel: route.channel, to: route.to, lang: route.lang, taken: reason === 'takes-it', reason }
}

function report({ id }: Alert, { revision, change, gap }: AlertRevision, verdicts: readonly RouteVerdict[]): string {
  const of = `alert ${id}, revision ${revision}: ${change}, ${severityOf(gap)}, ${gap.unverified ?? 'no'} unverified`
  return `${[of, ...verdicts.map(line)].join('\n')}\n`
}

function line({ route, reason }: RouteVerdict): string {
  const readers = route.to.length === 0 ? '' : ` to ${route.to.join(', ')}`
  return `${reason === 'takes-it' ? '  → ' : '  ✗ '}${route.id}: ${route.channel}${readers} (${route.lang}): ${reason}`
}
