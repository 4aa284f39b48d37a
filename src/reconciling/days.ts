/** Milliseconds of a day. */
export const msPerDay = 86_400_000

/** Days since 1970 of a day `YYYY-MM-DD`: what windows are measured in. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / msPerDay)
}

/** The day `YYYY-MM-DD` that lies `days` after another. */
export function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * msPerDay).toISOString().slice(0, 10)
}

/** Epoch ms at which a day begins, in UTC: desks' zones shift it by hours, grace is counted in days. */
export function dayStart(day: string): number {
  return dayNumber(day) * msPerDay
}
