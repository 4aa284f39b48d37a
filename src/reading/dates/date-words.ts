/** Feasts that newsrooms name instead of a day. National days are left out: which one is meant depends on the country. */
export const holidays = [
  'christmas',
  'christmasEve',
  'newYear',
  'newYearsEve',
  'epiphany',
  'carnival',
  'palmSunday',
  'goodFriday',
  'easter',
  'labourDay',
  'allSaints',
] as const
export type Holiday = (typeof holidays)[number]

/** Stretches of time told by their place beside the day of publishing. */
export const stretches = [
  'overnight',
  'weekend',
  'lastWeekend',
  'nextWeekend',
  'thisWeek',
  'lastWeek',
  'thisMonth',
  'lastMonth',
  'thisYear',
  'lastYear',
  'lastHours',
  'endOfYear',
  'soon',
] as const
export type Stretch = (typeof stretches)[number]

/** Small words that decide how the date beside them is taken. */
export const marks = [
  /** A running total starts here: `since`. */
  'since',
  /** A running total starts here or, of what is to come, the first day of it: `starting on`, `as from`. */
  'starting',
  /** A range starts here, or else a running total: `from`. */
  'from',
  'between',
  'and',
  'to',
  /** The date is a limit, not the day itself: `by`, `until`, `before`. */
  'by',
  'after',
  /** `in`, `during`: what follows may be a bare month or year. */
  'in',
  'of',
  'on',
  'the',
  /** `day 3`, `el día 3`. */
  'day',
  'this',
  'last',
  'next',
  'ago',
  /** After a length of time, told from the day the text spoke of last: `two weeks later`, `tres días antes`. */
  'later',
  'earlier',
  'within',
  /** Before a weekday a habit and no day: `every Monday`, `los lunes`. */
  'every',
  /** The feast is the reason, not the day: `to mark Christmas`. */
  'occasion',
  'early',
  'mid',
  'late',
  /** Beside a feast: that of another calendar (`Orthodox Christmas`, `the Lunar New Year`). */
  'calendar',
  /** Part of a day, which changes nothing: `evening`, `late on`. */
  'daypart',
  /** `has since been`: the adverb, which starts no total. */
  'auxiliary',
  /** Before `since` a comparison, not a total: `the third batch since Christmas`, `the largest since 2021`. */
  'superlative',
  /** What a date dates when it is no release: `election`, `vote`, `protests`. */
  'event',
  /** Furniture: `updated`, `published`. */
  'stamp',
] as const
export type Mark = (typeof marks)[number]

export const units = ['hour', 'day', 'week', 'month', 'year'] as const
export type Unit = (typeof units)[number]

/** Days told by their place beside the day of publishing. */
export const relativeDays = ['dayBeforeYesterday', 'yesterday', 'today', 'tomorrow', 'dayAfterTomorrow'] as const
export type RelativeDay = (typeof relativeDays)[number]

/** Days told by the day the text spoke of last. */
export const anchoredDays = ['sameDay', 'nextDay', 'dayBefore'] as const
export type AnchoredDay = (typeof anchoredDays)[number]

/**
 * The words for time in one language. A string holds alternatives, parted by `|`; case and accents do not matter,
 * `'` stands for every apostrophe and a space for any space.
 */
export interface DateWords {
  /** Names of months and weekdays begin with a capital, so that `march` and `may` are other words. */
  readonly capitals: boolean
  /** The day may follow the month: `March 8`. */
  readonly monthFirst: boolean
  readonly months: readonly string[]
  /** `8 of January`: read with any number, only with an ordinal, or not as a date at all. */
  readonly dayOf: 'any' | 'ordinal' | 'never'
  /** Abbreviations, read only beside the day of the month. */
  readonly shortMonths: readonly string[]
  /** Months that are other words too (`May`): read only where a day, a year or a preposition stands beside them. */
  readonly doubtfulMonths: string
  /** From Monday on. */
  readonly weekdays: readonly string[]
  /** Short weekdays that are other words too (`quarta`): read only after a preposition and before no noun. */
  readonly looseWeekdays: readonly string[]
  /** One to thirty-one, for `the last three days`; also days of the month unless `ordinalDays` is true. */
  readonly numbers: readonly string[]
  readonly ordinalDays: boolean
  /** First to thirty-first, as far as the language writes them in dates. */
  readonly ordinals: readonly string[]
  /** Stuck to the digits: `8th`, `1º`, `1er`. */
  readonly ordinalMarks: string
  readonly relativeDays: Readonly<Record<RelativeDay, string>>
  readonly anchoredDays: Readonly<Record<AnchoredDay, string>>
  readonly holidays: Readonly<Record<Holiday, string>>
  readonly stretches: Readonly<Record<Stretch, string>>
  readonly units: Readonly<Record<Unit, string>>
  readonly marks: Readonly<Record<Mark, string>>
}
