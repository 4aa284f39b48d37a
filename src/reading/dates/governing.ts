import type { Mark } from './date-words.ts'
import { isSign, meaningAt, type Place } from './points.ts'
import type { Term } from './terms.ts'

/** The small words before a date that decide how it is taken, and the term the date's span begins with. */
export interface Governing {
  readonly marks: ReadonlySet<Mark>
  readonly start: number
}

/** Deciding words end the look back, linking words do not. */
const deciding = new Set<string>([
  'since',
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
  for (let back = at - 1; back >= Math.max(0, at - chain); back--) {
    const is = place.terms[back]?.meaning?.is
    if (is === undefined || (!deciding.has(is) && !linking.has(is))) break
    if (is === 'since' && isAdverb(place, back)) break
    marks.add(is as Mark)
    if (is === 'since' || is === 'by' || is === 'after') start = back
    // `desde las elecciones del 28 de julio`: the look back goes on through the event.
    if (deciding.has(is) && is !== 'event' && is !== 'every') return { marks, start }
  }
  const distant = findDistantSince(place, at)
  return distant === undefined ? { marks, start } : { marks: marks.add('since'), start }
}

/** `the third batch since Christmas`: an ordinal or superlative a few words before `since` compares, it opens no total. */
export function isComparison(place: Place, at: number): boolean {
  const reach = 6
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const term = place.terms[back] as Term
    if (term.kind === 'number' || term.kind === 'break' || term.kind === 'sign') return false
    const is = term.meaning?.is
    if (is === 'superlative' || (is === 'count' && place.words.ordinals.includes(term.text))) return true
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
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const term = place.terms[back] as Term
    if (term.meaning?.is === 'since') return isDistantSince(place, back, at, hasComma) ? back : undefined
    if (isSign(place, back, ',') && !hasComma) hasComma = true
    else if (term.kind === 'number' || term.kind === 'break' || (term.kind === 'sign' && !'\'"«»-'.includes(term.text)))
      return undefined
    else if (['month', 'weekday', 'relative', 'holiday'].includes(term.meaning?.is ?? '')) return undefined
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
