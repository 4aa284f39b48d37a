import type { Figure } from './figure.ts'
import { sha256 } from './page.ts'

/** What a person may set right in a figure. */
export type Correction = Partial<
  Pick<Figure, 'value' | 'max' | 'bound' | 'stage' | 'standing' | 'actor' | 'eventDate' | 'since' | 'people'>
>

/**
 * What a person decided. A figure is named by its mark, which is the same in every copy of the sentence and under every
 * version of the rules; a batch by its key (`2025-12-25`, `since-2026-01-08`).
 */
export type Verdict =
  /** The figure counts, however unsure the reading was. */
  | { readonly kind: 'accept'; readonly mark: string }
  | { readonly kind: 'reject'; readonly mark: string }
  | { readonly kind: 'correct'; readonly mark: string; readonly correction: Correction }
  /** The figure speaks of another batch. */
  | { readonly kind: 'reassign'; readonly mark: string; readonly to: string }
  /** Two batches are one release; merged into itself, a batch stands alone again. */
  | { readonly kind: 'merge'; readonly batch: string; readonly into: string }
  /** Some figures of a batch speak of other people: they make a batch of their own. */
  | { readonly kind: 'split'; readonly batch: string; readonly marks: readonly string[] }

/** A verdict with who gave it and why. The latest one on a figure or batch stands, through every replay. */
export interface Decision {
  readonly id: string
  readonly deskId: string
  readonly verdict: Verdict
  readonly by: string
  readonly note: string
  /** Epoch ms. */
  readonly at: number
}

/** What decisions call a figure by: the same for every copy of its sentence, under every version of the rules. */
export function markOf({ measure, value, quote }: Pick<Figure, 'measure' | 'value' | 'quote'>): string {
  const words = quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return sha256([measure, value, ...words].join(' ')).slice(0, 16)
}
