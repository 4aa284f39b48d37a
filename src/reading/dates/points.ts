import { type Day, partsOf, toDay, weekdayOf } from './calendar.ts'
import type { DateWords, Mark } from './date-words.ts'
import { fixed, resolveDayOfMonth, resolveHoliday, resolveMonthDay, resolveWeekday, type When } from './resolve.ts'
import type { Meaning, Term } from './terms.ts'

/** What every rule of the date grammar looks at. */
export interface Place {
  readonly terms: readonly Term[]
  readonly words: DateWords
  readonly published: Day | null
}

/** A single day read from the terms `[at, next)`. */
export interface Point {
  readonly when: When
  readonly next: number
}

/** The meaning of the term at `at`, if it is of that sort. */
export function meaningAt<Is extends Meaning['is']>(place: Place, at: number, is: Is): Extract<Meaning, { is: Is }> | undefined {
  const meaning = place.terms[at]?.meaning
  return meaning?.is === is ? (meaning as Extract<Meaning, { is: Is }>) : undefined
}

/** First index from `at` on whose term is none of these marks. */
export function skipMarks(place: Place, at: number, ...marks: readonly Mark[]): number {
  let next = at
  while (marks.includes(place.terms[next]?.meaning?.is as Mark)) next++
  return next
}

/** Whether the sign `text` stands at `at`. */
export function isSign(place: Place, at: number, text: string): boolean {
  const term = place.terms[at]
  return term !== undefined && term.text === text && (term.kind === 'sign' || term.meaning?.is === 'ordinal-mark')
}

/** What a single day may begin with, beside a number. */
const daylike = new Set<Meaning['is'] | undefined>(['month', 'weekday', 'count', 'relative', 'holiday'])

/** Reads a single day: `8 January`, `Monday`, `yesterday`, `Christmas`, `25/12/2025`. */
export function readPoint(place: Place, at: number): Point | undefined {
  const term = place.terms[at]
  if (term === undefined || (term.kind !== 'number' && !daylike.has(term.meaning?.is))) return undefined
  return (
    readNumericDate(place, at) ??
    readDayAndMonth(place, at) ??
    readWeekday(place, at) ??
    readRelativeDay(place, at) ??
    readHoliday(place, at) ??
    readNumberedDay(place, at)
  )
}

/** A number from 1 to 31 that may be a day of the month, in digits or words. */
export function readDayNumber(place: Place, at: number): { day: number; ordinal: boolean; next: number } | undefined {
  const term = place.terms[at]
  const inWords = meaningAt(place, at, 'count')
  if (inWords !== undefined) return inWords.dayOfMonth ? { day: inWords.value, ordinal: true, next: at + 1 } : undefined
  if (term?.value == null || term.value < 1 || term.value > 31) return undefined
  const isOrdinal = meaningAt(place, at + 1, 'ordinal-mark') !== undefined && place.terms[at + 1]?.glued === true
  return { day: term.value, ordinal: isOrdinal, next: isOrdinal ? at + 2 : at + 1 }
}

/** The name of a month, written as the language writes it. */
export function readMonthName(
  place: Place,
  at: number,
): { month: number; short: boolean; doubtful: boolean; next: number } | undefined {
  const meaning = meaningAt(place, at, 'month') ?? readNumberLikeMonth(place, at)
  if (meaning === undefined || (place.words.capitals && place.terms[at]?.capital !== true)) return undefined
  const hasDot = meaning.short && isSign(place, at + 1, '.')
  return { month: meaning.month, short: meaning.short, doubtful: meaning.doubtful, next: hasDot ? at + 2 : at + 1 }
}

/** Portuguese `12 dez`: an abbreviation that is the number ten as well. */
function readNumberLikeMonth(place: Place, at: number): { month: number; short: boolean; doubtful: boolean } | undefined {
  const isNumber = meaningAt(place, at, 'count') !== undefined
  const index = isNumber ? place.words.shortMonths.indexOf(place.terms[at]?.text ?? '') : -1
  return index < 0 ? undefined : { month: index + 1, short: true, doubtful: false }
}

/** A year after a day or month: `2026`, `, 2026`, `de 2026`, `last year`. */
export function readYear(place: Place, at: number): { year: number; next: number } | undefined {
  const start = isSign(place, at, ',') ? at + 1 : skipMarks(place, at, 'of', 'from')
  const year = yearAt(place, start)
  if (year !== undefined) return { year, next: start + 1 }
  const stretch = meaningAt(place, skipMarks(place, start, 'the'), 'stretch')?.stretch
  if (place.published === null || (stretch !== 'lastYear' && stretch !== 'thisYear')) return undefined
  const now = partsOf(place.published).year
  return { year: stretch === 'lastYear' ? now - 1 : now, next: skipMarks(place, start, 'the') + 1 }
}

