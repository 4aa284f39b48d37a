/** What can fall ill: a source we read, or a channel we tell people through. */
export const incidentKinds = ['source', 'channel'] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** A time during which a source or a channel did not work: told once when it begins, once when it is over. */
export interface Incident {
  /** The same trouble has the same id: the thing and the moment it last worked. */
  readonly id: string
  readonly deskId: string
  readonly kind: IncidentKind
  /** Id of the source or channel. */
  readonly subject: string
  /** What a reader calls it. */
  readonly name: string
  /** Code of the fault that keeps coming back. */
  readonly code: string
  /** Failed runs so far. */
  readonly runs: number
  /** Epoch ms. */
  readonly startedAt: number
  readonly lastGoodAt: number | null
  /** Null while it lasts. */
  readonly endedAt: number | null
}
