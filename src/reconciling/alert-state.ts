import type { Alert, AlertChange, AlertRevision, AlertState } from '../domain/alert.ts'
import type { Batch, Claim, Gap } from '../domain/batch.ts'
import type { Tolerance } from '../domain/source.ts'
import { msPerDay } from './days.ts'
import type { HoldReason, RevisionReason } from './reasons.ts'

/** A batch as it stands at a look. */
export interface Look {
  readonly batch: Batch
  /** By thresholds and hysteresis. */
  readonly diverged: boolean
  /** Epoch ms from which verification may be expected; null if nothing was announced. */
  readonly announcedAt: number | null
  /** Whether some of the evidence is newer than the source that carries it. */
  readonly fresh: boolean
  /** Epoch ms. */
  readonly now: number
  /** When the oldest page of the desk that is still to be reconciled was fetched, epoch ms; null if none is. */
  readonly underwayAt: number | null
  readonly tolerance: Tolerance
}

/** What a look at a batch comes to: the alert as it is now, and what is told of it, or why nothing is. */
export type Outcome =
  | { readonly alert: Alert; readonly revision: AlertRevision; readonly reason: RevisionReason }
  | { readonly alert: Alert | null; readonly revision: null; readonly reason: HoldReason }

/** Days after the last revision at which an open alert that nobody acknowledged is told of again; no more often than listed (A8). */
const reminderDays: readonly number[] = [3, 7]

/**
 * The alert's life: from the alert so far and the batch as it stands, the next revision or the reason for nothing
 * (A1 to A10, docs/reconciling.md). A revision is made only where a reader would see something else than before.
 *
 * @param alertId the name a new alert would get
 */
export function nextAlert(alert: Alert | null, look: Look, alertId: string): Outcome {
  const outcome = step(alert, look, alertId)
  const settlesAt = settling(look)
  if (outcome.revision === null || settlesAt === null) return outcome
  return held(alert ?? pendingAlert(alertId, look), look, 'settling', settlesAt)
}

/**
 * When to look again at a batch that is still settling, epoch ms; null if it has (A11). It is while pages speak of it, or were
 * fetched together with those and are not read yet: what arrives together is told together.
 */
function settling({ batch, now, underwayAt, tolerance: { settleMs } }: Look): number | null {
  const quietAt = batch.claims.reduce((latest, { fetchedAt }) => Math.max(latest, fetchedAt), 0) + settleMs
  if (now < quietAt) return quietAt
  return settleMs > 0 && underwayAt !== null && underwayAt <= quietAt ? now + settleMs : null
}

function step(alert: Alert | null, look: Look, alertId: string): Outcome {
  if (alert === null || alert.state !== 'open') return look.diverged ? opening(alert, look, alertId) : resting(alert, look)
  return look.diverged ? continuing(alert, look) : closing(alert, look)
}

function resting(alert: Alert | null, look: Look): Outcome {
  const reason = holdReason(look.batch.gap)
  if (alert === null) return { alert, revision: null, reason }
  const state = alert.state === 'pending' ? 'withdrawn' : alert.state
  return { alert: { ...alert, ...placed(look), state, heldBack: reason, dueAt: null }, revision: null, reason }
}

function holdReason({ reason }: Gap): HoldReason {
  if (reason === 'comparable') return 'within-tolerance'
  return reason === 'no-announced-number' || reason === 'no-verified-number' ? 'one-side-silent' : 'not-comparable'
}

function opening(alert: Alert | null, look: Look, alertId: string): Outcome {
  const known =
    alert === null || alert.revisions.length === 0
      ? { ...(alert ?? pendingAlert(alertId, look)), state: 'pending' as const }
      : alert
  const graceEnds = (look.announcedAt ?? look.now) + look.tolerance.graceHours * 3_600_000
  if (!look.fresh) return held(known, look, 'baseline', null)
  const inGrace = look.now < graceEnds
  if (inGrace && !look.tolerance.earlyNotice) return held(known, look, 'grace', graceEnds)
  if (known.revisions.length > 0) return revise(known, look, 'opened', 'gap-reopened')
  return revise(known, look, 'opened', inGrace ? 'early-notice' : 'gap-opened')
}

function pendingAlert(id: string, { batch }: Look): Alert {
  return {
    id,
    deskId: batch.deskId,
    batchId: batch.id,
    state: 'pending',
    eventDate: batch.eventDate,
    since: batch.since,
    revisions: [],
    acknowledgement: null,
    silence: null,
    heldBack: null,
    dueAt: null,
  }
}

function continuing(alert: Alert, look: Look): Outcome {
  const last = alert.revisions.at(-1)
  if (last === undefined) return revise(alert, look, 'opened', 'gap-opened')
  const moved = alert.eventDate !== look.batch.eventDate || alert.since !== look.batch.since
  if (!moved && presented(last.gap) === presented(look.batch.gap)) return reminding(alert, last, look)
  return revise(alert, look, ...changeOf(last.gap, look.batch.gap, moved))
}

/** What a reader is shown of a gap: a further voice for the same numbers is no news. */
function presented({ announced, verified, reason }: Gap): string {
  const shown = [announced, verified].map((side) =>
    side?.counts.map(({ actor, value, max, bound, stage }) => [actor, value, max, bound, stage]),
  )
  return JSON.stringify([reason, ...shown])
}

function changeOf(before: Gap, after: Gap, moved: boolean): [AlertChange, RevisionReason] {
  if (before.reason !== after.reason)
    return ['revised', after.reason === 'comparable' ? 'became-comparable' : 'became-incomparable']
  const step = (after.unverified ?? 0) - (before.unverified ?? 0)
  const change = step > 0 ? 'widened' : 'narrowed'
  if (step !== 0) return [change, movement(before, after)]
  return ['revised', moved ? 'day-changed' : 'counts-changed']
}

