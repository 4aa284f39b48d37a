import type { DateMention } from './dates/dates.ts'
import { type Days, isDated, noDays, openingDay, toldDay } from './dates/days.ts'
import { type Event, measureOf } from './events/events.ts'
import { plainMode } from './events/modality.ts'
import { type Table, tableAfter } from './numbers/tables.ts'
import type { NumberRead, Outcome } from './outcomes.ts'
import { lookAt, markAt, type PlacedDate, type Scene } from './scene.ts'
import type { Memory, Utterance } from './speakers/utterances.ts'
import { lex } from './words/lexer.ts'
import type { DeskSpeakers, Lexicon } from './words/lexicon.ts'

/** What sentences hand on to the next. */
export interface TextMemory extends Memory {
  paragraph: number
  lastEvent: Event | undefined
  /** Where that was. */
  eventParagraph: number
  /** The last release of the text: what bare counts in later paragraphs go on with. */
  lastFreed: Event | undefined
  lastDays: Days
  /** The days of the first release the text dates: what it is about. */
  storyDays: Days
  last: NumberRead | undefined
  daysParagraph: number
  /** The day the text told of last, of a release or else of anything but a saying. */
  toldDay: string | null
  /** First day of the running total the text told of last. */
  runningSince: string | null
  /** The day of publishing, where the paragraph is an entry of a live report. */
  entryDay: string | null
  /** The table that is being read. */
  table: Table | undefined
  /** What the headline tells of: what a table without a caption counts. */
  readonly headlined: Event | undefined
  /** The last sentence that claimed something. */
  claimed: Scene | undefined
  /** First day of the time the text last named with its year: what `since then` means. */
  anchor: { readonly day: string; readonly runs: boolean } | null
  /** The claim on each value. */
  readonly publishedOn: string | null
  readonly claims: Map<number, Extract<Outcome, { kind: 'claim' }>>
}

/** A new paragraph has a speaker of its own, unless it goes on with `and`. */
export function enterParagraph(state: TextMemory, scene: Scene): void {
  state.paragraph = scene.sentence.paragraph
  state.entryDay = opensEntry(scene) ? state.publishedOn : null
  if (markAt(scene, 'and', scene.sentence.from) === undefined) state.speakers = []
}

