import type { AlertRevision } from '../domain/alert.ts'
import type { Batch } from '../domain/batch.ts'
import type { Decision, Verdict } from '../domain/decision.ts'
import { sha256 } from '../domain/page.ts'
import { jobs } from '../jobs/pipeline.ts'
import { replay, type Step } from '../jobs/replay.ts'
import { listAlerts } from '../ledger/alerts.ts'
import { getBatch } from '../ledger/batches.ts'
import { claimsByMark, claimsInBatches } from '../ledger/claims.ts'
import type { Ledger } from '../ledger/database.ts'
import { saveDecision } from '../ledger/decisions.ts'
import { batchIdOf } from '../reconciling/batch-key.ts'
import type { Config } from '../service/settings/load-config.ts'
import { batchLine } from './batch-line.ts'
import { count, done, misused, refused } from './common.ts'
import { withResources } from './resources.ts'
import { type Signed, signatureOf } from './signature.ts'
import type { Common } from './terminal.ts'

/** What a person decides, and on which desk. */
export interface Ruling {
  readonly deskId: string
  readonly verdict: Verdict
}

/**
 * Keeps a decision with its name and reason, and works out at once what follows: batches, alerts, messages.
 *
 * @param rule finds what is decided, or says why that cannot be
 */
export async function decide(
  common: Common,
  options: Signed,
  rule: (db: Ledger, config: Config) => Promise<Ruling | string>,
): Promise<number> {
  const signature = signatureOf(options)
  if (typeof signature === 'string') return misused(common, signature)
  return withResources(common, async ({ db, context }, config) => {
    const ruling = await rule(db, config)
    if (typeof ruling === 'string') return refused(common, ruling)
    const at = context.now().getTime()
    const id = sha256(JSON.stringify([ruling, signature, at])).slice(0, 12)
    const decision: Decision = { id, ...ruling, ...signature, at }
    await saveDecision(db, decision)
    const steps: Step[] = []
    for await (const step of replay(jobs, [{ job: 'reconcile', payload: { decisionId: id } }], context)) steps.push(step)
    const fault = steps.find(({ job }) => job === 'reconcile')?.fault
    if (fault !== undefined) throw fault
    const outcome = { decision, batches: await batchesOf(db, decision), revisions: await revisionsSince(db, decision), steps }
    return done(common, facts(outcome), report(outcome))
  })
}

/** What a decision has come to. */
interface Outcome {
  readonly decision: Decision
  /** The batches it speaks of, as they are now. */
  readonly batches: readonly Batch[]
  readonly revisions: readonly AlertRevision[]
  readonly steps: readonly Step[]
}

async function batchesOf(db: Ledger, { deskId, verdict }: Decision): Promise<Batch[]> {
  const marks = 'mark' in verdict ? [verdict.mark] : 'marks' in verdict ? verdict.marks : []
  const claims =
    verdict.kind === 'merge' ? await claimsInBatches(db, deskId, [verdict.into]) : await claimsByMark(db, deskId, marks)
  const keys = new Set(claims.flatMap(({ batchKey }) => batchKey ?? []))
  if (verdict.kind === 'split') keys.add(verdict.batch)
  return Promise.all([...keys].map((key) => getBatch(db, batchIdOf(deskId, key))))
}

/** What the desk's alerts have come to since a decision, and so by it. */
async function revisionsSince(db: Ledger, { deskId, at }: Decision): Promise<AlertRevision[]> {
  const alerts = await listAlerts(db, { deskId, limit: 50 })
  return alerts.flatMap(({ revisions }) => revisions.filter((revision) => revision.at >= at))
}

function facts({ decision, batches, revisions, steps }: Outcome): object {
  return {
    decision,
    batches: batches.map(({ claims, ...batch }) => ({ ...batch, figures: claims.length })),
    revisions: revisions.map(({ alertId, revision, change, reason, state, gap }) => {
      return { alertId, revision, change, reason, state, unverified: gap.unverified }
    }),
    deliveries: tellings(steps).map(({ payload, fault }) => ({ id: payload['deliveryId'], fault: fault?.code ?? null })),
  }
}

function tellings(steps: readonly Step[]): Step[] {
  return steps.filter(({ job }) => job === 'deliver')
}

function report({ decision, batches, revisions, steps }: Outcome): string {
  const told = tellings(steps)
  const late = told.filter(({ fault }) => fault !== undefined)
  const settling = steps.some(({ next }) => next.some(({ delayMs }) => delayMs !== undefined))
  const lines = revisions.map(
    ({ alertId, revision, change, reason, gap }) =>
      `  alert ${alertId}, revision ${revision}: ${change} (${reason}), ${gap.unverified ?? 'nothing comparable'} unverified`,
  )
  return [
    `decision ${decision.id} of ${decision.by} kept: ${decision.verdict.kind}`,
    ...batches.map((batch) => `  batch ${batchLine(batch)}`),
    ...(lines.length === 0 && !settling ? ['  no alert changes by it'] : lines),
    ...(settling ? ['  pages are still coming in: what follows is told when they have been read'] : []),
    ...(told.length === 0 ? [] : [`  ${count(told.length - late.length, 'message')} sent`]),
    ...late.map(({ payload, fault }) => `  delivery ${payload['deliveryId']} waits: ${fault?.code}; see docs/faults.md`),
  ].join('\n')
}
