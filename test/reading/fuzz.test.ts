import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/reading/dates/dates.ts'
import { languagePacks } from '../../src/reading/languages/index.ts'
import { readArticle } from '../../src/reading/read-article.ts'

const desk = {
  actors: [
    { name: 'Ministry', kind: 'authority', aliases: ['the ministry', 'ministerio', 'ministério', 'ministère'] },
    { name: 'Lantern', kind: 'monitor', aliases: ['Lanterna', 'Lanterne', 'Linterna', ''] },
  ],
  classes: [{ kind: 'monitor', words: ['families', ''] }],
} as const

/** Pieces on which a grammar may trip: numbers, joints, quotes, half characters, words of every language. */
const pieces = [
  ...[
    '12',
    '1,240',
    '3 410',
    "2'816",
    '12-K',
    '0',
    '00',
    '99999999999999999999',
    '1.2.3.4',
    '2026',
    '31/02/2026',
    '٣٤',
    '½',
    '20:15',
  ],
  ...[
    'of',
    'de los',
    'between',
    'and',
    'from',
    'to',
    'since',
    'more than',
    'at least',
    'no',
    'not',
    'y',
    'e',
    'et',
    'à',
    'mil',
    'thousand',
  ],
  ...[
    'released',
    'freed',
    'prisoners',
    'presos',
    'détenus',
    'libertados',
    'liberados',
    'libérés',
    'arrested',
    'pardoned',
    'remain in jail',
  ],
  ...[
    'the ministry',
    'Lantern',
    'said',
    'according to',
    'según',
    'disse',
    'selon',
    'who',
    'the group',
    'it',
    'dozens',
    'hundred',
    'half a dozen',
  ],
  ...[
    'Monday',
    'el lunes',
    'segunda-feira (12)',
    '8 January',
    'in March',
    'Christmas',
    'last week',
    'within ten days',
    '29 February',
    'May',
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '“',
    '”',
    "'",
    '-',
    '–',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u0301',
    '\ud83d',
    '🚌',
    '\0',
    '%',
    '$',
  ],
]

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join('')),
)
const languages = fc.constantFrom(...languagePacks.map(({ code }) => code), 'xx', '', 'pt-BR')
const days = fc.constantFrom('2026-03-10', '2024-02-29', '2026-01-01T23:30:00Z', '0000-00-00', 'yesterday', '')

describe('no text, however strange', () => {
  test('makes the reader throw or tell a span outside it', () => {
    fc.assert(
      fc.property(strange, strange, languages, fc.option(days), (title, text, lang, publishedAt) => {
        const { figures, doubts } = readArticle({ title, text, lang, publishedAt }, desk)
        for (const { part, start, end, quote, value, confidence } of figures) {
          expect(quote).toBe((part === 'title' ? title : text).slice(start, end))
          expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
          expect(confidence >= 0 && confidence <= 1).toBe(true)
        }
        for (const { start, end } of doubts) expect(start <= end).toBe(true)
      }),
      { numRuns: 400, seed: 20260310 },
    )
  })

  test('makes the dates overlap or leave the text', () => {
    fc.assert(
      fc.property(strange, languages, fc.option(days), (text, lang, publishedOn) => {
        let last = 0
        for (const mention of findDates(text, lang, publishedOn)) {
          expect(mention.start).toBeGreaterThanOrEqual(0)
          expect(mention.end).toBeGreaterThan(last)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          last = mention.end
        }
      }),
      { numRuns: 400, seed: 20260310 },
    )
  })

  test.each([1, 4])('takes more than its share of time, %i times as long', (times) => {
    const text = Array(500 * times)
      .fill('The ministry said 12 of the 40 people freed since 8 January, ')
      .join('')
    const start = performance.now()
    readArticle({ title: null, text, lang: 'en', publishedAt: '2026-03-10' }, desk)
    expect(performance.now() - start).toBeLessThan(2_000 * times)
  })
})
