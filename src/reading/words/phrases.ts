import { lex, type Token } from './lexer.ts'

/** A phrase found in a text: tokens `start` up to `end` (exclusive), and what the phrase stands for. */
export interface Hit<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

interface Entry<T> {
  readonly words: readonly string[]
  /** As the language writes it: accents tell `indultó` from `indulto` where the text has them. */
  readonly written: string
  /** How its words must be written, where that matters. */
  readonly spelling: Spelling | undefined
  readonly value: T
}

interface Spelling {
  /** Very short words must be written as they are here: `à` is no `a`, `é` no `e`. */
  readonly short: readonly (string | undefined)[]
  /** Words that must carry a capital: those written so in a name. */
  readonly capitals: readonly boolean[]
}

/**
 * The phrases that begin with one word: by their second word, longest first, and those of the one word alone. Every word of a text
 * is looked up, so a page holds no more than it needs.
 */
interface Page<T> {
  longer: Map<string, Entry<T>[]> | undefined
  readonly alone: Entry<T>[]
  /** Whether it tells words apart by their accents: `indultó` beside `indulto`. */
  accented: boolean
}

/** Phrases by their first two words. */
export type PhraseBook<T> = Map<string, Page<T>>

/** Adds a phrase. Braces hold alternatives: `liberad{o,a,os,as}`. With `named`, capitals must be met by the text. */
export function addPhrase<T>(book: PhraseBook<T>, phrase: string, value: T, named = false): void {
  for (const written of expand(phrase)) {
    const tokens = lex(written)
    const words = tokens.filter((token) => token.kind !== 'sign')
    addEntry(book, words, value, named)
    // A name with a comma in it (`Justice, Peace and Memory`) is written with the comma and without.
    const withCommas = tokens.filter((token) => token.kind !== 'sign' || token.text === ',')
    if (withCommas.length > words.length) addEntry(book, withCommas, value, named)
  }
}

/** Adds a phrase in place of what it stood for before. */
export function replacePhrase<T>(book: PhraseBook<T>, phrase: string, value: T): void {
  const tokens = lex(phrase)
  const words = tokens.map((token) => token.norm)
  const page = book.get(words[0] ?? '')
  const entries = words[1] === undefined ? page?.alone : page?.longer?.get(words[1])
  // `a comissão` does not go with `à comissão`.
  const written = writtenAs(tokens)
  const kept = entries?.filter((entry) => entry.words.join(' ') !== words.join(' ') || entry.written !== written)
  entries?.splice(0, entries.length, ...(kept ?? []))
  addPhrase(book, phrase, value)
}

function addEntry<T>(book: PhraseBook<T>, tokens: readonly Token[], value: T, named: boolean): void {
  const [first, second] = tokens
  if (first === undefined) return
  const page = book.get(first.norm) ?? { longer: undefined, alone: [], accented: false }
  book.set(first.norm, page)
  const entries = second === undefined ? page.alone : entriesBehind(page, second.norm)
  const entry = { words: tokens.map(({ norm }) => norm), written: writtenAs(tokens), spelling: spellingOf(tokens, named), value }
  page.accented ||= entries.some((other) => isOtherwiseWritten(entry, other) && other.words.join() === entry.words.join())
  const shorter = entries.findIndex(({ words }) => words.length < tokens.length)
  entries.splice(shorter < 0 ? entries.length : shorter, 0, entry)
}

function spellingOf(tokens: readonly Token[], named: boolean): Spelling | undefined {
  const short = tokens.map(({ norm, text }) => (norm.length <= 2 ? text.toLowerCase() : undefined))
  const capitals = tokens.map(({ capital }) => named && capital)
  return capitals.includes(true) || short.some((word) => word !== undefined) ? { short, capitals } : undefined
}

/** Where the phrases that go on with this word stand; made if there are none yet. */
function entriesBehind<T>(page: Page<T>, second: string): Entry<T>[] {
  page.longer ??= new Map()
  const entries = page.longer.get(second) ?? []
  page.longer.set(second, entries)
  return entries
}

/** All writings of a phrase with braces: `a{b,c}` gives `ab` and `ac`. */
export function expand(phrase: string): string[] {
  const open = phrase.indexOf('{')
  if (open < 0) return [phrase]
  const close = phrase.indexOf('}', open)
  if (close < 0) return [phrase]
  const [head, tail] = [phrase.slice(0, open), phrase.slice(close + 1)]
  return phrase
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => expand(head + choice + tail))
}

