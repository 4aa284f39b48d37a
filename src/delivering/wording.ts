import type { Count, Interval } from '../domain/batch.ts'
import type { Bound } from '../domain/figure.ts'
import { inertText } from './inert-text.ts'
import { type MessageTexts, type Plural, textsOf } from './texts/index.ts'

/** A language and the zone in which a desk's days begin: what it takes to put facts into words. */
export interface Wording {
  readonly texts: MessageTexts
  readonly timeZone: string
}

/** The wording of a language for a desk. */
export function wordingOf(lang: string, timeZone: string): Wording {
  return { texts: textsOf(lang), timeZone }
}

/** Fills the places of a template: `{count} people` with `{ count: '61' }`; a place left empty takes the space before it along. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const filled = template.replace(/( ?)\{(\w+)\}/g, (_place, space: string, name: string) => {
    const value = values[name] ?? ''
    return value === '' ? '' : `${space}${value}`
  })
  return filled.trim()
}

/** The plural form of a phrase for a number. */
export function pluralOf(phrase: Plural, count: number, { texts }: Wording): string {
  return new Intl.PluralRules(texts.lang).select(count) === 'one' ? phrase.one : phrase.other
}

/** A number of people as the language writes it. */
export function numberWords(value: number, { texts }: Wording): string {
  return new Intl.NumberFormat(texts.lang).format(value)
}

/** A share, 0 to 1, as whole percent. */
export function shareWords(share: number, { texts }: Wording): string {
  return new Intl.NumberFormat(texts.lang, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** A calendar day, `YYYY-MM-DD` (or `YYYY-MM`), in long form; anything else as it stands. */
export function dayWords(day: string, { texts }: Wording): string {
  const month = /^\d{4}-\d{2}$/.test(day)
  const at = Date.parse(month ? `${day}-01` : day)
  if (Number.isNaN(at)) return inertText(day, 40)
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' }
  return format(at, month ? parts : { ...parts, day: 'numeric' }, texts.lang, 'UTC')
}

/** The day of an instant where the desk is. */
export function dayOf(at: number, { texts, timeZone }: Wording): string {
  return format(at, { year: 'numeric', month: 'long', day: 'numeric' }, texts.lang, timeZone)
}

/** Day and time of an instant where the desk is, with the zone. */
export function momentWords(at: number, { texts, timeZone }: Wording): string {
  const parts = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const
  return format(at, { ...parts, hourCycle: 'h23' }, texts.lang, timeZone)
}

function format(at: number, parts: Intl.DateTimeFormatOptions, lang: string, timeZone: string): string {
  // British order in English: 25 December 2025 reads the same on both sides of the Atlantic.
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...parts, timeZone }).format(at)
}

/** How long something has lasted, in its largest whole unit. */
export function ageWords(ms: number, { texts }: Wording): string {
  const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
  ] as const
  const [unit, length] = units.find(([, unitMs]) => ms >= unitMs) ?? units[2]
  const value = Math.max(0, Math.floor(ms / length))
  return new Intl.NumberFormat(texts.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}

/** `A, B and C`, or with `or` between alternatives. */
export function listWords(
  items: readonly string[],
  { texts }: Wording,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(texts.lang, { type }).format(items)
}

/** One actor's number with its bound words: `at least 87`, `88 to 90`. */
export function countWords(count: Pick<Count, 'value' | 'max' | 'bound'>, wording: Wording): string {
  if (count.max !== null) return rangeWords(count.value, count.max, wording)
  return boundWords(count.bound, count.value, wording)
}

/** A number behind its bound word. */
export function boundWords(bound: Bound, value: number, wording: Wording): string {
  return fill(wording.texts.bounds[bound], { count: numberWords(value, wording) })
}

/** An interval of people. */
export function intervalWords({ low, high }: Interval, wording: Wording): string {
  if (high === null) return boundWords('at_least', low, wording)
  return low === high ? numberWords(low, wording) : rangeWords(low, high, wording)
}

function rangeWords(low: number, high: number, wording: Wording): string {
  return fill(wording.texts.bounds.range, { low: numberWords(low, wording), high: numberWords(high, wording) })
}

/** A code in the reader's words; one without words as it stands, its hyphens as spaces. */
export function codeWords(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code.replaceAll('-', ' ')
}
