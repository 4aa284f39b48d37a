import type { Part } from '../domain/figure.ts'
import { type Attribution, attribute } from './attribution.ts'
import type { DateMention } from './dates.ts'
import { type Days, findDays, noDays } from './days.ts'
import { reasonForEllipsis } from './ellipsis.ts'
import { type Event, findEvent, measureOf } from './events.ts'
import { type Guard, guardOf } from './guards.ts'
import { lex, sentences } from './lexer.ts'
import type { Lexicon, Speaker } from './lexicon.ts'
import { plainMode } from './modality.ts'
import type { Count } from './numbers.ts'
import { type Group, readGroup } from './people.ts'
import type { PhraseBook } from './phrases.ts'
import { lookAt, marksBetween, type Scene } from './scene.ts'
import { findUtterances, type Memory, type Utterance } from './utterances.ts'

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

/** What sentences hand on to the next. */
interface State extends Memory {
  paragraph: number
  lastEvent: Event | undefined
  lastDays: Days
  last: NumberRead | undefined
  daysParagraph: number
}

export interface PartText {
  readonly part: Part
  readonly text: string
  readonly dates: readonly DateMention[]
}

/** Reads every number of one part of an article, in order. */
export function readNumbers({ part, text, dates }: PartText, lexicon: Lexicon, desk: PhraseBook<Speaker>): NumberRead[] {
  const tokens = lex(text)
  const state: State = {
    speakers: [],
    monitor: undefined,
    subject: [],
    paragraph: 0,
    lastEvent: undefined,
    lastDays: noDays,
    last: undefined,
    daysParagraph: -9,
  }
  const read: NumberRead[] = []
  for (const sentence of sentences(text, tokens, lexicon.abbreviations)) {
    if (sentence.paragraph > state.paragraph) enterParagraph(state, sentence.paragraph)
    const scene = lookAt(tokens, sentence, lexicon, desk, dates)
    const utterances = scene.counts.length > 0 || scene.speakers.length > 0 ? findUtterances(scene, state) : []
    for (const count of scene.counts) read.push(readNumber(scene, count, part, utterances, state))
    remember(state, scene, utterances)
  }
  return read
}

function enterParagraph(state: State, paragraph: number): void {
  state.paragraph = paragraph
  state.speakers = []
}

function readNumber(scene: Scene, count: Count, part: Part, utterances: readonly Utterance[], state: State): NumberRead {
  const group = readGroup(scene, count)
  const outcome = outcomeOf(scene, count, group, utterances, state)
  if (outcome.kind === 'claim') {
    state.lastEvent = outcome.event
    if (outcome.days.eventDate !== null || outcome.days.since !== null) {
      state.lastDays = outcome.days
      state.daysParagraph = scene.sentence.paragraph
    }
  }
  state.last = { part, scene, count, group, outcome }
  return state.last
}

function outcomeOf(scene: Scene, count: Count, group: Group, utterances: readonly Utterance[], state: State): Outcome {
  const guard = guardOf(scene, count, group)
  if (guard !== undefined) return { kind: 'guard', guard }
  if (count.form === 'one' && !isOneCounted(scene, count)) return { kind: 'guard', guard: 'G10 article' }
  const row = chained(scene, count, group, state)
  const event = row?.event ?? findEvent(scene, count, group) ?? inherited(group, state)
  const counted = group.noun === 'people' || group.noun === 'deeds' || (group.noun === 'names' && event !== undefined)
  const ellipsis = counted ? undefined : reasonForEllipsis(scene, count, group, event)
  if (!counted && ellipsis === undefined)
    return event === undefined
      ? { kind: 'guard', guard: 'P1 no people' }
      : { kind: 'doubt', reason: 'nothing says it counts people' }
  if (event === undefined) return { kind: 'doubt', reason: 'no event' }
  const measure = measureOf(event.sense)
  if (measure === undefined) return { kind: 'guard', guard: 'E6 other event' }
  if (event.mode.refused && measure.measure === 'released') return { kind: 'doubt', reason: 'refused' }
  if (event.mode.projected) return { kind: 'doubt', reason: 'only a possibility' }
  if (event.mode.negated && event.sense === 'freed' && count.form !== 'zero') return { kind: 'doubt', reason: 'denied' }
  const attribution = attribute(scene, count, group, event, utterances, state, row?.attribution)
  const said =
    utterances.find((one) => one.speakers === attribution.speakers) ??
    utterances.find((one) => one.speakers[0] === attribution.speakers[0])
  const own = findDays(scene, count, group, event, said, attribution.standing === 'announced')
  return { kind: 'claim', event, attribution, days: own ?? inheritedDays(scene, group, state), ellipsis }
}

