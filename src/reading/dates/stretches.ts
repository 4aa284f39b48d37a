import { type Day, partsOf, toDay, weekdayOf } from './calendar.ts'
import type { Stretch, Unit } from './date-words.ts'
import { meaningAt, type Place, readPoint, skipMarks } from './points.ts'

/** A stretch of time read from the terms up to `next`: its last day if it is short, its first day if it is long, or a limit ahead. */
export interface Lapse {
  readonly date: Day | null
  readonly since: Day | null
  readonly isDeadline: boolean
  /** Months or years ago: no day, and no window either. */
  readonly isVague: boolean
  readonly next: number
}

type Extent = Pick<Lapse, 'date' | 'since' | 'isDeadline' | 'isVague'>

const ends = (date: Day | null): Extent => ({ date, since: null, isDeadline: false, isVague: false })
const begins = (since: Day | null): Extent => ({ date: null, since, isDeadline: false, isVague: false })
const deadline: Extent = { date: null, since: null, isDeadline: true, isVague: false }

const firstOfMonth = (day: Day, shift: number): Day | null => {
  const { year, month } = partsOf(day)
  const index = year * 12 + month - 1 + shift
  return toDay(Math.floor(index / 12), (index % 12) + 1, 1)
}

/** The last Sunday; on a Saturday the weekend has only begun. */
const weekendOf = (day: Day): Day => (weekdayOf(day) === 6 ? day : day - (weekdayOf(day) % 7))

const extents: Readonly<Record<Stretch, (published: Day) => Extent>> = {
  overnight: (day) => ends(day),
  lastHours: (day) => ends(day),
  weekend: (day) => ends(weekendOf(day)),
  lastWeekend: (day) => ends(weekdayOf(day) === 7 ? day - 7 : day - weekdayOf(day)),
  nextWeekend: (day) => ends(day - weekdayOf(day) + (weekdayOf(day) === 7 ? 14 : 7)),
  thisWeek: (day) => begins(day - weekdayOf(day) + 1),
  lastWeek: (day) => begins(day - weekdayOf(day) - 6),
  thisMonth: (day) => begins(firstOfMonth(day, 0)),
  lastMonth: (day) => begins(firstOfMonth(day, -1)),
  thisYear: (day) => begins(toDay(partsOf(day).year, 1, 1)),
  lastYear: (day) => begins(toDay(partsOf(day).year - 1, 1, 1)),
  endOfYear: (day) => begins(toDay(partsOf(day).year - 1, 12, 31)),
  soon: () => deadline,
}

/** Reads a stretch: `over the weekend`, `last week`, `so far this year`, `the last three days`, `two days ago`, `within ten days`. */
export function readLapse(place: Place, at: number): Lapse | undefined {
  return readStretch(place, at) ?? readLastUnits(place, at) ?? readAgo(place, at) ?? readWithin(place, at)
}

function readStretch(place: Place, at: number): Lapse | undefined {
  const meaning = meaningAt(place, at, 'stretch')
  if (meaning === undefined) return undefined
  // `de madrugada`, `overnight`: with a day of its own beside it only the part of that day.
  const day = skipMarks(place, at + 1, 'the', 'of', 'on', 'from', 'to', 'in', 'this')
  if (meaning.stretch === 'overnight' && day < at + 3 && readPoint(place, day) !== undefined) return undefined
  const extent = place.published === null ? nowhere(meaning.stretch) : extents[meaning.stretch](place.published)
  return { ...extent, next: at + 1 }
}

function nowhere(stretch: Stretch): Extent {
  return stretch === 'soon' ? deadline : ends(null)
}

const daysIn: Readonly<Record<Unit, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 }

/** The unit of time at `at`; the singular `day` has a meaning of its own (`day 3`). */
function unitAt(place: Place, at: number): Unit | undefined {
  return meaningAt(place, at, 'day') === undefined ? meaningAt(place, at, 'unit')?.unit : 'day'
}

/** `three days`, `48 hours`. */
export function readLength(place: Place, at: number): { days: number; unit: Unit; next: number } | undefined {
  const count = place.terms[at]?.value ?? meaningAt(place, at, 'count')?.value
  const unit = unitAt(place, at + 1)
  return count == null || unit === undefined ? undefined : { days: Math.round(count * daysIn[unit]), unit, next: at + 2 }
}

/** `the last 48 hours`, `los últimos cinco días`, `ces trois derniers jours`. */
function readLastUnits(place: Place, at: number): Lapse | undefined {
  const isBefore = meaningAt(place, at, 'last') !== undefined
  const count = place.terms[at]?.value ?? meaningAt(place, at, 'count')?.value
  const isWithin = !isBefore && count != null && meaningAt(place, at + 1, 'last') !== undefined
  const unit = unitAt(place, at + 2)
  if (isWithin && unit !== undefined) return backFrom(place, Math.round(count * daysIn[unit]), at + 3)
  const length = isBefore ? readLength(place, at + 1) : undefined
  return length === undefined ? undefined : backFrom(place, length.days, length.next)
}

/** Windows of up to two days take the last day, longer ones their first. */
function backFrom(place: Place, days: number, next: number): Lapse {
  if (place.published === null) return { ...ends(null), next }
  return { ...(days <= 2 ? ends(place.published) : begins(place.published - days)), next }
}

/** `two days ago`, `hace dos días`, `il y a deux jours`. Months and years ago are too vague for a day. */
function readAgo(place: Place, at: number): Lapse | undefined {
  const isBefore = meaningAt(place, at, 'ago') !== undefined
  const length = readLength(place, isBefore ? at + 1 : at)
  if (length === undefined || (!isBefore && meaningAt(place, length.next, 'ago') === undefined)) return undefined
  const isVague = length.unit === 'month' || length.unit === 'year'
  const day = isVague || place.published === null ? null : place.published - length.days
  return { ...ends(day), isVague, next: isBefore ? length.next : length.next + 1 }
}

/** `within ten days`, `the next two weeks`, `los próximos diez días`: no day. */
function readWithin(place: Place, at: number): Lapse | undefined {
  const opening = place.terms[at]?.meaning?.is
  if (opening !== 'within' && opening !== 'next' && opening !== 'by') return readCountedNext(place, at)
  const start = skipMarks(place, at + 1, 'the', 'next', 'of')
  const length = readLength(place, start)
  if (length !== undefined) return { ...deadline, next: length.next }
  return opening === 'by' || unitAt(place, start) === undefined ? undefined : { ...deadline, next: start + 1 }
}

/** `les dix prochains jours`: the number stands before the word for next. */
function readCountedNext(place: Place, at: number): Lapse | undefined {
  const count = place.terms[at]?.value ?? meaningAt(place, at, 'count')?.value
  const isNext = meaningAt(place, at + 1, 'next') !== undefined && unitAt(place, at + 2) !== undefined
  return count != null && isNext ? { ...deadline, next: at + 3 } : undefined
}
