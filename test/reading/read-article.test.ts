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

  test('holds no figure where nobody is let go', () => {
    expect(read('The road to the prison is 30 km long, and 70 families wait at its end.')).toEqual([])
  })
})
