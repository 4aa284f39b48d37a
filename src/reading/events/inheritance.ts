import { type Days, isDated, noDays } from '../dates/days.ts'
import type { Count } from '../numbers/numbers.ts'
import type { Group } from '../numbers/people.ts'
import type { NumberRead, Outcome } from '../outcomes.ts'
import { crosses, distance, type EventHit, markAt, markEndingAt, marksBetween, type Scene, type SpeechVerb } from '../scene.ts'
import { type Attribution, attributionTo } from '../speakers/attribution.ts'
import { gappedSpeaker } from '../speakers/tied-speaker.ts'
import type { Utterance } from '../speakers/utterances.ts'
import type { TextMemory } from '../text-memory.ts'
import type { Hit } from '../words/phrases.ts'
import { type Event, measureOf } from './events.ts'

/** `Of the 93, 41 left from …`: a number claimed before opens the sentence; its speaker and day hold for the rest. */
export function takeUp(scene: Scene, count: Count, state: TextMemory): Outcome | undefined {
  const known = state.claims.get(count.value)
  if (known === undefined || count.start - scene.sentence.from > 4) return undefined
  state.speakers = known.attribution.speakers
  state.lastDays = known.days
  state.lastEvent = { ...known.event, hit: undefined, cost: 20 }
  state.eventParagraph = scene.sentence.paragraph
  state.daysParagraph = scene.sentence.paragraph
  return { kind: 'guard', guard: 'M2 said before' }
}

/** Rule P6: in a row of numbers each goes on with the event of the one before: `14 from Lake, 11 from Hill`. */
export function chained(
  scene: Scene,
  count: Count,
  group: Group,
  { last }: TextMemory,
): { event: Event; attribution: Attribution } | undefined {
  if (last === undefined || last.scene !== scene || last.outcome.kind !== 'claim') return undefined
  const { event, attribution } = last.outcome
  const gapped = group.noun === 'none' ? gappedSpeaker(scene, count) : undefined
  // `Watch counts 147 departures since the day on which …, and the Circle, 154`: what lies between is not the second's.
  if (gapped !== undefined) return { event: { ...event, cost: 6 }, attribution: attributionTo([gapped], 'A3') }
  if (
    group.noun !== 'none' &&
    group.noun !== 'unknown' &&
    !isIncluded(scene, count, group) &&
    !isCoordinated(scene, count, group, last)
  )
    return undefined
  const included = isIncluded(scene, count, group)
  const gap = [last.group.end, count.from] as const
  if (gap[1] - gap[0] > (included ? longestInclusion : longestGap) || gap[1] < gap[0]) return undefined
  if (!included && isParted(scene, last.outcome.event, gap)) return undefined
  if (scene.tokens.slice(...gap).some((token) => /^[;.]$/.test(token.text))) return undefined
  if ((['negating', 'refusing'] as const).some((mark) => marksBetween(scene, mark, ...gap).length > 0)) return undefined
  const described = included || markEndingAt(scene, 'backward', count.from) !== undefined
  const beside = scene.events.some(
    (hit) => hit.start >= group.end && hit.start - group.end <= 3 && !(described && isRelative(scene, group.end, hit.start)),
  )
  return beside ? undefined : { event: { ...event, cost: Math.min(12, event.cost + 2) }, attribution }
}

/** Another event or saying between two numbers ends their row. */
function isParted(scene: Scene, { hit: own }: Event, [from, to]: readonly [number, number]): boolean {
  const apart = (hit: { start: number; end: number }) => hit !== own && hit.start >= from && hit.end <= to
  // `freed: 14 in jail North and eight in Lake`: a place right behind the number is where they came from.
  const isOrigin = ({ start, value }: EventHit) =>
    value.sense === 'held' && start === from && markAt(scene, 'place', start) !== undefined
  return scene.events.some((hit) => apart(hit) && !isOrigin(hit)) || scene.speech.some(apart)
}

