import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/cleaning/clean-page.ts'
import { countWords, menderFor } from '../../src/cleaning/text-repair.ts'

/** The text of one paragraph, set into a page with a story around it. */
function textOf(html: string): string {
  const around = '<p>The ministry said on Friday that the prison by the lake had been emptied of those held since July.</p>'
  const { text } = cleanPage({
    content: `<main>${around}${html}${around.replace('Friday', 'Sunday')}</main>`,
    format: 'html',
    url: null,
  })
  return text.split('\n').slice(1, -1).join('\n')
}

describe('the text of a page', () => {
  test.each([
    [
      'a number that lost its spaces to the tags around it',
      '<p>They freed<b>87</b>people at dawn.</p>',
      'They freed 87 people at dawn.',
    ],
    ['a number of one digit between two tags', '<p>They freed<b>7</b>people at dawn.</p>', 'They freed 7 people at dawn.'],
    [
      'two words grown together at a link',
      '<p>It was said by the<a href="/m">Ministry</a>on that day.</p>',
      'It was said by the Ministryon that day.',
    ],
    ['a drop cap', '<p><span>T</span>hey freed 87 people at dawn.</p>', 'They freed 87 people at dawn.'],
    ['an ordinal', '<p>It was the 2<sup>nd</sup> group of the week.</p>', 'It was the 2nd group of the week.'],
    [
      'a footnote mark after a number',
      '<p>They freed 99<sup><a href="#n1">1</a></sup> people at dawn.</p>',
      'They freed 99 people at dawn.',
    ],
    ['soft hyphens', '<p>They freed 87 pri&shy;son&shy;ers at dawn.</p>', 'They freed 87 prisoners at dawn.'],
    [
      'a space that does not break inside a number',
      '<p>Some 2&#8239;400 people were held.</p>',
      'Some 2\u00a0400 people were held.',
    ],
    [
      'paragraphs parted by breaks',
      '<p>They freed 87 people.<br><br>Many went home.</p>',
      'They freed 87 people.\nMany went home.',
    ],
    [
      'a sentence broken by hand',
      '<p>They freed 87 people<br>from the prison at dawn.</p>',
      'They freed 87 people from the prison at dawn.',
    ],
    ['a row of a table', '<table><tr><td>Norte</td><td>46</td></tr></table>', 'Norte | 46'],
    ['items of a list', '<ul><li>Norte: 46 men.</li><li>Lago: 41 women.</li></ul>', 'Norte: 46 men.\nLago: 41 women.'],
  ])('reads %s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  test.each([
    ['excarcelaciÃ³n', 'excarcelación'],
    ['â€œ87 personasâ€\u009d', '“87 personas”'],
    ['Ã‰l dijo', 'Él dijo'],
    ['SÃO PAULO, JOÃO', 'SÃO PAULO, JOÃO'],
    ['São Tomé', 'São Tomé'],
  ])('mends “%s”', (garbled, mended) => {
    expect(menderFor(garbled)(garbled)).toBe(mended)
  })

  test.each([
    ['They freed 87 people', 4],
    ['気象庁は十三日', 4],
    ['', 0],
  ])('counts the words of “%s”', (line, words) => {
    expect(countWords(line)).toBe(words)
  })
})
