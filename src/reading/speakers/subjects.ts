import type { ActorKind } from '../../domain/actor.ts'
import {
  crosses,
  distance,
  hasSemicolon,
  isOfDate,
  markAt,
  markEndingAt,
  marksBetween,
  type Scene,
  type SpeechVerb,
} from '../scene.ts'
import type { Speaker } from '../words/lexicon.ts'
import type { Hit } from '../words/phrases.ts'
import { outsideQuotation } from './quotations.ts'
import { hasCountBefore, hasRival, isJoined, isNamed, speakersFrom } from './sentence-speakers.ts'
import { describedAs, isKnownWord, strangerAt } from './strangers.ts'
import type { Memory, Utterance } from './utterances.ts'

export type Subject = Omit<Utterance, 'verb'>

export function subjectOf(
  scene: Scene,
  verb: Hit<SpeechVerb>,
  speakers: readonly Hit<Speaker>[],
  memory: Memory,
): Subject | undefined {
  const after = rightSubject(scene, verb, speakers, memory)
  const outside = outsideQuotation(scene, auxiliaryStart(scene, verb.start), speakers)
  const before = leftSubject(scene, verb, outside, memory)
  // `its spokesman, …, told local media`: whoever stands behind such a verb listens.
  if (after === undefined || (before !== undefined && isTelling(scene, verb)))
    return before ?? strangerSubject(scene, verb, memory) ?? silentSubject(scene, verb, outside, memory)
  const touching =
    before !== undefined &&
    before.end === verb.end &&
    scene.speakers.some((hit) => verb.start - hit.end <= 1 && hit.end <= verb.start && !isParted(scene, hit, verb))
  return touching ? before : after
}

function isTelling(scene: Scene, { start }: Hit<unknown>): boolean {
  return markAt(scene, 'telling', start) !== undefined
}

function rightSubject(scene: Scene, verb: Hit<unknown>, speakers: readonly Hit<Speaker>[], memory: Memory): Subject | undefined {
  const first = subjectBehind(scene, verb, speakers)
  if (first === undefined) return undefined
  const { list, end } = speakersFrom(scene, first, 6, memory)
  if (list.length === 0) return undefined
  return {
    speakers: list,
    start: verb.start,
    end,
    form: hasCountBefore(scene, verb.start) ? 'closing' : 'opening',
    relative: isTied(scene, verb.start),
  }
}

/** Where the subject behind a verb begins: right after it, or after words that say when, where and to whom. */
function subjectBehind(scene: Scene, verb: Hit<unknown>, speakers: readonly Hit<Speaker>[]): number | undefined {
  const first = speakers.find((hit) => hit.start >= verb.end)
  if (first === undefined) return undefined
  const listed = isInverted(scene, verb) ? behindPhrases(scene, verb, speakers) : undefined
  // `dijo a la prensa la ONG Ventana`: `a` is an article elsewhere, so that the way to the listener looks open.
  if (listed !== undefined && listed > verb.end) return listed
  return first.start - verb.end <= 5 && isOpenWay(scene, verb.end, first.start) ? verb.end : listed
}

/** `…, informó`, `según informó`: the verb opens its clause, so that its subject follows. */
function isInverted(scene: Scene, verb: Hit<unknown>): boolean {
  const start = auxiliaryStart(scene, verb.start)
  return (
    start <= scene.sentence.from ||
    isBoundary(scene.tokens[start - 1]?.text) ||
    (['source', 'clause'] as const).some((mark) => markEndingAt(scene, mark, start) !== undefined)
  )
}

const longestWay = 16

/** `dijo este lunes a la agencia Fanal en un mensaje el director …`: a speaker right behind a preposition is only spoken to. */
function behindPhrases(scene: Scene, verb: Hit<unknown>, speakers: readonly Hit<Speaker>[]): number | undefined {
  let at = verb.end
  while (at < Math.min(scene.sentence.to, verb.end + longestWay)) {
    const phrase = dateEnd(scene, at) ?? phraseEnd(scene, at, speakers)
    if (phrase === undefined) break
    at = phrase
  }
  const first = speakers.find((hit) => hit.start >= at)
  return first !== undefined && first.start - at <= 5 && isOpenWay(scene, at, first.start) ? at : undefined
}

