import { describe, expect, test } from 'vitest'
import { type DateMention, findDates, resolveDay } from '../../src/reading/dates/dates.ts'

/** Tuesday. */
const published = '2026-03-10'

/** A mention in short: `day 2026-03-09`, `since 2026-01-01`, `deadline`. */
function brief({ kind, date, since }: DateMention): string {
  return [kind, kind === 'since' ? since : date].filter((part) => part !== null).join(' ')
}

function read(text: string, lang: string, on: string | null = published): string[] {
  return findDates(text, lang, on).map(brief)
}

describe('a day in English', () => {
  test.each([
    ['12 people left on Monday', 'day 2026-03-09'],
    ["Tuesday's releases", 'day 2026-03-10'],
    ['freed on Jan. 1', 'day 2026-01-01'],
    ['freed on 1 January 2026, it said', 'day 2026-01-01'],
    ['freed on January 1st, 2025', 'day 2025-01-01'],
    ['on the 8th of January', 'day 2026-01-08'],
    ['on Monday, March 9, they left', 'day 2026-03-09'],
    ['Monday the 9th', 'day 2026-03-09'],
    ['on the 3rd, buses came', 'day 2026-03-03'],
    ['25/12/2025', 'day 2025-12-25'],
    ['2025-12-25', 'day 2025-12-25'],
    ['yesterday', 'day 2026-03-09'],
    ['last night', 'day 2026-03-09'],
    ['this morning', 'day 2026-03-10'],
    ['two days ago', 'day 2026-03-08'],
    ['at Christmas', 'day 2025-12-25'],
    ["on New Year's Eve", 'day 2025-12-31'],
    ['on Easter Sunday 2025', 'day 2025-04-20'],
    ['last Tuesday', 'day 2026-03-03'],
    ['freed on Monday following a pardon', 'day 2026-03-09'],
    ['following Monday’s release', 'day 2026-03-09'],
    ['issued on Monday presidential decree', 'day 2026-03-09'],
    ['between May 1, 2025, and August 12, 2025', 'since 2025-05-01'],
    ['Friday of last week', 'day 2026-03-06'],
  ])('reads “%s”', (text, mention) => {
    expect(read(text, 'en')).toEqual([mention])
  })
})

describe('a window or a running total in English', () => {
  test.each([
    ['over the weekend', 'window 2026-03-08'],
    ['overnight', 'window 2026-03-10'],
    ['in the last 48 hours', 'window 2026-03-10'],
    ['December 25-26', 'window 2025-12-26'],
    ['on 7 and 8 March', 'window 2026-03-08'],
    ['between 11 and 17 February', 'since 2026-02-11'],
    ['8–12 January', 'since 2026-01-08'],
    ['from 28 December to 3 January', 'since 2025-12-28'],
    ['from Friday to Sunday', 'since 2026-03-06'],
    ['since 8 January', 'since 2026-01-08'],
    ['since July 2024', 'since 2024-07-01'],
    ['since the 3rd', 'since 2026-03-03'],
    ["since the junta's decree of 4 January", 'since 2026-01-04'],
    ['since the end of the year', 'since 2025-12-31'],
    ['the 187 of December', 'since 2025-12-01'],
    ['in 2013', 'since 2013-01-01'],
    ['last October', 'since 2025-10-01'],
    ['Last March', 'since 2025-03-01'],
    ['from November to January', 'since 2025-11-01'],
    ['this week', 'since 2026-03-09'],
    ['last week', 'since 2026-03-02'],
    ['so far this year', 'since 2026-01-01'],
    ['in the past five days', 'since 2026-03-05'],
  ])('reads “%s”', (text, mention) => {
    expect(read(text, 'en')).toEqual([mention])
  })
})

describe('a day in Spanish', () => {
  test.each([
    ['salieron el lunes', 'day 2026-03-09'],
    ['los excarcelados del domingo', 'day 2026-03-08'],
    ['este lunes 9 de marzo', 'day 2026-03-09'],
    ['el lunes 9, dijo', 'day 2026-03-09'],
    ['el 1º de enero', 'day 2026-01-01'],
    ['el primero de enero', 'day 2026-01-01'],
    ['el 25 de diciembre de 2025', 'day 2025-12-25'],
    ['el día 3', 'day 2026-03-03'],
    ['anteayer', 'day 2026-03-08'],
    ['anoche', 'day 2026-03-09'],
    ['en Nochevieja', 'day 2025-12-31'],
    ['hace dos días', 'day 2026-03-08'],
    ['de madrugada', 'window 2026-03-10'],
    ['en la madrugada del domingo', 'day 2026-03-08'],
    ['el fin de semana', 'window 2026-03-08'],
    ['entre el 2 y el 8 de marzo', 'since 2026-03-02'],
    ['del 2 al 8 de marzo', 'since 2026-03-02'],
    ['en la noche del domingo al lunes', 'window 2026-03-09'],
    ['desde el 8 de enero', 'since 2026-01-08'],
    ['desde la entrada en vigor de la ley, el pasado 20 de febrero, salieron', 'since 2026-02-20'],
    ['desde Año Nuevo', 'since 2026-01-01'],
    ['las 187 de diciembre', 'since 2025-12-01'],
    ['en lo que va de año', 'since 2026-01-01'],
    ['la semana pasada', 'since 2026-03-02'],
    ['antes del 20 de marzo', 'deadline'],
    ['en un plazo de diez días', 'deadline'],
  ])('reads “%s”', (text, mention) => {
    expect(read(text, 'es')).toEqual([mention])
  })
})

