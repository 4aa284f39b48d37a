import { markAt, markEndingAt, marksBetween, type Scene, type SpeechVerb } from '../scene.ts'
import type { Speaker } from '../words/lexicon.ts'
import type { Hit } from '../words/phrases.ts'
import { acts } from './acts.ts'
import { headings } from './headings.ts'
import { everySpeaker, hasCountBefore } from './sentence-speakers.ts'
import { ownRecords, sources } from './sources.ts'
import { type Subject, subjectOf } from './subjects.ts'

/** Somebody saying, counting or doing something in a sentence. */
export interface Utterance {
  readonly speakers: readonly Speaker[]
  /** Tokens of the words that say so, speaker and verb together. */
  readonly start: number
  readonly end: number
  readonly verb: SpeechVerb | 'source' | 'act' | 'impersonal'
  /** The words stand in front of what is said, or close it. */
  readonly form: 'opening' | 'closing'
  /** Whether a relative pronoun or bare contact ties it to the noun before: `the 120 releases the ministry announced`. */
  readonly relative: boolean
  /** The rule that found it, where its verb does not say. */
  readonly rule?: string
}

/** Speakers remembered from the sentences before. */
export interface Memory {
  /** Whoever was quoted last. */
  speakers: readonly Speaker[]
  /** The last body of each kind, for `the group` and `the ministry`. */
  monitor: Speaker | undefined
  /** The last subject, for `it` and verbs without a subject. */
  subject: readonly Speaker[]
  /** Whose own text this is, if it is no news report. */
  issuer: Speaker | undefined
  /** People by surname: those of the desk, and spokespeople the text has named. */
  readonly people: Map<string, Speaker>
}

/** Everything said or done by somebody in a sentence, in order (rules A1 to A6, docs/reading.md). */
export function findUtterances(scene: Scene, memory: Memory): Utterance[] {
  const said = [...sources(scene, memory), ...spoken(scene, memory), ...impersonal(scene)]
  const heading = said.length === 0 ? headings(scene) : []
  const owned = said.length + heading.length === 0 ? ownRecords(scene, memory) : []
  return [...said, ...heading, ...owned, ...acts(scene)].sort((a, b) => a.start - b.start)
}

/** Rules A1 and A3: verbs of saying and counting with their subject on either side. */
function spoken(scene: Scene, memory: Memory): Utterance[] {
  const speakers = everySpeaker(scene, memory)
  const found: Utterance[] = []
  const changes = (scene.marks.get('changing') ?? []).filter(
    (mark) =>
      !scene.events.some((event) => event.start < mark.end && event.end > mark.start) &&
      speakers.some((hit) => hit.end <= mark.start && (mark.start - hit.end <= 2 || isInserted(scene, hit.end, mark.start))),
  )
  const verbs: Hit<SpeechVerb>[] = [
    ...scene.speech.filter((verb) => !isAuxiliary(scene, verb) && !isNoun(scene, verb) && !isTakingOver(scene, verb)),
    ...changes.map((mark) => ({ ...mark, value: 'count' as const })),
    ...(scene.marks.get('reaction') ?? [])
      .filter((mark) => closesQuote(scene, mark))
      .map((mark) => ({ ...mark, value: 'say' as const })),
  ]
  for (const verb of verbs) {
    const subject = subjectOf(scene, verb, speakers, memory)
    if (subject === undefined) continue
    found.push({ ...subject, speakers: spokenFor(scene, verb, subject) ?? subject.speakers, verb: verb.value })
  }
  return found
}

/** `Watch, for its part, raises it to 41`: two commas close what stands between. */
function isInserted(scene: Scene, from: number, to: number): boolean {
  return to - from <= longestInsertion && scene.tokens[from]?.text === ',' && scene.tokens[to - 1]?.text === ','
}

const longestInsertion = 7

/** `“…”, questioned the group`: behind a quote whoever judges has said it. */
function closesQuote(scene: Scene, { start }: Hit<unknown>): boolean {
  return scene.tokens.slice(Math.max(scene.sentence.from, start - 2), start).some(({ text }) => /^["”»]$/.test(text))
}

/** `had freed`, `a arrêté`: a verb of having without a number, or inside the words for an event, only helps another. */
function isAuxiliary(scene: Scene, verb: Hit<SpeechVerb>): boolean {
  // `were told to leave`: a longer phrase makes it no saying.
  if (scene.events.some((event) => event.start === verb.start && event.end > verb.end)) return true
  if (verb.value !== 'having') return false
  const count = scene.counts.find(({ from, form }) => form !== 'one' && from >= verb.end && from <= verb.end + 5)
  if (count !== undefined && isClosedByEvent(scene, count.end)) return true
  return count === undefined || scene.events.some((event) => event.start >= verb.end && event.start < count.start)
}

/** `the embassy welcomed 51`: with people right behind it, the verb says they were taken over, and not what was said. */
function isTakingOver(scene: Scene, { start, end, value }: Hit<SpeechVerb>): boolean {
  const receives = scene.speech.some((other) => other.value === 'receiving' && other.start === start && other.end === end)
  return value === 'say' && receives && scene.counts.some(({ from }) => from === end)
}

/** `hatten die Behörden 96 Häftlinge freigelassen`: the verb that the auxiliary helps closes the clause. */
function isClosedByEvent(scene: Scene, at: number): boolean {
  const closes = (end: number) => end >= scene.sentence.to || /^[.,;]$/.test(scene.tokens[end]?.text ?? '')
  const isOwn = (start: number) => start > at && start - at <= 6 && marksBetween(scene, 'relative', at, start).length === 0
  return scene.events.some(({ start, end, value }) => value.form === 'verbs' && isOwn(start) && closes(end))
}

/** `its report`, `sa note`: after an article a record is a noun, even if it could be a verb. */
function isNoun(scene: Scene, verb: Hit<SpeechVerb>): boolean {
  return markAt(scene, 'record', verb.start) !== undefined && markAt(scene, 'article', verb.start - 1) !== undefined
}

/** `a mother said for the committee`: the committee speaks. */
function spokenFor(scene: Scene, verb: Hit<unknown>, subject: Subject): readonly Speaker[] | undefined {
  const at = Math.max(verb.end, subject.end)
  const behalf = markAt(scene, 'behalf', at)
  const body = behalf && scene.speakers.find((hit) => hit.start >= behalf.end && hit.start <= behalf.end + 1)
  return body === undefined ? undefined : [body.value]
}

/** Rule A5: sayings whose speaker is plain, or lost. */
function impersonal(scene: Scene): Utterance[] {
  const spoken = ({ start }: Hit<unknown>) => scene.speakers.some((hit) => hit.end === start)
  return scene.impersonal
    .filter((hit) => !spoken(hit) && markEndingAt(scene, 'telling', hit.start) === undefined)
    .map(({ start, end, value }) => ({
      speakers: [{ name: null, kind: value, source: 'class' }],
      start,
      end,
      verb: 'impersonal',
      form: hasCountBefore(scene, start) ? 'closing' : 'opening',
      relative: false,
    }))
}