/** `este miércoles`: a date, with a small word before it. */
function dateEnd(scene: Scene, at: number): number | undefined {
  const isStop = markAt(scene, 'stop', at) !== undefined && markAt(scene, 'relative', at) === undefined
  const isSmall = markAt(scene, 'article', at) !== undefined || isStop
  return scene.dates.find(({ start }) => start === at || (isSmall && start === at + 1))?.end
}

/** Where a phrase ends that a preposition opens: at the next article, date, name of a speaker or whatever ends a clause. */
function phraseEnd(scene: Scene, from: number, speakers: readonly Hit<Speaker>[]): number | undefined {
  const head = markAt(scene, 'preposition', from)?.end
  if (head === undefined) return undefined
  const start = markAt(scene, 'article', head)?.end ?? head
  const told = speakers.find((hit) => hit.start === start)
  for (let at = told?.end ?? start + 1; at < scene.sentence.to; at++) {
    if (endsWay(scene, at)) return undefined
    const next = markAt(scene, 'article', at) ?? markAt(scene, 'preposition', at)
    if (next !== undefined || scene.dates.some((date) => date.start === at) || speakers.some((hit) => hit.start === at)) return at
  }
  return undefined
}

function endsWay(scene: Scene, at: number): boolean {
  const starts = (hit: { start: number }) => hit.start === at
  return (
    scene.tokens[at]?.kind === 'sign' ||
    scene.counts.some(starts) ||
    scene.events.some(starts) ||
    scene.speech.some(starts) ||
    (['relative', 'clause', 'negating'] as const).some((mark) => markAt(scene, mark, at) !== undefined)
  )
}

/** `by their captors, said the army`: a comma that closes no insertion stands between. */
function isParted(scene: Scene, { start, end }: Hit<Speaker>, verb: Hit<unknown>): boolean {
  if (end === verb.start || scene.tokens[end]?.text !== ',') return false
  // `Talvik, Norvia's justice minister, told the radio`: an insertion may begin some words before the speaker in it.
  const opening = scene.tokens.slice(Math.max(scene.sentence.from, start - longestTitle), start)
  return !opening.some(({ text }) => text === ',')
}

/** Words that may stand between the comma that opens an insertion and the speaker in it. */
const longestTitle = 4

/** Between verb and subject only articles and at most one adverb. */
function isOpenWay(scene: Scene, from: number, to: number): boolean {
  let others = 0
  for (let at = from; at < to; at++) {
    if ((['article', 'agent', 'record', 'owner'] as const).some((mark) => markAt(scene, mark, at) !== undefined)) continue
    const token = scene.tokens[at]
    // `ha fatto sapere che il governo …`: what is said begins.
    if (markAt(scene, 'relative', at) !== undefined) return false
    if (token?.kind !== 'word' || token.capital || markAt(scene, 'stop', at) !== undefined) return false
    others++
  }
  return others <= 1
}

