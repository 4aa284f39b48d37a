import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/reading/read-article.ts'

function read(text: string) {
  const reading = readArticle({ title: null, text, lang: 'en', publishedAt: '2026-04-15' }, { actors: [], classes: [] })
  return reading.figures.map(({ value, measure, stage }) => `${value} ${stage ?? measure}`)
}

describe('what happened to the people counted', () => {
  test.each([
    ['Fifteen inmates walked free.', ['15 freed']],
    ['The court authorised 33 releases.', ['33 ordered']],
    ['The president pardoned 210 convicts.', ['210 ordered']],
    ['Nineteen prisoners were moved to house arrest.', ['19 lesser']],
    ['Some 340 people remain behind bars.', ['340 held']],
    ['Police arrested 26 marchers.', ['26 arrested']],
    ['Two of the 40 people freed in Orla were detained again.', ['2 arrested', '40 freed']],
    ['The 52 people jailed over the march have been released.', ['52 freed']],
    ['The government announced the release of 58 political prisoners.', ['58 freed']],
    ['The rights group keeps a list of 58 political prisoners.', ['58 held']],
  ])('is told by “%s”', (text, events) => {
    expect(read(text)).toEqual(events)
  })

  test.each([
    'The bill could free 400 prisoners.',
    'The ministry denied having freed 15 prisoners.',
    'The judge refused to release 12 detainees.',
    'Seventy inmates are on hunger strike.',
    'Twenty prisoners were moved to another jail.',
    'The deal provides for the release of ten detainees for each soldier.',
    'He was jailed for 15 years at 62, in a prison 90 km from the coast.',
  ])('is no release in “%s”', (text) => {
    expect(read(text).filter((figure) => /freed|ordered|lesser/.test(figure))).toEqual([])
  })
})
