import { describe, expect, test } from 'vitest'
import { peopleOf } from '../../src/reading/words/countries.ts'
import { figureLines } from './figure-lines.ts'

const read = (text: string, lang: string) => figureLines(text, lang, { actors: [], classes: [] })

describe('the people of a country', () => {
  test.each([
    ['fr', 'Trente Camerounais sont rentrés de captivité.', '30 freed reported'],
    ['fr', 'La junte a libéré neuf autres Ivoiriens.', '9 freed reported'],
    ['pt', 'Foram soltos 14 moçambicanos e cinco russos.', '14 freed reported|5 freed reported'],
    ['es', 'Quedaron en libertad 14 nicaragüenses y cinco rusos.', '14 freed reported|5 freed reported'],
    ['en', 'Nine more Ukrainians and two Turks were released.', '9 freed reported|2 freed reported'],
    ['it', 'Sono stati liberati 14 venezuelani.', '14 freed reported'],
    ['de', 'Freigelassen wurden 14 Kubaner.', '14 freed reported'],
  ])('is counted in %s: “%s”', (lang, text, lines) => {
    expect(read(text, lang).join('|')).toBe(lines)
  })

  test('is not made from a union or a mark of testing', () => {
    const isPeople = peopleOf('en', ['ans', 'ers', 'ents'])
    expect(['chileans', 'europeans', 'uniters', 'unknowers', 'accents'].filter(isPeople)).toEqual(['chileans'])
  })

  test('is no other word that begins like a country', () => {
    const isPeople = peopleOf('fr', ['ens', 'ais', 'ois'])
    expect(['maliens', 'malades', 'villageois', 'territoires', 'portes'].filter(isPeople)).toEqual(['maliens'])
  })
})