function leftSubject(scene: Scene, verb: Hit<unknown>, speakers: readonly Hit<Speaker>[], memory: Memory): Subject | undefined {
  const limit = insertionStart(scene, verb.start)
  const nearest = headOf(
    scene,
    describedBy(
      scene,
      speakers.filter((hit) => hit.end <= limit),
    ),
    speakers,
  )
  const word = wordSubject(scene, verb, speakers, memory)
  if (word !== undefined && (nearest === undefined || word.start >= nearest.end)) return word
  if (
    nearest === undefined ||
    opensAnew(scene, nearest, verb.start) ||
    distance(scene, nearest.end, limit) > 16 ||
    hasRival(scene, nearest.end, limit)
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

/** `lawyers interviewed by the radio said`: behind the agent of a participle the noun it describes is the subject. */
function headOf(scene: Scene, last: Hit<Speaker> | undefined, speakers: readonly Hit<Speaker>[]): Hit<Speaker> | undefined {
  const agent = last && markEndingAt(scene, 'agent', markEndingAt(scene, 'article', last.start)?.start ?? last.start)
  if (last === undefined || agent === undefined) return last
  const head = speakers.filter((hit) => hit.end < agent.start).at(-1)
  if (head === undefined || agent.start - head.end > longestParticiple || crosses(scene, head.end, agent.start)) return last
  const isClause = scene.speech.some(({ start, value }) => value === 'having' && start >= head.end && start < agent.start)
  return isClause || marksBetween(scene, 'stop', head.end, agent.start).length > 0 ? last : head
}

/** Words between a subject and the agent of its participle. */
const longestParticiple = 2

/** `Watch, the best known of the rights groups, …`: the last speaker, or the named one it only describes. */
function describedBy(scene: Scene, speakers: readonly Hit<Speaker>[]): Hit<Speaker> | undefined {
  const last = speakers.at(-1)
  if (last?.value.source !== 'class' || scene.tokens[last.end]?.text !== ',') return last
  const named = speakers.at(-2)
  const describes = named !== undefined && isNamed(named.value) && named.value.kind === last.value.kind
  return describes && scene.tokens[named.end]?.text === ',' ? named : last
}

/** `Watch, which speaks for families, said`, `Watch, the best known of the groups, said`: the subject stands before the insertion. */
function insertionStart(scene: Scene, closing: number): number {
  const verb = markEndingAt(scene, 'stop', closing)?.start ?? closing
  const dash = /^[—–)]$/.test(scene.tokens[verb - 1]?.text ?? '') ? openingSign(scene, verb - 1) : undefined
  if (dash !== undefined) return dash
  if (scene.tokens[verb - 1]?.text !== ',') return closing
  for (let at = verb - 2; at >= Math.max(scene.sentence.from, verb - longestInsertion); at--) {
    if (scene.tokens[at]?.text === ';') return closing
    if (scene.tokens[at]?.text !== ',') continue
    if (markAt(scene, 'relative', at + 1) !== undefined || scene.speakers.some((hit) => hit.end === at)) return at
    // `the junta of Norvia (North), in power since spring, said`: a bracket stands between the name and its comma.
    const bracket = scene.tokens[at - 1]?.text === ')' ? openingSign(scene, at - 1) : undefined
    if (bracket !== undefined && scene.speakers.some((hit) => bracket - hit.end <= 2 && hit.end <= bracket)) return bracket
  }
  return closing
}

const longestAside = 30

/** Where the aside begins that a dash or a bracket closes: `Watch —a small body— said`. */
function openingSign(scene: Scene, close: number): number | undefined {
  const sign = scene.tokens[close]?.text === ')' ? '(' : scene.tokens[close]?.text
  for (let at = close - 1; at >= Math.max(scene.sentence.from, close - longestAside); at--)
    if (scene.tokens[at]?.text === sign) return at
  return undefined
}

const longestInsertion = 20

/** `… on a plane to Norvia, it is said`: one comma before the verb ends what the name belongs to. */
function opensAnew(scene: Scene, { start, end }: Hit<Speaker>, verb: number): boolean {
  if (end >= verb || scene.tokens[verb - 1]?.text !== ',') return false
  // A comma right after the name closes an insertion only if one opened it.
  const from = end === verb - 1 ? scene.sentence.from : Math.min(start, descriptionStart(scene, end))
  for (let at = from; at < verb - 1; at++) if (scene.tokens[at]?.text === ',') return false
  return true
}

/** `Rodas, president of the National Assembly of Norvia, said`: where a description of several names begins. */
function descriptionStart(scene: Scene, end: number): number {
  let at = end - 1
  const isInside = (token: number) =>
    scene.speakers.some((hit) => hit.start <= token && token < hit.end) ||
    (['owner', 'article', 'record'] as const).some((mark) => markAt(scene, mark, token) !== undefined)
  while (at > scene.sentence.from && isInside(at)) at--
  return at
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
    const who = pronounOf(scene, pronoun, earlier, memory)
    return who.length === 0 ? undefined : { speakers: who, start: pronoun.start, end: verb.end, form, relative: false }
  }
  const self = marksBetween(scene, 'self', from, verb.start).at(-1)
  const we = memory.issuer === undefined ? memory.speakers : [memory.issuer]
  if (self !== undefined && we.length > 0)
    return { speakers: we, start: self.start, end: verb.end, form: 'opening', relative: false }
  return undefined
}

