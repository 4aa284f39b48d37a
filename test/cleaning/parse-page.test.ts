import { describe, expect, test } from 'vitest'
import { parsePage } from '../../src/cleaning/parse-page.ts'
import { Fault } from '../../src/domain/fault.ts'

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
