import type { Alert, AlertRevision } from '../domain/alert.ts'
import type { Claim } from '../domain/batch.ts'
import type { Delivery } from '../domain/delivery.ts'
import { getAlert } from '../ledger/alerts.ts'
import { listDeliveries } from '../ledger/deliveries.ts'
import { getTrail, type Trail } from '../ledger/trail.ts'
import { openRecord } from '../service/record.ts'
import { alertMarks } from './alert-marks.ts'
import { configOf } from './common.ts'
import type { Common } from './terminal.ts'

interface TracedClaim {
  readonly claim: Claim
  readonly trail: Trail
}

/** `rollcall trace`: an alert from its deliveries back to the bytes of each page. */
export async function trace(common: Common, [id = '']: readonly string[]): Promise<number> {
  const config = configOf(common, 'without-channels')
  if (config === undefined) return 1
  const db = await openRecord(config)
  try {
    const alert = await getAlert(db, id)
    const deliveries = await listDeliveries(db, { kind: 'alert', subjectId: id })
    const claims = alert.revisions.at(-1)?.claims ?? []
    const evidence = await Promise.all(claims.map(async (claim) => ({ claim, trail: await getTrail(db, claim.id) })))
    common.terminal.out(
      common.json ? `${JSON.stringify({ alert, deliveries, evidence })}\n` : report(alert, deliveries, evidence),
    )
    return 0
  } finally {
    await db.destroy()
  }
}

function report(alert: Alert, deliveries: readonly Delivery[], evidence: readonly TracedClaim[]): string {
  const of = alert.eventDate ?? (alert.since === null ? 'no day' : `since ${alert.since}`)
  const lines = [
    `alert ${alert.id}: desk ${alert.deskId}, release ${of}, ${alert.state}`,
    ...alertMarks(alert, Date.now()).map((mark) => `  ${mark}`),
  ]
  for (const revision of alert.revisions) {
    lines.push(`  revision ${revision.revision}: ${revisionLine(revision)}`)
    for (const delivery of deliveries.filter((one) => one.revision === revision.revision))
      lines.push(`    ${deliveryLine(delivery)}`)
  }
  lines.push('evidence of the latest revision')
  return `${[...lines, ...evidence.flatMap(evidenceLines)].join('\n')}\n`
}

function revisionLine({ change, reason, at, gap }: AlertRevision): string {
  const side = (name: 'announced' | 'verified') =>
    gap[name]?.counts.map(({ value, actor }) => `${value} (${actor ?? 'unnamed'})`).join(', ') ?? 'silent'
  return `${change} (${reason}) ${new Date(at).toISOString()}; announced ${side('announced')}; verified ${side('verified')}`
}

function deliveryLine({ id, channel, recipient, state, note, settledAt }: Delivery): string {
  const when = settledAt === null ? '' : ` ${new Date(settledAt).toISOString()}`
  return `delivery ${id}: ${channel} to ${recipient}, ${state}${when}${note === null ? '' : ` (${note})`}`
}

function evidenceLines({ claim, trail }: TracedClaim): string[] {
  const { figure } = claim
  return [
    `  ${figure.value} ${figure.bound.replace('_', ' ')} ${figure.standing} by ${figure.actor ?? 'nobody named'}  figure ${claim.id}, rules ${figure.rule}`,
    `    “${figure.quote}”`,
    `    reading ${trail.readingId} (rules ${trail.readingVersion}) ← article ${trail.articleId} (rules ${trail.cleaningVersion})`,
    `    ← page ${trail.pageId} of ${trail.sourceId}, fetched ${new Date(trail.fetchedAt).toISOString()} from ${trail.url}`,
    `    ← ${trail.bytes} bytes${trail.kept ? '' : ', past retention'}, sha256 ${trail.sha256}`,
  ]
}