/** `the Forum said it had verified`: the one who speaks just before; else the first of the sentence, else of the one before. */
function pronounOf(scene: Scene, pronoun: Hit<unknown>, earlier: readonly Hit<Speaker>[], memory: Memory): readonly Speaker[] {
  const last = earlier.at(-1)
  const speaks = last !== undefined && scene.speech.some((verb) => verb.start >= last.end && verb.end <= pronoun.start)
  if (speaks) return [last.value]
  const first = earlier[0]
  return first === undefined ? memory.subject : [first.value]
}

/** `Ha confirmado 128 …`, `Prometió que …`: the subject is whoever the sentence before was about. */
function sentenceOpener(scene: Scene, verb: Hit<SpeechVerb>, memory: Memory): Subject | undefined {
  const known = memory.subject.length > 0 && verb.end < scene.sentence.to
  return known ? { speakers: memory.subject, start: verb.start, end: verb.end, form: 'opening', relative: false } : undefined
}

/** `Este miércoles anunció otras 31`: nothing but a day stands before the verb, and behind it no subject. */
function isBehindDay(scene: Scene, verb: Hit<SpeechVerb>): boolean {
  if (verb.value !== 'say' && verb.value !== 'count') return false
  const start = auxiliaryStart(scene, verb.start)
  return scene.dates.some(
    (date) =>
      date.start - scene.sentence.from <= 1 &&
      start - date.end <= (scene.tokens[date.end]?.text === ',' ? 1 : 0) &&
      start >= date.end,
  )
}

/** A name right beside the verb that nobody has told of: neither side, but not the outlet. */
function strangerSubject(scene: Scene, verb: Hit<SpeechVerb>, memory: Memory): Subject | undefined {
  const kind = strangerKind(scene, verb)
  if (kind === undefined) return undefined
  const head = kind === 'monitor' ? helperStart(scene, verb.start) : auxiliaryStart(scene, verb.start)
  const before = scene.tokens[head - 1]
  // `…, said the Press Guild`
  const behind = markAt(scene, 'article', verb.end)?.end ?? verb.end
  const after = scene.tokens[behind]
  const form = hasCountBefore(scene, verb.start) ? 'closing' : 'opening'
  const plain = { start: verb.start, end: verb.end, form, relative: false } as const
  if (before?.capital && !isKnownWord(scene, head - 1) && !isPlaceName(scene, head - 1))
    return { ...plain, speakers: [describedAs(scene, head - 1) ?? strangerAt(scene, head - 1, memory, kind)] }
  const named = insertionStart(scene, verb.start) - 1
  if (named < head - 1 && scene.tokens[named]?.capital && !isKnownWord(scene, named)) {
    // `Lantern, which tracks arrests, said`: who counts is a monitor, whatever its name.
    const counts = scene.speech.some(({ value, start, end }) => value === 'count' && start > named && end < verb.start)
    return { ...plain, speakers: [describedAs(scene, named) ?? strangerAt(scene, named, memory, counts ? 'monitor' : 'other')] }
  }
  const inverted = isBoundary(before?.text) && after?.capital
  return inverted ? { ...plain, speakers: [describedAs(scene, behind) ?? strangerAt(scene, behind, memory)] } : undefined
}

/** `Lantern identified 11 of them`: who checks or counts is a monitor, whatever its name; who says so may be anybody. */
function strangerKind(scene: Scene, { start, end, value }: Hit<SpeechVerb>): ActorKind | undefined {
  if (value === 'say') return 'other'
  const isSaid = scene.speech.some((other) => other.value === 'say' && other.start === start && other.end === end)
  return value === 'count' && !isSaid && scene.counts.some(({ from }) => from === end || isDeedOf(scene, end, from))
    ? 'monitor'
    : undefined
}

/** `verified the release of 206`, `verified, one by one, the release of 206`: between the verb and its number only the deed. */
function isDeedOf(scene: Scene, verbEnd: number, to: number): boolean {
  const from = behindInsertion(scene, verbEnd)
  return scene.events.some(
    ({ value, start, end }) => value.form === 'deeds' && start >= from && start - from <= 1 && end <= to && to - end <= 1,
  )
}

