import { describe, expect, test } from 'vitest'
import { english } from '../../src/reading/languages/en.ts'
import { spanish } from '../../src/reading/languages/es.ts'
import { findCounts } from '../../src/reading/numbers/numbers.ts'
import { lex } from '../../src/reading/words/lexer.ts'
import { compileLexicon } from '../../src/reading/words/lexicon.ts'

const lexicons = { en: compileLexicon(english), es: compileLexicon(spanish) }

function read(text: string, lang: 'en' | 'es') {
  const tokens = lex(text)
  const counts = findCounts(tokens, 0, tokens.length, lexicons[lang])
  return counts.map(({ value, max, bound }) => (max === null ? `${bound} ${value}` : `${bound} ${value}-${max}`))
}

describe('a number', () => {
  test.each([
    ['1,870 people', 'exact 1870'],
    ['1.870 people', 'exact 1870'],
    ['about 14-K people', 'about 14000'],
    ['three hundred and sixteen people', 'exact 316'],
    ['eighty-four people', 'exact 84'],
    ['at least 35 people', 'at_least 35'],
    ['no more than 35 people', 'at_most 35'],
    ['as many as forty people', 'at_most 40'],
    ['35 or so people', 'about 35'],
    ['thirty-five (35) people', 'exact 35'],
    ['half a dozen people', 'about 6'],
    ['between 20 and 26 people', 'about 20-26'],
    ['five to six thousand people', 'about 5000-6000'],
  ])('is read from “%s”', (text, count) => {
    expect(read(text, 'en')).toEqual([count])
  })

  test.each([
    ['3 mil 12 personas', 'exact 3012'],
    ['4 250 personas', 'exact 4250'],
    ['setecientas ochenta y dos personas', 'exact 782'],
    ['unas 60 personas', 'about 60'],
    ['no avala más de 14 salidas', 'at_most 14'],
    ['medio centenar de personas', 'about 50'],
    ['de 20 a 26 personas', 'about 20-26'],
  ])('is read from “%s” in Spanish', (text, count) => {
    expect(read(text, 'es')).toEqual([count])
  })

  test('that moved is no range', () => {
    expect(read('the tally was raised from 41 to 55', 'en')).toEqual(['exact 41', 'exact 55'])
  })

  test('is not invented from a word of another language, an ordinal or several', () => {
    expect(read('once the gate closed, several people of the first group left', 'en')).toEqual([])
  })
})
