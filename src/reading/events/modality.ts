import { frameOf } from '../numbers/frames.ts'
import type { Count } from '../numbers/numbers.ts'
import type { Group } from '../numbers/people.ts'
import { crosses, type EventHit, isOfDate, markAt, markEndingAt, marksBetween, type Scene } from '../scene.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Hit } from '../words/phrases.ts'

/** What the words around an event make of it (rule E6). */
export interface Mode {
  /** Decided, ordered, promised. */
  readonly ordered: boolean
  /** Told of the future: its day is the next one of that name. */
  readonly ahead: boolean
  /** A possibility only. */
  readonly projected: boolean
  readonly negated: boolean
  /** Ruled out: the people stay inside. */
  readonly refused: boolean
}

/** Nothing changes what the event claims. */
export const plainMode: Mode = { ordered: false, ahead: false, projected: false, negated: false, refused: false }

/** Words of the clause before the event, and between it and the count, that change what it claims. */
export function modeOf(scene: Scene, count: Count, group: Group, hit: EventHit): Mode {
  const first = Math.min(hit.start, count.from)
  const frame = frameOf(scene)
  const from = Math.max(clauseStart(scene, first), frame !== undefined && frame.until < first ? frame.until : 0)
  const to = Math.max(hit.end, hit.value.form === 'deeds' && hit.start >= count.from ? tailEnd(scene, group.end) : group.end)
  const governs = (mark: Hit<Mark>) =>
    !isOfDescription(scene, group, mark, hit) &&
    !(mark.start >= count.from && mark.end <= count.start) &&
    (mark.end > first || !isCut(scene, count, mark.end, first))
  const has = (mark: Mark) =>
    marksBetween(scene, mark, from, to).some(
      (one) => governs(one) && !isOfSpeech(scene, one, hit) && !isSpent(scene, one, first, hit),
    )
  return {
    ordered: has('ordering'),
    ahead: has('future'),
    projected: has('projecting'),
    negated: marksBetween(scene, 'negating', from, hit.end).some(
      (one) =>
        governs(one) &&
        hit.start - one.end <= reachOf(scene, one) &&
        !isOfSpeech(scene, one, hit) &&
        !isInserted(scene, group, one, hit),
    ),
    refused: has('refusing'),
  }
}

/** Rule E8: `Watch denied having confirmed 80 releases`: the number is not its own, and nobody else's is told of. */
export function isDisowned(scene: Scene, count: Count): boolean {
  return (scene.marks.get('denying') ?? []).some((mark) => {
    const verb = scene.speech.find((one) => one.value !== 'having' && one.start > mark.start && one.start - mark.end <= 2)
    return verb !== undefined && verb.end <= count.from && count.from - verb.end <= 3 && !crosses(scene, mark.end, count.from)
  })
}

/** `the 303 captives scheduled to be released were returned`: the plan belongs to the verb that describes them. */
function isOfDescription(scene: Scene, group: Group, mark: Hit<Mark>, hit: EventHit): boolean {
  if (mark.start < group.end || mark.end > hit.start) return false
  return scene.events.some(
    (other) =>
      other.start >= mark.end &&
      other.start - mark.end <= 1 &&
      other.end < hit.start &&
      markAt(scene, 'and', other.end) === undefined,
  )
}

/** `500 more releases could follow`: what a deed is the subject of stands right behind it. */
function tailEnd(scene: Scene, at: number): number {
  let end = at
  while (end < Math.min(at + 4, scene.sentence.to) && scene.tokens[end]?.kind === 'word') end++
  return end
}

/** `the 23, without exception, were freed`: what stands between commas denies nothing. */
function isInserted(scene: Scene, group: Group, mark: Hit<Mark>, hit: EventHit): boolean {
  return mark.start >= group.end && hit.start > mark.end && crosses(scene, mark.end, hit.start)
}

/** `denies that 40 women …`: a verb of denial reaches over its clause, a bare `not` only to its verb. */
function reachOf(scene: Scene, mark: Hit<Mark>): number {
  return markAt(scene, 'relative', mark.end) === undefined ? 6 : 16
}

