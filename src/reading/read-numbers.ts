import type { Part } from '../domain/figure.ts'
import type { DateMention } from './dates/dates.ts'
import { type Days, findDays, isDated } from './dates/days.ts'
import { type Event, findEvent, isWhole, measureOf, stockOf } from './events/events.ts'
import { chained, inherited, inheritedDays, sharedDays, sinceAnchor, takeUp } from './events/inheritance.ts'
import { isDisowned } from './events/modality.ts'
import { reasonForEllipsis } from './numbers/ellipsis.ts'
import { isExcepted, isExceptedFrom } from './numbers/exceptions.ts'
import { frameOf } from './numbers/frames.ts'
import { guardOf, isClock } from './numbers/guards.ts'
import type { Count } from './numbers/numbers.ts'
import { type Group, readGroup } from './numbers/people.ts'
import { joinRows } from './numbers/rows.ts'
import { type Cell, cellOf } from './numbers/tables.ts'
import type { NumberRead, Outcome } from './outcomes.ts'
import { lookAt, markAt, markEndingAt, type Scene } from './scene.ts'
import { type Attribution, attribute } from './speakers/attribution.ts'
import { confirm } from './speakers/confirming.ts'
import { findIssuer, headlineMonitor } from './speakers/issuer.ts'
import { followQuotation, type Quotation } from './speakers/quotations.ts'
import { castOf, findSpeakers } from './speakers/speakers.ts'
import { findUtterances, type Utterance } from './speakers/utterances.ts'
import { emptyMemory, enterParagraph, remember, type TextMemory, topicOf } from './text-memory.ts'
import { lex, type Sentence, sentences, type Token } from './words/lexer.ts'
import type { DeskSpeakers, Lexicon } from './words/lexicon.ts'

export interface PartText {
  readonly part: Part
  readonly text: string
  readonly dates: readonly DateMention[]
  /** The headline above a text: it may say who issued it. */
  readonly headline: string
  /** Lines behind the text that are no part of it: a signature may be among them. */
  readonly signed: readonly string[]
  /** The day of publishing. */
  readonly publishedOn: string | null
}

