import type { Span } from '../../domain/figure.ts'
import { type Day, parseDay, toDay, writeDay } from './calendar.ts'
import type { Mark } from './date-words.ts'
import { type Governing, isCompared, isComparison, readGoverning } from './governing.ts'
import { findDateWords } from './languages/index.ts'
import { isSign, meaningAt, type Place, readMonthName, readPoint, readYear, skipMarks, yearAt } from './points.ts'
import { readRange } from './ranges.ts'
import { fixed, resolveMonth, unknown, type When } from './resolve.ts'
import { readLapse, readLength } from './stretches.ts'
import { type Meaning, readTerms, type Term } from './terms.ts'

/**
 * What a date is to a count beside it: its `day`; a short `window`, told by its last day; the first day of a longer window or running
 * total (`since`); a `deadline`, which is no day; or an `aside`, which dates something else (a dateline, an election) and is only a span
 * whose digits are no count.
 */
export interface DateMention extends Span {
  readonly kind: 'day' | 'window' | 'since' | 'deadline' | 'aside'
  /** Told of the past: the day, or the last day of a short window, `YYYY-MM-DD`; null if unknown. */
  readonly date: string | null
  /** The same words told of the future: `on Friday` is the next one. */
  readonly ahead: string | null
  /** First day of a longer window or running total; of an aside that is a month or year, its first day. */
  readonly since: string | null
  /** Whether `since` opens a total that runs to the day of writing (`since May`), not a closed window (`in May`). */
  readonly running: boolean
  /** The day a deadline or `until` names: no release day, but the day of a stock counted `until` then. */
  readonly limit: string | null
  readonly text: string
  /** Days from a day named before (`that day` 0, `the next day` 1); null where the mention names its own. */
  readonly shift: number | null
  /** The name of a feast. */
  readonly feast: boolean
  /** The stretch only ranks what it stands beside: `the seventh this year`. */
  readonly compared: boolean
}

/** The day a mention names in a clause of that tense; null if it names none. */
export function resolveDay(mention: DateMention, tense: 'past' | 'future'): string | null {
  return tense === 'future' ? mention.ahead : mention.date
}

interface Found {
  readonly kind: DateMention['kind']
  readonly when: When
  readonly since: Day | null
  readonly limit: Day | null
  readonly running: boolean
  readonly shift: number | null
  readonly feast?: boolean
  readonly compared?: boolean
  /** Terms `[start, next)`. */
  readonly start: number
  readonly next: number
}

const nothing = { when: unknown, since: null, limit: null, running: false, shift: null }

/**
 * Finds what a text says about days, in order, without overlaps; rules T1 to T8 in docs/reading.md.
 *
 * Spans are UTF-16 offsets into `text`. Days without a year, weekdays and words such as `yesterday` are told from `publishedOn`; without
 * it they keep their span and have no day. A language that is not known yields nothing. Never throws; time grows with the text.
 */
export function findDates(text: string, lang: string, publishedOn: string | null): readonly DateMention[] {
  const language = findDateWords(lang)
  if (language === undefined) return []
  const place: Place = { terms: readTerms(text, language.book), words: language.words, published: parseDay(publishedOn) }
  const mentions: DateMention[] = []
  let lastDay: When = unknown
  for (let at = 0; at < place.terms.length; ) {
    const found = readMention(place, at, lastDay)
    if (found === undefined) {
      at++
      continue
    }
    mentions.push(toMention(text, place, found))
    if ((found.kind === 'day' || found.kind === 'window') && found.when.past !== null) lastDay = found.when
    at = Math.max(found.next, at + 1)
  }
  return mentions
}

function toMention(text: string, place: Place, found: Found): DateMention {
  const start = (place.terms[found.start] as Term).start
  const end = (place.terms[found.next - 1] as Term).end
  const write = (day: Day | null) => (day === null ? null : writeDay(day))
  const { past, ahead } = found.when
  return {
    kind: found.kind,
    date: write(past),
    ahead: write(ahead),
    since: write(found.since),
    running: found.running,
    shift: found.shift,
    feast: found.feast ?? false,
    compared: found.compared ?? false,
    limit: write(found.limit),
    start,
    end,
    text: text.slice(start, end),
  }
}