/** Tokens between two numbers of a row, and between a total and a part named at the end of its sentence. */
const longestGap = 7
const longestInclusion = 16

/** `including 21 pupils who had been seized`: a part named after its total, unless a verb of its own follows. */
function isIncluded(scene: Scene, count: Count, group: Group): boolean {
  if (group.event !== undefined || markEndingAt(scene, 'backward', count.from) === undefined) return false
  return !scene.events.some(
    (hit) =>
      hit.start >= group.end &&
      !crosses(scene, group.end, hit.start) &&
      marksBetween(scene, 'relative', group.end, hit.start).length === 0,
  )
}

/** `151 who had been sentenced`: the verb only says who they are. */
function isRelative(scene: Scene, from: number, to: number): boolean {
  return marksBetween(scene, 'relative', from, to).length > 0
}

/** `freed 13 nurses and seven foreign doctors`: joined by nothing but `and`, behind the verb, without a verb of its own. */
function isCoordinated(scene: Scene, count: Count, group: Group, last: NumberRead): boolean {
  if (group.event !== undefined || last.outcome.kind !== 'claim') return false
  const { hit } = last.outcome.event
  if ((hit !== undefined && hit.end > last.count.from) || last.group.end >= count.from) return false
  for (let at = last.group.end; at < count.from; at++) {
    const isLink =
      scene.tokens[at]?.text === ',' || markAt(scene, 'and', at) !== undefined || markAt(scene, 'further', at) !== undefined
    if (!isLink) return false
  }
  const end = clauseEnd(scene, group.end)
  return !scene.events.some((event) => event.start >= group.end && event.end <= end && event.value.form !== 'deeds')
}

/** The next comma, or the next word that opens a clause. */
function clauseEnd(scene: Scene, from: number): number {
  for (let at = from; at < scene.sentence.to; at++) {
    if (
      scene.tokens[at]?.kind === 'sign' ||
      markAt(scene, 'clause', at) !== undefined ||
      scene.counts.some((count) => count.start === at)
    )
      return at
  }
  return scene.sentence.to
}

/** A sentence without an event goes on with the last one: `Coalition speaks of 73`. */
export function inherited(scene: Scene, count: Count, group: Group, state: TextMemory): Event | undefined {
  if (state.lastEvent === undefined || group.noun === 'unknown' || goesOnWithDoubt(scene, group, state)) return undefined
  const isWholeOfOther = scene.counts.some(
    (other) => markAt(scene, 'partitive', other.end) !== undefined && other.end < count.from && count.from - other.end <= 3,
  )
  const needsReason = group.noun === 'people' || group.noun === 'names'
  // `the Registry's list had 352 names`: a list holds those inside.
  if (group.noun !== 'people' && isListed(scene, count, group)) return undefined
  if (isWholeOfOther || (needsReason && !isBesideCounting(scene, count, group))) return undefined
  const elsewhere = state.eventParagraph !== scene.sentence.paragraph
  const event = elsewhere ? (state.lastFreed ?? state.lastEvent) : state.lastEvent
  // What was promised before is not promised here: `In 2024 the measure reached 9,120`.
  return { ...event, hit: undefined, cost: 20, mode: { ...event.mode, ahead: false } }
}

function isListed(scene: Scene, count: Count, group: Group): boolean {
  const having = scene.speech.find((verb) => verb.value === 'having' && verb.end === count.from)
  if (having === undefined) return false
  // `has 13 more on its list`.
  const own = marksBetween(scene, 'possessive', group.end, group.end + 4).at(-1)
  const behind = own !== undefined && markAt(scene, 'record', own.end) !== undefined
  return behind || (group.noun === 'names' && markEndingAt(scene, 'record', having.start) !== undefined)
}

