import { type Day, easterOf, partsOf, toDay, weekdayOf } from './calendar.ts'
import type { Holiday } from './date-words.ts'

/** A day told without its year: as the past of the text and as its future; null where it cannot be known. */
export interface When {
  readonly past: Day | null
  readonly ahead: Day | null
}

/** No day at all. */
export const unknown: When = { past: null, ahead: null }

/** The same day whatever the tense. */
export function fixed(day: Day | null): When {
  return { past: day, ahead: day }
}

/** Latest day of that name up to and including publishing; first one after it. */
export function resolveWeekday(weekday: number, published: Day | null): When {
  if (published === null) return unknown
  const back = (weekdayOf(published) - weekday + 7) % 7
  return { past: published - back, ahead: published - back + 7 }
}

/** `8 January` without a year. One that lies over nine months back in the year before is likely a misprint: null. */
export function resolveMonthDay(month: number, dayOfMonth: number, published: Day | null): When {
  if (published === null) return unknown
  const { year } = partsOf(published)
  const years = [year - 1, year, year + 1].map((candidate) => toDay(candidate, month, dayOfMonth))
  const past = years.findLast((day) => day !== null && day <= published) ?? null
  const ahead = years.find((day) => day !== null && day > published) ?? null
  const stale = past !== null && partsOf(past).year < year && past < nineMonthsBefore(published)
  return { past: stale ? null : past, ahead }
}

function nineMonthsBefore(day: Day): Day {
  const { year, month, dayOfMonth } = partsOf(day)
  const back = month > 9 ? { year, month: month - 9 } : { year: year - 1, month: month + 3 }
  return toDay(back.year, back.month, Math.min(dayOfMonth, 28)) ?? day
}

/** `the 3rd`: the latest day with that number, the next one ahead. */
export function resolveDayOfMonth(dayOfMonth: number, published: Day | null): When {
  if (published === null) return unknown
  const { year, month } = partsOf(published)
  const near = [-2, -1, 0, 1, 2].map((shift) => {
    const index = year * 12 + month - 1 + shift
    return toDay(Math.floor(index / 12), (index % 12) + 1, dayOfMonth)
  })
  const past = near.findLast((day) => day !== null && day <= published) ?? null
  return { past, ahead: near.find((day) => day !== null && day > published) ?? null }
}

const holidayIn: Readonly<Record<Holiday, (year: number) => Day | null>> = {
  christmas: (year) => toDay(year, 12, 25),
  christmasEve: (year) => toDay(year, 12, 24),
  newYear: (year) => toDay(year, 1, 1),
  newYearsEve: (year) => toDay(year, 12, 31),
  epiphany: (year) => toDay(year, 1, 6),
  // The Tuesday before Ash Wednesday.
  carnival: (year) => easterOf(year) - 47,
  palmSunday: (year) => easterOf(year) - 7,
  goodFriday: (year) => easterOf(year) - 2,
  easter: (year) => easterOf(year),
  labourDay: (year) => toDay(year, 5, 1),
  allSaints: (year) => toDay(year, 11, 1),
}

/** The feast of a given year, or else the latest and the next one. */
export function resolveHoliday(holiday: Holiday, year: number | null, published: Day | null): When {
  const dayIn = holidayIn[holiday]
  if (year !== null) return fixed(dayIn(year))
  if (published === null) return unknown
  const days = [-1, 0, 1].map((shift) => dayIn(partsOf(published).year + shift))
  const past = days.findLast((day) => day !== null && day <= published) ?? null
  return { past, ahead: days.find((day) => day !== null && day > published) ?? null }
}

/** First day of the latest month of that name, the present one included; `before` leaves the present one out. */
export function resolveMonth(month: number, year: number | null, published: Day | null, before = false): When {
  if (year !== null) return fixed(toDay(year, month, 1))
  if (published === null) return unknown
  const now = partsOf(published)
  const isBack = month > now.month || (before && month === now.month)
  return {
    past: toDay(isBack ? now.year - 1 : now.year, month, 1),
    ahead: toDay(month > now.month ? now.year : now.year + 1, month, 1),
  }
}
