import { describe, expect, test } from 'vitest'
import { fold, lex, sentences } from '../../src/reading/words/lexer.ts'

const words = (text: string) => lex(text).map((token) => token.text)

describe('a text', () => {
  test.each([
    ['58releases', ['58', 'releases']],
    ['the 23M march', ['the', '23M', 'march']],
    ['1,240 and 3\u00a0410', ['1,240', 'and', '3\u00a0410']],
    ['seventy-nine', ['seventy', 'nine']],
    ["Mothers' Circle’s list", ['Mothers', 'Circle', 's', 'list']],
  ])('falls into the words a reader sees: “%s”', (text, tokens) => {
    expect(words(text)).toEqual(tokens)
  })

  test('keeps the place of every token', () => {
    const text = 'Two left; «3 stayed».'
    for (const token of lex(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  test('is compared without case, accents and soft hyphens', () => {
    expect(fold('EXCARCELÓ re\u00adleased')).toBe('excarcelo released')
  })

  test('ends a sentence at a stop before a capital, and not after an abbreviation', () => {
    const text = 'Gen. Ramos freed 12. They left.\nA line without a stop'
    const tokens = lex(text)
    const found = sentences(text, tokens, new Set(['gen']))
    expect(found.map(({ from, paragraph }) => [tokens[from]?.text, paragraph])).toEqual([
      ['Gen', 0],
      ['They', 0],
      ['A', 1],
    ])
  })
})
