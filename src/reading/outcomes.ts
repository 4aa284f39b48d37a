import type { Part } from '../domain/figure.ts'
import type { Days } from './dates/days.ts'
import type { Event } from './events/events.ts'
import type { Guard } from './numbers/guards.ts'
import type { Count } from './numbers/numbers.ts'
import type { Group } from './numbers/people.ts'
import type { Scene } from './scene.ts'
import type { Attribution } from './speakers/attribution.ts'

/** What became of one number of the text. */
export type Outcome =
  | {
      readonly kind: 'claim'
      readonly event: Event
      readonly attribution: Attribution
      readonly days: Days
      readonly ellipsis: string | undefined
    }
  | { readonly kind: 'doubt'; readonly reason: string }
  | { readonly kind: 'guard'; readonly guard: Guard | string }

export interface NumberRead {
  readonly part: Part
  readonly scene: Scene
  readonly count: Count
  readonly group: Group
  readonly outcome: Outcome
}

export type ClaimRead = NumberRead & { readonly outcome: Extract<Outcome, { kind: 'claim' }> }
