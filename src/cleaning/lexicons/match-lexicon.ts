import { foldedWords } from './fold.ts'
import { lexicons } from './index.ts'
import { type Phrases, type Subject, subjects } from './lexicon.ts'

/** Which subjects a line speaks of, as bits by `bitOf`: the whole line, its opening, or anywhere in it. */
export interface Match {
  readonly is: number
  readonly opens: number
  readonly holds: number
  readonly tells: number
}

type Form = keyof Phrases

interface Phrase {
  readonly bit: number
  readonly form: Form
  readonly words: readonly PhraseWord[]
}

/** One word of a phrase: words or stems, a number, or a gap of so many words. */
type PhraseWord = { readonly oneOf: readonly string[]; readonly stems: readonly string[] } | { readonly gap: number } | 'number'

/** The bits of subjects in a match. */
export function bitsOf(subjects: readonly Subject[]): number {
  return subjects.reduce((bits, subject) => bits | bitOf(subject), 0)
}

/** Whether a line, or a part of one, is, begins with or holds a phrase of one of these subjects. */
export function lineSpeaksOf(line: string, form: keyof Match, ...of: readonly Subject[]): boolean {
  return (matchLexicon(foldedWords(line))[form] & bitsOf(of)) !== 0
}

function bitOf(subject: Subject): number {
  return 1 << subjects.indexOf(subject)
}

const nothing: Match = { is: 0, opens: 0, holds: 0, tells: 0 }
const gapWords = 4
const keyLength = 3
const phrasesByKey = compile()

/** Looks up what a line speaks of, in all languages at once. */
export function matchLexicon(words: readonly string[]): Match {
  if (words.length === 0) return nothing
  const found = { is: 0, opens: 0, holds: 0, tells: 0 }
  for (let at = 0; at < words.length; at++) {
    const phrases = phrasesByKey.get((words[at] as string).slice(0, keyLength))
    if (phrases !== undefined) matchAt(phrases, words, at, found)
  }
  return found
}

function matchAt(phrases: readonly Phrase[], words: readonly string[], at: number, found: Record<Form, number>): void {
  for (const { bit, form, words: wanted } of phrases) {
    if (at > 0 && (form === 'is' || form === 'opens')) continue
    const end = endOf(wanted, 0, words, at)
    if (end >= 0 && (form !== 'is' || end === words.length)) found[form] |= bit
  }
}

/** Where a phrase that begins at word `at` ends; -1 if it does not stand there. */
function endOf(wanted: readonly PhraseWord[], from: number, words: readonly string[], at: number): number {
  const next = wanted[from]
  if (next === undefined) return at
  if (typeof next === 'object' && 'gap' in next) {
    for (let skip = 0; skip <= next.gap; skip++) {
      const end = endOf(wanted, from + 1, words, at + skip)
      if (end >= 0) return end
    }
    return -1
  }
  const word = words[at]
  return word !== undefined && isWord(next, word) ? endOf(wanted, from + 1, words, at + 1) : -1
}

function isWord(wanted: Exclude<PhraseWord, { gap: number }>, word: string): boolean {
  if (wanted === 'number') return word.charCodeAt(0) < 58
  return wanted.oneOf.includes(word) || wanted.stems.some((stem) => word.startsWith(stem))
}

function compile(): ReadonlyMap<string, readonly Phrase[]> {
  const byKey = new Map<string, Phrase[]>()
  for (const lexicon of lexicons) {
    for (const [subject, phrases] of Object.entries(lexicon) as [Subject, Phrases][]) {
      for (const form of ['is', 'opens', 'holds', 'tells'] as const) {
        for (const text of phrases[form] ?? []) addPhrase(byKey, bitOf(subject), form, text)
      }
    }
  }
  return byKey
}

function addPhrase(byKey: Map<string, Phrase[]>, bit: number, form: Form, text: string): void {
  const [first, ...rest] = text.split(' ')
  const words = [first as string, ...rest].map(readWord)
  for (const key of keysOf(first as string)) byKey.set(key, [...(byKey.get(key) ?? []), { bit, form, words }])
}

function readWord(word: string): PhraseWord {
  if (word === '#') return 'number'
  if (word === '*') return { gap: gapWords }
  if (word === '?') return { oneOf: [], stems: [''] }
  const choices = word.split('|')
  return {
    oneOf: choices.filter((choice) => !choice.endsWith('~')),
    stems: choices.filter((choice) => choice.endsWith('~')).map((choice) => choice.slice(0, -1)),
  }
}

/** First letters under which a phrase is found; a number may begin with any of ten signs, so it may not come first but in `is`. */
function keysOf(first: string): ReadonlySet<string> {
  if (first === '#') return new Set(Array.from({ length: 1000 }, (_, number) => String(number)))
  return new Set(first.split('|').map((choice) => choice.replace('~', '').slice(0, keyLength)))
}
