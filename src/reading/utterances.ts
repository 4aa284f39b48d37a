import type { Speaker } from './lexicon.ts'
import type { Hit } from './phrases.ts'
import { crosses, distance, markAt, markEndingAt, marksBetween, type Scene, type SpeechVerb } from './scene.ts'
import { isKnownWord, strangerAt } from './strangers.ts'

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
  return [...sources(scene, memory), ...spoken(scene, memory), ...impersonal(scene), ...acts(scene)].sort(
    (a, b) => a.start - b.start,
  )
}

/** Rule A2: `according to X and Y`, `según X`, `by the Circle's data`. */
function sources(scene: Scene, memory: Memory): Utterance[] {
  const named = (scene.marks.get('source') ?? [])
    .filter((mark) => !scene.speech.some((verb) => verb.start === mark.start || verb.start === mark.end))
    .map((mark) => sourceAt(scene, mark, memory) ?? lostSource(scene, mark, memory))
  const owned = (scene.marks.get('agent') ?? [])
    .filter((mark) => isRecordOwner(scene, mark.end))
    .map((mark) => sourceAt(scene, mark, memory))
  return [...named, ...owned].filter((one) => one !== undefined)
}

function sourceAt(scene: Scene, mark: Hit<unknown>, memory: Memory): Utterance | undefined {
  const stranger = scene.tokens[mark.end]
  const { list, end } = speakersFrom(scene, mark.end, 5, memory)
  const named =
    stranger?.capital &&
    !isKnownWord(scene, mark.end) &&
    !scene.speakers.some((hit) => hit.start <= mark.end + 1 && hit.end > mark.end)
  if (list.length > 0 && !named) return toSource(scene, mark, list, end)
  // `según su nota`, `by our count`: the record of whoever the sentence is about.
  const pronoun = marksBetween(scene, 'pronoun', mark.end, mark.end + 3).length > 0
  if (!pronoun && marksBetween(scene, 'record', mark.end, mark.end + 3).length === 0) return undefined
  const before = everySpeaker(scene, memory).filter((hit) => hit.end <= mark.start)
  const self = pronoun ? before.at(-1) : before[0]
  const speakers = self === undefined ? memory.subject : [self.value]
  return speakers.length === 0 ? undefined : toSource(scene, mark, speakers, mark.end + 2)
}

/** Somebody neither the desk nor the language knows, by name. */
function lostSource(scene: Scene, mark: Hit<unknown>, memory: Memory): Utterance | undefined {
  const own = marksBetween(scene, 'record', mark.end, mark.end + 3).length > 0
  const name = scene.tokens[mark.end]
  if (own || !name?.capital || isKnownWord(scene, mark.end)) return undefined
  return toSource(scene, mark, [strangerAt(scene, mark.end, memory)], mark.end)
}

function toSource(scene: Scene, mark: Hit<unknown>, speakers: readonly Speaker[], end: number): Utterance {
  const form = hasCountBefore(scene, mark.start) ? 'closing' : 'opening'
  return { speakers, start: mark.start, end, verb: 'source', form, relative: false }
}

/** `the Circle's data`, `our tally`. */
function isRecordOwner(scene: Scene, at: number): boolean {
  const owner = scene.speakers.find((hit) => hit.start >= at && hit.start <= at + 1)
  if (owner === undefined) return marksBetween(scene, 'record', at, at + 2).length > 0
  return scene.tokens[owner.end]?.glue === "'" && marksBetween(scene, 'record', owner.end + 1, owner.end + 3).length > 0
}

function hasCountBefore(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= scene.sentence.from; i--) {
    if (scene.tokens[i]?.text === ';') return false
    if (scene.counts.some((count) => count.start === i && !isOfDate(scene, count))) return true
  }
  return false
}

