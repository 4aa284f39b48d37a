import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../src/cleaning/parse-page.ts'
import { menderFor } from '../../src/cleaning/text-repair.ts'
import { Fault } from '../../src/domain/fault.ts'
import { mutate } from '../bench/cleaning/mutations.ts'
import { readPages } from '../bench/cleaning/pages.ts'
import { linesOf, linesOfLibrary } from './tree-lines.ts'

function faultOf(html: string): Fault | null {
  try {
    parsePage(html)
    return null
  } catch (error) {
    return error instanceof Fault ? error : null
  }
}

describe('a hostile page is refused at once', () => {
  test.each([
    ['depth', '<div>'.repeat(200_000), 501],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>text</p>`, 501],
    ['attributes', `<p ${'same=1 '.repeat(100_000)}>text</p>`, 501],
    ['bytes', `<p>${'é'.repeat(3_000_000)}</p>`, 6_000_007],
  ])('for its %s', (what, html, found) => {
    const startedAt = performance.now()
    expect(faultOf(html)).toMatchObject({ code: 'clean.hostile-page', detail: { what, found } })
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
})

describe('a tag that means nothing costs the same however deep it stands', () => {
  test.each([
    ['an end tag of nothing', '</x>'],
    ['a form within a form', '<form>'],
  ])('%s', (_, tag) => {
    const [shallow, deep] = [1, 490].map((depth) => quickest(`<form>${'<div>'.repeat(depth)}${tag.repeat(100_000)}`))
    expect(deep).toBeLessThan((shallow ?? 0) * 4 + 10)
  })
})

/** Milliseconds of the quickest of some runs: the others were kept waiting. */
function quickest(html: string): number {
  const runs = Array.from({ length: 4 }, () => {
    const startedAt = performance.now()
    parsePage(html)
    return performance.now() - startedAt
  })
  return Math.min(...runs)
}

describe('what is no text is refused', () => {
  test.each([
    ['an image', String.fromCharCode(...Array.from({ length: 4000 }, (_, i) => (i * 7) % 256))],
    ['a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>'],
    ['undecodable bytes', new TextDecoder().decode(Uint8Array.from({ length: 4000 }, (_, i) => 128 + ((i * 31) % 128)))],
  ])('%s', (_, text) => {
    expect(faultOf(text)?.code).toBe('clean.not-text')
  })
})

describe('a page that is only odd is read', () => {
  test.each([
    ['unclosed paragraphs', '<p>one'.repeat(2000)],
    ['unclosed list items', `<ul>${'<li>one'.repeat(2000)}`],
    ['unclosed line breaks and images', '<br><img src=x>'.repeat(5000)],
    ['a stray character', `<p>caf\ufffd ${'text '.repeat(100)}</p>`],
    ['nothing', ''],
  ])('%s', (_, html) => {
    expect(faultOf(html)).toBeNull()
    expect(() => parsePage(html)).not.toThrow()
  })
})

describe('the tree is the one htmlparser2 builds', () => {
  test.each([
    ['paragraphs, items and rows left open', '<ul><li>one<li>two</ul><table><tr><td>a<td>b<tr><th>c</table><p>x<p>y<div>z'],
    ['headings and lists that end a paragraph', '<p>a<h2>b</h2><p>c<ul><li>d</ul><p>e<dl><dt>f<dd>g</dl>'],
    ['end tags of nothing', 'a</b>c</p>d</br>e</div>f</ >g</>h</1>i'],
    ['names in capitals and odd spelling', '<DIV CLASS="A">x</Div><IMAGE id=i><P\nid = "n" >y</p\t>z'],
    ['attributes of every form', `<a href=x/y?a=1&amp;b=2 class='q "w"' id>k</a><p class=a class=b id="">l</p><a =id="x">m</a>`],
    ['a tag that closes itself', '<div/>a<br/>b<p />c<svg><path d="M0"/><g><path/></g></svg>d'],
    ['signs that open no tag', 'a < b <3 c <<p>d</p> e <- f &lt;p> 1<2'],
    ['comments of every form', 'a<!-->b<!--->c<!-- <p> --!>d<!-- - -- -->e<!doctype x>f<!x>g<?php h ?>i<![CDATA[ <p> ]]>j<!-- k'],
    ['text that is no markup', '<title>A <b> &amp; B</title><textarea><p></textarea><xmp><p>&amp;</xmp><style>a<p></style>x'],
    ['scripts', '<script>if (a</b/.c) "</script>"</script >x<script type="application/ld+json">{"a":"&amp;<p>"}</script>'],
    ['entities', '<p id="a&amp;b&copy=1&eacute;">&nbsp;&#233;&#x41;&eacute &hellip;&notanentity;&amp &lt;i&gt;</p>'],
    ['a form within a form', '<form id=a><div><form id=b>x</form>y</div>z</form>'],
    ['what is read by nobody', 'a<noscript><p>b</p></noscript>c<svg><title>d</title><p>e</svg>f<select><option>g</select>h'],
    ['a page that ends within a tag', '<p>a</p><div class="b'],
  ])('%s', (_, html) => {
    expect(linesOf(parsePage(html))).toEqual(linesOfLibrary(html))
  })

  test('whatever happens to a page on its way', () => {
    const folder = join(import.meta.dirname, 'fixtures/pages')
    const pages = readPages({ folder, sets: undefined, lang: undefined, limit: undefined }).map((page) => page.html())
    let compared = 0
    for (let seed = 1; seed <= 60; seed++) {
      const { html, names } = mutate(pages[seed % pages.length] ?? '', pages[(seed * 7) % pages.length] ?? '', seed)
      // At the very end of a page that breaks off within a tag, htmlparser2 takes some letters of it for text; and it mends no text.
      if (names.includes('cut off') || menderFor(html)(html) !== html || faultOf(html) !== null) continue
      expect(linesOf(parsePage(html)), `seed ${seed}`).toEqual(linesOfLibrary(html))
      compared++
    }
    expect(compared).toBeGreaterThan(30)
  })
})
