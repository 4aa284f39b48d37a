import { type Day, partsOf, toDay } from './calendar.ts'
import {
  isSign,
  meaningAt,
  type Place,
  type Point,
  readDayNumber,
  readMonthName,
  readPoint,
  skipMarks,
  yearAt,
} from './points.ts'
import { resolveMonth } from './resolve.ts'

/** A range read from the terms `[at, next)`: its ends; a month or year as its first day. */
export interface DateRange {
  readonly first: Day | null
  readonly last: Day | null
  readonly next: number
}

/** Reads `between 8 and 12 January`, `8–12 January`, `del 8 al 12 de enero`, `from Friday to Sunday`, `from March to June`, `2014–2018`. */
export function readRange(place: Place, at: number): DateRange | undefined {
  const opening = place.terms[at]?.meaning?.is
  const isOpened = opening === 'from' || opening === 'between' || opening === 'since' || opening === 'starting'
  // A preposition `de` or `du` opens a range too, where one follows.
  const isLoose = opening === 'of' || opening === 'the' || opening === 'by'
  const start = isOpened || isLoose ? skipMarks(place, at + 1, 'the', 'day', 'of', 'daypart') : at
  return (
    readDays(place, start, opening) ??
    (isLoose ? undefined : (readMonths(place, start, opening) ?? readYears(place, start, opening)))
  )
}

/** Whether the term at `at` joins the ends of a range, given the word that opened it. */
function isJoint(place: Place, at: number, opening: string | undefined): boolean {
  const is = place.terms[at]?.meaning?.is
  if (is === 'to' || isSign(place, at, '-')) return true
  if (is === 'by') return opening === 'since' || opening === 'starting' || opening === 'from'
  return is === 'and' && opening === 'between'
}

function readDays(place: Place, start: number, opening: string | undefined): DateRange | undefined {
  return readSharedMonth(place, start, opening) ?? readMonthThenDays(place, start, opening) ?? readTwoDays(place, start, opening)
}

/** `8–12 January`, `8 and 9 January`: the first day takes the month of the last. */
function readSharedMonth(place: Place, start: number, opening: string | undefined): DateRange | undefined {
  const first = readDayNumber(place, start)
  if (first === undefined || meaningAt(place, start - 1, 'every') !== undefined) return undefined
  const isPair = meaningAt(place, first.next, 'and') !== undefined
  if (!isPair && !isJoint(place, first.next, opening)) return undefined
  const lastAt = skipMarks(place, first.next + 1, 'the', 'day', 'of')
  const lastNumber = readDayNumber(place, lastAt)
  const last = lastNumber === undefined ? undefined : readPoint(place, lastAt)
  if (last === undefined || lastNumber === undefined || last.next === lastNumber.next) return undefined
  // `on 4 and 8 September` are two days; without the preposition the first number may count people.
  const isTold = meaningAt(place, start - 1, 'on') !== undefined
  if (isPair && opening !== 'between' && lastNumber.day !== first.day + 1 && !isTold) return undefined
  return { first: sameMonth(last.when.past, first.day), last: last.when.past, next: last.next }
}

function sameMonth(last: Day | null, dayOfMonth: number): Day | null {
  if (last === null) return null
  const { year, month } = partsOf(last)
  const day = toDay(year, month, dayOfMonth)
  if (day !== null && day <= last) return day
  return month === 1 ? toDay(year - 1, 12, dayOfMonth) : toDay(year, month - 1, dayOfMonth)
}

/** `December 25-26`, `January 8 to 12, 2026`. */
function readMonthThenDays(place: Place, start: number, opening: string | undefined): DateRange | undefined {
  const month = place.words.monthFirst ? readMonthName(place, start) : undefined
  const first = month === undefined ? undefined : readDayNumber(place, month.next)
  if (first === undefined || !(isJoint(place, first.next, opening) || meaningAt(place, first.next, 'and') !== undefined))
    return undefined
  const second = readDayNumber(place, skipMarks(place, first.next + 1, 'the'))
  // `December 25-26 people` cannot be told from the days; `December 25 and 30 people` can.
  if (second === undefined || second.day <= first.day || readMonthName(place, second.next) !== undefined) return undefined
  if (meaningAt(place, first.next, 'and') !== undefined && opening !== 'between' && second.day !== first.day + 1) return undefined
  const point = readPoint(place, start)
  if (point === undefined || point.when.past === null) return point && { first: null, last: null, next: second.next }
  const { year, month: ofYear } = partsOf(point.when.past)
  const stated = isSign(place, second.next, ',') ? yearAt(place, second.next + 1) : yearAt(place, second.next)
  const next = stated === undefined ? second.next : second.next + (isSign(place, second.next, ',') ? 2 : 1)
  return { first: toDay(stated ?? year, ofYear, first.day), last: toDay(stated ?? year, ofYear, second.day), next }
}

/** `between 28 December and 3 January`, `from Friday to Sunday`, `Saturday and Sunday`. */
function readTwoDays(place: Place, start: number, opening: string | undefined): DateRange | undefined {
  const first = readPoint(place, start)
  if (first === undefined) return undefined
  // `between May 1, 2022, and August 12, 2022`.
  const joint = opening === 'between' && isSign(place, first.next, ',') ? first.next + 1 : first.next
  const isPair = meaningAt(place, joint, 'and') !== undefined
  if (!isPair && !isJoint(place, joint, opening)) return undefined
  const last = readPoint(place, skipMarks(place, joint + 1, 'the', 'day', 'of', 'on', 'in', 'daypart'))
  if (last === undefined) return undefined
  const lastDay = last.when.past ?? last.when.ahead
  // Told again from the last day, so that the range runs forwards.
  const again = readPoint({ ...place, published: lastDay }, start) as Point
  const firstDay = again.when.past ?? first.when.past
  if (isPair && opening !== 'between' && (lastDay === null || firstDay === null || lastDay - firstDay !== 1)) return undefined
  return { first: firstDay, last: lastDay, next: last.next }
}

function readMonths(place: Place, start: number, opening: string | undefined): DateRange | undefined {
  const first = readMonthName(place, start)
  if (first === undefined || first.short) return undefined
  const firstYear = yearAt(place, first.next)
  const joint = firstYear === undefined ? first.next : first.next + 1
  if (!isJoint(place, joint, opening) && meaningAt(place, joint, 'and') === undefined) return undefined
  const last = readMonthName(place, joint + 1)
  if (last === undefined || last.short) return undefined
  const yearStart = skipMarks(place, last.next, 'of')
  const lastYear = yearAt(place, yearStart)
  const lastDay = resolveMonth(last.month, lastYear ?? null, place.published).past
  const firstDay = resolveMonth(first.month, firstYear ?? null, lastDay).past
  return { first: firstDay, last: lastDay, next: lastYear === undefined ? last.next : yearStart + 1 }
}

function readYears(place: Place, start: number, opening: string | undefined): DateRange | undefined {
  const [first, last] = [yearAt(place, start), yearAt(place, start + 2)]
  if (first === undefined || last === undefined || last < first || !isJoint(place, start + 1, opening)) return undefined
  if (opening === undefined && place.terms[start + 1]?.glued !== true) return undefined
  return { first: toDay(first, 1, 1), last: toDay(last, 12, 31), next: start + 3 }
}
