import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/reading/read-article.ts'

const desk = {
  actors: [
    { name: 'Lantern', kind: 'monitor', aliases: ['the Lantern group', 'Ines Duro'] },
    { name: 'Bar', kind: 'monitor', aliases: ['the Bar'] },
    { name: 'Ministry', kind: 'authority', aliases: ['the ministry', 'Prisons Ministry'] },
    { name: 'Veska', kind: 'other', aliases: [] },
  ],
  classes: [{ kind: 'monitor', words: ['lawyers'] }],
} as const

function read(text: string, actors: typeof desk | { actors: []; classes: [] } = desk) {
  const reading = readArticle({ title: null, text, lang: 'en', publishedAt: '2026-04-15' }, actors)
  return reading.figures.map(({ value, standing, actor }) => `${value} ${standing} ${actor}`)
}

describe('a number belongs to', () => {
  test.each([
    [
      'whoever says it',
      'The ministry said 70 prisoners were freed; Lantern confirmed 41.',
      ['70 announced Ministry', '41 verified Lantern'],
    ],
    ['whoever is named beside it', 'Lantern counts 70 releases, the Bar 64.', ['70 verified Lantern', '64 verified Bar']],
    [
      'its owner, whoever scoffs at it',
      "Lantern's tally of 70 releases is invented, the ministry said.",
      ['70 verified Lantern'],
    ],
    ['the one spoken of by “it”', 'The ministry released 70 inmates, it said.', ['70 announced Ministry']],
    ['the spokesperson’s body', '“We saw 31 people leave,” said Ines Duro.', ['31 verified Lantern']],
    ['the authority that orders, whoever counts', 'The ministry pardoned 45 people, the Bar noted.', ['45 announced Ministry']],
    ['both monitors that confirm it', 'Lantern and the Bar confirmed 29 releases.', ['29 verified Lantern; Bar']],
    ['a class without a name', 'According to lawyers, 12 people came out of jail.', ['12 verified null']],
    ['neither side', 'Veska said 9 of its citizens had been freed.', ['9 reported Veska']],
    ['nobody but the outlet, whoever is among them', 'Six members of Lantern were freed on Sunday.', ['6 reported null']],
    ['nobody but the outlet, whoever they work for', 'Six Lantern volunteers were freed on Sunday.', ['6 reported null']],
    ['the movement that holds and frees', 'The Harun movement handed over 12 hostages, it said.', ['12 announced Harun']],
    ['no movement that only speaks', 'The Harun movement said 12 activists had been freed.', ['12 reported null']],
    ['nobody but the outlet', 'On Sunday 64 prisoners walked free.', ['64 reported null']],
  ])('%s', (_, text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  test('a body the text itself names, where no desk knows it', () => {
    const text = 'The rights group Stone Door has verified 18 releases. Stone Door also counts 240 people in custody.'
    expect(read(text, { actors: [], classes: [] })).toEqual(['18 verified Stone Door', '240 verified Stone Door'])
  })

  test('the speaker of a later sentence that confirms it', () => {
    const text = 'At least 87 prisoners walked free on Monday. The Lantern group confirmed the releases.'
    expect(read(text)).toEqual(['87 verified Lantern'])
  })
})
