import type { Desk, Route } from '../domain/source.ts'

/** To whom and through what an alert is told. */
export interface Telling {
  readonly desk: Desk
  /** Null in a preview without a route. */
  readonly route: Route | null
  readonly lang: string
  /** Base of this service's pages; null if readers cannot reach them. */
  readonly publicUrl: string | null
}
