import { describe, expect, test } from 'vitest'
import { readLinkedStory } from '../../../src/cleaning/metadata/linked-data.ts'

const none = () => false

describe('the story in JSON-LD', () => {
  test('is the thing that names this page', () => {
    const scripts = ['one', 'two'].map((name) =>
      JSON.stringify({ '@type': 'NewsArticle', headline: name, mainEntityOfPage: { '@id': `https://news.example/${name}` } }),
    )
    expect(readLinkedStory(scripts, (url) => url.endsWith('/two'))?.headline).toBe('two')
    expect(readLinkedStory(scripts, none)?.headline).toBe('one')
  })

  test('is an article before a page, and no item of a list', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', name: 'The page' },
        { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Another story' }] },
        { '@type': ['Article', 'NewsArticle'], headline: 'The story', author: { '@id': '#ruth' } },
        { '@type': 'Person', '@id': '#ruth', name: 'Ruth Okafor' },
      ],
    }
    expect(readLinkedStory([JSON.stringify(graph)], none)).toMatchObject({ headline: 'The story', authors: ['Ruth Okafor'] })
  })

  test.each([
    ['<!-- {"@type":"Article","headline":"The story"} -->'],
    ['/*<![CDATA[*/{"@type":"Article","headline":"The story"}/*]]>*/'],
    ['{"@type":"Article","headline":"The story",}'],
    ['{"@type":"Article",\n"headline":"The\n story"};'],
  ])('is read as sites print it: %s', (script) => {
    expect(readLinkedStory([script], none)?.headline?.replace(/\s+/g, ' ')).toBe('The story')
  })

  test.each([['{'], ['null'], ['[]'], ['"Article"'], ['{"@type":"Organization","name":"The Ledger"}'], ['['.repeat(100_000)]])(
    'is not found where there is none',
    (script) => {
      expect(readLinkedStory([script], none)).toBeNull()
    },
  )
})