/** What a mention may begin with, beside a number; the other words for time only go on with one. */
const openings = new Set<Meaning['is'] | undefined>([
  'month',
  'weekday',
  'count',
  'relative',
  'anchored',
  'holiday',
  'stretch',
  'from',
  'between',
  'since',
  'starting',
  'of',
  'the',
  'by',
  'last',
  'next',
  'ago',
  'within',
])

function readMention(place: Place, at: number, lastDay: When): Found | undefined {
  const { kind, meaning } = place.terms[at] as Term
  if (kind !== 'number' && !openings.has(meaning?.is)) return undefined
  return (
    readRangeMention(place, at) ??
    readDayMention(place, at) ??
    readAnchoredDay(place, at, lastDay) ??
    readMonthMention(place, at) ??
    readYearMention(place, at) ??
    readLapseMention(place, at)
  )
}

function readRangeMention(place: Place, at: number): Found | undefined {
  const range = readRange(place, at)
  if (range === undefined) return undefined
  const governing = readGoverning(place, at)
  const { first, last, next } = range
  if (governing.marks.has('by')) return { ...nothing, kind: 'deadline', limit: last, start: governing.start, next }
  if (first !== null && last !== null && last - first <= 1)
    return { ...nothing, kind: 'window', when: fixed(last), start: at, next }
  return { ...nothing, kind: 'since', since: first, start: at, next }
}

function readDayMention(place: Place, at: number): Found | undefined {
  const point = readPoint(place, at)
  if (point === undefined) return undefined
  const governing = readGoverning(place, at)
  const { marks, start } = governing
  if (marks.has('every') && meaningAt(place, at, 'weekday') !== undefined) return undefined
  const { when, next } = point
  if (isAside(place, at, next, governing)) return { ...nothing, kind: 'aside', when, start: at, next }
  if (marks.has('since') || marks.has('starting') || marks.has('from')) {
    // `from 1 December until the law was passed` has an end; `from Monday` is the day on which what is to come begins.
    const isOpen = !marks.has('since') && meaningAt(place, next, 'by') === undefined
    const begun = isOpen ? { past: nearer(when, place.published), ahead: when.ahead } : unknown
    return { ...nothing, kind: 'since', when: begun, since: when.past, running: true, start, next }
  }
  if (marks.has('by') || marks.has('within')) {
    const isToday = meaningAt(place, at, 'relative') !== undefined
    return deadline(nearer(when, place.published), isToday ? null : place.published, start, next)
  }
  if (marks.has('after'))
    return { ...nothing, kind: 'since', since: when.past === null ? null : when.past + 1, running: true, start, next }
  return { ...nothing, kind: 'day', when, feast: meaningAt(place, at, 'holiday') !== undefined, start, next }
}

/** `By Monday evening 310 had left`: a limit that lies behind is a day in the past tense, and none in the future. */
function deadline(limit: Day | null, published: Day | null, start: number, next: number): Found {
  const isPast = limit !== null && published !== null && limit <= published
  return { ...nothing, kind: 'deadline', when: { past: isPast ? limit : null, ahead: null }, limit, start, next }
}

function nearer({ past, ahead }: When, published: Day | null): Day | null {
  if (past === null || ahead === null || published === null) return past ?? ahead
  return ahead - published < published - past ? ahead : past
}

/** Datelines, stamps, occasions, and days of an election or another event that is no release. */
function isAside(place: Place, at: number, next: number, { marks, opening }: Governing): boolean {
  if (isStamped(place, at) || isDateline(place, at, next) || isOfOtherCalendar(place, at, next)) return true
  if (marks.has('since')) return isComparison(place, opening)
  return marks.has('occasion') || (marks.has('event') && marks.has('of')) || meaningAt(place, next, 'event') !== undefined
}