/** The speakers that start within a few tokens, joined by `and` or commas. */
function speakersFrom(scene: Scene, at: number, within: number, memory: Memory): { list: Speaker[]; end: number } {
  const list: Speaker[] = []
  let end = at
  let limit = at + within
  for (const hit of everySpeaker(scene, memory)) {
    if (hit.start < end) continue
    if (hit.start > limit || (list.length > 0 && !isJoined(scene, end, hit.start))) break
    if (list.length === 0 && scene.counts.some((count) => count.start >= at && count.start < hit.start)) break
    list.push(hit.value)
    end = hit.end
    limit = end + 3
  }
  return { list, end }
}

function isJoined(scene: Scene, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at]
    if (
      token?.text === ',' ||
      markAt(scene, 'and', at) !== undefined ||
      markAt(scene, 'article', at) !== undefined ||
      markAt(scene, 'source', at) !== undefined
    )
      continue
    return false
  }
  return to > from
}

function isNamed({ source }: Speaker): boolean {
  return source === 'desk' || source === 'text'
}

/** Speakers of a sentence with its anaphors in their place. */
function everySpeaker(scene: Scene, memory: Memory): Hit<Speaker>[] {
  const anaphors = (scene.marks.get('anaphor') ?? []).filter(
    (mark) => !scene.speakers.some((hit) => hit.start < mark.end && hit.end > mark.start && isNamed(hit.value)),
  )
  if (anaphors.length === 0) return [...scene.speakers]
  const group: Speaker = memory.monitor ?? { name: null, kind: 'monitor', source: 'class' }
  const kept = scene.speakers.filter((hit) => !anaphors.some((mark) => hit.start < mark.end && hit.end > mark.start))
  return [...kept, ...anaphors.map((mark) => ({ start: mark.start, end: mark.end, value: group }))].sort(
    (a, b) => a.start - b.start,
  )
}

/** Rules A1 and A3: verbs of saying and counting with their subject on either side. */
function spoken(scene: Scene, memory: Memory): Utterance[] {
  const speakers = everySpeaker(scene, memory)
  const found: Utterance[] = []
  const changes = (scene.marks.get('changing') ?? []).filter(
    (mark) =>
      !scene.events.some((event) => event.start < mark.end && event.end > mark.start) &&
      speakers.some((hit) => mark.start - hit.end <= 2 && hit.end <= mark.start),
  )
  const verbs: Hit<SpeechVerb>[] = [
    ...scene.speech.filter((verb) => !isAuxiliary(scene, verb) && !isNoun(scene, verb)),
    ...changes.map((mark) => ({ ...mark, value: 'count' as const })),
  ]
  for (const verb of verbs) {
    const subject = subjectOf(scene, verb, speakers, memory)
    if (subject === undefined) continue
    found.push({ ...subject, speakers: spokenFor(scene, verb, subject) ?? subject.speakers, verb: verb.value })
  }
  return found
}