/** Behind the words between two commas, where the first stands right there. */
function behindInsertion(scene: Scene, at: number): number {
  if (scene.tokens[at]?.text !== ',') return at
  const rest = scene.tokens.slice(at + 1, at + longestAside)
  const close = rest.findIndex(({ kind }) => kind === 'sign')
  return rest[close]?.text === ',' ? at + close + 2 : at
}

/** `Dupont a déclaré`, `Rossi ha detto`: where the words of a compound tense begin. */
function auxiliaryStart(scene: Scene, verb: number): number {
  return scene.speech.find(({ value, end }) => value === 'having' && end === verb)?.start ?? verb
}

/** `Lantern managed to identify`, `Farol conseguiu identificar`: the verb that governs the counting stands behind the name. */
function helperStart(scene: Scene, verb: number): number {
  const start = auxiliaryStart(scene, verb)
  for (let at = start; at >= Math.max(scene.sentence.from + 1, start - longestHelper); at--) {
    if (scene.tokens[at - 1]?.kind !== 'word') return start
    if (scene.tokens[at - 1]?.capital) return at
  }
  return start
}

const longestHelper = 3

/** `the report on prisoners in Norvia found`: a name behind such a word is where, not who. */
function isPlaceName(scene: Scene, at: number): boolean {
  let from = at
  while (from > scene.sentence.from && scene.tokens[from - 1]?.capital) from--
  return markEndingAt(scene, 'place', from) !== undefined
}

/** `… dejó salir a 64, dijo.`: a closing verb without a subject has the sentence's. */
function silentSubject(
  scene: Scene,
  verb: Hit<SpeechVerb>,
  speakers: readonly Hit<Speaker>[],
  memory: Memory,
): Subject | undefined {
  const opens =
    isBoundary(scene.tokens[auxiliaryStart(scene, verb.start) - 1]?.text) ||
    markEndingAt(scene, 'source', verb.start) !== undefined
  if (verb.start <= scene.sentence.from + 1 || isBehindDay(scene, verb)) return sentenceOpener(scene, verb, memory)
  const shared = sharedSubject(scene, verb, speakers) ?? elsewhereSubject(scene, verb, speakers)
  if (shared !== undefined) return shared
  if (verb.value !== 'say' || !opens) return undefined
  const isClosed = /^[.;,]$/.test(scene.tokens[verb.end]?.text ?? '.') || markAt(scene, 'preposition', verb.end) !== undefined
  if (!isClosed) return undefined
  const first = speakers.find((hit) => hit.end <= verb.start)
  const subject = first === undefined ? memory.subject : [first.value]
  if (subject.length === 0) return undefined
  return { speakers: subject, start: verb.start, end: verb.end, form: 'closing', relative: false }
}

/** `Talvik gave a press conference where he put the figure at 897`: the clause goes on with the sentence's subject. */
function elsewhereSubject(scene: Scene, verb: Hit<SpeechVerb>, speakers: readonly Hit<Speaker>[]): Subject | undefined {
  const first = speakers.find((hit) => hit.end <= verb.start)
  const opens = markEndingAt(scene, 'clause', verb.start) !== undefined
  if (!opens || first === undefined || hasCountBefore(scene, verb.start) || verb.end >= scene.sentence.to) return undefined
  return { speakers: [first.value], start: verb.start, end: verb.end, form: 'opening', relative: false }
}

/** `Watch withdrew seven names and now confirms 33`: a verb after `and` goes on with the subject of the one before. */
function sharedSubject(scene: Scene, verb: Hit<SpeechVerb>, speakers: readonly Hit<Speaker>[]): Subject | undefined {
  const and = marksBetween(scene, 'and', verb.start - 2, verb.start).at(-1)
  const first = speakers.find((hit) => hit.end <= verb.start)
  if (and === undefined || first === undefined || verb.end >= scene.sentence.to) return undefined
  if (hasSemicolon(scene, first.end, verb.start)) return undefined
  return { speakers: [first.value], start: verb.start, end: verb.end, form: 'opening', relative: false }
}

function isBoundary(text: string | undefined): boolean {
  return text !== undefined && /^[,;:"“”«»—–]$/.test(text)
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
