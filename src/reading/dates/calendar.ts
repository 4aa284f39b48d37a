/** Days counted from 1 January 1970, so that a day is a number and a week is seven. */
export type Day = number

const msPerDay = 86_400_000

/** The day of a year, month (1–12) and day of the month, or null where the calendar has none. */
export function toDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  return date.getUTCMonth() === month - 1 ? date.getTime() / msPerDay : null
}

/** Reads `2026-03-10`, also at the head of a longer instant; null for anything else. */
export function parseDay(text: string | null): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '')
  return parts === null ? null : toDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Writes a day as `2026-03-10`. */
export function writeDay(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}

/** Year, month (1–12) and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() }
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Easter Sunday of a year in the Gregorian calendar, by the anonymous computus of 1876. */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leapShift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (leapShift + 19 * golden + 15) % 30
  const fullMoon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const sunday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7
  const offset = fullMoon - sunday
  const month = 3 + Math.floor((offset + 40) / 44)
  return Date.UTC(year, month - 1, offset + 28 - 31 * Math.floor(month / 4)) / msPerDay
}
