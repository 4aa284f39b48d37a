import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/cleaning/clean-page.ts'

const folder = join(import.meta.dirname, 'fixtures/pages')
const fetchedAt = Date.parse('2026-03-15T12:00:00Z')

interface Expected {
  readonly url: string
  readonly title: string
  readonly byline: string | null
  readonly site: string
  readonly lang: string
  readonly publishedAt: string
  readonly updatedAt: string | null
}

function clean(name: string) {
  const { url, ...expected } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected
  const content = readFileSync(join(folder, `${name}.html`), 'utf8')
  return { expected, article: cleanPage({ content, format: 'html', url, now: fetchedAt }) }
}

function storyOf(name: string): string[] {
  return readFileSync(join(folder, `${name}.txt`), 'utf8')
    .trim()
    .split('\n')
}

describe('a news page keeps its story and nothing else', () => {
  test.each([['es--tema-antiguo'], ['fr--reserve-aux-abonnes']])('%s', (name) => {
    expect(clean(name).article.text.split('\n')).toEqual(storyOf(name))
  })
})

describe('a news page loses no line of its story', () => {
  test.each([
    ['de--mit-anzeigen'],
    ['en--embeds-and-appeals'],
    ['en--second-article-below'],
    ['es--comunicado-con-tabla'],
    ['es--suscripcion-y-relacionados'],
  ])('%s', (name) => {
    const lines = clean(name).article.text.split('\n')
    expect(storyOf(name).filter((line) => !lines.includes(line))).toEqual([])
  })
})

describe('the page says who published what, and when', () => {
  test.each([
    ['de--mit-anzeigen'],
    ['en--embeds-and-appeals'],
    ['en--live-blog'],
    ['en--second-article-below'],
    ['es--comunicado-con-tabla'],
    ['es--suscripcion-y-relacionados'],
    ['es--tema-antiguo'],
    ['fr--reserve-aux-abonnes'],
    ['pt--publicidade-no-meio'],
  ])('%s', (name) => {
    const { article, expected } = clean(name)
    expect(article).toMatchObject(expected)
  })

  test('and today’s date in its header is a doubt over an older story', () => {
    expect(clean('es--suscripcion-y-relacionados').article.doubts).toEqual([
      { reason: 'page-frame-shows-another-day', detail: 'page frame 2026-03-15, story 2026-03-02T08:15:00-04:00' },
    ])
  })
})
