import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/reading/read-article.ts'

function read(text: string, lang = 'en') {
  const reading = readArticle({ title: null, text, lang, publishedAt: '2026-04-15' }, { actors: [], classes: [] })
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
  test.each([
    ['en', 'In an effort to calm the capital, the army freed 33 students.', ['33 freed']],
    ['en', 'After talks over the border the militia released 33 soldiers.', ['33 freed']],
    ['en', 'A judge annulled the verdicts and freed 33 students.', ['33 freed']],
    ['en', 'The tribunal rejected the complaint and freed 33 students.', ['33 freed']],
    ['en', 'Guards blocked the road as 33 students were freed.', ['33 freed']],
    ['es', 'El tribunal rechazó la denuncia y excarceló a 33 estudiantes.', ['33 freed']],
    ['pt', 'Com uma paz possível à vista, o governo libertou 33 estudantes.', ['33 freed']],
    ['fr', 'Pour obtenir la paix, le gouvernement a libéré 33 étudiants.', ['33 freed']],
    ['en', 'The judge delayed the release of 33 students.', []],
    ['en', 'The army is trying to free 33 students.', []],
    ['en', 'Envoys held talks on the release of 33 students.', []],
  ] as const)('a doubt or refusal holds for the verb it introduces: %s “%s”', (lang, text, events) => {
    expect(read(text, lang)).toEqual(events)
  })
})
