import { describe, expect, test } from 'vitest'
import { figureLines } from './figure-lines.ts'

const desk = { actors: [{ name: 'Lantern', kind: 'monitor', aliases: ['Farol', 'Lanterne'] }], classes: [] } as const

const read = (text: string, lang: string) => figureLines(text, lang, desk)

describe('numbers in a row', () => {
  test.each([
    [
      'en',
      'On Saturday, 96 prisoners from Insel jail, 13 from Bagor, 70 from camps in Mon Hills and 21 from Veld were released, Lantern said.',
      ['96 freed verified Lantern', '13 freed verified Lantern', '70 freed verified Lantern', '21 freed verified Lantern'],
    ],
    [
      'en',
      'Lantern said the rebels had released 13 nurses and seven foreign engineers on Friday in exchange for a truce.',
      ['13 freed verified Lantern', '7 freed verified Lantern'],
    ],
    [
      'es',
      'Once mujeres de la cárcel de Lago, 13 hombres de la de Cerro y 20 presos de la del Norte fueron liberados, dijo Farol.',
      ['11 freed verified Lantern', '13 freed verified Lantern', '20 freed verified Lantern'],
    ],
  ])('share the verb that one of them has (%s)', (lang, text, figures) => {
    expect(read(text, lang)).toEqual(figures)
  })

  test('end where another verb follows', () => {
    expect(read('The army freed 12 men, and 30 women remain in jail, Lantern said.', 'en')).toEqual([
      '12 freed verified Lantern',
      '30 held verified Lantern',
    ])
  })
})

describe('a class and its total', () => {
  test.each([
    ['en', 'More than 200 political prisoners were among the 7,012 inmates freed in the amnesty, Lantern said.', 200, 7012],
    ['es', 'Más de 200 presos políticos estaban entre los 7.012 reclusos liberados, dijo Farol.', 200, 7012],
  ])('are told by words of being among (%s)', (lang, text, value, total) => {
    expect(read(text, lang)).toEqual([`at_least ${value} freed verified Lantern`, `${total} freed verified Lantern`])
  })

  test('need no comma between them', () => {
    expect(
      read('Of the 600 prisoners released under the amnesty last week only 40 were dissidents, Lantern said.', 'en'),
    ).toEqual(['600 freed verified Lantern', '40 freed verified Lantern'])
  })
})
