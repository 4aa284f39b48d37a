import type { Claim, Gap } from './batch.ts'

export const alertStates = ['pending', 'open', 'resolved', 'withdrawn'] as const
export type AlertState = (typeof alertStates)[number]

/** What a revision changes. */
export const alertChanges = ['opened', 'widened', 'narrowed', 'revised', 'resolved', 'withdrawn', 'reminded'] as const
export type AlertChange = (typeof alertChanges)[number]

/** How much a divergence weighs: one that may not be compared, one that may, one that concerns most of a large number. */
export const severities = ['caveat', 'divergence', 'grave'] as const
export type Severity = (typeof severities)[number]

/** A grave divergence leaves at least this many people, and this share of the announced number, unverified. */
const grave = { people: 25, share: 0.5 }

/** How much a gap weighs. */
export function severityOf({ reason, unverified, share }: Gap): Severity {
  if (reason !== 'comparable' || unverified === null || share === null) return 'caveat'
  return Math.abs(unverified) >= grave.people && Math.abs(share) >= grave.share ? 'grave' : 'divergence'
}

/** One numbered change of an alert: what a reader is told, with the evidence as it stood then. */
export interface AlertRevision {
  readonly alertId: string
  /** 1 for the opening. */
  readonly revision: number
  readonly state: AlertState
  readonly change: AlertChange
  /** Why, as a code of reconciling: `gap-opened`, `verified-rose`. */
  readonly reason: string
  /** Epoch ms. */
  readonly at: number
  readonly gap: Gap
  /** The claims behind both sides, and those left out that a reader should know of. */
  readonly claims: readonly Claim[]
}

/** A person has seen it. The mark ends itself when the gap changes materially or the alert is resolved. */
export interface Acknowledgement {
  readonly by: string
  readonly note: string
  readonly at: number
}

/** A person asked for quiet until a time; what happens meanwhile is recorded and not sent. */
export interface Silence {
  readonly by: string
  readonly comment: string
  /** Epoch ms. */
  readonly until: number
}

/** One batch's divergence over its life. */
export interface Alert {
  readonly id: string
  readonly deskId: string
  readonly batchId: string
  readonly state: AlertState
  readonly eventDate: string | null
  readonly since: string | null
  /** Oldest first; empty while the gap is pending. */
  readonly revisions: readonly AlertRevision[]
  readonly acknowledgement: Acknowledgement | null
  readonly silence: Silence | null
  /** Why the last look told nothing, as a code of reconciling; null if it told something. */
  readonly heldBack: string | null
  /** Epoch ms at which the clock alone may change it (grace over, reminder due); null if only news can. */
  readonly dueAt: number | null
}
