import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/reading/read-article.ts'

const desk = {
  actors: [
    { name: 'Harbour Monitor', kind: 'monitor', aliases: ['the Monitor'] },
    { name: 'Ministry of Justice', kind: 'authority', aliases: ['the justice ministry', 'el Ministerio de Justicia'] },
  ],
  classes: [],
} as const

/** Each figure as `140 2026-04-13` or `140 since 2026-04-01`; published on a Wednesday. */
function days(text: string, lang = 'en'): string[] {
  const article = { title: null, text, lang, publishedAt: '2026-04-15' }
  return readArticle(article, desk).figures.map(({ value, eventDate, since }) =>
    since === null ? `${value} ${eventDate ?? 'no day'}` : `${value} since ${since}`,
  )
}

describe('the day of a release', () => {
  test('is the time since which they are counted, told before a total', () => {
    const text = 'Foi o oitavo indulto desde junho; ao todo, segundo o ministério, saíram 181 pessoas.'
    expect(days(text, 'pt')).toEqual(['181 since 2025-06-01'])
  })

  test.each([
    [
      'stands beside the deed, past words that describe the people',
      'The justice ministry freed 40 jailed students on Monday.',
      ['40 2026-04-13'],
    ],
    [
      'is named far from the number, right after the deed',
      'At least 31 people held over a march in March 2025 were reported released on April 12, their lawyers said.',
      ['31 2026-04-12'],
    ],
    [
      'is the end of a time for what is done',
      'By Monday evening 310 prisoners had left, the justice ministry said.',
      ['310 2026-04-13'],
    ],
    [
      'is the end of a time for those who were freed by then',
      'By Sunday, 31 students were freed, the justice ministry said.',
      ['31 2026-04-12'],
    ],
    [
      'is handed on to a count that checks it',
      'The justice ministry freed 90 prisoners on Sunday.\nThe Monitor has verified 52 of them.',
      ['90 2026-04-12', '52 2026-04-12'],
    ],
    [
      'is not the one on which somebody spoke, told twice',
      'On Tuesday, 14 April, the Monitor said that 52 prisoners are free.',
      ['52 no day'],
    ],
    [
      'is not the one on which somebody judged it',
      'The Monitor criticised on Monday the way the state frees people, after the release of 13 detainees.',
      ['13 no day'],
    ],
    [
      'is not the one on which a running total was told',
      'The justice ministry said on Monday that the total has reached 640 releases.',
      ['640 no day'],
    ],
    [
      'is nothing to those who stay inside',
      'The justice ministry freed 90 prisoners on Sunday.\nStill 300 political prisoners remain in jail, the Monitor says.',
      ['90 2026-04-12', '300 no day'],
    ],
    [
      'is not the time that only describes the people, before the auxiliary of their verb',
      'All 61 pupils taken from a school in Lake state last week have been released, the justice ministry said on Monday.',
      ['61 2026-04-13'],
    ],
    [
      'is the day of the announcement where a feast only names the pardon',
      'The justice ministry granted six Christmas pardons, says a note published on Monday.',
      ['6 2026-04-13'],
    ],
    [
      'is the day from which what is ordered holds',
      'The justice ministry pardoned 57 convicts, who leave prison from 20 April.',
      ['57 2026-04-20'],
    ],
    [
      'is not taken from what a release is compared with',
      'The justice ministry announced on Monday the release of 46 people, the largest group since it was founded in February.',
      ['46 2026-04-13'],
    ],
    [
      'is told from whoever reports a deed that is yet to come',
      'More than 900 detainees held since the riots are to be set free, state radio said on Sunday.',
      ['900 2026-04-12'],
    ],
    [
      'is no other batch’s, behind a semicolon',
      'The justice ministry freed 16 women on Sunday; tomorrow it will free 20 men.',
      ['16 2026-04-12', '20 2026-04-16'],
    ],
    [
      'is begun by what is said, not by saying it',
      'The Monitor recalled that in the last five days it has seen 31 prisoners walk free.',
      ['31 since 2026-04-10'],
    ],
    [
      'is the counted time, not the day on which the report came out',
      'The Monitor registered, between 1 January and 28 March, the release of 96 people, says the report presented on Tuesday.',
      ['96 since 2026-01-01'],
    ],
    [
      'of a clause with “when” is the time right before it',
      'It is the largest release since 2021, when the justice ministry freed 214 prisoners.',
      ['214 since 2021-01-01'],
    ],
    [
      'is not a time told of the speaker between commas',
      'The justice ministry freed 90 prisoners on Sunday.\nThe Monitor, which has kept lists since 2014, verified 52 releases.',
      ['90 2026-04-12', '52 2026-04-12'],
    ],
    [
      'is that of the same period told before',
      'The justice ministry freed 90 prisoners in February.\nThe Monitor registered 52 releases in the same period.',
      ['90 since 2026-02-01', '52 since 2026-02-01'],
    ],
    [
      'of a count up to a limit is that of the running total before',
      'The Monitor counted 140 releases since 8 January.\nOn Monday 12 women walked free, it said.\nThe Monitor had counted 131 releases by Sunday.',
      ['140 since 2026-01-08', '12 2026-04-13', '131 since 2026-01-08'],
    ],
    [
      'is the day of publishing in an entry of a live report',
      'Good morning.\n17:50. The justice ministry says 61 prisoners were freed.\n14:15 | The Monitor confirms 18 releases.',
      ['61 2026-04-15', '18 2026-04-15'],
    ],
    [
      'is the one the story opens with, until a release is dated',
      'The buses came into town on Saturday afternoon.\nThe justice ministry said it had freed 177 prisoners.',
      ['177 2026-04-11'],
    ],
    [
      'comes back to the story behind a paragraph of background',
      'The justice ministry freed 90 prisoners on Sunday.\nLast year it freed 402, the ministry said.\nThe Monitor verified 52 releases.',
      ['90 2026-04-12', '402 since 2025-01-01', '52 2026-04-12'],
    ],
    [
      'of an announcement told with its month is that month',
      'The justice ministry had announced in December 61 releases.',
      ['61 since 2025-12-01'],
    ],
    [
      'is not that of a raid told of the people between commas',
      'On Friday the first 13 hostages, victims of the raid of the militia on 7 October, were freed.',
      ['13 2026-04-10'],
    ],
    [
      'of a total is the time in which releases are ranked',
      'This is the seventh pardon this year, bringing the total number of releases to 178.',
      ['178 since 2026-01-01'],
    ],
    [
      'is no time of day up to which somebody had counted',
      'By 6 p.m. on Sunday, the Monitor had counted 114 people released since 8 January.',
      ['114 since 2026-01-08'],
    ],
    [
      'stays with the number that stands nearer to it',
      'The release on Monday of 60 soldiers follows that, in late March, of 22 policemen.',
      ['60 2026-04-13', '22 since 2026-03-21'],
    ],
    [
      'is not the one on which they were taken in, right before the auxiliary',
      'Five policemen who had been seized by gunmen on 6 April were handed over on Tuesday.',
      ['5 2026-04-14'],
    ],
    [
      'is the limit where that stands nearer',
      'The pardon took effect at midnight Sunday and 1,200 prisoners had left by Monday afternoon.',
      ['1200 2026-04-13'],
    ],
    ['stands behind a time of day', 'Seven prisoners were released at 8 a.m. on Monday.', ['7 2026-04-13']],
    [
      'is handed on from a sentence that counts nobody',
      'Prisoners left the jail in the north on Sunday.\nThe Monitor counted 52 released.',
      ['52 2026-04-12'],
    ],
    [
      'is the same wherever the same number is told again',
      'The justice ministry freed 90 prisoners on Sunday.\nThe talks go on.\nNobody knows their names.\nThe ministry repeated that 90 prisoners were released.',
      ['90 2026-04-12'],
    ],
    [
      'of a running total is the time named before',
      'The vote of July 2024 was disputed.\nAt least 200 prisoners have since been released, the justice ministry says.',
      ['200 since 2024-07-01'],
    ],
    [
      'of a running total is the month and not the bare year told later',
      'The vote of July 2024 was disputed.\nProtests over the 2024 election went on.\nSince then 200 prisoners have been released, the justice ministry says.',
      ['200 since 2024-07-01'],
    ],
  ])('%s', (_, text, expected) => {
    expect(days(text)).toEqual(expected)
  })

  test.each([
    ['en', 'The justice ministry freed 50 prisoners on 1 April. Two weeks later another 64 left the jail.', '64 2026-04-15'],
    ['es', 'El 1 de abril salieron 50 presos. Dos semanas después, otros 64 salieron de la cárcel.', '64 2026-04-15'],
    ['pt', 'Em 11 de abril saíram 50 presos. Três dias depois, outros 64 saíram da prisão.', '64 2026-04-14'],
    ['fr', 'Le 11 avril, 50 détenus sont sortis de prison. Trois jours plus tard, 64 autres ont été libérés.', '64 2026-04-14'],
    ['es', 'The Monitor contaba 83 liberaciones desde el 8 de enero; el domingo eran 71.', '71 since 2026-01-08'],
    ['es', 'Con las de hoy suman 212 las personas liberadas desde el 8 de enero.', '212 since 2026-01-08'],
    ['es', 'El domingo habían salido 17 presos y el lunes, otros nueve.', '9 2026-04-13'],
  ])('is told from the day named before, and behind `and` is the next number\u2019s (%s)', (lang, text, last) => {
    expect(days(text, lang).at(-1)).toBe(last)
  })

  test.each([
    ['only says when somebody spoke', 'The Monitor said on Tuesday that 12 prisoners were freed.'],
    ['only says when they were taken in', 'The Monitor counted 12 freed prisoners who had been arrested in May 2025.'],
    ['is that of the decree', 'Under the decree, announced on March 3, 12 prisoners have left, the justice ministry said.'],
    ['is a deadline still to come', 'The justice ministry promised to free 12 prisoners by Friday.'],
  ])('is not taken from a date that %s', (_, text) => {
    expect(days(text)).toEqual(['12 no day'])
  })
})
