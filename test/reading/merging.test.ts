import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/reading/read-article.ts'

const desk = {
  actors: [
    { name: 'Lantern', kind: 'monitor', aliases: [] },
    { name: 'Ministry', kind: 'authority', aliases: ['the ministry'] },
  ],
  classes: [],
} as const

const read = (title: string | null, text: string) => readArticle({ title, text, lang: 'en', publishedAt: '2026-04-15' }, desk)

describe('the figures of one article', () => {
  test('hold a claim once, in its most qualified form', () => {
    const { figures } = read(
      'At least 64 freed',
      'Lantern said at least 64 prisoners were freed. The 64 people freed are farmers, Lantern said.',
    )
    expect(figures.map(({ value, bound, actor }) => [value, bound, actor])).toEqual([[64, 'at_least', 'Lantern']])
  })

  test('keep one number of two sides apart', () => {
    const { figures } = read(null, 'The ministry said 30 prisoners were freed. Lantern, too, counts 30 releases.')
    expect(figures.map(({ standing }) => standing)).toEqual(['announced', 'verified'])
  })

  test('name the total of a part, and no total for a rival count', () => {
    const parts = read(null, 'Lantern verified 22 releases: 14 from Orla and 8 from Pinar.').figures
    expect(parts.map(({ value, partOf }) => [value, partOf])).toEqual([
      [22, null],
      [14, 22],
      [8, 22],
    ])
    const rivals = read(null, 'Lantern has checked 48 of the 120 releases the ministry announced.').figures
    expect(rivals.map(({ value, partOf }) => [value, partOf])).toEqual([
      [48, null],
      [120, null],
    ])
  })

  test('carry the sentence that says so, in the part it stands in', () => {
    const title = 'Ministry frees 51'
    const text = 'No names were given.\nLantern could verify 19 releases by noon.'
    const { figures } = read(title, text)
    for (const { part, start, end, quote } of figures) expect((part === 'title' ? title : text).slice(start, end)).toBe(quote)
    expect(figures.map(({ part }) => part)).toEqual(['title', 'text'])
  })

  test('are trusted less the more is missing', () => {
    const plain = read(null, 'Lantern verified 61 releases.').figures[0]
    const bare = read('Prisoners go home', 'Sixteen are out.').figures[0]
    expect(plain?.confidence).toBeGreaterThan(0.9)
    expect(plain?.reasons).toEqual([])
    expect(bare?.confidence ?? 0).toBeLessThan(0.9)
  })

  test('leave what was not trusted as doubts with their reason', () => {
    const { figures, doubts } = read(null, 'The bill could free 400 prisoners, the ministry said.')
    expect(figures).toEqual([])
    expect(doubts.map(({ value, reason }) => [value, reason])).toEqual([[400, 'only a possibility']])
  })
})
