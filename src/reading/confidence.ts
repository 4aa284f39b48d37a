import type { ClaimRead } from './read-numbers.ts'

/** How far a claim can be trusted, and what lowered it (rules C1 to C6, docs/reading.md). */
export interface Confidence {
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** The share each weakness leaves; measured on the development gold. */
const weaknesses: readonly { readonly reason: string; readonly keeps: number; readonly holds: (claim: ClaimRead) => boolean }[] =
  [
    { reason: 'speaker-in-another-sentence', keeps: 0.8, holds: ({ outcome }) => outcome.attribution.carried },
    { reason: 'event-far-away', keeps: 0.85, holds: ({ outcome }) => outcome.event.cost > 14 },
    { reason: 'event-in-another-sentence', keeps: 0.85, holds: ({ outcome }) => outcome.event.hit === undefined },
    { reason: 'weak-verb', keeps: 0.95, holds: ({ outcome }) => outcome.event.hit?.value.form === 'weak' },
    { reason: 'no-noun', keeps: 0.95, holds: ({ outcome }) => outcome.ellipsis !== undefined },
    { reason: 'unknown-noun', keeps: 0.8, holds: ({ outcome }) => outcome.ellipsis === 'unknown noun' },
    { reason: 'open-plural', keeps: 0.9, holds: ({ count }) => count.vague },
  ]

/** Multiplies what every weakness leaves. */
export function confidenceOf(claim: ClaimRead): Confidence {
  const found = weaknesses.filter(({ holds }) => holds(claim))
  const confidence = found.reduce((left, { keeps }) => left * keeps, 0.97)
  return { confidence: Math.round(confidence * 100) / 100, reasons: found.map(({ reason }) => reason) }
}
