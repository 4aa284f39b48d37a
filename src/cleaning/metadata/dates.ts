import { monthByName, offsetByZone } from './calendar-words.ts'

/** A date found in running text, with the place where it stood. */
export interface WrittenDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

const machineForm =
  /^(\d{4})-?(\d{1,2})-?(\d{1,2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?![\d:])/i

const maxMachineLength = 80
const months = [...monthByName.keys()].sort((a, b) => b.length - a.length).join('|')
const year = '((?:19|20)\\d{2})'
/** Every form has a year. */
const anyYear = /(?:19|20)\d\d/
const notWord = '(?![\\p{L}\\d])'

/** The written forms, each with the places of year, month and day among its groups. `local` is day-month or month-day by language. */
const writtenForms: readonly { readonly form: RegExp; readonly order: 'ymd' | 'dmy' | 'mdy' | 'local' }[] = [
  {
    form: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:º|°|er|st|nd|rd|th|\\.)?[\\s-]*(?:de\\s+|of\\s+|d['’])?(${months})\\.?,?[\\s-]*(?:del?\\s+)?${year}${notWord}`,
      'giu',
    ),
    order: 'dmy',
  },
  { form: new RegExp(`(?<!\\p{L})(${months})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}${notWord}`, 'giu'), order: 'mdy' },
  // `Thu Jan 01 10:20:00 2026`: the year after the time, as servers print it.
  {
    form: new RegExp(`(?<!\\p{L})(${months})\\s+(\\d{1,2})\\s+(?=\\d\\d:\\d\\d:\\d\\d).{0,20}?${year}${notWord}`, 'giu'),
    order: 'mdy',
  },
  { form: /(?<!\d)((?:19|20)\d{2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/gu, order: 'ymd' },
  { form: /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/gu, order: 'local' },
]

const clockForm =
  /^[\s,|·•–—()T-]*(?:\p{L}{1,4}\.?\s+){0,2}(\d{1,2})(?:[:h](\d{2})|\.(\d{2})(?=\s*Uhr))(?::(\d{2}))?(?:\s*([ap])\.?\s?m\b\.?)?(?:\s*Uhr|\s*h(?:rs?)?\b\.?)?(?:\s*\(?((?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,4}\b))?/iu

/** Reads a date written for machines: ISO 8601 and its looser kin, a mail date, seconds or milliseconds since 1970. `null` for anything else. */
export function readMachineDate(value: string): string | null {
  const text = value.slice(0, maxMachineLength).trim()
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromEpoch(Number(text))

  const match = machineForm.exec(text)
  if (match === null) return readWrittenDates(text, 'en')[0]?.iso ?? null
  const [, y = '', m = '', d = '', hours, minutes, seconds, zone] = match
  const day = isoDay(Number(y), Number(m), Number(d))
  if (day === null || hours === undefined) return day
  return day + (isoClock(Number(hours), Number(minutes), seconds, zone) ?? '')
}

/** Reads every date that a person would read in a short text, in its order of appearance. `05/01/2024` needs the language; without a way to know it is left out. */
export function readWrittenDates(text: string, lang: string | null): WrittenDate[] {
  const found: WrittenDate[] = []
  if (!anyYear.test(text)) return found
  for (const { form, order } of writtenForms) {
    for (const match of text.matchAll(form)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const day = order === 'local' ? localDay(match, lang) : orderedDay(match, order)
      if (day !== null) found.push({ iso: day + readClock(text.slice(end)), start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The date a URL path carries: `/2026/01/31/`, `/2026-01-31-`, `-20260131`, `/2026/jan/31/`. */
export function readUrlDate(url: string | null): string | null {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/, '') ?? ''
  const match =
    /(?<!\d)((?:19|20)\d{2})([-/_]?)(\d{2})\2(\d{2})(?!\d)/.exec(path) ??
    /\/((?:19|20)\d{2})(\/)(\p{L}{3,9})\/(\d{1,2})\//u.exec(path)
  if (match === null) return null
  const [, y = '', , m = '', d = ''] = match
  return isoDay(Number(y), monthByName.get(m.toLowerCase()) ?? Number(m), Number(d))
}

/** Days between two dates: by the clock where both give a zone, by the calendar where one does not. */
export function daysApart(a: string, b: string): number {
  if (hasZone(a) && hasZone(b)) return Math.abs(Date.parse(a) - Date.parse(b)) / dayMs
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / dayMs
}

/** How much a date says: 0 a day only, 1 with the time, 2 with time and zone. */
export function precision(iso: string): number {
  if (hasZone(iso)) return 2
  return iso.length > 10 ? 1 : 0
}

/** Milliseconds of one day. */
export const dayMs = 86_400_000

function hasZone(iso: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(iso) && iso.length > 10
}

function fromEpoch(value: number): string | null {
  const moment = new Date(value < 1e11 ? value * 1000 : value)
  return moment.getUTCFullYear() < 1990 ? null : `${moment.toISOString().slice(0, 19)}Z`
}

function orderedDay(match: RegExpExecArray, order: 'ymd' | 'dmy' | 'mdy'): string | null {
  const at = (part: string) => match[order.indexOf(part) + 1] ?? ''
  const month = monthByName.get(at('m').toLowerCase()) ?? Number(at('m'))
  return isoDay(Number(at('y')), month, Number(at('d')))
}

/** `31/01/2026` by the number that can be no month; else by the language, English meaning either order and so none. */
function localDay(match: RegExpExecArray, lang: string | null): string | null {
  const [first, second, y] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if (first === second || first > 12) return isoDay(y, second, first)
  if (second > 12) return isoDay(y, first, second)
  const dayFirst = match[2] === '.' || (lang !== null && lang !== 'en')
  return dayFirst ? isoDay(y, second, first) : null
}

function readClock(after: string): string {
  const match = clockForm.exec(after.slice(0, 48))
  if (match === null) return ''
  const [, hours, minutes = match[3], , seconds, half, zone] = match
  return isoClock(toDayHours(Number(hours), half), Number(minutes), seconds, zone) ?? ''
}

function toDayHours(hours: number, half: string | undefined): number {
  if (half === undefined) return hours
  return (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function isoDay(y: number, m: number, d: number): string | null {
  if (Number.isNaN(m)) return null
  if (y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1) return null
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${y}-${two(m)}-${two(d)}`
}

function isoClock(hours: number, minutes: number, seconds: string | undefined, zone: string | undefined): string | null {
  if (hours > 23 || minutes > 59) return null
  return `T${two(hours)}:${two(minutes)}:${seconds ?? '00'}${isoZone(zone)}`
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return ''
  const named = offsetByZone[zone.toUpperCase()]
  if (named !== undefined) return named
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  return match === null ? '' : `${match[1]}${two(Number(match[2]))}:${match[3] ?? '00'}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
