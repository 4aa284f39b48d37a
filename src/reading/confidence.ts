import type { ClaimRead } from './outcomes.ts'
import type { Attribution } from './speakers/attribution.ts'

/** How far a claim can be trusted, and what lowered it (rules C1 to C4, docs/reading.md). */
export interface Confidence {
  readonly confidence: number
  readonly reasons: readonly string[]
}

interface Weakness {
  readonly reason: string
  /** The share of trust it leaves, measured on the development gold. */
  readonly keeps: number
  readonly holds: (claim: ClaimRead) => boolean
}

/** What is left when nothing speaks against a claim. */
const best = 0.98

const weaknesses: readonly Weakness[] = [
  { reason: 'speaker-in-another-sentence', keeps: 0.85, holds: ({ outcome }) => outcome.attribution.carried },
  { reason: 'nobody-says-so', keeps: 0.72, holds: ({ outcome }) => outcome.attribution.rule === 'A8' },
  { reason: 'issuer-of-the-text', keeps: 0.93, holds: ({ outcome }) => outcome.attribution.rule === 'A14' },
  { reason: 'event-in-another-sentence', keeps: 0.95, holds: ({ outcome }) => outcome.event.hit === undefined },
  {
    reason: 'not-a-counter',
    keeps: 0.96,
    holds: ({ outcome }) => outcome.event.hit === undefined && outcome.attribution.kind !== 'monitor',
  },
  {
    reason: 'maybe-other-people',
    keeps: 0.85,
    holds: ({ outcome, group }) => outcome.event.hit === undefined && group.noun === 'people',
  },
  { reason: 'speaker-without-name', keeps: 0.97, holds: ({ outcome }) => isUnnamed(outcome.attribution) },
  { reason: 'receiving-side', keeps: 0.85, holds: ({ outcome }) => outcome.attribution.rule === 'A7' },
  { reason: 'order-without-orderer', keeps: 0.85, holds: ({ outcome }) => isOrderOfNobody(outcome) },
  { reason: 'another-relief-beside', keeps: 0.85, holds: (claim) => hasOtherRelief(claim) },
  { reason: 'word-in-quotes', keeps: 0.85, holds: (claim) => isQuotedWord(claim) },
  { reason: 'event-far-away', keeps: 0.9, holds: ({ outcome }) => outcome.event.hit !== undefined && outcome.event.cost > 9 },
  { reason: 'event-not-beside', keeps: 0.97, holds: ({ outcome }) => outcome.event.cost > 5 && outcome.event.cost <= 9 },
  {
    reason: 'in-a-list',
    keeps: 0.4,
    holds: ({ outcome }) => outcome.ellipsis === 'in a list' || outcome.ellipsis === 'out of a total',
  },
  { reason: 'no-noun', keeps: 0.97, holds: ({ outcome }) => uncertain.has(outcome.ellipsis ?? '') },
  { reason: 'in-a-table', keeps: 0.95, holds: ({ outcome }) => outcome.ellipsis === 'in a table' },
  { reason: 'unknown-noun', keeps: 0.8, holds: ({ outcome }) => outcome.ellipsis === 'unknown noun' },
  {
    reason: 'maybe-a-part',
    keeps: 0.97,
    holds: ({ scene, count }) => scene.counts.some((other) => other.end <= count.start && other.value > count.value),
  },
  { reason: 'many-numbers', keeps: 0.96, holds: ({ scene }) => scene.counts.length > 3 },
  { reason: 'after-a-colon', keeps: 0.94, holds: (claim) => followsColon(claim) },
  { reason: 'very-few', keeps: 0.9, holds: ({ count }) => count.value < 10 },
  { reason: 'a-description', keeps: 0.94, holds: ({ group }) => group.described },
  { reason: 'open-plural', keeps: 0.9, holds: ({ count }) => count.vague },
  { reason: 'lesser-relief', keeps: 0.9, holds: ({ outcome }) => outcome.event.sense === 'lesser' },
  { reason: 'headline-only', keeps: 0.6, holds: ({ part }) => part === 'title' },
]

/** Reasons for a number without a noun that fail more often than the others. */
const uncertain = new Set(['beside the verb', 'points back', 'further ones', 'a total'])

function isUnnamed({ actor, rule }: Attribution): boolean {
  return actor === null && rule !== 'A8'
}

/** A pardon or order whose giver is not named, or that only a monitor tells of. */
function isOrderOfNobody({ event, attribution }: ClaimRead['outcome']): boolean {
  return (
    event.sense === 'ordered' &&
    (attribution.standing === 'verified' || (attribution.rule === 'A4' && attribution.actor === null))
  )
}

/** `covers 742, but for 287 it means a shorter sentence`: the number may mix those who leave with those who do not. */
function hasOtherRelief({ scene, outcome }: ClaimRead): boolean {
  const { sense, hit } = outcome.event
  return (
    (sense === 'freed' || sense === 'ordered') && scene.events.some((other) => other !== hit && other.value.sense === 'lesser')
  )
}

/** `6,240 “freed”`: a word the text itself does not stand by. */
function isQuotedWord({ scene, outcome }: ClaimRead): boolean {
  const { hit } = outcome.event
  if (hit === undefined) return false
  const [before, after] = [scene.tokens[hit.start - 1]?.text ?? '', scene.tokens[hit.end]?.text ?? '']
  return /^["“«„‘]$/.test(before) && /^["”»“’]$/.test(after)
}

function followsColon({ scene, count }: ClaimRead): boolean {
  return scene.tokens.slice(scene.sentence.from, count.from).some((token) => token.text === ':')
}

/** Multiplies what every weakness leaves. */
export function confidenceOf(claim: ClaimRead): Confidence {
  const found = weaknesses.filter(({ holds }) => holds(claim))
  const confidence = found.reduce((left, { keeps }) => left * keeps, best)
  return { confidence: Math.round(confidence * 100) / 100, reasons: found.map(({ reason }) => reason) }
}
