import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/reading/read-article.ts'

const desk = {
  actors: [
    { name: 'Harbour Monitor', kind: 'monitor', aliases: ['the Monitor'] },
    { name: 'Ministry of Justice', kind: 'authority', aliases: ['the justice ministry'] },
  ],
  classes: [],
} as const

function read(text: string) {
  const article = { title: null, text, lang: 'en', publishedAt: '2026-04-15' }
  return readArticle(article, desk).figures.map(({ value, standing, actor, stage }) => ({ value, standing, actor, stage }))
}

describe('an article', () => {
  test('gives each number to whoever says it', () => {
    expect(read('The justice ministry announced 140 releases; the Monitor has verified 55.')).toEqual([
      { value: 140, standing: 'announced', actor: 'Ministry of Justice', stage: 'freed' },
      { value: 55, standing: 'verified', actor: 'Harbour Monitor', stage: 'freed' },
    ])
  })

  test.each([
    ['The justice ministry announced 140 releases.', 'P2 E2 A1'],
    ['On Monday 55 prisoners were freed, according to the Monitor.', 'P1 E1 A2'],
    ['On Monday 55 Chileans were freed, according to the Monitor.', 'P8 E1 A2'],
    ['The justice ministry announced 140 releases.\nThe Monitor has verified 55.', 'P5 E10 A1'],
  ])('says by which rules a number was read: %s', (text, rules) => {
    const { figures } = readArticle({ title: null, text, lang: 'en', publishedAt: '2026-04-15' }, desk)
    expect(figures.at(-1)?.rule).toBe(rules)
  })

  test('holds no figure where nobody is let go', () => {
    expect(read('The road to the prison is 30 km long, and 70 families wait at its end.')).toEqual([])
  })
})

describe('the speaker of a number', () => {
  test.each([
    [
      'is told past the digits of a date',
      'On April 12 the justice ministry announced 99 releases, but the Monitor could verify only 61 of them.',
      ['99 Ministry of Justice', '61 Harbour Monitor'],
    ],
    [
      'is the one named before words that describe it',
      'Harbour Monitor, the best known of the rights groups, said that it had been able to verify 61 releases.',
      ['61 Harbour Monitor'],
    ],
    [
      'may have a name with commas in it',
      'The NGO Names, Faces and Memory said that 33 prisoners were released.',
      ['33 Names, Faces and Memory'],
    ],
  ])('%s', (_, text, expected) => {
    const named = {
      ...desk,
      actors: [...desk.actors, { name: 'Names, Faces and Memory', kind: 'monitor', aliases: [] } as const],
    }
    const { figures } = readArticle({ title: null, text, lang: 'en', publishedAt: '2026-04-15' }, named)
    expect(figures.map(({ value, actor }) => `${value} ${actor}`)).toEqual(expected)
  })
})

describe('“the ministry”', () => {
  const speaker = (text: string) =>
    readArticle({ title: null, text, lang: 'en', publishedAt: '2026-04-15' }, desk).figures[0]?.actor

  test('is the desk’s own where only one of its authorities is called so', () => {
    expect(speaker('The ministry said that 12 prisoners were released.')).toBe('Ministry of Justice')
  })

  test('is another’s with a name beside it', () => {
    expect(speaker('The Norvian ministry said that 12 prisoners were released.')).not.toBe('Ministry of Justice')
  })
})
