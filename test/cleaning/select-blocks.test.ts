import { expect, test } from 'vitest'
import { readBlocks } from '../../src/cleaning/page-blocks.ts'
import { parsePage } from '../../src/cleaning/parse-page.ts'
import { selectBlocks } from '../../src/cleaning/select-blocks.ts'

const html = `<main><h2>Head</h2><p>first</p><p data-kind="note">second</p><div class="boat one"><p>third</p></div>
  <ul><li>fourth</li><li><a HREF="/x">fifth</a></li></ul></main><p id=after>sixth</p>`

test.each([
  ['h2 + p', ['first']],
  ['h2 ~ p', ['first', 'second']],
  ['[data-kind="note"]', ['second']],
  ['.boat', ['third']],
  ['div.boat > p', ['third']],
  ['li:nth-child(2), li:has(a)', ['fifth']],
  ['p:contains("sixth")', ['sixth']],
  ['main > p:not([data-kind])', ['first']],
  ['a[href^="/"]', []],
  ['#after', ['sixth']],
])('the selector %s finds its blocks', (selector, texts) => {
  const tree = parsePage(html, true)
  const found = selectBlocks([selector], tree, readBlocks(tree))
  expect([...found].map(({ text }) => text)).toEqual(texts)
})
