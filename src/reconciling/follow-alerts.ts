import type { Alert } from '../domain/alert.ts'
import type { Gap } from '../domain/batch.ts'
import type { Tolerance } from '../domain/source.ts'
import { dissolve, type Look, nextAlert, type Outcome } from './alert-state.ts'
import { alertNames } from './batch-key.ts'
import { announcedAt, hasDiverged, isCaveat } from './divergence.ts'
import type { GapInput } from './gap.ts'
import type { Weighed } from './reconcile-reading.ts'

/** Alerts, and what has become of their batches. */
interface Turn {
  readonly alerts: readonly Alert[]
  /** Names that alerts already have. */
  readonly takenNames: ReadonlySet<string>
  readonly underwayAt: number | null
  readonly weighed: readonly Weighed[]
  /** Batches that no claim is left in. */
  readonly dissolved: readonly string[]
  /** Epoch ms. */
  readonly now: number
}

/**
 * What becomes of the alerts of some batches. An alert goes with its evidence: where its batch is gone, it follows to the
 * batch that most of its evidence is in now, and is withdrawn where that one has an alert of its own (A9).
 */
export function followAlerts({ alerts, takenNames, underwayAt, weighed, dissolved, now }: Turn, tolerance: Tolerance): Outcome[] {
  const owners = new Map(alerts.map((alert) => [alert.batchId, alert]))
  const left: Outcome[] = []
  for (const alert of alerts.filter(
    ({ batchId, state }) => dissolved.includes(batchId) && (state === 'open' || state === 'pending'),
  )) {
    const heir = heirOf(alert, weighed)
    if (heir !== undefined && !owners.has(heir.batch.id)) owners.set(heir.batch.id, alert)
    else left.push(dissolve(alert, heir?.batch.gap ?? silent, now))
  }
  const stands = weighed.map((one) =>
    nextAlert(owners.get(one.batch.id) ?? null, lookAt(one, underwayAt, tolerance), freeName(one.batch.id, takenNames)),
  )
  return [...left, ...stands]
}

const silent: Gap = {
  announced: null,
  verified: null,
  people: null,
  unverified: null,
  share: null,
  reason: 'no-announced-number',
}

/** The batch that holds most of what the alert was last told from. */
function heirOf(alert: Alert, weighed: readonly Weighed[]): Weighed | undefined {
  const evidence = new Set(alert.revisions.at(-1)?.claims.map(({ id }) => id) ?? [])
  const shares = weighed.map((one) => ({ one, shared: one.batch.claims.filter(({ id }) => evidence.has(id)).length }))
  return shares.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared)[0]?.one
}

function lookAt({ batch, input }: Weighed, underwayAt: number | null, tolerance: Tolerance): Look {
  return {
    batch,
    diverged: hasDiverged(batch.gap, input, tolerance) || (tolerance.caveats && isCaveat(batch.gap, tolerance)),
    announcedAt: announcedAt(batch.eventDate, batch.gap, input.claims),
    fresh: isFresh(batch.gap, input),
    now: input.now,
    underwayAt,
    tolerance,
  }
}

/** Whether some number of the gap was published after the source that carries it was added. */
function isFresh({ announced, verified }: Gap, { claims, elsewhere = [] }: GapInput): boolean {
  const behind = new Set([...(announced?.claimIds ?? []), ...(verified?.claimIds ?? [])])
  return [...claims, ...elsewhere].some(({ id, baseline }) => behind.has(id) && !baseline)
}

/** The first name that no other alert has taken. */
function freeName(batchId: string, taken: ReadonlySet<string>): string {
  const names = alertNames(batchId)
  return names.find((name) => !taken.has(name)) ?? names[2]
}