/** Which side's number moved the gap. */
function movement(before: Gap, after: Gap): RevisionReason {
  const announced = least(after) - least(before)
  const verified = most(after) - most(before)
  if (announced !== 0 && verified !== 0) return 'both-moved'
  if (announced !== 0) return announced > 0 ? 'announced-rose' : 'announced-fell'
  return verified > 0 ? 'verified-rose' : 'verified-fell'
}

function least({ announced }: Gap): number {
  return Math.min(...(announced?.counts ?? []).map(({ people }) => people.low))
}

function most({ verified }: Gap): number {
  return Math.max(...(verified?.counts ?? []).map(({ people }) => people.high ?? people.low))
}

/** Closed by comparable evidence of both sides, or taken back where the evidence itself went; silence of a source does neither. */
function closing(alert: Alert, look: Look): Outcome {
  const { gap } = look.batch
  if (gap.reason === 'comparable') return revise(alert, look, 'resolved', 'gap-closed')
  const silent = gap.announced === null || gap.verified === null
  return revise(alert, look, 'withdrawn', silent ? 'evidence-withdrawn' : 'became-incomparable')
}

/** The end of an alert whose batch is gone: its evidence is now in a batch that has an alert of its own, or nowhere. */
export function dissolve(alert: Alert, gap: Gap, now: number): Outcome {
  const ended = { ...alert, state: 'withdrawn', heldBack: null, dueAt: null } as const
  if (alert.state !== 'open')
    return { alert: { ...ended, heldBack: 'one-side-silent' }, revision: null, reason: 'one-side-silent' }
  const reason = gap.announced === null && gap.verified === null ? 'evidence-withdrawn' : 'batch-merged'
  const told = { alertId: alert.id, revision: alert.revisions.length + 1, at: now, gap, claims: [] } as const
  const revision: AlertRevision = { ...told, state: 'withdrawn', change: 'withdrawn', reason }
  return { alert: { ...ended, acknowledgement: null, revisions: [...alert.revisions, revision] }, revision, reason }
}

function reminding(alert: Alert, last: AlertRevision, look: Look): Outcome {
  const told = alert.revisions.length - 1 - alert.revisions.findLastIndex(({ change }) => change !== 'reminded')
  const after = reminderDays[told]
  if (after === undefined) return held(alert, look, 'reminders-spent', null)
  if (alert.acknowledgement !== null) return held(alert, look, 'acknowledged', null)
  const dueAt = Math.max(last.at + after * msPerDay, alert.silence?.until ?? 0)
  if (look.now >= dueAt) return revise(alert, look, 'reminded', 'reminder-due')
  const silenced = alert.silence !== null && look.now < alert.silence.until
  return held(alert, look, silenced ? 'silenced' : 'nothing-new', dueAt)
}

function held(alert: Alert, look: Look, reason: HoldReason, dueAt: number | null): Outcome {
  return { alert: { ...alert, ...placed(look), heldBack: reason, dueAt }, revision: null, reason }
}

/** An alert goes with its batch, also when that goes by another day. */
function placed({ batch }: Look): Pick<Alert, 'batchId' | 'eventDate' | 'since'> {
  return { batchId: batch.id, eventDate: batch.eventDate, since: batch.since }
}

function revise(alert: Alert, look: Look, change: AlertChange, reason: RevisionReason): Outcome {
  const state = stateAfter(change)
  const revision: AlertRevision = {
    alertId: alert.id,
    revision: alert.revisions.length + 1,
    state,
    change,
    reason,
    at: look.now,
    gap: look.batch.gap,
    claims: evidenceOf(look.batch),
  }
  const next: Alert = {
    ...alert,
    ...placed(look),
    state,
    revisions: [...alert.revisions, revision],
    acknowledgement: endsAcknowledgement(alert, revision, look.tolerance) ? null : alert.acknowledgement,
    heldBack: null,
    dueAt: reminderAt(alert, revision),
  }
  return { alert: next, revision, reason }
}

function stateAfter(change: AlertChange): AlertState {
  return change === 'resolved' || change === 'withdrawn' ? change : 'open'
}

/** What was acknowledged is no longer what stands: the alert is over, or the gap has moved by as much as it takes to open one. */
function endsAcknowledgement(alert: Alert, revision: AlertRevision, { people }: Tolerance): boolean {
  if (revision.state !== 'open' || revision.change === 'opened') return true
  const before = alert.revisions.at(-1)?.gap.unverified ?? 0
  return Math.abs((revision.gap.unverified ?? 0) - before) >= people
}

function reminderAt(alert: Alert, { state, change, at }: AlertRevision): number | null {
  if (state !== 'open') return null
  const reminded =
    change === 'reminded' ? alert.revisions.length - alert.revisions.findLastIndex((one) => one.change !== 'reminded') : 0
  const after = reminderDays[reminded]
  return after === undefined ? null : at + after * msPerDay
}

/** The claims behind the numbers of both sides, and the totals that were set aside: what a reader can follow up. */
function evidenceOf({ gap, claims }: Batch): Claim[] {
  const behind = new Set([...(gap.announced?.claimIds ?? []), ...(gap.verified?.claimIds ?? [])])
  const evidence = claims.filter(({ id }) => behind.has(id))
  const aside = claims.filter(({ id, figure }) => !behind.has(id) && figure.partOf === null && figure.standing !== 'reported')
  return [...evidence.slice(0, mostEvidence), ...aside.slice(0, mostAside)]
}

/** A message names a few sources a side; the batch keeps them all. */
const mostEvidence = 16
const mostAside = 6
