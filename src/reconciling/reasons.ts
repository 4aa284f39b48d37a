/** Why a revision was made. Texts for readers live with the messages; docs/reconciling.md says what each means. */
export const revisionReasons = [
  'gap-opened',
  'early-notice',
  'gap-reopened',
  'announced-rose',
  'announced-fell',
  'verified-rose',
  'verified-fell',
  'both-moved',
  'counts-changed',
  'day-changed',
  'became-comparable',
  'gap-closed',
  'evidence-withdrawn',
  'became-incomparable',
  'batch-merged',
  'reminder-due',
] as const
export type RevisionReason = (typeof revisionReasons)[number]

/** Why a look at a batch told nothing. */
export const holdReasons = [
  'one-side-silent',
  'not-comparable',
  'within-tolerance',
  'grace',
  'settling',
  'baseline',
  'nothing-new',
  'acknowledged',
  'silenced',
  'reminders-spent',
] as const
export type HoldReason = (typeof holdReasons)[number]
