import type { Part } from '../domain/figure.ts'
import { type Attribution, attribute, attributionTo } from './attribution.ts'
import type { DateMention } from './dates.ts'
import { type Days, findDays, noDays } from './days.ts'
import { reasonForEllipsis } from './ellipsis.ts'
import { type Event, findEvent, measureOf, stockOf } from './events.ts'
import { type Guard, guardOf } from './guards.ts'
import { issuerOf } from './issuer.ts'
import { lex, type Sentence, sentences, type Token } from './lexer.ts'
import type { DeskSpeakers, Lexicon, Speaker } from './lexicon.ts'
import { plainMode } from './modality.ts'
import type { Count } from './numbers.ts'
import { type Group, readGroup } from './people.ts'
import { distance, lookAt, markAt, marksBetween, type PlacedDate, type Scene } from './scene.ts'
import { castOf, findSpeakers } from './speakers.ts'
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
  /** First day of the time the text last named with its year: what `since then` means. */
  anchor: string | null
  /** The claim on each value. */
  readonly claims: Map<number, Extract<Outcome, { kind: 'claim' }>>
}

export interface PartText {
  readonly part: Part
  readonly text: string
  readonly dates: readonly DateMention[]
  /** The headline above a text: it may say who issued it. */
  readonly headline: string
}

/** Reads every number of one part of an article, in order. */
export function readNumbers({ part, text, dates, headline }: PartText, lexicon: Lexicon, desk: DeskSpeakers): NumberRead[] {
  const tokens = lex(text)
  const state: State = {
    speakers: [],
    monitor: undefined,
    subject: [],
    issuer: undefined,
    people: new Map(desk.surnames),
    paragraph: 0,
    lastEvent: undefined,
    lastDays: noDays,
    last: undefined,
    daysParagraph: -9,
    anchor: null,
    claims: new Map(),
  }
  const cast = castOf(desk.book, part === 'text')
  const read: NumberRead[] = []
  const lines = sentences(text, tokens, lexicon.abbreviations)
  state.monitor = part === 'text' ? headlineMonitor(headline, lexicon, desk) : undefined
  state.issuer = part === 'text' ? findIssuer(text, tokens, lines, headline, lexicon, desk) : undefined
  const datesOf = datesBySentence(tokens, dates)
  for (const sentence of lines) {
    const scene = lookAt(tokens, sentence, lexicon, findSpeakers(text, tokens, sentence, lexicon, cast), datesOf(sentence))
    if (sentence.paragraph > state.paragraph) enterParagraph(state, scene)
    const utterances = scene.counts.length > 0 || scene.speakers.length > 0 ? findUtterances(scene, state) : []
    for (const count of scene.counts) read.push(readNumber(scene, count, part, utterances, state))
    confirm(read, scene, utterances)
    remember(state, scene, utterances)
  }
  return read
}

/** Hands out the dates of one sentence after the other; both are in order, so each date is looked at once. */
function datesBySentence(tokens: readonly Token[], dates: readonly DateMention[]): (sentence: Sentence) => DateMention[] {
  let next = 0
  return ({ from, to }) => {
    const [first, last] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    const found: DateMention[] = []
    for (let date = dates[next]; date !== undefined && date.start < last; date = dates[++next]) {
      if (date.start >= first && date.end <= last) found.push(date)
    }
    return found
  }
}

/** Where a communiqué is signed: short lines among the last. */
const signedLines = 8
const longestSignature = 9

/** `JEP confirms 603 releases`: the body may begin with `the organisation`. */
function headlineMonitor(headline: string, lexicon: Lexicon, desk: DeskSpeakers): Speaker | undefined {
  const words = lex(headline)
  const speakers = findSpeakers(headline, words, { from: 0, to: words.length, paragraph: 0 }, lexicon, castOf(desk.book, false))
  return speakers.find(({ value }) => value.kind === 'monitor' && value.name !== null)?.value
}