/** A bare number that can be a year. */
export function yearAt(place: Place, at: number): number | undefined {
  const term = place.terms[at]
  return term?.value != null && term.text.length === 4 && term.value >= 1900 && term.value < 2100 ? term.value : undefined
}

function readDayAndMonth(place: Place, at: number): Point | undefined {
  const weekday = meaningAt(place, at, 'weekday')
  if (weekday !== undefined && isSign(place, at + 1, '(')) {
    const inside = readNumericDate(place, at + 2) ?? readDayFirst(place, at + 2)
    return inside !== undefined && isSign(place, inside.next, ')') ? { when: inside.when, next: inside.next + 1 } : undefined
  }
  const afterWeekday = isSign(place, at + 1, ',') || isSign(place, at + 1, '.') ? at + 2 : at + 1
  const start = weekday === undefined ? at : skipMarks(place, afterWeekday, 'daypart', 'the', 'day', 'last')
  const point = readDayFirst(place, start) ?? readMonthFirst(place, start)
  return point === undefined || weekday === undefined ? point : { ...point, when: onWeekday(point.when, weekday.weekday) }
}

/** `Thursday 31 August`: of the past day and the one ahead the weekday tells which is meant. */
function onWeekday({ past, ahead }: When, weekday: number): When {
  const isPast = past !== null && weekdayOf(past) === weekday
  const isAhead = ahead !== null && weekdayOf(ahead) === weekday
  if (isPast === isAhead) return { past, ahead }
  return fixed(isPast ? past : ahead)
}

function readDayFirst(place: Place, at: number): Point | undefined {
  // `los 20 de marzo` are twenty people.
  if (meaningAt(place, at - 1, 'every') !== undefined) return undefined
  const number = readDayNumber(place, at)
  if (number === undefined) return undefined
  const hasOf = meaningAt(place, number.next, 'of') !== undefined
  if (hasOf && (place.words.dayOf === 'never' || (place.words.dayOf === 'ordinal' && !number.ordinal))) return undefined
  // `13-mar-2026`, `13.out.2025`, `4/dez/2025`.
  const sign = place.terms[number.next]
  const hasSign = sign?.glued === true && ['-', '.', '/'].includes(sign.text)
  const month = readMonthName(place, hasOf || hasSign ? number.next + 1 : number.next)
  if (month === undefined) return undefined
  const isSpelled =
    hasSign && sign.text !== '.' && isSign(place, month.next, sign.text) && yearAt(place, month.next + 1) !== undefined
  return dayOfYear(place, number.day, month.month, isSpelled ? month.next + 1 : month.next)
}

function readMonthFirst(place: Place, at: number): Point | undefined {
  if (!place.words.monthFirst) return undefined
  const month = readMonthName(place, at)
  // `in March 15 detainees`: the month alone.
  if (month === undefined || meaningAt(place, at - 1, 'in') !== undefined) return undefined
  const number = readDayNumber(place, skipMarks(place, month.next, 'the'))
  return number === undefined ? undefined : dayOfYear(place, number.day, month.month, number.next)
}

function dayOfYear(place: Place, dayOfMonth: number, month: number, next: number): Point | undefined {
  const year = readYear(place, next) ?? yearBefore(place, next)
  if (year !== undefined) {
    const day = toDay(year.year, month, dayOfMonth)
    return day === null ? undefined : { when: fixed(day), next: Math.max(next, year.next) }
  }
  // 2000 was a leap year: the day exists in some year.
  if (toDay(2000, month, dayOfMonth) === null) return undefined
  return { when: resolveMonthDay(month, dayOfMonth, place.published), next: skipMarks(place, next, 'last') }
}

/** `L'an dernier, la grâce du 3 juillet`: the year stands a few words before the day, in the same sentence. */
function yearBefore(place: Place, next: number): { year: number; next: number } | undefined {
  if (place.published === null) return undefined
  const reach = 10
  for (let at = next - 1; at >= Math.max(0, next - reach); at--) {
    const term = place.terms[at] as Term
    if (term.kind === 'break' || '.;?!'.includes(term.text)) return undefined
    if (meaningAt(place, at, 'stretch')?.stretch === 'lastYear' || isYearAgo(place, at))
      return { year: partsOf(place.published).year - 1, next }
  }
  return undefined
}

/** `a year ago`, `il y a un an`. */
function isYearAgo(place: Place, at: number): boolean {
  const isOneYear = meaningAt(place, at, 'count')?.value === 1 && meaningAt(place, at + 1, 'unit')?.unit === 'year'
  return isOneYear && (meaningAt(place, at - 1, 'ago') !== undefined || meaningAt(place, at + 2, 'ago') !== undefined)
}