const none: readonly never[] = []

/** Every phrase that starts at token `at`, longest first, and of the same length first the one with the text's own accents. */
export function phrasesAt<T>(book: PhraseBook<T>, tokens: readonly Token[], at: number): readonly Hit<T>[] {
  const page = book.get(tokens[at]?.norm ?? '')
  if (page === undefined) return none
  const hits: Hit<T>[] = []
  for (const entry of longerOf(page, tokens, at)) if (stands(entry, tokens, at)) hits.push(toHit(entry, at))
  for (const entry of page.alone) if (stands(entry, tokens, at)) hits.push(toHit(entry, at))
  return page.accented && hits.length > 1 ? accentsFirst(page, tokens, at) : hits
}

function toHit<T>({ words, value }: Entry<T>, at: number): Hit<T> {
  return { start: at, end: at + words.length, value }
}

function accentsFirst<T>(page: Page<T>, tokens: readonly Token[], at: number): Hit<T>[] {
  const standing = [...longerOf(page, tokens, at), ...page.alone].filter((entry) => stands(entry, tokens, at))
  if (standing.some((entry, next) => isOtherwiseWritten(entry, standing[next + 1])))
    standing.sort((a, b) => b.words.length - a.words.length || strange(a, tokens, at) - strange(b, tokens, at))
  return standing.map((entry) => toHit(entry, at))
}

/** The phrases of a page that go on with the word behind `at`. */
function longerOf<T>(page: Page<T>, tokens: readonly Token[], at: number): readonly Entry<T>[] {
  const next = page.longer === undefined ? undefined : tokens[at + 1]
  return (next && page.longer?.get(next.norm)) ?? none
}

/** `indultó` beside `indulto`: the same words but for their accents. */
function isOtherwiseWritten<T>(one: Entry<T>, other: Entry<T> | undefined): boolean {
  return other !== undefined && one.words.length === other.words.length && one.written !== other.written
}

function strange<T>({ words, written }: Entry<T>, tokens: readonly Token[], at: number): 0 | 1 {
  return written === writtenAs(tokens.slice(at, at + words.length)) ? 0 : 1
}

function writtenAs(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text.toLowerCase()).join(' ')
}

/** The longest phrase that starts at token `at`; with `small`, names may be written without their capitals. */
export function phraseAt<T>(book: PhraseBook<T>, tokens: readonly Token[], at: number, small = false): Hit<T> | undefined {
  const page = book.get(tokens[at]?.norm ?? '')
  if (page === undefined) return undefined
  const entry = firstStanding(longerOf(page, tokens, at), tokens, at, small) ?? firstStanding(page.alone, tokens, at, small)
  return entry === undefined ? undefined : toHit(entry, at)
}

function firstStanding<T>(entries: readonly Entry<T>[], tokens: readonly Token[], at: number, small: boolean) {
  for (const entry of entries) if (stands(entry, tokens, at, small)) return entry
  return undefined
}

/** Whether the text goes on as a phrase of its page does: the first two words have been compared by looking it up. */
function stands<T>(entry: Entry<T>, tokens: readonly Token[], at: number, small = false): boolean {
  for (let i = 2; i < entry.words.length; i++) if (tokens[at + i]?.norm !== entry.words[i]) return false
  return entry.spelling === undefined || isWrittenSo(entry.spelling, tokens, at, small)
}

function isWrittenSo({ short, capitals }: Spelling, tokens: readonly Token[], at: number, small: boolean): boolean {
  for (let i = 0; i < short.length; i++) {
    const token = tokens[at + i]
    if (token === undefined || (!small && capitals[i] && !token.capital)) return false
    // Most words are small already: only the others are worth a copy.
    const isOther = short[i] !== undefined && !token.capital && token.text !== short[i]
    if (isOther && token.text.toLowerCase() !== short[i]) return false
  }
  return true
}

/** What a word stands for when it is a phrase by itself. */
export function meaningsOf<T>(book: PhraseBook<T>, word: string): T[] {
  return (book.get(word)?.alone ?? []).map(({ value }) => value)
}

/** The values of all phrases that hold a word, each once. */
export function valuesWith<T>(book: PhraseBook<T>, word: string): T[] {
  const all = [...book.values()].flatMap(({ longer, alone }) => [...alone, ...[...(longer?.values() ?? [])].flat()])
  const entries = all.filter(({ words }) => words.includes(word))
  return [...new Set(entries.map(({ value }) => value))]
}