/** `Orthodox Christmas`, `the country's New Year`, `Año Nuevo lunar`: a feast of the same name on another day. */
function isOfOtherCalendar(place: Place, at: number, next: number): boolean {
  if (meaningAt(place, at, 'holiday') === undefined) return false
  if (meaningAt(place, at - 1, 'calendar') !== undefined || meaningAt(place, next, 'calendar') !== undefined) return true
  return place.words.capitals && place.terms[at - 1]?.text === "'"
}

/** `Updated 10 March 2026`, `Publicado: 29-01-2026`. */
function isStamped(place: Place, at: number): boolean {
  const before = isSign(place, at - 1, ':') || meaningAt(place, at - 1, 'on') !== undefined ? at - 2 : at - 1
  if (meaningAt(place, before, 'stamp') === undefined) return false
  // `a note published on Monday` is a sentence; a stamp stands at the head of its line or before a colon.
  const head = place.terms[before - 1]
  return head === undefined || head.kind === 'break' || head.kind === 'sign' || isSign(place, at - 1, ':')
}

/** `PUERTO ALBA, Jan 13 (Lagoon Press) -`: the head of a paragraph, no part of a sentence. */
function isDateline(place: Place, at: number, next: number): boolean {
  const longestPlaceName = 9
  if (at > 0 && !isSign(place, at - 1, ',') && !isSign(place, at - 1, ')') && place.terms[at - 1]?.kind !== 'break') return false
  const closes = isSign(place, next, '.') ? next + 1 : next
  if (!isSign(place, closes, '(') && !isSign(place, closes, '-') && !isSign(place, closes, ':')) return false
  for (let back = at - 1; back >= at - longestPlaceName; back--) {
    const term = place.terms[back]
    // `5 February: 80 people left`: a day alone before a colon heads an entry, with a place before it a dispatch.
    if (term === undefined || term.kind === 'break') return back < at - 1 || !isSign(place, closes, ':')
    if (term.kind === 'number' || (term.kind === 'sign' && '.;?!'.includes(term.text))) return false
  }
  return false
}

function readAnchoredDay(place: Place, at: number, lastDay: When): Found | undefined {
  const meaning = meaningAt(place, at, 'anchored')
  if (meaning === undefined) return readLaterDay(place, at, lastDay)
  // `a day after the embassy spoke`: told by what follows, not by the day before.
  const isRelated = meaningAt(place, at + 1, 'of') !== undefined
  if (lastDay.past === null || isRelated) return undefined
  const { past, ahead } = lastDay
  const shift = { sameDay: 0, nextDay: 1, dayBefore: -1 }[meaning.day]
  return { ...nothing, kind: 'day', when: { past: past + shift, ahead: (ahead ?? past) + shift }, shift, start: at, next: at + 1 }
}

/** `two weeks later`, `tres días antes`: told from the day the text spoke of last. */
function readLaterDay(place: Place, at: number, { past, ahead }: When): Found | undefined {
  const length = readLength(place, at)
  if (length === undefined || past === null || (length.unit !== 'day' && length.unit !== 'week')) return undefined
  const isLater = meaningAt(place, length.next, 'later') !== undefined
  if (!isLater && meaningAt(place, length.next, 'earlier') === undefined) return undefined
  // `two days later than planned`, `tres días antes de la firma`: told by what follows.
  if (meaningAt(place, length.next + 1, 'of') !== undefined) return undefined
  const shift = isLater ? length.days : -length.days
  return {
    ...nothing,
    kind: 'day',
    when: { past: past + shift, ahead: (ahead ?? past) + shift },
    shift,
    start: at,
    next: length.next + 1,
  }
}

/** First day told of by `early`, `mid-`, `late` and a month. The rules ask for the month only; two days' slack is not enough for more. */
const dayWithin: Readonly<Partial<Record<Mark, number>>> = { early: 1, mid: 15, late: 21 }