function findIssuer(
  text: string,
  tokens: readonly Token[],
  lines: readonly Sentence[],
  headline: string,
  lexicon: Lexicon,
  desk: DeskSpeakers,
): Speaker | undefined {
  const cast = castOf(desk.book, false)
  const words = lex(headline)
  const title = findSpeakers(headline, words, { from: 0, to: words.length, paragraph: 0 }, lexicon, cast)
  const lead = lines.slice(0, 3).flatMap((line) => findSpeakers(text, tokens, line, lexicon, cast))
  const short = lines.slice(-signedLines).filter((line) => line.to - line.from <= longestSignature)
  const closing = short.flatMap((line) => findSpeakers(text, tokens, line, lexicon, cast))
  return issuerOf({ tokens, first: lines[0], title, lead, closing }, lexicon)
}

/**
 * Rule A13: `Two rights groups confirmed the release.`, `Authorities called the gesture …`: a sentence that counts nobody gives its
 * speaker to the number before it that had none.
 */
function confirm(read: NumberRead[], scene: Scene, utterances: readonly Utterance[]): void {
  if (
    !isAboutDeed(scene) ||
    lastOf(read, scene.counts.length).some((number) => number.scene === scene && number.outcome.kind === 'claim')
  )
    return
  const said = utterances.find((one) => (one.verb === 'say' || one.verb === 'count') && one.speakers[0]?.kind !== 'other')
  const at = read.findLastIndex(
    ({ outcome, count }) => outcome.kind === 'claim' && outcome.event.sense === 'freed' && !count.vague,
  )
  const last = read[at]
  if (said === undefined || last?.outcome.kind !== 'claim' || scene.sentence.paragraph - last.scene.sentence.paragraph > 3) return
  const { attribution } = last.outcome
  const speaking = attributionTo(said.speakers, 'A13')
  const open = attribution.rule === 'A8' || (attribution.standing === speaking.standing && attribution.actor === null)
  if (!open) return
  const days = isDated(last.outcome.days) ? last.outcome.days : dayOf(scene)
  read[at] = { ...last, outcome: { ...last.outcome, days, attribution: { ...speaking, carried: true } } }
}

function lastOf<T>(list: readonly T[], count: number): readonly T[] {
  return count === 0 ? [] : list.slice(-count)
}

function isDated({ eventDate, since }: Days): boolean {
  return eventDate !== null || since !== null
}

function dayOf(scene: Scene): Days {
  const day = scene.dates.find(({ mention }) => mention.kind === 'day' || mention.kind === 'window')
  return { eventDate: day?.mention.date ?? null, since: null }
}

function isAboutDeed(scene: Scene): boolean {
  if ((scene.marks.get('gesture') ?? []).length > 0) return true
  return scene.events.some(({ value }) => value.sense === 'freed' && value.form === 'deeds')
}

/** A new paragraph has a speaker of its own, unless it goes on with `and`. */
function enterParagraph(state: State, scene: Scene): void {
  state.paragraph = scene.sentence.paragraph
  if (markAt(scene, 'and', scene.sentence.from) === undefined) state.speakers = []
}

function readNumber(scene: Scene, count: Count, part: Part, utterances: readonly Utterance[], state: State): NumberRead {
  const group = readGroup(scene, count)
  const outcome = outcomeOf(scene, count, group, utterances, state)
  if (outcome.kind === 'claim') {
    state.lastEvent = outcome.event
    state.claims.set(count.value, outcome)
    if (isDated(outcome.days)) {
      state.lastDays = outcome.days
      state.daysParagraph = scene.sentence.paragraph
    }
  }
  state.last = { part, scene, count, group, outcome }
  return state.last
}