/** `had freed`, `a arrêté`: a verb of having without a number, or inside the words for an event, only helps another. */
function isAuxiliary(scene: Scene, verb: Hit<SpeechVerb>): boolean {
  if (verb.value !== 'count' && verb.value !== 'having') return false
  if (scene.events.some((event) => event.start === verb.start && event.end > verb.end)) return true
  if (verb.value === 'count') return false
  const count = scene.counts.find(({ from }) => from >= verb.end && from <= verb.end + 5)
  return count === undefined || scene.events.some((event) => event.start >= verb.end && event.start < count.start)
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

type Subject = Omit<Utterance, 'verb'>

function subjectOf(scene: Scene, verb: Hit<SpeechVerb>, speakers: readonly Hit<Speaker>[], memory: Memory): Subject | undefined {
  const after = rightSubject(scene, verb, speakers, memory)
  const before = leftSubject(scene, verb, speakers, memory)
  if (after === undefined) return before ?? strangerSubject(scene, verb, memory) ?? silentSubject(scene, verb, speakers, memory)
  const touching =
    before !== undefined &&
    before.end === verb.end &&
    scene.speakers.some((hit) => verb.start - hit.end <= 1 && hit.end <= verb.start)
  return touching ? before : after
}

/** `Ha confirmado 128 …`, `Prometió que …`: the subject is whoever the sentence before was about. */
function sentenceOpener(scene: Scene, verb: Hit<SpeechVerb>, memory: Memory): Subject | undefined {
  const known = memory.subject.length > 0 && verb.end < scene.sentence.to
  return known ? { speakers: memory.subject, start: verb.start, end: verb.end, form: 'opening', relative: false } : undefined
}

/** A name right beside the verb that nobody has told of: neither side, but not the outlet. */
function strangerSubject(scene: Scene, verb: Hit<SpeechVerb>, memory: Memory): Subject | undefined {
  if (verb.value !== 'say') return undefined
  const before = scene.tokens[verb.start - 1]
  const after = scene.tokens[verb.end]
  const form = hasCountBefore(scene, verb.start) ? 'closing' : 'opening'
  const plain = { start: verb.start, end: verb.end, form, relative: false } as const
  if (before?.capital && !isKnownWord(scene, verb.start - 1))
    return { ...plain, speakers: [strangerAt(scene, verb.start - 1, memory)] }
  const inverted = isBoundary(before?.text) && after?.capital
  return inverted ? { ...plain, speakers: [strangerAt(scene, verb.end, memory)] } : undefined
}

/** `… dejó salir a 64, dijo.`: a closing verb without a subject has the sentence's. */
function silentSubject(
  scene: Scene,
  verb: Hit<SpeechVerb>,
  speakers: readonly Hit<Speaker>[],
  memory: Memory,
): Subject | undefined {
  const opens = isBoundary(scene.tokens[verb.start - 1]?.text) || markEndingAt(scene, 'source', verb.start) !== undefined
  if (verb.start <= scene.sentence.from + 1) return sentenceOpener(scene, verb, memory)
  if (verb.value !== 'say' || !opens) return undefined
  if (!/^[.;,]$/.test(scene.tokens[verb.end]?.text ?? '.')) return undefined
  const first = speakers.find((hit) => hit.end <= verb.start)
  const subject = first === undefined ? memory.subject : [first.value]
  if (subject.length === 0) return undefined
  return { speakers: subject, start: verb.start, end: verb.end, form: 'closing', relative: false }
}

function isBoundary(text: string | undefined): boolean {
  return text !== undefined && /^[,;:"“”«»—–]$/.test(text)
}

function rightSubject(scene: Scene, verb: Hit<unknown>, speakers: readonly Hit<Speaker>[], memory: Memory): Subject | undefined {
  const first = speakers.find((hit) => hit.start >= verb.end)
  if (first === undefined || first.start - verb.end > 3 || !isOpenWay(scene, verb.end, first.start)) return undefined
  const { list, end } = speakersFrom(scene, verb.end, 4, memory)
  return {
    speakers: list,
    start: verb.start,
    end,
    form: hasCountBefore(scene, verb.start) ? 'closing' : 'opening',
    relative: isTied(scene, verb.start),
  }
}

/** Between verb and subject only articles and at most one adverb. */
function isOpenWay(scene: Scene, from: number, to: number): boolean {
  let others = 0
  for (let at = from; at < to; at++) {
    if ((['article', 'agent', 'record', 'owner'] as const).some((mark) => markAt(scene, mark, at) !== undefined)) continue
    const token = scene.tokens[at]
    if (token?.kind !== 'word' || token.capital || markAt(scene, 'stop', at) !== undefined) return false
    others++
  }
  return others <= 1
}

/** Directly after a noun group, without a comma: the words belong to that noun. */
function isTied(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]
  if (before === undefined || before.kind === 'sign' || at <= scene.sentence.from) return false
  return scene.counts.some(
    (count) =>
      count.end <= at &&
      at - count.end <= 5 &&
      distance(scene, count.end, at) <= 7 &&
      !crosses(scene, count.end, at) &&
      !isOfDate(scene, count),
  )
}

/** `On December 25 the government announced …`: the digits of a date count nobody. */
function isOfDate(scene: Scene, count: { readonly start: number }): boolean {
  return scene.dates.some(({ start, end }) => count.start >= start && count.start < end)
}

function leftSubject(scene: Scene, verb: Hit<unknown>, speakers: readonly Hit<Speaker>[], memory: Memory): Subject | undefined {
  const limit = insertionStart(scene, verb.start)
  const nearest = describedBy(
    scene,
    speakers.filter((hit) => hit.end <= limit),
  )
  const word = wordSubject(scene, verb, speakers, memory)
  if (word !== undefined && (nearest === undefined || word.start >= nearest.end)) return word
  if (
    nearest === undefined ||
    opensAnew(scene, nearest.end, verb.start) ||
    distance(scene, nearest.end, verb.start) > 16 ||
    hasRival(scene, nearest.end, verb.start)
  )
    return undefined
  const list = joinedLeft(scene, nearest, speakers)
  const start = list[0]?.start ?? nearest.start
  return {
    speakers: list.map((hit) => hit.value),
    start,
    end: verb.end,
    form: hasCountBefore(scene, start) && closes(scene, start, verb) ? 'closing' : 'opening',
    relative: isTied(scene, start),
  }
}

/** `Watch, the best known of the rights groups, …`: the last speaker, or the named one it only describes. */
function describedBy(scene: Scene, speakers: readonly Hit<Speaker>[]): Hit<Speaker> | undefined {
  const last = speakers.at(-1)
  if (last?.value.source !== 'class' || scene.tokens[last.end]?.text !== ',') return last
  const named = speakers.at(-2)
  const describes = named !== undefined && isNamed(named.value) && named.value.kind === last.value.kind
  return describes && scene.tokens[named.end]?.text === ',' ? named : last
}

/** `Watch, which speaks for families, said`, `Watch, the best known of the groups, said`: the subject stands before the insertion. */
function insertionStart(scene: Scene, verb: number): number {
  if (scene.tokens[verb - 1]?.text !== ',') return verb
  for (let at = verb - 2; at >= Math.max(scene.sentence.from, verb - 14); at--) {
    if (scene.tokens[at]?.text === ';') return verb
    if (scene.tokens[at]?.text !== ',') continue
    if (markAt(scene, 'relative', at + 1) !== undefined || scene.speakers.some((hit) => hit.end === at)) return at
  }
  return verb
}

/** `… on a plane to Norvia, it is said`: one comma before the verb ends what the name belongs to. */
function opensAnew(scene: Scene, end: number, verb: number): boolean {
  if (scene.tokens[verb - 1]?.text !== ',') return false
  // A comma right after the name closes an insertion only if one opened it.
  const from = end === verb - 1 ? scene.sentence.from : end - 1
  for (let at = from; at < verb - 1; at++) if (scene.tokens[at]?.text === ',') return false
  return true
}

/** Nothing countable follows the verb: it closes what was said before. */
function closes(scene: Scene, start: number, verb: Hit<unknown>): boolean {
  const before = scene.tokens[start - 1]?.text ?? ''
  const articleBefore = scene.tokens[start - 2]?.text ?? ''
  const cut = isBoundary(before) || isBoundary(articleBefore)
  const next = scene.tokens[verb.end]?.text ?? '.'
  return (
    cut &&
    (/^[.,;:!?)”"»—]$/.test(next) || verb.end >= scene.sentence.to || !scene.counts.some((count) => count.start >= verb.end))
  )
}

/** Another verb or number between speaker and verb breaks the tie, unless commas set it apart. */
function hasRival(scene: Scene, from: number, to: number): boolean {
  if (scene.tokens[from]?.text === ',' && scene.tokens[to - 1]?.text === ',') return false
  return (
    scene.counts.some((count) => count.start >= from && count.start < to) ||
    scene.tokens.slice(from, to).some((token) => token.text === ';')
  )
}

function joinedLeft(scene: Scene, last: Hit<Speaker>, speakers: readonly Hit<Speaker>[]): Hit<Speaker>[] {
  const list = [last]
  for (let i = speakers.indexOf(last) - 1; i >= 0; i--) {
    const hit = speakers[i]
    const head = list[0]
    if (hit === undefined || head === undefined || !isJoined(scene, hit.end, head.start)) break
    // `signed in Tarvos, the command said` is no list: the last two of one are joined by a word.
    if (list.length === 1 && marksBetween(scene, 'and', hit.end, head.start).length === 0) break
    list.unshift(hit)
  }
  return list
}

/** Pronouns, relatives and the text's own `we` as subjects. */
function wordSubject(scene: Scene, verb: Hit<unknown>, speakers: readonly Hit<Speaker>[], memory: Memory): Subject | undefined {
  const from = Math.max(scene.sentence.from, verb.start - 4)
  const form = hasCountBefore(scene, verb.start) && verb.end + 1 >= scene.sentence.to ? 'closing' : 'opening'
  const relative = marksBetween(scene, 'relative', from, verb.start).at(-1)
  const earlier = speakers.filter((hit) => hit.end <= (relative?.start ?? verb.start))
  const last = describedBy(scene, earlier)
  if (relative !== undefined && last !== undefined && distance(scene, last.end, relative.start) <= 12) {
    return { speakers: [last.value], start: relative.start, end: verb.end, form: 'opening', relative: false }
  }
  const pronoun = marksBetween(scene, 'pronoun', Math.max(from, verb.start - 2), verb.start).at(-1)
  if (pronoun !== undefined) {
    const first = earlier[0]
    const who = first === undefined ? memory.subject : [first.value]
    return who.length === 0 ? undefined : { speakers: who, start: pronoun.start, end: verb.end, form, relative: false }
  }
  const self = marksBetween(scene, 'self', from, verb.start).at(-1)
  const we = memory.issuer === undefined ? memory.speakers : [memory.issuer]
  if (self !== undefined && we.length > 0)
    return { speakers: we, start: self.start, end: verb.end, form: 'opening', relative: false }
  return undefined
}

/** Rule A5: sayings whose speaker is plain, or lost. */
function impersonal(scene: Scene): Utterance[] {
  const spoken = ({ start }: Hit<unknown>) => scene.speakers.some((hit) => hit.end === start)
  return scene.impersonal
    .filter((hit) => !spoken(hit))
    .map(({ start, end, value }) => ({
      speakers: [{ name: null, kind: value, source: 'class' }],
      start,
      end,
      verb: 'impersonal',
      form: hasCountBefore(scene, start) ? 'closing' : 'opening',
      relative: false,
    }))
}

/** Rule A6: whoever frees, orders or takes: the subject of an event or of an order, or its agent. */
function acts(scene: Scene): Utterance[] {
  const deeds = scene.events.flatMap((event) => agentOf(scene, event) ?? doerOf(scene, event) ?? [])
  const orders = (scene.marks.get('ordering') ?? []).flatMap((mark) => agentOf(scene, mark) ?? doerOf(scene, mark) ?? [])
  return [...deeds, ...orders]
}

function agentOf(scene: Scene, deed: Hit<unknown>): Utterance | undefined {
  const agent = (scene.marks.get('agent') ?? []).find((mark) => mark.start >= deed.end && mark.start - deed.end <= 4)
  const by = agent === undefined ? undefined : scene.speakers.find((hit) => hit.start >= agent.end && hit.start - agent.end <= 3)
  return by === undefined
    ? undefined
    : { speakers: [by.value], start: deed.start, end: by.end, verb: 'act', form: 'closing', relative: false }
}

function doerOf(scene: Scene, deed: Hit<unknown>): Utterance | undefined {
  const doer = scene.speakers.filter((hit) => hit.end <= deed.start).at(-1)
  if (doer === undefined || distance(scene, doer.end, deed.start) > 14 || hasRival(scene, doer.end, deed.start)) return undefined
  return { speakers: [doer.value], start: doer.start, end: deed.end, verb: 'act', form: 'opening', relative: false }
}
