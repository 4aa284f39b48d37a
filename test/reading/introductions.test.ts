import { describe, expect, test } from 'vitest'
import { figureLines } from './figure-lines.ts'

const desk = {
  actors: [
    {
      name: 'Ministry',
      kind: 'authority',
      aliases: ['Ministry of Justice', 'Ministerio de Justicia', 'ministère de la Justice'],
    },
    { name: 'Lantern', kind: 'monitor', aliases: ['LNT'] },
    { name: 'Marn Prison Service', kind: 'authority', aliases: [] },
  ],
  classes: [],
} as const

const read = (text: string, lang = 'en') => figureLines(text, lang, desk)

describe('somebody named with an office', () => {
  test.each([
    [
      'en',
      'The release of prisoners goes on, said Ministry of Justice spokeswoman Meya Drell. “We let 34 people go,” Drell said.',
      ['34 freed announced Ministry'],
    ],
    [
      'en',
      'Pavo Sapel, a spokesman for Lantern, welcomed the news. On Monday Sapel confirmed the release of 41 prisoners.',
      ['41 freed verified Lantern'],
    ],
    [
      'en',
      'The justice minister, Ivo Brandt Soler, spoke to reporters. Soler said 22 inmates had been pardoned.',
      ['22 ordered announced Justice minister'],
    ],
    [
      'es',
      'Ana Rojas, directora de Lantern, habló el lunes. Rojas confirmó la liberación de 17 presos.',
      ['17 freed verified Lantern'],
    ],
    [
      'fr',
      'Luc Perron, porte-parole du ministère de la Justice, a parlé lundi. Perron a annoncé la libération de 17 détenus.',
      ['17 freed announced Ministry'],
    ],
  ])('speaks for the body by surname (%s)', (lang, text, figures) => {
    expect(read(text, lang)).toEqual(figures)
  })

  test('is not met where the name is that of a place, or no office is told', () => {
    expect(read('Ana Soler met Lantern in Veld. Soler said 12 people were freed.')).toEqual(['12 freed reported Soler'])
  })
})

describe('a body told before', () => {
  test.each([
    [
      'The National Clemency Committee met on Monday. The committee said 33 detainees had been freed.',
      ['33 freed announced National Clemency Committee'],
    ],
    [
      'The League for Lost Names (LNT) keeps the lists. Some 19 people were freed, according to the League for Lost Names (LNT).',
      ['about 19 freed verified Lantern'],
    ],
    [
      'The Norvia Prisons and Correctional Service said 80 inmates had been released.',
      ['80 freed announced Norvia Prisons and Correctional Service'],
    ],
  ])('is known by its kind or its short name: “%s”', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })
})