describe('a day in Portuguese', () => {
  test.each([
    ['saíram na segunda-feira', 'day 2026-03-09'],
    ['nesta segunda-feira (9)', 'day 2026-03-09'],
    ['nesta segunda-feira (9.mar.2026)', 'day 2026-03-09'],
    ['na sexta foram libertados', 'day 2026-03-06'],
    ['na madrugada de terça', 'day 2026-03-10'],
    ['na noite de domingo (8/3)', 'day 2026-03-08'],
    ['em 1º de janeiro', 'day 2026-01-01'],
    ['a 1 de Janeiro de 2026', 'day 2026-01-01'],
    ['no dia 25/12', 'day 2025-12-25'],
    ['vinte e cinco de dezembro', 'day 2025-12-25'],
    ['anteontem', 'day 2026-03-08'],
    ['há dois dias', 'day 2026-03-08'],
    ['pelo Natal', 'day 2025-12-25'],
    ['na véspera de Natal', 'day 2025-12-24'],
    ['no fim de semana', 'window 2026-03-08'],
    ['nas últimas 48 horas', 'window 2026-03-10'],
    ['entre 2 e 8 de março', 'since 2026-03-02'],
    ['de 2 a 8 de março', 'since 2026-03-02'],
    ['desde 8 de janeiro', 'since 2026-01-08'],
    ['desde o dia 3', 'since 2026-03-03'],
    ['desde o início do ano', 'since 2026-01-01'],
    ['as 187 de dezembro', 'since 2025-12-01'],
    ['julho do ano passado', 'since 2025-07-01'],
    ['no mês passado', 'since 2026-02-01'],
    ['até sexta-feira', 'deadline'],
    ['antes da Páscoa', 'deadline'],
    ['no prazo de oito dias', 'deadline'],
  ])('reads “%s”', (text, mention) => {
    expect(read(text, 'pt')).toEqual([mention])
  })

  test('is no ordinal before a noun', () => {
    expect(read('na segunda fase', 'pt')).toEqual([])
    expect(read('uma quinta leva', 'pt')).toEqual([])
  })
})

describe('a day in French', () => {
  test.each([
    ['sont sortis lundi', 'day 2026-03-09'],
    ['lundi 9 mars', 'day 2026-03-09'],
    ['le 1er janvier', 'day 2026-01-01'],
    ['le 25 décembre 2025', 'day 2025-12-25'],
    ['hier soir', 'day 2026-03-09'],
    ["aujourd'hui", 'day 2026-03-10'],
    ['avant-hier', 'day 2026-03-08'],
    ['il y a deux jours', 'day 2026-03-08'],
    ['samedi prochain', 'day 2026-03-14'],
    ['à Noël', 'day 2025-12-25'],
    ["le jour de l'An", 'day 2026-01-01'],
    ['pendant le week-end', 'window 2026-03-08'],
    ['dans la nuit de dimanche à lundi', 'window 2026-03-09'],
    ['entre le 2 et le 8 mars', 'since 2026-03-02'],
    ['du 2 au 8 mars', 'since 2026-03-02'],
    ['depuis le 3, 60 suivront', 'since 2026-03-03'],
    ['depuis novembre', 'since 2025-11-01'],
    ["depuis le début de l'année", 'since 2026-01-01'],
    ['les 40 de mars', 'since 2026-03-01'],
    ['le mois dernier', 'since 2026-02-01'],
    ['ces cinq derniers jours', 'since 2026-03-05'],
    ['avant le 14', 'deadline'],
    ["d'ici dix jours", 'deadline'],
    ['dans les dix prochains jours', 'deadline'],
    ['les manifestations de mars', 'aside'],
  ])('reads “%s”', (text, mention) => {
    expect(read(text, 'fr')).toEqual([mention])
  })
})

test('a limit that lies behind has a day, one ahead has none', () => {
  const [behind] = findDates('By Monday evening 310 people had left', 'en', published)
  expect(behind).toMatchObject({ kind: 'deadline', date: '2026-03-09', ahead: null, limit: '2026-03-09' })
  const [ahead] = findDates('will be home by 20 March', 'en', published)
  expect(ahead).toMatchObject({ kind: 'deadline', date: null, ahead: null, limit: '2026-03-20' })
})

