import { lexicons } from './index.ts'
import { type Lexicon, type Phrases, type Subject, subjects } from './lexicon.ts'

/** Which subjects a line speaks of, as bits by `bitBySubject`: the whole line, its opening, or anywhere in it. */
export interface Match {
  readonly is: number
  readonly opens: number
  readonly holds: number
  readonly tells: number
}

type Form = keyof Phrases

const bitBySubject = Object.fromEntries(subjects.map((subject, at) => [subject, 1 << at])) as Readonly<Record<Subject, number>>

interface Phrase {
  readonly bit: number
  readonly form: Form
  readonly words: readonly PhraseWord[]
}

/** One word of a phrase: words or stems, a number, or a gap of a few words. */
type PhraseWord =
  | { readonly kind: 'word'; readonly oneOf: readonly string[]; readonly stems: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap' }

/** Phrases of one first word, by the second: many begin with `a`, `in` or `this`, and nearly all words are no furniture. */
interface Followed {
  readonly bySecond: Map<string, Phrase[]>
  /** Those without a second word, or with one that is a stem, a number or a gap. */
  readonly others: Phrase[]
}

/** The bits of subjects in a match. */
export function bitsOf(subjects: readonly Subject[]): number {
  let bits = 0
  for (const subject of subjects) bits |= bitBySubject[subject]
  return bits
}

/** Whether what was matched is, begins with or holds a phrase of one of these subjects. */
export function speaks(match: Match, form: keyof Match, ...of: readonly Subject[]): boolean {
  return (match[form] & bitsOf(of)) !== 0
}

/** Whether one folded word is a whole phrase of one of these subjects. */
export function isWholePhrase(word: string, ...of: readonly Subject[]): boolean {
  const phrases = atStart.get(word)?.others
  if (phrases === undefined) return false
  const bits = bitsOf(of)
  return phrases.some(({ form, bit, words }) => form === 'is' && words.length === 1 && (bit & bits) !== 0)
}

const nothing: Match = { is: 0, opens: 0, holds: 0, tells: 0 }
const gapWords = 4
const stemLength = 4
const numberKey = '#'
/** Phrases by their first word, or by the first letters of its stem: those that count at the start of a line only, and those that count anywhere. */
const atStart = new Map<string, Followed>()
const anywhere = new Map<string, Followed>()
const stemsAtStart = new Map<string, Followed>()
const stemsAnywhere = new Map<string, Followed>()
for (const lexicon of lexicons) addLexicon(lexicon)

/** Looks up what a line speaks of, in all languages at once. */
export function matchLexicon(words: readonly string[]): Match {
  const first = words[0]
  if (first === undefined) return nothing
  const found = { is: 0, opens: 0, holds: 0, tells: 0 }
  matchAt(atStart.get(first), words, 0, found)
  matchAt(stemsAtStart.get(first.slice(0, stemLength)), words, 0, found)
  if (isNumber(first)) matchAt(atStart.get(numberKey), words, 0, found)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    matchAt(anywhere.get(word), words, at, found)
    matchAt(stemsAnywhere.get(word.slice(0, stemLength)), words, at, found)
  }
  return found
}

function matchAt(followed: Followed | undefined, words: readonly string[], at: number, found: Record<Form, number>): void {
  if (followed === undefined) return
  matchPhrases(followed.others, words, at, found)
  const second = words[at + 1]
  if (second !== undefined) matchPhrases(followed.bySecond.get(second) ?? [], words, at, found)
}

function matchPhrases(phrases: readonly Phrase[], words: readonly string[], at: number, found: Record<Form, number>): void {
  for (const { bit, form, words: wanted } of phrases) {
    const end = endOf(wanted, 0, words, at)
    if (end >= 0 && (form !== 'is' || end === words.length)) found[form] |= bit
  }
}

/** Where a phrase whose part from word `from` on begins at word `start` of a line ends; -1 if it does not stand there. */
function endOf(wanted: readonly PhraseWord[], from: number, words: readonly string[], start: number): number {
  let at = start
  for (let part = from; part < wanted.length; part++) {
    const next = wanted[part] as PhraseWord
    if (next.kind === 'gap') return endAfterGap(wanted, part, words, at)
    const word = words[at]
    if (word === undefined || !isWord(next, word)) return -1
    at++
  }
  return at
}

function endAfterGap(wanted: readonly PhraseWord[], gap: number, words: readonly string[], start: number): number {
  for (let skip = 0; skip <= gapWords; skip++) {
    const end = endOf(wanted, gap + 1, words, start + skip)
    if (end >= 0) return end
  }
  return -1
}

function isWord(wanted: Exclude<PhraseWord, { kind: 'gap' }>, word: string): boolean {
  if (wanted.kind === 'number') return isNumber(word)
  if (wanted.oneOf.includes(word)) return true
  for (const stem of wanted.stems) if (word.startsWith(stem)) return true
  return false
}

function isNumber(word: string): boolean {
  return word.charCodeAt(0) < 58
}

function addLexicon(lexicon: Lexicon): void {
  for (const [subject, phrases] of Object.entries(lexicon) as [Subject, Phrases][]) {
    for (const form of ['is', 'opens', 'holds', 'tells'] as const) {
      for (const text of phrases[form] ?? []) addPhrase(text, form, bitBySubject[subject])
    }
  }
}

function addPhrase(text: string, form: Form, bit: number): void {
  const [byWord, byStem] = form === 'is' || form === 'opens' ? [atStart, stemsAtStart] : [anywhere, stemsAnywhere]
  const [first = '', ...rest] = text.split(' ')
  const phrase = { bit, form, words: [first, ...rest].map(readWord) }
  for (const choice of first.split('|')) {
    const isStem = choice.endsWith('~')
    const byFirst = isStem ? byStem : byWord
    const key = isStem ? choice.slice(0, stemLength) : choice
    const followed = byFirst.get(key) ?? { bySecond: new Map(), others: [] }
    byFirst.set(key, followed)
    addFollowed(followed, phrase)
  }
}

function addFollowed({ bySecond, others }: Followed, phrase: Phrase): void {
  const second = phrase.words[1]
  if (second?.kind !== 'word' || second.stems.length > 0) {
    others.push(phrase)
    return
  }
  for (const word of second.oneOf) bySecond.set(word, [...(bySecond.get(word) ?? []), phrase])
}

function readWord(word: string): PhraseWord {
  if (word === '#') return { kind: 'number' }
  if (word === '*') return { kind: 'gap' }
  if (word === '?') return { kind: 'word', oneOf: [], stems: [''] }
  const choices = word.split('|')
  return {
    kind: 'word',
    oneOf: choices.filter((choice) => !choice.endsWith('~')),
    stems: choices.filter((choice) => choice.endsWith('~')).map((choice) => choice.slice(0, -1)),
  }
}