function readNumericDate(place: Place, at: number): Point | undefined {
  const [first, sign, second] = [place.terms[at], place.terms[at + 1], place.terms[at + 2]]
  if (
    first?.kind !== 'number' ||
    sign?.glued !== true ||
    !'/.-'.includes(sign.text) ||
    second?.kind !== 'number' ||
    !second.glued
  )
    return undefined
  const [sameSign, third] = [place.terms[at + 3], place.terms[at + 4]]
  if (sameSign?.glued === true && sameSign.text === sign.text && third?.kind === 'number' && third.glued) {
    return fullNumericDate(place, [first.text, second.text, third.text], at + 5)
  }
  return sign.text === '/' && isDayPlace(place, at)
    ? shortNumericDate(place, Number(first.text), Number(second.text), at + 3)
    : undefined
}

function fullNumericDate(place: Place, [a, b, c]: readonly [string, string, string], next: number): Point | undefined {
  if (a.length === 4) {
    const day = toDay(Number(a), Number(b), Number(c))
    return day === null ? undefined : { when: fixed(day), next }
  }
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined
  const year = c.length === 2 ? 2000 + Number(c) : Number(c)
  const dayFirst = toDay(year, Number(b), Number(a))
  const monthFirst = place.words.monthFirst ? toDay(year, Number(a), Number(b)) : null
  const { published } = place
  const isAhead = dayFirst !== null && published !== null && dayFirst > published
  const day = dayFirst === null || (isAhead && monthFirst !== null && monthFirst <= published) ? monthFirst : dayFirst
  return day === null ? undefined : { when: fixed(day), next }
}

/** `25/12` is a day in brackets, after a weekday or after a preposition; elsewhere it is a fraction or a name. */
function isDayPlace(place: Place, at: number): boolean {
  if (isSign(place, at - 1, '(')) return isSign(place, at + 3, ')')
  const before = place.terms[at - 1]?.meaning?.is
  return (
    before !== undefined &&
    ['weekday', 'day', 'the', 'in', 'since', 'starting', 'by', 'on', 'between', 'from', 'to'].includes(before)
  )
}

function shortNumericDate(place: Place, dayOfMonth: number, month: number, next: number): Point | undefined {
  if (toDay(2000, month, dayOfMonth) === null) return undefined
  return { when: resolveMonthDay(month, dayOfMonth, place.published), next }
}

function readWeekday(place: Place, at: number): Point | undefined {
  const meaning = meaningAt(place, at, 'weekday')
  if (meaning === undefined || (place.words.capitals && place.terms[at]?.capital !== true)) return undefined
  if (meaning.loose && !isLooseWeekday(place, at)) return undefined
  const numbered = readNumberedWeekday(place, at, meaning.weekday)
  if (numbered !== undefined) return numbered
  const when = resolveWeekday(meaning.weekday, place.published)
  const next = skipNight(place, skipMarks(place, at + 1, 'daypart'))
  if (when.past === null || place.published === null) return { when, next }
  const week = skipMarks(place, next, 'of', 'from', 'the', 'in')
  if (meaningAt(place, week, 'stretch')?.stretch === 'lastWeek') {
    return { when: fixed(place.published - weekdayOf(place.published) - 7 + meaning.weekday), next: week + 1 }
  }
  const isLast = meaningAt(place, at - 1, 'last') !== undefined || meaningAt(place, next, 'last') !== undefined
  // `are to leave this Saturday`, said on a Saturday.
  if (meaningAt(place, at - 1, 'this') !== undefined && when.past === place.published) return { when: fixed(when.past), next }
  // English has `the following Monday`; in `on Monday following a pardon` it is a preposition.
  const isBehind = !place.words.monthFirst && meaningAt(place, next, 'next') !== undefined
  const isNext = meaningAt(place, at - 1, 'next') !== undefined || isBehind
  const end = isBehind || isLast ? skipMarks(place, next, 'last', 'next') : next
  if (isLast) return { when: fixed(when.past === place.published ? when.past - 7 : when.past), next: end }
  return { when: isNext ? fixed(when.ahead) : when, next: end }
}

/** A weekday that is another word too needs a preposition before it, and no feminine noun after it (`na segunda fase`). */
function isLooseWeekday(place: Place, at: number): boolean {
  const before = place.terms[at - 1]?.meaning?.is
  if (
    before === undefined ||
    ![
      'in',
      'of',
      'this',
      'last',
      'since',
      'starting',
      'by',
      'daypart',
      'from',
      'to',
      'next',
      'the',
      'between',
      'and',
      'after',
    ].includes(before)
  ) {
    return false
  }
  const after = place.terms[at + 1]
  return after?.kind !== 'word' || !/(a|cao|sao|dade|gem|vez|fase|parte|noite|classe|vezes)$/.test(after.text)
}