test('a total that still runs is told from a closed window', () => {
  expect(findDates('since May', 'en', published)[0]).toMatchObject({ since: '2025-05-01', running: true })
  expect(findDates('in May', 'en', published)[0]).toMatchObject({ since: '2025-05-01', running: false })
})

test('a day told by another one keeps its tense', () => {
  const [, mention] = findDates('They vote on Thursday. They will leave the same day.', 'en', published)
  expect(mention).toMatchObject({ text: 'the same day', date: '2026-03-05', ahead: '2026-03-12' })
})

test('a year told earlier in the sentence holds for a day without one', () => {
  expect(read("L'an dernier, la grâce du 3 juillet", 'fr')).toEqual(['since 2025-01-01', 'day 2025-07-03'])
  expect(read('Il y a un an, pour la fête du 3 juillet', 'fr')).toEqual(['aside', 'day 2025-07-03'])
})

describe('a day in Italian and German', () => {
  test.each([
    ['it', 'sono usciti lunedì', 'day 2026-03-09'],
    ['it', "l'8 gennaio 2026", 'day 2026-01-08'],
    ['it', 'ieri', 'day 2026-03-09'],
    ['it', "dall'8 gennaio", 'since 2026-01-08'],
    ['it', 'a Natale', 'day 2025-12-25'],
    ['it', 'la settimana scorsa', 'since 2026-03-02'],
    ['it', 'entro dieci giorni', 'deadline'],
    ['de', 'am Montag', 'day 2026-03-09'],
    ['de', 'am 8. Januar', 'day 2026-01-08'],
    ['de', 'seit dem 8. Januar 2026', 'since 2026-01-08'],
    ['de', 'gestern', 'day 2026-03-09'],
    ['de', 'zwischen dem 2. und 8. März', 'since 2026-03-02'],
    ['de', 'im Dezember', 'since 2025-12-01'],
    ['de', 'an Weihnachten', 'day 2025-12-25'],
  ])('in %s reads “%s”', (lang, text, mention) => {
    expect(read(text, lang)).toEqual([mention])
  })
})

describe('what is no release day', () => {
  test.each([
    ['will be home by Easter', ['deadline']],
    ['within ten days', ['deadline']],
    ['in the coming days', ['deadline']],
    ['PUERTO ALBA, March 9 (Agency) - It rained.', ['aside 2026-03-09']],
    ['Updated 9 March 2026', ['aside 2026-03-09']],
    ['after the July 2024 vote', ['aside']],
    ['the 2024 election', ['aside']],
    ['to mark the new year', ['aside 2026-01-01']],
    ['the third such batch since Christmas', ['aside 2025-12-25']],
    ['let go on Orthodox Christmas', ['aside 2025-12-25']],
    ["to welcome the country's New Year", ['aside 2026-01-01']],
    ['every Monday', []],
    ['sentenced to 15 years at 65', []],
    ['May they all be free', []],
    ['In total 2,013 people', []],
    ['2013 people', []],
    ['chapter 12-K', []],
    ['nearly 2,000 have since been freed', []],
  ])('“%s”', (text, mentions) => {
    expect(read(text, 'en')).toEqual(mentions)
  })

  test('a day without a year that lies far back in the year before is likely a misprint', () => {
    expect(read('since 8 March', 'en', '2026-01-14')).toEqual(['since'])
  })

  test('nothing is known of a weekday without a day of publishing', () => {
    expect(read('on Monday', 'en', null)).toEqual(['day'])
    expect(read('on 5 May 2025', 'en', null)).toEqual(['day 2025-05-05'])
  })

  test('a plural article makes a number people, not a day', () => {
    expect(read('los 20 de marzo', 'es')).toEqual(['since 2026-03-01'])
    expect(read('los lunes', 'es')).toEqual([])
  })

  test('an unknown language has no dates', () => {
    expect(read('on Monday', 'xx')).toEqual([])
  })
})

describe('the tense of the clause', () => {
  test('decides between the last and the next day of that name', () => {
    const [mention] = findDates('on Friday', 'en', published)
    expect(mention && resolveDay(mention, 'past')).toBe('2026-03-06')
    expect(mention && resolveDay(mention, 'future')).toBe('2026-03-13')
  })

  test('matters not to a day that is told with its year', () => {
    const [mention] = findDates('on 6 March 2026', 'en', published)
    expect(mention && resolveDay(mention, 'future')).toBe('2026-03-06')
  })
})

describe('a span', () => {
  test('is told in UTF-16 offsets and holds the word that makes it a running total', () => {
    const text = '🚌 Watch counts 340 releases since 6 February.'
    const [mention] = findDates(text, 'en', published)
    expect(mention?.text).toBe('since 6 February')
    expect(text.slice(mention?.start, mention?.end)).toBe('since 6 February')
  })
})
