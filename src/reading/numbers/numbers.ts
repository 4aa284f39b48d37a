import type { Bound } from '../../domain/figure.ts'
import type { Token } from '../words/lexer.ts'
import type { Lexicon } from '../words/lexicon.ts'
import { phraseAt } from '../words/phrases.ts'

/** A number of the text as tokens `start` up to `end`, with what qualifies it (rules N1 to N9, docs/reading.md). */
export interface Count {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly max: number | null
  readonly bound: Bound
  readonly vague: boolean
  /** First token of the qualifying words; equals `start` where there are none. */
  readonly from: number
  /** How it is written: the word `one` is a number only in some places, a denied count is a zero. */
  readonly form: 'digits' | 'words' | 'collective' | 'open' | 'one' | 'zero'
}

interface Plain {
  readonly end: number
  readonly value: number
  readonly form: Count['form']
}

const maximum = 10_000_000

/** Every number among tokens `from` up to `to`, in order. Never throws. */
export function findCounts(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Count[] {
  const counts: Count[] = []
  let at = from
  while (at < to) {
    const count = readCount(tokens, at, to, lexicon)
    if (count === undefined) {
      at++
      continue
    }
    const twice = repeatOf(tokens, count, to, lexicon)
    counts.push(twice === undefined ? count : { ...count, end: twice })
    at = Math.max(twice ?? count.end, at + 1)
  }
  return counts
}

/** `cinq (5) détenus`: in words and again in digits it is one number; behind the bracket the noun follows. */
function repeatOf(tokens: readonly Token[], { end, value, form }: Count, to: number, lexicon: Lexicon): number | undefined {
  if (tokens[end]?.text !== '(') return undefined
  const again = readPlain(tokens, end + 1, to, lexicon)
  const isOther = again !== undefined && (again.form === 'digits') !== (form === 'digits')
  return isOther && again.value === value && tokens[again.end]?.text === ')' ? again.end + 1 : undefined
}

/** Reads the number that starts at token `at`, with its bounds: `more than 1,240`, `some forty`, `30 to 45`. */
function readCount(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): Count | undefined {
  const plain = readPlain(tokens, at, to, lexicon)
  if (plain === undefined) return undefined
  const upper = readUpper(tokens, at, plain, to, lexicon)
  const value = upper?.low ?? plain.value
  const end = upper?.end ?? plain.end
  if (!(value >= 0 && value < maximum)) return undefined
  const before = boundBefore(tokens, at, lexicon)
  const after = boundAfter(tokens, end, lexicon)
  return {
    start: at,
    end: after?.end ?? end,
    value,
    max: upper?.high ?? null,
    bound: upper === undefined ? boundOf(plain.form, before?.bound, after?.bound) : 'about',
    vague: plain.form === 'open',
    from: before?.from ?? at,
    form: plain.form,
  }
}

function boundOf(form: Count['form'], before: Bound | undefined, after: Bound | undefined): Bound {
  if (form === 'open') return 'at_least'
  return before ?? after ?? (form === 'collective' ? 'about' : 'exact')
}

/** Rule N1: digits, words, both mixed, collectives and open plurals; no bounds yet. */
function readPlain(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): Plain | undefined {
  const token = tokens[at]
  if (token === undefined || at >= to) return undefined
  if (token.kind === 'number') return readDigits(tokens, at, to, lexicon)
  if (token.kind === 'sign' || !lexicon.numberOpenings.has(token.norm)) return undefined
  const amount = phraseAt(lexicon.amounts, tokens, at)
  const words = readWords(tokens, at, to, lexicon)
  if (amount !== undefined && amount.end >= (words?.end ?? 0)) return { end: amount.end, ...amount.value }
  return words
}

function readDigits(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): Plain | undefined {
  const first = tokens[at]?.text ?? ''
  const grouped = /^\d{1,3}(?:[.,'’\u00a0\u202f\u2009]\d{3})+$/.test(first)
  const decimal = !grouped && /[.,]/.test(first)
  let value = Number(grouped ? first.replace(/\D/g, '') : first.replace(',', '.'))
  let end = at + 1
  if (lexicon.spaced && /^\d{1,3}$/.test(first) && tokens[at - 1]?.kind !== 'number') {
    while (end < to && tokens[end]?.glue === '' && /^\d{3}$/.test(tokens[end]?.text ?? '')) {
      value = value * 1000 + Number(tokens[end]?.text)
      end++
    }
  }
  const scaled = readScale(tokens, end, to, lexicon)
  if (scaled !== undefined) {
    value = Math.round(value * scaled.factor)
    end = scaled.end
    const rest = readRest(tokens, end, to, scaled.factor, lexicon)
    value += rest?.value ?? 0
    end = rest?.end ?? end
  } else if (decimal) return undefined
  return { end, value, form: 'digits' }
}

/** Digits after a thousand, with or without a joiner: `2 mil 15`, `dois mil e 14`. */
function readRest(tokens: readonly Token[], at: number, to: number, factor: number, lexicon: Lexicon) {
  const start = lexicon.joiners.has(tokens[at]?.norm ?? '') ? at + 1 : at
  const rest = tokens[start]
  if (start >= to || rest?.kind !== 'number' || rest.glue !== '' || !/^\d{1,3}$/.test(rest.text)) return undefined
  return Number(rest.text) < factor ? { value: Number(rest.text), end: start + 1 } : undefined
}

/** `thousand`, `mil`, and a K that is no word of its own: `12K`, `12-K`. */
function readScale(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon) {
  const token = tokens[at]
  if (token === undefined || at >= to) return undefined
  if (token.text === 'K' && token.glue !== '') return { factor: 1000, end: at + 1 }
  const factor = lexicon.multipliers.get(token.norm)
  return factor === undefined || factor < 1000 ? undefined : { factor, end: at + 1 }
}

/** Rule N2: number words up to the thousands; parts only join where the smaller follows the larger. */
function readWords(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): Plain | undefined {
  let sum = 0
  let part: number | undefined
  let last = 0
  let end = at
  while (end < to) {
    const added = readAddend(tokens, end, to, end === at ? undefined : last, lexicon)
    const factor = added === undefined ? readMultiplier(tokens, end, end === at, lexicon) : undefined
    if (added !== undefined) part = (part ?? 0) + added.value
    else if (factor === undefined) break
    else if (factor === 100) part = (part ?? 1) * 100
    else {
      sum += (part ?? 1) * factor
      part = undefined
    }
    last = added?.value ?? factor ?? 0
    end = added?.end ?? end + 1
  }
  if (end === at) return undefined
  return withRest(tokens, { end, value: sum + (part ?? 0), form: 'words' }, to, last, lexicon)
}

/** `two thousand 15`: digits may go on where words end in thousands. */
function withRest(tokens: readonly Token[], words: Plain, to: number, last: number, lexicon: Lexicon): Plain {
  const rest = last >= 1000 ? readRest(tokens, words.end, to, last, lexicon) : undefined
  return rest === undefined ? words : { ...words, end: rest.end, value: words.value + rest.value }
}

/** A number word that starts a number, or goes on with one whose last part was `last`. */
function readAddend(tokens: readonly Token[], at: number, to: number, last: number | undefined, lexicon: Lexicon) {
  const joined = last !== undefined && lexicon.joiners.has(tokens[at]?.norm ?? '')
  const word = phraseAt(lexicon.numberWords, tokens, joined ? at + 1 : at)
  if (word === undefined || word.end > to) return undefined
  if (last !== undefined && !joins(last, word.value, joined, tokens[at]?.glue === '-')) return undefined
  return word
}

function readMultiplier(tokens: readonly Token[], at: number, opens: boolean, lexicon: Lexicon): number | undefined {
  const word = tokens[at]?.norm ?? ''
  return opens && !lexicon.bareMultipliers.has(word) ? undefined : lexicon.multipliers.get(word)
}

/** Whether a number word may continue one whose last part was `last`. */
function joins(last: number, next: number, joined: boolean, hyphen: boolean): boolean {
  if (last >= 1000) return next < 1000
  if (last >= 100) return next < 100
  if (last === 60 || last === 80) return next < 20
  return last >= 20 && last % 10 === 0 && next < 10 && (joined || hyphen || last < 100)
}

/** Rule N5: `between 40 and 55`, `de 30 a 45`, `two to three thousand`, `30-45`. */
function readUpper(tokens: readonly Token[], at: number, low: Plain, to: number, lexicon: Lexicon) {
  const sign = tokens[low.end]
  if (sign === undefined || low.form === 'open' || low.end >= to) return undefined
  const opened = opensRange(tokens, at, lexicon)
  const dashed = sign.text === '–' || (sign.text === '-' && tokens[low.end + 1]?.kind === 'number')
  const glued = sign.glue === '-' && sign.kind === 'number'
  const joined = lexicon.rangeJoiners.get(sign.norm)
  if (!dashed && !glued && (joined === undefined || (joined === 'opened' && !opened))) return undefined
  if (joined !== undefined && !lexicon.joiners.has(sign.norm) && lexicon.changed(tokens, at)) return undefined
  const high = readPlain(tokens, glued ? low.end : unqualified(tokens, low.end + 1, lexicon), to, lexicon)
  if (high === undefined || high.form === 'open' || high.form === 'one') return undefined
  const scale = high.value >= 1000 && high.value % 1000 === 0 && low.value < 100 && high.value / 1000 > low.value ? 1000 : 1
  const value = low.value * scale
  if (value >= high.value || high.value > value * 20) return undefined
  return { low: value, high: high.value, end: high.end }
}

/** `tra 60 e 70`, `tra le 60 e le 70`: an article may stand before both ends. */
function opensRange(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isOpener = (place: number) => lexicon.rangeOpeners.has(tokens[place]?.norm ?? '')
  return isOpener(at - 1) || (lexicon.articles.has(tokens[at - 1]?.norm ?? '') && isOpener(at - 2))
}

/** `between 800 and a little over 1,000`: what qualifies one end of a range changes nothing. */
function unqualified(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const start = phraseAt(lexicon.boundsBefore, tokens, at)?.end ?? at
  return lexicon.articles.has(tokens[start]?.norm ?? '') && tokens[start + 1]?.kind === 'number' ? start + 1 : start
}

/** Rule N3: the longest qualifying phrase that ends where the number starts; an article may stand between. */
function boundBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): { bound: Bound; from: number } | undefined {
  const edge = lexicon.articles.has(tokens[at - 1]?.norm ?? '') ? [at, at - 1] : [at]
  for (const end of edge) {
    for (let from = Math.max(0, end - 5); from < end; from++) {
      const hit = phraseAt(lexicon.boundsBefore, tokens, from)
      if (hit === undefined || hit.end !== end) continue
      const further = from > 0 ? boundBefore(tokens, from, lexicon) : undefined
      const bound = further !== undefined && further.bound !== 'exact' ? strongest(further.bound, hit.value) : hit.value
      return { bound: lowered(tokens, from, bound, lexicon), from: further?.from ?? from }
    }
  }
  return undefined
}

function strongest(outer: Bound, inner: Bound): Bound {
  return inner === 'exact' || (inner === 'about' && outer !== 'about') ? outer : inner
}

/** `does not vouch for more than 18` is a ceiling. */
function lowered(tokens: readonly Token[], from: number, bound: Bound, lexicon: Lexicon): Bound {
  if (bound !== 'at_least') return bound
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'sign') return bound
    if (lexicon.nots.has(token.norm)) return 'at_most'
  }
  return bound
}

function boundAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): { bound: Bound; end: number } | undefined {
  if (tokens[at]?.text === '+') return { bound: 'at_least', end: at + 1 }
  const hit = phraseAt(lexicon.boundsAfter, tokens, at)
  return hit === undefined ? undefined : { bound: hit.value, end: hit.end }
}