/** `Monday 12`, `Monday the 12th`, `segunda-feira (12)`: only where the calendar agrees or brackets hold the number. */
function readNumberedWeekday(place: Place, at: number, weekday: number): Point | undefined {
  const bracket = isSign(place, at + 1, '(')
  const start = bracket || isSign(place, at + 1, ',') ? at + 2 : skipMarks(place, at + 1, 'daypart', 'the', 'day')
  const number = readDayNumber(place, start)
  if (number === undefined || place.published === null) return undefined
  if (bracket && !isSign(place, number.next, ')')) return undefined
  if (!bracket && !endsDay(place, number.next)) return undefined
  const { past, ahead } = resolveDayOfMonth(number.day, place.published)
  const next = bracket ? number.next + 1 : number.next
  const isMeant = (day: Day | null) => day !== null && weekdayOf(day) === weekday
  // The nearer one where both months have it: newsrooms leave the month out only for days close by.
  const isNear = past !== null && ahead !== null && place.published - past <= ahead - place.published
  if (isMeant(past) && (isNear || !isMeant(ahead))) return { when: fixed(past), next }
  if (isMeant(ahead)) return { when: fixed(ahead), next }
  // In brackets it is a day of the month even where the weekday is another's.
  return bracket ? { when: { past, ahead }, next } : undefined
}

/** Nothing after a bare number says that it counts something. */
function endsDay(place: Place, at: number): boolean {
  const term = place.terms[at]
  if (term === undefined || term.kind === 'sign' || term.kind === 'break') return true
  return term.kind === 'phrase' && term.meaning?.is !== 'unit' && term.meaning?.is !== 'count' && term.meaning?.is !== 'event'
}

const daysFromToday = { dayBeforeYesterday: -2, yesterday: -1, today: 0, tomorrow: 1, dayAfterTomorrow: 2 } as const

function readRelativeDay(place: Place, at: number): Point | undefined {
  const meaning = meaningAt(place, at, 'relative')
  if (meaning === undefined) return undefined
  const day = place.published === null ? null : place.published + daysFromToday[meaning.day]
  // `hier mercredi`, `ontem, segunda-feira`: the weekday only repeats it.
  const next = skipMarks(place, at + 1, 'daypart')
  const named = isSign(place, next, ',') ? next + 1 : next
  const weekday = meaningAt(place, named, 'weekday')?.weekday
  return { when: fixed(day), next: day !== null && weekday === weekdayOf(day) ? named + 1 : next }
}

/** `Friday night`: the unit is a part of the day here. */
function skipNight(place: Place, at: number): number {
  const isNight = meaningAt(place, at, 'unit')?.unit === 'day' && place.terms[at]?.text === 'night'
  return isNight ? at + 1 : at
}

function readHoliday(place: Place, at: number): Point | undefined {
  const meaning = meaningAt(place, at, 'holiday')
  if (meaning === undefined || (place.words.capitals && place.terms[at]?.capital !== true && place.terms[at]?.text !== 'the'))
    return undefined
  const year = readYear(place, at + 1)
  return { when: resolveHoliday(meaning.holiday, year?.year ?? null, place.published), next: year?.next ?? at + 1 }
}

/** `the 3rd`, `el día 3`, `depuis le 3`: a day told by its number alone. */
function readNumberedDay(place: Place, at: number): Point | undefined {
  const number = readDayNumber(place, at)
  if (number === undefined || !endsDay(place, number.next)) return undefined
  const before = place.terms[at - 1]?.meaning?.is
  const beforeThat = place.terms[at - 2]?.meaning?.is
  const isLimit = (is: string | undefined) => is === 'since' || is === 'starting' || is === 'by' || is === 'after'
  const isNamed = before === 'day'
  const isOrdinal = number.ordinal && before === 'the' && (beforeThat === 'on' || isLimit(beforeThat))
  const isLimited =
    place.terms[at]?.value != null && (isLimit(before) || (before === 'the' && isLimit(beforeThat))) && hasArticle(place, at)
  if (!isNamed && !isOrdinal && !isLimited) return undefined
  const when = resolveDayOfMonth(number.day, place.published)
  return { when, next: number.next }
}

/** `desde el 8` names a day, `since 8` a number: the article stands alone or inside the phrase before. */
function hasArticle(place: Place, at: number): boolean {
  const before = place.terms[at - 1] as Term
  return before.meaning?.is === 'the' || before.end - before.start > before.text.length
}
