import type { Claim, Count, GapReason } from '../domain/batch.ts'
import { dayStart } from './days.ts'
import { isBreakdown } from './parts.ts'
import type { Origins } from './voices.ts'

/** What the gate knows of a batch beside its two counts. */
export interface GateContext {
  readonly claims: ReadonlyMap<string, Claim>
  readonly origins: Origins
  readonly now: number
  /** How long carrying out an order may take. */
  readonly graceMs: number
}

type Check = (announced: Count, verified: Count, context: GateContext) => boolean

/**
 * What forbids a subtraction, the plainest first: the first that holds is the reason given (G1 to G6, docs/reconciling.md).
 * That periods differ is seen earlier: such counts are not of one batch.
 */
const checks: readonly (readonly [GapReason, Check])[] = [
  ['number-withheld', (announced, verified, context) => isVague(announced, context) || isVague(verified, context)],
  ['class-differs', classDiffers],
  ['total-without-parts', ({ stage }, verified) => stage === 'lesser' && verified.stage !== 'lesser'],
  ['stage-differs', (announced, verified) => stageDiffers(announced, verified)],
  ['promise-not-due', promiseNotDue],
  ['single-weak-voice', (_, verified, context) => isWeak(verified, context)],
]

/** Whether two counts of one batch may be subtracted, or why not. */
export function comparability(announced: Count, verified: Count, context: GateContext): GapReason {
  return checks.find(([, holds]) => holds(announced, verified, context))?.[0] ?? 'comparable'
}

function claimsOf(count: Count, { claims }: GateContext): Claim[] {
  return count.claimIds.flatMap((id) => claims.get(id) ?? [])
}

function isVague(count: Count, context: GateContext): boolean {
  return claimsOf(count, context).every(({ figure }) => figure.vague)
}

/**
 * All prisoners against political ones: the texts say so of each, or some monitor calls its count the part of the
 * announced total that is on its list. A monitor that does not say otherwise counts its own class.
 */
function classDiffers(announced: Count, verified: Count, context: GateContext): boolean {
  const [one, other] = [classOf(announced, context), classOf(verified, context)]
  if (one !== null && other !== null) return one !== other
  return other !== 'all' && holdsListedPart(announced, context)
}

function classOf(count: Count, context: GateContext): string | null {
  return claimsOf(count, context).find(({ figure }) => figure.people !== null)?.figure.people ?? null
}

function holdsListedPart(announced: Count, { claims }: GateContext): boolean {
  const all = [...claims.values()]
  const parts = all.filter(({ figure }) => figure.standing === 'verified' && figure.partOf === announced.value)
  return parts.some((claim) => claim.figure.value < announced.value && !isBreakdown(claim, all))
}

/** An order may be set against people let go once it is due; nothing else mixes. */
function stageDiffers(announced: Count, verified: Count): boolean {
  if (announced.stage === verified.stage) return false
  return !(announced.stage === 'ordered' && verified.stage === 'freed')
}

function promiseNotDue(announced: Count, verified: Count, context: GateContext): boolean {
  if (announced.stage !== 'ordered' || verified.stage === 'ordered') return false
  const days = claimsOf(announced, context).flatMap(({ figure }) => figure.eventDate ?? [])
  const promisedFor = days.length === 0 ? announced.at : Math.min(...days.map(dayStart))
  return context.now < promisedFor + context.graceMs
}

/** A count by somebody without a name, told by one origin: nobody could be asked about it. */
function isWeak(count: Count, context: GateContext): boolean {
  if (count.actor !== null) return false
  return new Set(claimsOf(count, context).map(({ articleId }) => context.origins.get(articleId) ?? articleId)).size < 2
}
