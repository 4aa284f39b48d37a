import type { Mark } from './date-words.ts'
import { isSign, meaningAt, type Place } from './points.ts'
import type { Term } from './terms.ts'

/** The small words before a date that decide how it is taken, and the term the date's span begins with. */
export interface Governing {
  readonly marks: ReadonlySet<Mark>
  readonly start: number
  /** Where the word for `since` stands, which may be far before the date. */
  readonly opening: number
}

/** Deciding words end the look back, linking words do not. */
const deciding = new Set<string>([
  'since',
  'starting',
  'by',
  'after',
  'occasion',
  'from',
  'between',
  'within',
  'event',
  'every',
] satisfies Mark[])
const linking = new Set<string>([
  'the',
  'on',
  'of',
  'in',
  'day',
  'daypart',
  'early',
  'mid',
  'late',
  'this',
  'last',
  'next',
] satisfies Mark[])
/** The longest chain met is `since the end of the month of`. */
const chain = 7

/** Reads the chain of small words that ends before the term at `at`. */
export function readGoverning(place: Place, at: number): Governing {
  const marks = new Set<Mark>()
  let start = at
  for (let back = skipClock(place, at - 1), end = back - chain; back >= Math.max(0, end); back--) {
    const is = place.terms[back]?.meaning?.is
    if (is === undefined || (!deciding.has(is) && !linking.has(is))) break
    if (is === 'since' && isAdverb(place, back)) break
    // `prisoners of war on Thursday`: what stands before the event says nothing of the date.
    if (is !== 'of' || !marks.has('event')) marks.add(is as Mark)
    if (opensTotal(is) || is === 'by' || is === 'after') start = back
    // `desde las elecciones del 28 de julio`: the look back goes on through the event.
    if (deciding.has(is) && is !== 'event' && is !== 'every') return { marks, start, opening: start }
  }
  const distant = findDistantSince(place, at)
  return distant === undefined ? { marks, start, opening: start } : { marks: marks.add('since'), start, opening: distant }
}

/** `hasta las 4:00 p.m. del domingo`, `until 6 pm on Monday`: the word for the limit stands before the time of day. */
function skipClock(place: Place, at: number): number {
  const link = place.terms[at]?.meaning?.is
  let back = link === 'of' || link === 'on' ? at - 1 : at
  let hasNumber = false
  for (; back >= Math.max(0, at - longestClock); back--) {
    const { kind, text } = place.terms[back] as Term
    if (kind === 'number') hasNumber = true
    else if (!/^([:.]|[ap]|m|[ap]m|h|hs|hrs|horas?|heures?|hours|o|clock|uhr|ore|gmt|local|')$/.test(text)) break
  }
  const opens = place.terms[skipThe(place, back)]?.meaning?.is
  return hasNumber && opens === 'by' ? skipThe(place, back) : at
}

function skipThe(place: Place, at: number): number {
  return meaningAt(place, at, 'the') === undefined && place.terms[at]?.meaning?.is !== 'every' ? at : at - 1
}

/** `las 4:00 p.m. del`. */
const longestClock = 9

function opensTotal(is: string): boolean {
  return is === 'since' || is === 'starting'
}

/** `for the second time this month`, `the largest release this year`: a comparison right before a stretch, which dates nothing. */
export function isCompared(place: Place, at: number): boolean {
  const reach = 3
  for (let back = at - 1, words = 0; back >= 0 && words < reach; back--) {
    const term = place.terms[back] as Term
    if (term.kind === 'number' || term.kind === 'break' || term.kind === 'sign') return false
    if (isRank(place, term)) return true
    if (term.meaning?.is !== 'of' && term.meaning?.is !== 'the') words++
  }
  return false
}

function isRank(place: Place, { meaning, text }: Term): boolean {
  return meaning?.is === 'superlative' || (meaning?.is === 'count' && place.words.ordinals.includes(text))
}

/** `the third batch since Christmas`: an ordinal or superlative a few words before `since` compares, it opens no total. */
export function isComparison(place: Place, at: number): boolean {
  const reach = 6
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const term = place.terms[back] as Term
    if (term.kind === 'number' || term.kind === 'break' || term.kind === 'sign') return false
    if (isRank(place, term)) return true
  }
  return false
}

/** `have since been freed`: not the beginning of a total. */
function isAdverb(place: Place, at: number): boolean {
  return meaningAt(place, at - 1, 'auxiliary') !== undefined
}

/** `since the junta's decree of 4 January`; with a comma only where the date is an apposition: `since the law, on 4 January,`. */
function findDistantSince(place: Place, at: number): number | undefined {
  const reach = 14
  let hasComma = false
  for (let back = at - 1, isLinked = true; back >= Math.max(0, at - reach); back--) {
    const term = place.terms[back] as Term
    if (term.meaning?.is === 'since') return isDistantSince(place, back, at, hasComma) ? back : undefined
    // `since the riots, state radio said on Sunday`: only a comma right before the date opens an apposition.
    if (isSign(place, back, ',') && !hasComma && isLinked) hasComma = true
    else if (term.kind === 'number' || term.kind === 'break' || (term.kind === 'sign' && !'\'"«»-'.includes(term.text)))
      return undefined
    else if (['month', 'weekday', 'relative', 'holiday'].includes(term.meaning?.is ?? '')) return undefined
    if (!hasComma && !linking.has(term.meaning?.is ?? '')) isLinked = false
  }
  return undefined
}

function isDistantSince(place: Place, since: number, at: number, hasComma: boolean): boolean {
  if (isAdverb(place, since)) return false
  const first = place.terms[since + 1]
  const isEvent = since + 1 < at && first !== undefined && first.kind !== 'sign'
  return isEvent && (!hasComma || isClosed(place, at))
}

/** The apposition ends with a sign: within a date's length after `at` no further word stands. */
function isClosed(place: Place, at: number): boolean {
  for (let next = at; next < at + 8; next++) {
    const term = place.terms[next]
    if (term === undefined || term.kind === 'break' || (term.kind === 'sign' && ',.;:)'.includes(term.text))) return true
    if (term.kind === 'word') return false
  }
  return false
}