/** `They demand the release of all, who are 26. The Front admits 14`, `a list had 352 names and has 346 now`: what went unread goes on. */
function goesOnWithDoubt(scene: Scene, group: Group, { last }: TextMemory): boolean {
  if (last === undefined || group.noun !== 'none' || last.scene.sentence.paragraph !== scene.sentence.paragraph) return false
  if (last.scene === scene) return last.group.noun === 'names' && last.outcome.kind !== 'claim'
  return last.outcome.kind === 'doubt' && last.outcome.reason === 'only a possibility'
}

/** A verb of counting right before, or words that point back. */
function isBesideCounting(scene: Scene, count: Count, group: Group): boolean {
  // `It has a teacher for 210 pupils`, `there are 150 people in the queue`: having people is no counting of the freed.
  const counts = (verb: Hit<SpeechVerb>) => group.noun === 'names' || verb.value !== 'having'
  if (scene.speech.some((verb) => counts(verb) && verb.end <= count.from && distance(scene, verb.end, count.from) <= 4))
    return true
  if ((scene.marks.get('gesture') ?? []).some((mark) => mark.end <= count.from)) return true
  return [count.end, group.end].some((at) => markAt(scene, 'backward', at) !== undefined)
}

/** Rule T14: `have since been released`, `since the unrest began` count from the time named before. */
export function sinceAnchor(scene: Scene, { sense }: Event, { anchor }: TextMemory): Days | undefined {
  const marked = (scene.marks.get('sinceThen') ?? []).length > 0
  return marked && anchor !== null && sense === 'freed' ? { eventDate: null, since: anchor.day } : undefined
}

/**
 * Rule T16: `had counted 158 by Sunday` goes on with the running total the text told of last, `in the same period` with the days
 * it told of last.
 */
export function sharedDays(scene: Scene, event: Event, said: Utterance | undefined, state: TextMemory): Days | undefined {
  if (event.sense !== 'freed') return undefined
  const same = (scene.marks.get('samePeriod') ?? []).some(
    ({ end }) => !scene.dates.some(({ start }) => start >= end && start - end <= 1),
  )
  if (same && isDated(state.lastDays)) return state.lastDays
  const isCounting = said?.verb === 'count' || said?.verb === 'having'
  const isLimited = scene.dates.some(({ mention }) => mention.kind === 'deadline' && mention.date !== null)
  return isCounting && isLimited && state.runningSince !== null ? { eventDate: null, since: state.runningSince } : undefined
}

/**
 * Rules T11 and T13: a count without a day of its own takes the one the text spoke of last. Far from it, only a count that points
 * back or is checked against a batch does.
 */
export function inheritedDays(scene: Scene, group: Group, event: Event, attribution: Attribution, state: TextMemory): Days {
  // A stock or an arrest has the day of nobody's release.
  if (measureOf(event.sense)?.measure !== 'released') return noDays
  // Rule T17: an entry of a live report, headed by the time of day, is of the day of publishing.
  if (state.entryDay !== null && state.daysParagraph !== scene.sentence.paragraph)
    return { eventDate: state.entryDay, since: null }
  const apart = scene.sentence.paragraph - state.daysParagraph
  if (apart > 3 || (event.sense === 'ordered' && apart > 1)) return noDays
  const pointing =
    group.of !== undefined ||
    event.hit === undefined ||
    (['backward', 'still'] as const).some((mark) => (scene.marks.get(mark) ?? []).length > 0)
  const checked = attribution.standing === 'verified' && event.sense === 'freed'
  const near = apart <= 1 && measureOf(event.sense)?.measure === 'released'
  if (!(pointing || checked || near || state.last?.scene === scene)) return noDays
  // Behind a paragraph of background the text comes back to its story, unless the words point at what was told last.
  return apart > 0 && !pointing && isBefore(state.lastDays, state.storyDays) ? state.storyDays : state.lastDays
}

function isBefore(one: Days, other: Days): boolean {
  return (one.eventDate ?? one.since ?? '') < (other.eventDate ?? other.since ?? '')
}