/** Reads every number of one part of an article, in order. */
export function readNumbers(partText: PartText, lexicon: Lexicon, desk: DeskSpeakers): NumberRead[] {
  const { part, text, dates, headline, publishedOn } = partText
  const tokens = lex(text)
  const state = emptyMemory(desk, publishedOn, part === 'text' ? topicOf(headline, lexicon) : undefined)
  const cast = castOf(desk.book, part === 'text')
  const read: NumberRead[] = []
  const lines = sentences(text, tokens, lexicon.abbreviations)
  state.monitor = part === 'text' ? headlineMonitor(headline, lexicon, desk) : undefined
  state.issuer = part === 'text' ? findIssuer({ ...partText, tokens, lines }, lexicon, desk) : undefined
  const datesOf = datesBySentence(tokens, dates)
  let quotation: Quotation | undefined
  for (const sentence of lines) {
    const scene = lookAt(tokens, sentence, lexicon, findSpeakers(text, tokens, sentence, lexicon, cast), datesOf(sentence))
    if (sentence.paragraph > state.paragraph) enterParagraph(state, scene)
    const utterances = scene.counts.length > 0 || scene.speakers.length > 0 ? findUtterances(scene, state) : []
    for (const count of scene.counts) read.push(readNumber(scene, count, part, utterances, state))
    joinRows(read, scene)
    confirm(read, scene, utterances)
    quotation = followQuotation(quotation, read, scene, utterances)
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

function readNumber(scene: Scene, count: Count, part: Part, utterances: readonly Utterance[], state: TextMemory): NumberRead {
  const group = readGroup(scene, count)
  const cell = cellOf(scene, count, state.table, state.lastEvent ?? state.headlined)
  const outcome = cell ? inTable(scene, count, group, cell, utterances, state) : outcomeOf(scene, count, group, utterances, state)
  if (outcome.kind === 'claim') {
    state.lastEvent = outcome.event
    state.eventParagraph = scene.sentence.paragraph
    if (outcome.event.sense === 'freed') state.lastFreed = outcome.event
    state.claims.set(count.value, outcome)
    state.claimed = scene
    if (isDated(outcome.days) && measureOf(outcome.event.sense)?.measure === 'released') {
      state.lastDays = outcome.days
      if (!isDated(state.storyDays)) state.storyDays = outcome.days
      state.daysParagraph = scene.sentence.paragraph
      state.toldDay = outcome.days.eventDate ?? state.toldDay
      if (outcome.days.since !== null && outcome.event.sense === 'freed') state.runningSince = outcome.days.since
    }
  }
  const read: NumberRead = { part, scene, count, group, outcome }
  // `92 left on 25 December and 81 on 1 January`: the digits of a date do not part a row, and an article is no number.
  if (outcome.kind !== 'guard' || (outcome.guard !== 'G1 date' && count.form !== 'one')) state.last = read
  return read
}

/** How far from a count of names the words for a release may stand. */
const farthestName = 9

function outcomeOf(scene: Scene, count: Count, group: Group, utterances: readonly Utterance[], state: TextMemory): Outcome {
  const guard = guardOf(scene, count, group) ?? guardInText(scene, count, group, state.last)
  if (guard !== undefined) return { kind: 'guard', guard }
  const row = chained(scene, count, group, state)
  const event = eventOf(scene, count, group, row?.event, state)
  if (count.form === 'one' && event?.hit === undefined) return { kind: 'guard', guard: 'G10 article' }
  const counted = group.noun === 'people' || group.noun === 'deeds' || (group.noun === 'names' && isBeside(event))
  const ellipsis = counted ? undefined : reasonForEllipsis(scene, count, group, event)
  if (event === undefined || (!counted && ellipsis === undefined)) return takeUp(scene, count, state) ?? unread(event, counted)
  if (isDisowned(scene, count)) return { kind: 'doubt', reason: 'denied' }
  if (isExceptedFrom(scene, count)) return { kind: 'doubt', reason: 'all but some of them' }
  const refusal = refusalOf(event, count, group)
  if (refusal !== undefined) return refusal
  // `Watch has verified 57 of the 92`: the 92 are whose they were when they were first told.
  const known = isWhole(scene, count) || frameOf(scene)?.total === count ? state.claims.get(count.value)?.attribution : undefined
  const found = known ?? attribute(scene, count, group, event, utterances, state, row?.attribution)
  const attribution = found.rule === 'A8' ? (grantedBefore(scene, count, state) ?? found) : found
  return { kind: 'claim', event, attribution, days: daysOf(scene, count, group, event, attribution, utterances, state), ellipsis }
}

/** Rule P7: the head of the column and the label of the row say everything; who is not named there is told by the text. */
function inTable(
  scene: Scene,
  count: Count,
  group: Group,
  { event, attribution, days }: Cell,
  utterances: readonly Utterance[],
  state: TextMemory,
): Outcome {
  const speaking = attribution ?? attribute(scene, count, group, event, utterances, state, undefined)
  return { kind: 'claim', event, attribution: speaking, days, ellipsis: 'in a table' }
}

function eventOf(scene: Scene, count: Count, group: Group, row: Event | undefined, state: TextMemory): Event | undefined {
  const event = row ?? findEvent(scene, count, group) ?? stockOf(scene, count, group) ?? inherited(scene, count, group, state)
  return event?.sense === 'freed' && isExcepted(scene, count) ? { ...event, sense: 'held' } : event
}

function daysOf(
  scene: Scene,
  count: Count,
  group: Group,
  event: Event,
  attribution: Attribution,
  utterances: readonly Utterance[],
  state: TextMemory,
): Days {
  const said = utterances.find((one) => one.speakers === attribution.speakers) ?? spokenBy(attribution, utterances)
  const own = findDays(scene, count, group, event, {
    said,
    announced: (attribution.standing === 'announced' || attribution.rule === 'A7') && isRelease(event),
    told: state.toldDay,
    utterances,
    follows: state.claimed === scene,
  })
  const same = state.claims.get(count.value)?.days
  const retold = same !== undefined && isDated(same) && !count.vague ? same : undefined
  if (own !== undefined && isDated(own)) return own
  const shared = sharedDays(scene, event, said, state)
  return shared ?? own ?? sinceAnchor(scene, event, state) ?? retold ?? inheritedDays(scene, group, event, attribution, state)
}

/** Names are people where the words beside them let somebody go; elsewhere they are entries of a list. */
function isBeside(event: Event | undefined): boolean {
  return event !== undefined && (event.hit === undefined || event.cost <= farthestName)
}

/** Only a batch let go takes the day of its announcement: an arrest is told long after. */
function isRelease({ sense }: Event): boolean {
  return measureOf(sense)?.measure === 'released'
}

/** What a number is that only its neighbours in the text tell. */
function guardInText(scene: Scene, count: Count, group: Group, last: NumberRead | undefined): string | undefined {
  if (isArticle(scene, count, group)) return 'G10 article'
  if (isNamedThing(scene, count, group)) return 'P1 no people'
  return isOtherSide(scene, count, group, last) ? 'G14 score' : undefined
}

/** `two Red Cross buses`, `500 government and army guests`: a body right behind the number describes what it counts. */
function isNamedThing(scene: Scene, { end }: Count, { noun }: Group): boolean {
  return noun === 'none' && scene.speakers.some((hit) => hit.start === end && hit.value.source !== 'class')
}

/** `voted 212 to 31`: beside a number that counts something else, and with nothing of its own. */
function isOtherSide(scene: Scene, count: Count, group: Group, last: NumberRead | undefined): boolean {
  if (last?.scene !== scene || last.outcome.kind !== 'guard') return false
  // `2,304 complaints, of which 511 were upheld`, `325 dead, others say 594`: what points back or stands bare is of the things.
  if ((last.outcome.guard === 'G3 thing' || last.outcome.guard === 'G14 score') && group.noun !== 'people')
    return (
      (group.noun === 'none' || isPointing(scene, count)) &&
      !scene.events.some(({ value }) => measureOf(value.sense) !== undefined)
    )
  // `aged 71, who has spent 20 in exile`: a bare number behind a verb of having goes on with the years.
  if (last.outcome.guard === 'G2 measure' && !isClock(scene, last.count))
    return group.noun === 'none' && scene.speech.some((verb) => verb.value === 'having' && verb.end === count.from)
  if (last.outcome.guard !== 'E6 other event') return false
  return (
    group.noun !== 'people' && group.event === undefined && count.from - last.count.end === 1 && last.count.value > count.value
  )
}

function isPointing(scene: Scene, count: Count): boolean {
  return markAt(scene, 'backward', count.end) !== undefined || markEndingAt(scene, 'backward', count.from) !== undefined
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
  if (mode.negated && (sense === 'freed' || sense === 'ordered') && count.form !== 'zero')
    return { kind: 'doubt', reason: 'denied' }
  return undefined
}

/** Where a speaker is named twice (`by its own count, Watch saw off 127`), what it says or counts tells more than its record. */
function spokenBy({ speakers }: Attribution, utterances: readonly Utterance[]): Utterance | undefined {
  const same = utterances.filter((one) => one.speakers[0] === speakers[0])
  return same.find(({ verb }) => verb === 'count' || verb === 'say') ?? same[0]
}

/** `one` is a count only in `only one`, `one of them`. */
function isArticle(scene: Scene, count: Count, group: Group): boolean {
  if (count.form !== 'one') return false
  // `one of the largest releases` is none of the released.
  if (group.noun === 'deeds' || isOneSpeaking(scene, count)) return true
  return !(
    count.from < count.start ||
    (scene.marks.get('partitive') ?? []).some((mark) => mark.start === count.end) ||
    (scene.marks.get('backward') ?? []).some((mark) => mark.start === count.end)
  )
}

/** `The king pardoned 412. Of them 57 will leave.`: what points back at an order is the orderer's too. */
function grantedBefore(scene: Scene, count: Count, { last }: TextMemory): Attribution | undefined {
  if (last?.outcome.kind !== 'claim' || last.scene.sentence.paragraph !== scene.sentence.paragraph) return undefined
  const { attribution } = last.outcome
  return attribution.rule === 'A4' && isPointing(scene, count) ? { ...attribution, carried: true } : undefined
}

/** `according to one of the four lawyers`, `one of those that count`: one who speaks or is described, and nobody let go. */
function isOneSpeaking(scene: Scene, count: Count): boolean {
  const of = markAt(scene, 'partitive', count.end)
  if (markEndingAt(scene, 'source', count.from) !== undefined) return true
  return of !== undefined && markAt(scene, 'relative', of.end) !== undefined
}
