import type { Span } from '../../domain/figure.ts'
import {
  type AnchoredDay,
  type DateWords,
  type Holiday,
  type Mark,
  type RelativeDay,
  type Stretch,
  type Unit,
  units,
} from './date-words.ts'

/** What a word or a fixed phrase means for dates. */
export type Meaning =
  | { readonly is: 'month'; readonly month: number; readonly short: boolean; readonly doubtful: boolean }
  | { readonly is: 'weekday'; readonly weekday: number; readonly loose: boolean }
  | { readonly is: 'count'; readonly value: number; readonly dayOfMonth: boolean }
  | { readonly is: 'ordinal-mark' }
  | { readonly is: 'relative'; readonly day: RelativeDay }
  | { readonly is: 'anchored'; readonly day: AnchoredDay }
  | { readonly is: 'holiday'; readonly holiday: Holiday }
  | { readonly is: 'stretch'; readonly stretch: Stretch }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: Mark }

/** A piece of text as the date grammar sees it: a known phrase, a number, another word, a sign, or a blank line. */
export interface Term extends Span {
  readonly kind: 'phrase' | 'number' | 'word' | 'sign' | 'break'
  /** Lower case, no accents; the sign itself; digits as written. */
  readonly text: string
  readonly meaning: Meaning | null
  readonly capital: boolean
  /** No space stands before it. */
  readonly glued: boolean
  /** The number, where it stands alone: not in `1,240`, `24-K` or `25 %`. */
  readonly value: number | null
}

interface Phrase {
  readonly words: readonly string[]
  readonly meaning: Meaning
}

/** The phrases of one language by their first word, longest first. */
export type Phrasebook = ReadonlyMap<string, readonly Phrase[]>

interface Piece extends Span {
  readonly kind: 'number' | 'word' | 'sign' | 'break'
  readonly text: string
  readonly capital: boolean
}

const pieces = /(\d+)|([\p{L}\p{M}\u00ad]+)|(\n[^\S\n]*\n)|(\S)/gu
const accents = /[\p{M}\u00ad]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is told from the rest by its range
const ascii = /^[\x00-\x7f]*$/
const sameSign: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '–': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '—': '-',
}

function fold(word: string): string {
  return ascii.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(accents, '').toLowerCase()
}

function cut(text: string): Piece[] {
  const found: Piece[] = []
  for (const match of text.matchAll(pieces)) {
    const [whole, digits, word, blank] = match
    const start = match.index
    const end = start + whole.length
    if (digits !== undefined) found.push({ kind: 'number', text: digits, start, end, capital: false })
    else if (word !== undefined)
      found.push({ kind: 'word', text: fold(word), start, end, capital: word[0] !== word[0]?.toLowerCase() })
    else if (blank !== undefined) found.push({ kind: 'break', text: '\n', start, end, capital: false })
    else found.push({ kind: 'sign', text: sameSign[whole] ?? whole, start, end, capital: false })
  }
  return found
}

/** Cuts a text into terms; time grows with its length, times the longest phrase of the language. */
export function readTerms(text: string, book: Phrasebook): Term[] {
  const all = cut(text)
  const terms: Term[] = []
  for (let at = 0; at < all.length; ) {
    const piece = all[at] as Piece
    const glued = piece.start > 0 && all[at - 1]?.end === piece.start
    const phrase = piece.kind === 'word' || piece.kind === 'sign' ? findPhrase(all, at, book) : undefined
    const last = all[at + (phrase?.words.length ?? 1) - 1] ?? piece
    terms.push({
      kind: phrase === undefined ? piece.kind : 'phrase',
      text: piece.text,
      meaning: phrase?.meaning ?? null,
      capital: piece.capital,
      glued,
      value: piece.kind === 'number' && standsAlone(all, at) ? Number(piece.text) : null,
      start: piece.start,
      end: last.end,
    })
    at += phrase?.words.length ?? 1
  }
  return terms
}

function findPhrase(all: readonly Piece[], at: number, book: Phrasebook): Phrase | undefined {
  for (const phrase of book.get((all[at] as Piece).text) ?? []) if (stands(phrase, all, at)) return phrase
  return undefined
}

