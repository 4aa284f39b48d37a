import type { Part } from '../domain/figure.ts'
import type { Attribution } from './attribution.ts'
import type { Days } from './days.ts'
import type { Event } from './events.ts'
import type { Guard } from './guards.ts'
import type { Count } from './numbers.ts'
import type { Group } from './people.ts'
import type { Scene } from './scene.ts'

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