/** `one` is a count in `only one`, `one of them`. */
function isOneCounted(scene: Scene, count: Count): boolean {
  return (
    count.from < count.start ||
    (scene.marks.get('partitive') ?? []).some((mark) => mark.start === count.end) ||
    (scene.marks.get('backward') ?? []).some((mark) => mark.start === count.end)
  )
}

/** Rule P6: in a row of numbers each goes on with the event of the one before: `14 from Lake, 11 from Hill`. */
function chained(
  scene: Scene,
  count: Count,
  group: Group,
  { last }: State,
): { event: Event; attribution: Attribution } | undefined {
  if (
    last === undefined ||
    last.scene !== scene ||
    last.outcome.kind !== 'claim' ||
    (group.noun !== 'none' && group.noun !== 'unknown')
  )
    return undefined
  const gap = [last.group.end, count.from] as const
  if (gap[1] - gap[0] > 7 || gap[1] < gap[0]) return undefined
  const apart = (hit: { start: number; end: number }) => hit.start >= gap[0] && hit.end <= gap[1]
  if (
    scene.events.some(apart) ||
    scene.speech.some(apart) ||
    scene.tokens.slice(...gap).some((token) => /^[;.]$/.test(token.text))
  )
    return undefined
  const beside = scene.events.some((hit) => hit.start >= group.end && hit.start - group.end <= 3)
  const { event, attribution } = last.outcome
  return beside ? undefined : { event: { ...event, cost: Math.min(12, event.cost + 2) }, attribution }
}

/** A sentence without an event goes on with the last one: `Coalition speaks of 73`. */
function inherited(group: Group, state: State): Event | undefined {
  if (state.lastEvent === undefined || group.noun === 'unknown') return undefined
  return { ...state.lastEvent, hit: undefined, cost: 20 }
}

/** Rule T11: a count checked against a batch takes the batch's day. */
function inheritedDays(scene: Scene, group: Group, state: State): Days {
  const near = scene.sentence.paragraph - state.daysParagraph <= 1
  const back =
    group.of !== undefined ||
    (scene.marks.get('backward') ?? []).length > 0 ||
    (scene.marks.get('still') ?? []).length > 0 ||
    marksBetween(scene, 'article', scene.sentence.from, scene.sentence.to).length > 0
  return near && back ? state.lastDays : noDays
}

function remember(state: State, scene: Scene, utterances: readonly Utterance[]): void {
  const monitor = scene.speakers.filter((hit) => hit.value.kind === 'monitor' && hit.value.source === 'desk').at(-1)
  if (monitor !== undefined) state.monitor = monitor.value
  const last = utterances.filter((one) => one.verb !== 'act').at(-1)
  if (last !== undefined) state.speakers = last.speakers
  else if (scene.speakers.length > 0) state.speakers = []
  const subject = scene.speakers[0]
  if (subject !== undefined) state.subject = [subject.value]
  if (scene.counts.length === 0) rememberTopic(state, scene)
}

/** A sentence without numbers may name what the next ones count: `keeps a tally of the people freed since 8 January`. */
function rememberTopic(state: State, scene: Scene): void {
  const hit = scene.events.find(({ value }) => value.sense === 'freed' || value.sense === 'held')
  if (hit === undefined) return
  state.lastEvent = { sense: hit.value.sense, hit: undefined, cost: 20, mode: plainMode }
  const since = scene.dates.find(({ mention }) => mention.kind === 'since' && mention.since !== null)
  if (since === undefined) return
  state.lastDays = { eventDate: null, since: since.mention.since }
  state.daysParagraph = scene.sentence.paragraph
}