function stands({ words }: Phrase, all: readonly Piece[], at: number): boolean {
  for (let offset = 1; offset < words.length; offset++) if (all[at + offset]?.text !== words[offset]) return false
  return true
}

/** A number of its own: no thousands, decimals, percentage, money or name is cut through. */
function standsAlone(all: readonly Piece[], at: number): boolean {
  const piece = all[at] as Piece
  if (piece.text.length > 4) return false
  const [before, sign] = [all[at - 2], all[at - 1]]
  const [next, after] = [all[at + 1], all[at + 2]]
  const isSeparator = (other: Piece | undefined) => other?.kind === 'sign' && ".,'".includes(other.text)
  if (sign?.end === piece.start && (sign.kind === 'word' || '$€£#'.includes(sign.text))) return false
  if (isSeparator(sign) && before?.kind === 'number' && before.end === sign?.start && sign.end === piece.start) return false
  if (isSeparator(next) && next?.start === piece.end && after?.kind === 'number' && after.start === next.end) return false
  if (next?.text === '%') return false
  const isGroup = (other: Piece | undefined) => other?.kind === 'number' && other.text.length === 3
  if (piece.text.length <= 3 && isGroup(next) && (next?.start ?? 0) - piece.end === 1) return false
  return !(next?.kind === 'word' && next.start === piece.end && next.text.length === 1 && !'oaºª'.includes(next.text))
}

/** Makes the phrasebook of one language. Throws where a phrase is given two meanings, a mistake in its file. */
export function writePhrasebook(words: DateWords): Phrasebook {
  const book = new Map<string, Phrase[]>()
  const seen = new Map<string, Meaning>()

  function enter(alternatives: string, meaning: Meaning): void {
    for (const alternative of alternatives.split('|').filter((text) => text !== '')) {
      const spelled = cut(alternative).map((piece) => piece.text)
      const key = spelled.join(' ')
      const first = spelled[0]
      if (first === undefined) continue
      if (seen.has(key))
        throw new Error(
          `date word with two meanings: ${alternative}: ${JSON.stringify(seen.get(key))} ${JSON.stringify(meaning)}`,
        )
      seen.set(key, meaning)
      book.set(first, [...(book.get(first) ?? []), { words: spelled, meaning }])
    }
  }

  enterNames(words, enter)
  for (const [day, text] of Object.entries(words.relativeDays)) enter(text, { is: 'relative', day: day as RelativeDay })
  for (const [day, text] of Object.entries(words.anchoredDays)) enter(text, { is: 'anchored', day: day as AnchoredDay })
  for (const [holiday, text] of Object.entries(words.holidays)) enter(text, { is: 'holiday', holiday: holiday as Holiday })
  for (const [stretch, text] of Object.entries(words.stretches)) enter(text, { is: 'stretch', stretch: stretch as Stretch })
  for (const unit of units) enter(words.units[unit], { is: 'unit', unit })
  for (const [mark, text] of Object.entries(words.marks)) enter(text, { is: mark as Mark })
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return book
}

function enterNames(words: DateWords, enter: (alternatives: string, meaning: Meaning) => void): void {
  const doubtful = new Set(words.doubtfulMonths.split('|'))
  words.months.forEach((text, index) => {
    enter(text, { is: 'month', month: index + 1, short: false, doubtful: doubtful.has(text) })
  })
  words.shortMonths.forEach((text, index) => {
    const others = text.split('|').filter((short) => !words.months.includes(short) && !words.numbers.includes(short))
    enter(others.join('|'), { is: 'month', month: index + 1, short: true, doubtful: false })
  })
  words.weekdays.forEach((text, index) => {
    enter(text, { is: 'weekday', weekday: index + 1, loose: false })
  })
  words.looseWeekdays.forEach((text, index) => {
    enter(text, { is: 'weekday', weekday: index + 1, loose: true })
  })
  words.numbers.forEach((text, index) => {
    enter(text, { is: 'count', value: index + 1, dayOfMonth: !words.ordinalDays })
  })
  words.ordinals.forEach((text, index) => {
    enter(text, { is: 'count', value: index + 1, dayOfMonth: true })
  })
  enter(words.ordinalMarks, { is: 'ordinal-mark' })
}
