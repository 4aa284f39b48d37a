/** `uncertain`: the other side may have taken it. `held`: made but not to be sent, with the reason in its note. */
export const deliveryStates = ['pending', 'claimed', 'sent', 'uncertain', 'failed', 'held'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** What a delivery tells of: a revision of an alert, trouble with a source or a channel, or a route's digest. */
export const deliveryKinds = ['alert', 'health', 'digest'] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

/** One thing to tell, to one recipient of one route: the key of the outbox. */
export interface DeliveryPlan {
  readonly kind: DeliveryKind
  readonly deskId: string
  /** The alert, the incident or the digest. */
  readonly subjectId: string
  /** Revision of an alert; 1 for the start and 2 for the end of an incident; 1 for a digest. */
  readonly revision: number
  readonly routeId: string
  readonly channel: string
  /** A mail address, or the channel itself where it has but one reader. */
  readonly recipient: string
  readonly lang: string
  /** Why the route took it; with `held`, why it is not sent. */
  readonly reason: string
  readonly held: boolean
  /** What is told, where the ledger does not hold it elsewhere: an incident, a digest. */
  readonly content: unknown
}

/** A planned delivery and how far it has come. */
export interface Delivery extends DeliveryPlan {
  /** The same key gives the same id. */
  readonly id: string
  readonly state: DeliveryState
  /** Times it was claimed. */
  readonly attempts: number
  /** It may have arrived and was sent once more; the reader's program shows both as one. */
  readonly resent: boolean
  /** Why it stands where it stands: the fault of the last attempt, `resent-once`. */
  readonly note: string | null
  /** What the channel answered and needs later: Slack's channel and `ts`, the Message-ID. */
  readonly receipt: Readonly<Record<string, string>> | null
  /** Epoch ms. */
  readonly createdAt: number
  readonly claimedAt: number | null
  readonly settledAt: number | null
}