/** `in November`, `of December`, `since July 2024`, `last October`: the first day of a window. */
function readMonthMention(place: Place, at: number): Found | undefined {
  const month = readMonthName(place, at)
  if (month === undefined) return undefined
  const governing = readGoverning(place, at)
  const { marks } = governing
  const year = readYear(place, month.next)
  if (year === undefined && (month.short || !isMonth(place, at, month.doubtful, marks))) return undefined
  const next = skipMarks(place, year?.next ?? month.next, 'last', 'next')
  const isLast = marks.has('last') || meaningAt(place, next - 1, 'last') !== undefined
  const isNext = marks.has('next') || meaningAt(place, next - 1, 'next') !== undefined
  const { past } = resolveMonth(month.month, year?.year ?? null, place.published, isLast)
  if (isNext) return { ...nothing, kind: 'deadline', start: at, next }
  return toWindow(place, past, at, next, governing)
}

function isMonth(place: Place, at: number, doubtful: boolean, marks: ReadonlySet<Mark>): boolean {
  const term = place.terms[at] as Term
  const following = place.terms[at + 1]
  const isName = !place.words.capitals && term.capital && following?.kind === 'word' && following.capital
  if (isName) return false
  if (marks.size > 0 && !(marks.size === 1 && marks.has('the') && doubtful)) return true
  return !doubtful && (place.words.capitals || !term.capital)
}

function toWindow(place: Place, first: Day | null, at: number, next: number, governing: Governing): Found {
  const { marks, start } = governing
  if (isAside(place, at, next, governing)) return { ...nothing, kind: 'aside', since: first, start: at, next }
  if (marks.has('by') || marks.has('within')) return { ...nothing, kind: 'deadline', limit: first, start, next }
  const later = (['early', 'mid', 'late'] as const).find((mark) => marks.has(mark))
  const since = first === null || later === undefined ? first : first + (dayWithin[later] ?? 1) - 1
  return { ...nothing, kind: 'since', since, running: marks.has('since') || marks.has('starting'), start, next }
}

/** `in 2013`, `since 2014`; a year without such a word is only kept from being a count beside an election or the like. */
function readYearMention(place: Place, at: number): Found | undefined {
  const year = yearAt(place, at)
  if (year === undefined) return undefined
  const governing = readGoverning(place, at)
  const next = at + 1
  const isEvent = meaningAt(place, next, 'event') !== undefined
  if (!isEvent && !isYearPlace(place, at, governing.marks)) return undefined
  return toWindow(place, toDay(year, 1, 1), at, next, governing)
}

function isYearPlace(place: Place, at: number, marks: ReadonlySet<Mark>): boolean {
  const next = place.terms[at + 1]
  if (marks.has('event')) return true
  // `2004 (about 80) and 2013 (1,250)`: years in a list.
  const isListed = isSign(place, at + 1, '(') && (isSign(place, at - 1, ',') || meaningAt(place, at - 1, 'and') !== undefined)
  if (isListed) return true
  if (marks.has('since') || marks.has('starting') || marks.has('in') || marks.has('late') || marks.has('early')) return true
  return (marks.has('of') || marks.has('by') || marks.has('from')) && next?.kind !== 'word'
}

function readLapseMention(place: Place, at: number): Found | undefined {
  const lapse = readLapse(place, at)
  if (lapse === undefined) return undefined
  const { date, since, next } = lapse
  const governing = readGoverning(place, at)
  const { marks, start } = governing
  if (lapse.isDeadline || marks.has('by')) return { ...nothing, kind: 'deadline', start, next }
  if (isAside(place, at, next, governing) || lapse.isVague) return { ...nothing, kind: 'aside', since, start: at, next }
  if (marks.has('since') || marks.has('starting'))
    return { ...nothing, kind: 'since', since: since ?? date, running: true, start, next }
  if (since !== null && isCompared(place, start)) return { ...nothing, kind: 'aside', since, compared: true, start: at, next }
  if (since !== null) return { ...nothing, kind: 'since', since, start: at, next }
  const isDay = meaningAt(place, at, 'stretch') === undefined && meaningAt(place, at, 'last') === undefined
  return { ...nothing, kind: isDay ? 'day' : 'window', when: fixed(date), start: at, next }
}