/** Another saying lies between, or another event or number in a clause of its own: the word belongs to that one. */
function isCut(scene: Scene, count: Count, from: number, to: number): boolean {
  const within = (hit: { start: number; end: number }) => hit.end > from && hit.end <= to
  if (scene.speech.some((verb) => verb.start >= from && within(verb))) return true
  if (joinsDeeds(scene, to)) return false
  const parted =
    crosses(scene, from, to) ||
    ['and', 'clause', 'relative'].some((mark) => marksBetween(scene, mark as Mark, from, to).length > 0)
  // `is scheduled to pardon and release`: joined verbs share what stands before them.
  const isVerb = scene.events.some((event) => event.start === to)
  const isJoined = (event: EventHit) => isVerb && markAt(scene, 'and', event.end)?.end === to
  return (
    parted &&
    (scene.events.some((event) => within(event) && !isJoined(event)) ||
      scene.counts.some((other) => other !== count && within(other) && !isOfDate(scene, other)))
  )
}

/**
 * A doubt or a refusal holds for the verb it introduces: `In a bid to ease tensions, the junta freed 40`, `rejected the appeal and
 * freed 12`. A noun of the deed may still be its object, and a condition holds past its comma.
 */
function isSpent(scene: Scene, mark: Hit<Mark>, first: number, hit: EventHit): boolean {
  const { start, end, value } = mark
  if (end >= first || hit.value.form === 'deeds' || (value !== 'projecting' && value !== 'refusing')) return false
  if (opensBefore(scene, first, hit)) return true
  if (value === 'refusing' && isJoinedVerb(scene, end, hit)) return true
  return markAt(scene, 'condition', start) === undefined && isBehindComma(scene, end, first)
}

/** `barred cameras as 40 prisoners were released`: the clause begins right before the number. */
function opensBefore(scene: Scene, first: number, hit: EventHit): boolean {
  return hit.start > first && markEndingAt(scene, 'clause', first) !== undefined
}

/** `rejected the appeal and freed`: it has had its own object. */
function isJoinedVerb(scene: Scene, from: number, hit: EventHit): boolean {
  const and = markEndingAt(scene, 'and', hit.start)
  return and !== undefined && and.start - from > 1 && markAt(scene, 'article', from) !== undefined
}

/** One comma ends what it introduced; two set apart what lies between, as one right behind the word does. */
function isBehindComma(scene: Scene, from: number, to: number): boolean {
  const commas = scene.tokens.slice(from, to).filter(({ text }) => text === ',').length
  return commas % 2 === 1 && scene.tokens[from]?.text !== ','
}

/** `could confirm`, `has not verified`: the word changes a verb of saying and not the event. */
function isOfSpeech(scene: Scene, mark: Hit<Mark>, hit: EventHit): boolean {
  return scene.speech.some(
    (verb) =>
      verb.value !== 'having' &&
      verb.start >= mark.end &&
      verb.start <= mark.end + 2 &&
      verb.start !== hit.start &&
      (verb.end <= hit.start || hit.start < mark.start),
  )
}

/** Where the clause around a token begins: after a semicolon, a colon, a bracket, a quote, or at a word that opens one. */
function clauseStart(scene: Scene, at: number): number {
  let aside = 0
  for (let i = at - 1; i >= scene.sentence.from; i--) {
    const token = scene.tokens[i]
    // `ordered on Tuesday (28) the release`: a bracket that closes before is no clause of its own.
    if (token?.text === ')') aside++
    if (token?.text === '(' && aside-- > 0) continue
    if (aside > 0 || isQuotedDeed(scene, i)) continue
    if (token?.kind === 'sign' && /^[;:—–“”"«»|(]$/.test(token.text)) return i + 1
    if (opensClause(scene, i) && i < at - 1) return i
  }
  return scene.sentence.from
}

/** `pledged to “free 20 women”`: the quotation opens in the middle of the clause. */
function isQuotedDeed(scene: Scene, at: number): boolean {
  const governs = (['ordering', 'future', 'projecting'] as const).some((mark) => markEndingAt(scene, mark, at) !== undefined)
  return governs && /^["“«]$/.test(scene.tokens[at]?.text ?? '')
}

function opensClause(scene: Scene, at: number): boolean {
  const opens = (mark: Mark) => (scene.marks.get(mark) ?? []).some((hit) => hit.start === at)
  return opens('clause') || (opens('and') && !joinsDeeds(scene, at + 1))
}

/** `provides for the release of 42 and the return of 15`: one verb governs both deeds. */
function joinsDeeds(scene: Scene, at: number): boolean {
  const start = markAt(scene, 'article', at)?.end ?? at
  const and = markEndingAt(scene, 'and', at) ?? markEndingAt(scene, 'and', markEndingAt(scene, 'article', at)?.start ?? at)
  return and !== undefined && scene.events.some((event) => event.start === start && event.value.form === 'deeds')
}
