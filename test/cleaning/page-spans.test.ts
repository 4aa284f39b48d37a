import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/cleaning/clean-page.ts'
import { decodeEntities } from '../../src/cleaning/tags/decode-entities.ts'
import { menderFor } from '../../src/cleaning/text-repair.ts'
import type { Article } from '../../src/domain/article.ts'
import { readPages } from '../bench/cleaning/pages.ts'

/** The letters and digits of a piece of a page, without its tags. */
function lettersOf(piece: string): string {
  const bare = piece.replace(/<!--[\s\S]*?-->|<(script|style|svg|noscript)\b[\s\S]*?<\/\1>|<[^>]*>/gi, '')
  return decodeEntities(bare, 'text').replace(/[^\p{L}\p{N}]/gu, '')
}

/** The blocks, kept and removed, whose letters do not stand where they say. */
function misplaced({ text, blocks, removed }: Article, content: string): string[] {
  const mend = menderFor(content)
  const told = [...blocks.map(({ start, end, page }) => ({ text: text.slice(start, end), page })), ...removed]
  return told
    .filter(({ text: words, page }) => !page || !lettersOf(mend(content.slice(page.start, page.end))).includes(lettersOf(words)))
    .map(({ text: words, page }) => `${words} ← ${page && content.slice(page.start, page.end)}`)
}

describe('every block says where in the page it stands', () => {
  const folder = join(import.meta.dirname, 'fixtures/pages')
  const pages = readPages({ folder, sets: undefined, lang: undefined, limit: undefined })

  test.each(pages.map(({ file, url, html }) => [file, url, html()] as const))('%s', (_, url, content) => {
    const article = cleanPage({ content, format: 'html', url })
    expect(article.blocks.length + article.removed.length).toBeGreaterThan(5)
    expect(misplaced(article, content)).toEqual([])
  })

  test.each([
    ['entities and tags', '<p>\n  Some 2&#8239;400&nbsp;<b>people</b> &mdash; said <i>the&shy;y</i>.\n</p>'],
    ['a sentence broken by hand', '<p>They freed 87 people <!-- note --><br>\nfrom the prison at dawn.</p>'],
    ['signs of a wrong decoding', '<p>La excarcelaciÃ³n de 87 personas, dijo â€œla misiÃ³nâ€\u009d.</p><p>Nada mÃ¡s.</p>'],
  ])('through %s', (_, html) => {
    expect(misplaced(cleanPage({ content: html, format: 'html', url: null }), html)).toEqual([])
  })

  test('without the white space around it', () => {
    const { blocks } = cleanPage({ content: '<p>\n  They freed 87 people at dawn.\n</p>', format: 'html', url: null })
    expect(blocks.map(({ page }) => page)).toEqual([{ start: 6, end: 35 }])
  })

  test('in plain text too', () => {
    const content = readFileSync(join(folder, pages[0]?.file.replace('.html', '.txt') ?? ''), 'utf8').replaceAll('\n', '\r\n\r\n')
    expect(misplaced(cleanPage({ content, format: 'text', url: null }), content)).toEqual([])
  })
})
