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
