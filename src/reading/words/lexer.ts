/** A word, a run of digits or one sign, with its place in the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign'
  readonly text: string
  /** Lower case, without accents, soft hyphens and the like: what phrases are compared with. */
  readonly norm: string
  readonly start: number
  readonly end: number
  /** The sign that joins it to the token before (`seventy-nine`, `Watch's`); empty where there is a space. */
  readonly glue: '' | '-' | "'" | 'none'
  readonly capital: boolean
}

/** Tokens `from` up to `to` (exclusive) are one sentence; `paragraph` counts the lines it stands in. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly paragraph: number
}

/** Soft hyphens, zero-width marks and joiners: invisible, and in the middle of words. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const joiner = /^[-‐‑'’ʼ]$/

/**
 * A clock time, a number with any thousands separator that is not a plain space, a word, or any other visible sign.
 * `23M` and `B52` stay one word; digits stuck to a longer word (`58releases`, `to762`) come apart.
 */
const pieces =
  /\d{1,2}[:h]\d{2}(?!\d)|\d+\p{Lu}(?!\p{L})|\p{Lu}\p{L}*\d+\p{L}*|\p{L}\d+\p{L}*|\p{L}+\d(?!\d)\p{L}*|\d{1,3}(?:[.,'’\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[\p{L}\p{M}\u00ad\u200b-\u200d]+|[^\s\u00a0\u202f\u2009\u00ad\u200b-\u200d\u2060\ufeff]/gu
const numeric = /^\d[\d.,'’\u00a0\u202f\u2009]*$/

/** Lower case without accents: `Excarceló` and `EXCARCELO` compare equal. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower.replace(invisible, '').normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/ß/g, 'ss')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Cuts a text into tokens. Hyphens and apostrophes inside a word become the `glue` of what follows. */
export function lex(text: string): Token[] {
  const tokens: Token[] = []
  let glue: Token['glue'] = ''
  let last = -1
  for (const match of text.matchAll(pieces)) {
    const touches = match.index === last
    last = match.index + match[0].length
    if (touches && isJoiner(match[0], tokens.at(-1), text[last])) {
      glue = /[-‐‑]/.test(match[0]) ? '-' : "'"
      continue
    }
    if (touches && isPluralPossessive(text, match.index, match[0])) {
      glue = "'"
      last = -1
      continue
    }
    tokens.push(toToken(match[0], match.index, glue !== '' ? glue : touches && tokens.length > 0 ? 'none' : ''))
    glue = ''
  }
  return tokens
}

function toToken(text: string, start: number, glue: Token['glue']): Token {
  const first = text.charCodeAt(0)
  const kind = isDigit(first) && numeric.test(text) ? 'number' : isWordStart(text, first) ? 'word' : 'sign'
  const letter = text[0] ?? ''
  const capital = kind === 'word' && letter !== letter.toLowerCase()
  return { kind, text, norm: fold(text), start, end: start + text.length, glue, capital }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isWordStart(text: string, code: number): boolean {
  const isAsciiLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return isAsciiLetter || isDigit(code) || (code > 127 && /^[\p{L}\p{M}]/u.test(text))
}

function isJoiner(sign: string, before: Token | undefined, next: string | undefined): boolean {
  return joiner.test(sign) && isJoinable(before) && next !== undefined && /[\p{L}\d]/u.test(next)
}

/** `Mothers' Circle`: the apostrophe after a plural is no sign of its own. */
function isPluralPossessive(text: string, at: number, sign: string): boolean {
  return /^['’]$/.test(sign) && /s/i.test(text[at - 1] ?? '') && /^ \p{L}/u.test(text.slice(at + 1, at + 3))
}

function isJoinable(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'sign'
}

/** Rules look around within a sentence: one without an end is cut, at a sign if it has one, so that time stays linear. */
const long = 120
const longest = 160

function isBroken(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

/**
 * Sentences of a lexed text. A line break always ends one; a full stop does so before a capital, a digit or a quote,
 * unless it follows an abbreviation or a single letter.
 */
export function sentences(text: string, tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  let paragraph = 0
  for (let at = 0; at < tokens.length; at++) {
    const next = tokens[at + 1]
    const here = tokens[at]
    if (here === undefined) continue
    const broken = next !== undefined && isBroken(text, here.end, next.start)
    const overlong = at - from >= longest || (at - from >= long && here.kind === 'sign')
    if (next !== undefined && !broken && !overlong && !endsSentence(tokens, at, abbreviations)) continue
    found.push({ from, to: at + 1, paragraph })
    from = at + 1
    if (broken) paragraph++
  }
  return found
}

const closers = new Set(['"', '”', '»', '’', "'", ')', '“'])

function endsSentence(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const here = tokens[at]
  const next = tokens[at + 1]
  if (here === undefined || next === undefined) return true
  if (closers.has(here.text) && here.glue === 'none' && isStop(tokens[at - 1])) return opensSentence(next)
  if (!isStop(here)) return false
  if (closers.has(next.text) && next.glue === 'none') return false
  if (!opensSentence(next) || next.glue === 'none') return false
  if (here.text !== '.') return true
  const before = tokens[at - 1]
  if (before === undefined || before.kind !== 'word') return true
  return !(abbreviations.has(before.norm) || (before.text.length === 1 && before.capital && before.glue !== '-'))
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…')
}

function opensSentence(next: Token): boolean {
  return next.capital || next.kind === 'number' || /^["“«‘'¿¡(—–-]$/.test(next.text)
}