/** `17:50. The ministry …`, `9 h 30 | …`: a clock time, set apart, heads the entry. */
function opensEntry({ tokens, sentence: { from } }: Scene): boolean {
  const head = tokens.slice(from, from + longestClock)
  const end = head.findIndex(({ text }) => /^[|.–—)\]-]$/.test(text))
  return /^[([]?\d{1,2}([:.]\d{2}|h\d{0,2})(am|pm|a\.?m|p\.?m|h|hs|gmt|utc)?:?$/i.test(
    head
      .slice(0, end < 0 ? head.length : end)
      .map(({ text }) => text)
      .join(''),
  )
}

const longestClock = 6

export function remember(state: TextMemory, scene: Scene, utterances: readonly Utterance[]): void {
  state.table = tableAfter(scene, state.table)
  for (const { mention } of scene.dates) rememberAnchor(state, mention)
  const monitor = scene.speakers.filter((hit) => hit.value.kind === 'monitor' && hit.value.name !== null).at(-1)
  if (monitor !== undefined) state.monitor = monitor.value
  const last = utterances.filter((one) => one.verb !== 'act').at(-1)
  if (last !== undefined) state.speakers = last.speakers
  else if (scene.speakers.length > 0) state.speakers = []
  const sayer = utterances.find((one) => one.verb === 'say')
  // `It asks the neighbours`: a class that is not what the sentence begins with is only spoken to.
  const subject = scene.speakers.find(({ start, value }) => value.source !== 'class' || start <= scene.sentence.from + 2)
  if (sayer !== undefined) state.subject = sayer.speakers
  else if (subject !== undefined) state.subject = [subject.value]
  if (state.claimed === scene) return
  // `We went to the jail on Saturday`: beside the day of a release just told of, other days say nothing of it.
  const isFar = scene.sentence.paragraph - state.daysParagraph > 1
  if (isFar || scene.events.some(({ value }) => value.sense !== 'none'))
    state.toldDay = toldDay(scene, utterances) ?? state.toldDay
  rememberTopic(state, scene, utterances)
}

/** Rule T14: a time named with its year, or since which a total runs, which no dateline takes back. */
function rememberAnchor(state: TextMemory, mention: DateMention): void {
  if (mention.running && mention.since !== null) state.anchor = { day: mention.since, runs: true }
  else if (/\d{4}/.test(mention.text) && !(state.anchor?.runs && mention.kind === 'aside')) {
    const day = nearerAnchor(mention, state.anchor?.day ?? null)
    if (day !== null) state.anchor = { day, runs: false }
  }
}

/** A year alone says less than the month of that year which was named before it. */
function nearerAnchor({ since, date, text }: DateMention, known: string | null): string | null {
  const named = since ?? date
  const isYear = /^\D{0,4}\d{4}$/.test(text)
  return isYear && known !== null && named?.slice(0, 4) === known.slice(0, 4) ? known : named
}

/** A sentence without numbers may name what the next ones count: `keeps a tally of the people freed since 8 January`. */
function rememberTopic(state: TextMemory, scene: Scene, utterances: readonly Utterance[]): void {
  const hit =
    scene.events.find(({ value }) => value.sense === 'freed') ?? scene.events.find(({ value }) => value.sense === 'held')
  if (hit === undefined) {
    setTheScene(state, scene, utterances)
    return
  }
  state.eventParagraph = scene.sentence.paragraph
  state.lastEvent = { sense: hit.value.sense, hit: undefined, cost: 20, mode: plainMode }
  const told = scene.dates.find((date) => isTopic(date.mention) && !isBehindOther(scene, date))?.mention
  if (told === undefined) return
  state.lastDays = told.kind === 'since' ? { eventDate: null, since: told.since } : { eventDate: told.date, since: null }
  state.daysParagraph = scene.sentence.paragraph
}

/** Rule T18: `The first buses came in on Saturday afternoon`: until a release is dated, the day the story opens with is its day. */
function setTheScene(state: TextMemory, scene: Scene, utterances: readonly Utterance[]): void {
  if (isDated(state.lastDays)) return
  const day = openingDay(scene, utterances)
  if (day === undefined) return
  state.lastDays = { eventDate: day, since: null }
  state.daysParagraph = scene.sentence.paragraph
}

/** `… detained for protesting in 2024`: the last event before the date took people in. */
function isBehindOther(scene: Scene, { start }: PlacedDate): boolean {
  const last = scene.events.filter((event) => event.end <= start).at(-1)
  return last !== undefined && (last.value.sense === 'held' || last.value.sense === 'arrested')
}

function isTopic({ kind, since, date }: DateMention): boolean {
  return kind === 'since' ? since !== null : (kind === 'day' || kind === 'window') && date !== null
}

/** The deed a headline names. */
export function topicOf(headline: string, lexicon: Lexicon): Event | undefined {
  const tokens = lex(headline)
  const { events } = lookAt(tokens, { from: 0, to: tokens.length, paragraph: 0 }, lexicon, [], [])
  const deed = events.find(({ value }) => measureOf(value.sense) !== undefined && value.form !== 'weak')
  return deed === undefined ? undefined : { sense: deed.value.sense, hit: undefined, cost: 20, mode: plainMode }
}

/** What a text begins with. */
export function emptyMemory(desk: DeskSpeakers, publishedOn: string | null, headlined: Event | undefined): TextMemory {
  return {
    table: undefined,
    headlined,
    speakers: [],
    monitor: undefined,
    subject: [],
    issuer: undefined,
    people: new Map(desk.surnames),
    paragraph: -1,
    lastEvent: undefined,
    eventParagraph: 0,
    lastFreed: undefined,
    lastDays: noDays,
    storyDays: noDays,
    last: undefined,
    daysParagraph: -9,
    toldDay: null,
    claimed: undefined,
    anchor: null,
    runningSince: null,
    entryDay: null,
    publishedOn,
    claims: new Map(),
  }
}