function outcomeOf(scene: Scene, count: Count, group: Group, utterances: readonly Utterance[], state: State): Outcome {
  const guard = guardOf(scene, count, group) ?? (isArticle(scene, count) ? 'G10 article' : undefined)
  if (guard !== undefined) return { kind: 'guard', guard }
  const row = chained(scene, count, group, state)
  const event =
    row?.event ?? findEvent(scene, count, group) ?? stockOf(scene, count, group) ?? inherited(scene, count, group, state)
  const counted = group.noun === 'people' || group.noun === 'deeds' || (group.noun === 'names' && event !== undefined)
  const ellipsis = counted ? undefined : reasonForEllipsis(scene, count, group, event)
  if (event === undefined || (!counted && ellipsis === undefined)) return takeUp(scene, count, state) ?? unread(event, counted)
  const refusal = refusalOf(event, count, group)
  if (refusal !== undefined) return refusal
  const attribution = attribute(scene, count, group, event, utterances, state, row?.attribution)
  const said =
    utterances.find((one) => one.speakers === attribution.speakers) ??
    utterances.find((one) => one.speakers[0] === attribution.speakers[0])
  const own = findDays(scene, count, group, event, said, attribution.standing === 'announced')
  const same = state.claims.get(count.value)?.days
  const retold = same !== undefined && isDated(same) && !count.vague ? same : undefined
  const days = own ?? sinceAnchor(scene, event, state) ?? retold ?? inheritedDays(scene, group, event, attribution, state)
  return { kind: 'claim', event, attribution, days, ellipsis }
}

/** Without an event and without people a number is nothing to us; with one of the two it is a doubt. */
function unread(event: Event | undefined, counted: boolean): Outcome {
  if (counted) return { kind: 'doubt', reason: 'no event' }
  return event === undefined
    ? { kind: 'guard', guard: 'P1 no people' }
    : { kind: 'doubt', reason: 'nothing says it counts people' }
}

/** Rule E6: other events, possibilities, denials and refusals are no figures. */
function refusalOf({ sense, mode }: Event, count: Count, group: Group): Outcome | undefined {
  const measure = measureOf(sense)
  if (measure === undefined) return { kind: 'guard', guard: 'E6 other event' }
  if (mode.refused && measure.measure === 'released') return { kind: 'doubt', reason: 'refused' }
  if (mode.projected) return { kind: 'doubt', reason: 'only a possibility' }
  if (count.form === 'zero' && (group.of === undefined || sense !== 'freed')) return { kind: 'doubt', reason: 'denied' }
  if (mode.negated && sense === 'freed' && count.form !== 'zero') return { kind: 'doubt', reason: 'denied' }
  return undefined
}

/** `Of the 93, 41 left from …`: a number claimed before opens the sentence; its speaker and day hold for the rest. */
function takeUp(scene: Scene, count: Count, state: State): Outcome | undefined {
  const known = state.claims.get(count.value)
  if (known === undefined || count.start - scene.sentence.from > 4) return undefined
  state.speakers = known.attribution.speakers
  state.lastDays = known.days
  state.daysParagraph = scene.sentence.paragraph
  return { kind: 'guard', guard: 'M2 said before' }
}

