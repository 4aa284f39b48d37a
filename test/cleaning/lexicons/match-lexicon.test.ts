import { describe, expect, test } from 'vitest'
import { foldedWords } from '../../../src/cleaning/lexicons/fold.ts'
import { lexicons } from '../../../src/cleaning/lexicons/index.ts'
import type { Phrases, Subject } from '../../../src/cleaning/lexicons/lexicon.ts'
import { matchLexicon, speaks } from '../../../src/cleaning/lexicons/match-lexicon.ts'

const forms = ['is', 'opens', 'holds', 'tells'] as const

/** A line that is this phrase: the first of its choices, a stem with an ending, any number. */
function spelled(phrase: string): string {
  const words = phrase
    .split(' ')
    .map((word) => (word.split('|')[0] ?? '').replace('~', 'xyz').replace('#', '7').replace('?', 'x'))
  return words.filter((word) => word !== '*').join(' ')
}

test('every phrase of every lexicon is found in a line that is that phrase', () => {
  const lost = lexicons.flatMap((lexicon) =>
    (Object.entries(lexicon) as [Subject, Phrases][]).flatMap(([subject, phrases]) =>
      forms.flatMap((form) =>
        (phrases[form] ?? []).filter((phrase) => !speaks(matchLexicon(foldedWords(spelled(phrase))), form, subject)),
      ),
    ),
  )
  expect(lost).toEqual([])
})

describe('the words of a line', () => {
  test.each([
    ['They’re free — 87 of “them”', ['they', 're', 'free', '87', 'of', 'them']],
    ['Suscríbase: ÚLTIMAS noticias', ['suscribase', 'ultimas', 'noticias']],
    ['Straße, Øre, Ist', ['strasse', 'ore', 'ist']],
    ['«Освобождены» 87 человек', ['освобождены', '87', 'человек']],
    ['n.º 53 · 2 400', ['n', 'º', '53', '2', '400']],
    ['… — !', []],
  ])('of “%s” are folded', (line, words) => {
    expect(foldedWords(line)).toEqual(words)
  })
})
