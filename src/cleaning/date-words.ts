import { foldedWords } from './lexicons/fold.ts'
import { monthByName } from './metadata/calendar-words.ts'

const months = new Set([...monthByName.keys()].flatMap((name) => foldedWords(name)))
/** Weekdays, clocks, zones and the small words between the parts of a date. */
const dayWords = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta feira
  lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag
  am pm p m a uhr h hs hrs min est edt et gmt utc ist bst cet st nd rd th of the at um de del ago hace vor il y`.split(/\s+/),
)

/** The words of a line as parts of a date. */
export interface DateWords {
  readonly hasMonth: boolean
  readonly hasYear: boolean
  /** The words that belong to no date. */
  readonly others: readonly string[]
}

/** Reads which words of a line are months, years, and no part of a date. */
export function readDateWords(text: string): DateWords {
  const words = foldedWords(text)
  return {
    hasMonth: words.some((word) => months.has(word)),
    hasYear: words.some((word) => /^(?:19|20)\d\d$/.test(word)),
    others: words.filter((word) => !/^\d+(?:st|nd|rd|th)?$/.test(word) && !months.has(word) && !dayWords.has(word)),
  }
}

/**
 * `as of`, `hasta el` before a date: the date belongs to the counts below it. `Stand:` is how German pages say when they were changed.
 * `\b` knows no accented letters, here and in other forms of words: it finds no border before `État`, and one within `Hôtel`.
 */
const asOf =
  /(?<!\p{L})(?:as (?:of|at)|situation (?:at|on)|cut-?off|situaci[oó]n al?|(?:con )?corte (?:al?|de)|hasta el|situa[çc][ãa]o (?:em|a)|at[ée] (?:o dia )?\d|(?:situation|point|bilan|[ée]tat) au)/iu
/** `30 March to 5 April`, `du 3 au 9 mars`: from one day to another. */
const fromTo =
  /\d\.?(?:\s\p{L}+\.?)?\s?(?:\s(?:to|until|al|a|au|bis|hasta el)\s|\s[–—-]\s|[–—])\s?\d{1,2}(?:st|nd|rd|th)?\.?\s(?:de\s)?\p{L}{3,}/u

/** Whether a line says what day or days its counts stand for: that is of the story, not of the page. */
export function namesPeriod(text: string): boolean {
  return asOf.test(text) || fromTo.test(text)
}
