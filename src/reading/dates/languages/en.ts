import type { DateWords } from '../date-words.ts'

/** Words for time in English. */
export const english: DateWords = {
  capitals: true,
  monthFirst: true,
  dayOf: 'ordinal',
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep|Sept Oct Nov Dec'.split(' '),
  doubtfulMonths: 'March|April|May|June|August',
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  looseWeekdays: [],
  numbers: [
    ...'one|a|an two|couple three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
    ...'seventeen eighteen nineteen twenty'.split(' '),
  ],
  ordinalDays: true,
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
  ordinalMarks: 'st|nd|rd|th',
  relativeDays: {
    dayBeforeYesterday: 'day before yesterday|the day before yesterday|two nights ago',
    yesterday: "yesterday|last night|yesterday's",
    today: 'today|tonight|this morning|this afternoon|this evening|earlier today',
    tomorrow: 'tomorrow',
    dayAfterTomorrow: 'day after tomorrow|the day after tomorrow',
  },
  anchoredDays: {
    sameDay: 'the same day|that day|that same day|that night|that evening|that afternoon|that morning',
    nextDay: 'the next day|the following day|a day later|one day later|the day after|the next morning',
    dayBefore: 'the day before|the previous day|a day earlier|one day earlier|the night before',
  },
  holidays: {
    christmas: 'Christmas|Christmas Day|Xmas|Christmastime',
    christmasEve: 'Christmas Eve',
    newYear: "New Year|New Year's|New Year's Day|New Years Day|New Years|the new year",
    newYearsEve: "New Year's Eve|New Years Eve|New Year Eve",
    epiphany: 'Epiphany|Three Kings Day|the Epiphany',
    carnival: 'Carnival',
    palmSunday: 'Palm Sunday',
    goodFriday: 'Good Friday',
    easter: 'Easter|Easter Sunday',
    labourDay: 'May Day|International Workers Day|Labour Day',
    allSaints: "All Saints' Day|All Saints Day",
  },
  stretches: {
    overnight: 'overnight|in the early hours|in the small hours|during the night|in the dead of night',
    weekend: 'weekend|the weekend|this weekend',
    lastWeekend: 'last weekend|the past weekend|this past weekend|previous weekend',
    nextWeekend: 'next weekend|coming weekend',
    thisWeek: 'this week|earlier this week|later this week',
    lastWeek: 'last week|past week|previous week|the week before',
    thisMonth: 'this month|earlier this month|later this month',
    lastMonth: 'last month|past month|previous month',
    thisYear:
      'this year|so far this year|year to date|start of the year|beginning of the year|earlier this year|' +
      'later this year|opening days of the year|first days of the year',
    lastYear: 'last year|previous year|the year before',
    lastHours: 'last hours|past hours|last few hours|past few hours|recent hours',
    endOfYear: 'end of the year|end of last year|turn of the year',
    soon:
      'next week|next month|next year|coming days|coming weeks|coming months|coming hours|next few days|next few weeks|next days|' +
      'coming week|coming month|the next hours|next few hours|end of the week|end of the month|end of this week|end of this month',
  },
  units: {
    hour: 'hour|hours',
    day: 'days|night|nights',
    week: 'week|weeks',
    month: 'month|months',
    year: 'year|years',
  },
  marks: {
    since: 'since|ever since',
    starting: 'starting|starting on|beginning|beginning on|as from|effective|effective from|with effect from',
    from: 'from',
    between: 'between',
    and: 'and|&',
    to: 'to|through|thru|till',
    by: 'by|before|until|no later than|not later than|ahead of|prior to|up to|up until|in time for',
    after: 'after',
    in: 'in|during|throughout|over|for|at|around',
    of: 'of|in the month of',
    on: 'on|dated',
    the: "the|'s",
    day: 'day',
    this: 'this|in this',
    last: 'last|past|previous',
    next: 'next|coming|the following',
    ago: 'ago|before now',
    later: 'later',
    earlier: 'earlier',
    within: 'within|in under|in less than|inside',
    every: 'every|each|on alternate',
    calendar:
      'traditional|lunar|solar|Orthodox|Coptic|Julian|Buddhist|Hindu|Islamic|Muslim|Hijri|Jewish|Hebrew|Chinese|Persian|Iranian|Burmese|Khmer|Thai|Lao|Ethiopian|Sinhala|Tamil|Tibetan|Kurdish|Berber',
    occasion: 'to mark|marking|marks|marked|to celebrate|celebrating|on the occasion of|in honour of|in honor of',
    early: 'early|start of|beginning of|first days of',
    mid: 'mid|mid -|middle of',
    late: 'late|end of|last days of',
    daypart:
      'morning|afternoon|evening|midnight|noon|dawn|dusk|evenings|nightfall|at night|in the morning|in the evening|at dawn|' +
      'in the afternoon|by night',
    auxiliary: "have|has|had|'ve|having|been|was|were",
    superlative: 'largest|biggest|latest|highest|greatest|most|smallest|lowest|best|worst|only|eleventh|twelfth',
    event:
      'election|elections|vote|ballot|poll|polls|protest|protests|demonstrations|referendum|uprising|coup|unrest|riots|crackdown|' +
      'constitution|budget|war|massacre|rally|riot|attack|attacks|storming|earthquake|' +
      'presidential election|presidential elections|presidential vote|presidential poll|presidential polls|parliamentary election|parliamentary elections|parliamentary vote|parliamentary poll|parliamentary polls|general election|general elections|general strike|contested election|contested elections|contested vote|contested poll|contested polls|disputed election|disputed elections|disputed vote|disputed poll|disputed polls|contested presidential election|disputed presidential election|contested presidential vote|disputed presidential vote',
    stamp: 'published|updated|last updated|last modified|posted|published on|updated on|posted on|copyright|printed',
  },
}
