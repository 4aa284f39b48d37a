import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/reading/read-article.ts'
import { add, f1, nothing, type Strictness, scoreDocument } from '../bench/figure-scores.ts'
import { deskFor, readGoldSets } from '../bench/gold-set.ts'

/** What was reached on the development halves, less a margin: raised when the reader improves, never lowered in silence. */
const floors: Readonly<Record<string, Readonly<Record<Strictness, number>>>> = {
  'coverage/articles': { value: 0.83, standing: 0.73, dated: 0.68 },
  'coverage/cases': { value: 0.87, standing: 0.75, dated: 0.74 },
  'phenomena/articles': { value: 0.83, standing: 0.73, dated: 0.63 },
  'phenomena/cases': { value: 0.92, standing: 0.92, dated: 0.92 },
}

const sets = readGoldSets(join(import.meta.dirname, 'gold')).filter(({ name }) => name in floors)

describe.each(sets)('the gold set $name', (set) => {
  const { name, documents } = set
  test.each(Object.entries(floors[name] ?? {}))('is read no worse than before: %s', (how, floor) => {
    const tallies = documents.map((document) => {
      const { title = null, text, lang, published } = document
      const { figures } = readArticle({ title, text, lang, publishedAt: published }, deskFor(set, document))
      return scoreDocument(document, figures, how as Strictness)
    })
    expect(f1(tallies.reduce(add, nothing))).toBeGreaterThan(floor)
  })
})