/** `one` is a count only in `only one`, `one of them`. */
function isArticle(scene: Scene, count: Count): boolean {
  if (count.form !== 'one') return false
  return !(
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
  if ((['negating', 'refusing'] as const).some((mark) => marksBetween(scene, mark, ...gap).length > 0)) return undefined
  const beside = scene.events.some((hit) => hit.start >= group.end && hit.start - group.end <= 3)
  const { event, attribution } = last.outcome
  return beside ? undefined : { event: { ...event, cost: Math.min(12, event.cost + 2) }, attribution }
}

/** A sentence without an event goes on with the last one: `Coalition speaks of 73`. */
function inherited(scene: Scene, count: Count, group: Group, state: State): Event | undefined {
  if (state.lastEvent === undefined || group.noun === 'unknown') return undefined
  const isWholeOfOther = scene.counts.some(
    (other) => markAt(scene, 'partitive', other.end) !== undefined && other.end < count.from && count.from - other.end <= 3,
  )
  const needsReason = group.noun === 'people' || group.noun === 'names'
  if (isWholeOfOther || (needsReason && !isBesideCounting(scene, count, group))) return undefined
  return { ...state.lastEvent, hit: undefined, cost: 20 }
}

/** A verb of counting right before, or words that point back. */
function isBesideCounting(scene: Scene, count: Count, group: Group): boolean {
  if (scene.speech.some((verb) => verb.end <= count.from && distance(scene, verb.end, count.from) <= 4)) return true
  if ((scene.marks.get('gesture') ?? []).some((mark) => mark.end <= count.from)) return true
  return [count.end, group.end].some((at) => markAt(scene, 'backward', at) !== undefined)
}

/** Rule T14: `have since been released`, `since the unrest began` count from the time named before. */
function sinceAnchor(scene: Scene, { sense }: Event, { anchor }: State): Days | undefined {
  const marked = (scene.marks.get('sinceThen') ?? []).length > 0
  return marked && anchor !== null && sense === 'freed' ? { eventDate: null, since: anchor } : undefined
}

/**
 * Rules T11 and T13: a count without a day of its own takes the one the text spoke of last. Far from it, only a count that points
 * back or is checked against a batch does.
 */
function inheritedDays(scene: Scene, group: Group, event: Event, attribution: Attribution, state: State): Days {
  const apart = scene.sentence.paragraph - state.daysParagraph
  if (apart > 3 || (event.sense === 'ordered' && apart > 1)) return noDays
  const pointing =
    group.of !== undefined ||
    event.hit === undefined ||
    (['backward', 'still'] as const).some((mark) => (scene.marks.get(mark) ?? []).length > 0)
  const checked = attribution.standing === 'verified' && event.sense === 'freed'
  const near = apart <= 1 && measureOf(event.sense)?.measure === 'released'
  return pointing || checked || near || state.last?.scene === scene ? state.lastDays : noDays
}

function remember(state: State, scene: Scene, utterances: readonly Utterance[]): void {
  for (const { mention } of scene.dates)
    if (/\d{4}/.test(mention.text)) state.anchor = nearerAnchor(mention, state.anchor) ?? state.anchor
  const monitor = scene.speakers.filter((hit) => hit.value.kind === 'monitor' && hit.value.name !== null).at(-1)
  if (monitor !== undefined) state.monitor = monitor.value
  const last = utterances.filter((one) => one.verb !== 'act').at(-1)
  if (last !== undefined) state.speakers = last.speakers
  else if (scene.speakers.length > 0) state.speakers = []
  const sayer = utterances.find((one) => one.verb === 'say')
  const subject = scene.speakers[0]
  if (sayer !== undefined) state.subject = sayer.speakers
  else if (subject !== undefined) state.subject = [subject.value]
  if (state.last?.scene !== scene || state.last.outcome.kind !== 'claim') rememberTopic(state, scene)
}

/** A year alone says less than the month of that year which was named before it. */
function nearerAnchor({ since, date, text }: DateMention, known: string | null): string | null {
  const named = since ?? date
  const isYear = /^\D{0,4}\d{4}$/.test(text)
  return isYear && known !== null && named?.slice(0, 4) === known.slice(0, 4) ? known : named
}

/** A sentence without numbers may name what the next ones count: `keeps a tally of the people freed since 8 January`. */
function rememberTopic(state: State, scene: Scene): void {
  const hit =
    scene.events.find(({ value }) => value.sense === 'freed') ?? scene.events.find(({ value }) => value.sense === 'held')
  if (hit === undefined) return
  state.lastEvent = { sense: hit.value.sense, hit: undefined, cost: 20, mode: plainMode }
  const told = scene.dates.find((date) => isTopic(date.mention) && !isBehindOther(scene, date))?.mention
  if (told === undefined) return
  state.lastDays = told.kind === 'since' ? { eventDate: null, since: told.since } : { eventDate: told.date, since: null }
  state.daysParagraph = scene.sentence.paragraph
}

/** `… detained for protesting in 2024`: the last event before the date is not the release. */
function isBehindOther(scene: Scene, { start }: PlacedDate): boolean {
  const last = scene.events.filter((event) => event.end <= start).at(-1)
  return last !== undefined && last.value.sense !== 'freed' && last.value.sense !== 'ordered'
}

function isTopic({ kind, since, date }: DateMention): boolean {
  return kind === 'since' ? since !== null : (kind === 'day' || kind === 'window') && date !== null
}
