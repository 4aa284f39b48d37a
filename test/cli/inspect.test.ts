import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { spanInPage } from '../../src/domain/article.ts'
import { rollcall } from '../support/terminal.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-inspect-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const story =
  'The Ministry of Prisons announced on Monday the release of 120 prisoners. Amnesty said it could verify only 70 of them.'
const desk = {
  name: 'Lake Country',
  actors: [
    { name: 'Ministry of Prisons', kind: 'authority', aliases: ['Prisons Ministry'] },
    { name: 'Amnesty', kind: 'monitor', aliases: { en: ['Amnesty International'], es: ['Amnistía'] } },
  ],
}

async function batch(...lines: readonly unknown[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { code, out } = await rollcall(['inspect', '--batch'], { input })
  return {
    code,
    answers: out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  }
}

describe('rollcall inspect --batch', () => {
  test('answers each line in order with the text, the figures, the doubts and the gaps', async () => {
    const { code, answers } = await batch({ id: 'a', lang: 'en', published: '2026-03-10', text: story, desk })
    expect(code).toBe(0)
    expect(answers).toMatchObject([{ id: 'a', lang: 'en', published: '2026-03-10', text: story, removed: [] }])
    expect(answers[0].figures).toMatchObject([
      { value: 120, standing: 'announced', actor: 'Ministry of Prisons', measure: 'released', eventDate: '2026-03-09' },
      { value: 70, standing: 'verified', actor: 'Amnesty', measure: 'released' },
    ])
    for (const { quote, start, end } of answers[0].figures) expect(story.slice(start, end)).toBe(quote)
    expect(answers[0].gaps).toMatchObject([{ announced: 120, verified: 70, gap: 50 }])
  })

  test('believes a day of publication that is yet to come', async () => {
    const { answers } = await batch({ id: 'a', lang: 'en', published: '2099-03-10', text: story, desk })
    expect(answers[0]).toMatchObject({ published: '2099-03-10', figures: [{ eventDate: '2099-03-09' }, {}] })
  })

  test('takes markup, and says what it removed by which rule', async () => {
    const html = `<html lang="en"><head><title>Release | Gazette</title></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Release</h1><p>${story}</p><p>Families had waited for them since the morning at the gate of the prison in the north.</p></article></body></html>`
    const { answers } = await batch({ id: 'a', html, published: '2026-03-10', desk })
    expect(answers[0].text).toContain('120 prisoners')
    expect(answers[0].text).not.toContain('Home')
    const { rule, text, page } = answers[0].removed.find((block: { text: string }) => block.text.startsWith('Home'))
    expect([rule, text]).toEqual(['page-frame', 'Home World'])
    expect(html.slice(page.start, page.end)).toBe('Home</a> <a href="/w">World')
  })

  test('says where in the page a figure stands', async () => {
    const told = story.replace('120', '<b>120</b>').replace('Amnesty', 'Amnesty&nbsp;International')
    const html = `<html lang="en"><nav><a href="/">Home</a></nav><article><h1>Release</h1><p>Families waited.</p>\n<p>${told}</p></article></html>`
    const { answers } = await batch({ id: 'a', html, published: '2026-03-10', desk })
    expect(answers[0].figures).toHaveLength(2)
    for (const { quote, start, end } of answers[0].figures) {
      const page = spanInPage(answers[0], { start, end })
      const shown = html.slice(page?.start, page?.end).replace(/<[^>]*>/g, '')
      for (const word of quote.match(/\w+/g)) expect(shown).toContain(word)
    }
  })

  test('answers a line that cannot be read with its error, and goes on', async () => {
    const { code, answers } = await batch(
      '{"id": "broken',
      { id: 'no-text' },
      { id: 'lost', text: story, desk: 'atlantis' },
      { id: 'b', text: story, desk },
    )
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual([null, 'no-text', 'lost', 'b'])
    expect(answers[1].error).toContain('text')
    expect(answers[2].error).toContain('atlantis')
    expect(answers[3].figures).toHaveLength(2)
  })

  test('works for a country that nobody has set up', async () => {
    const { answers } = await batch({
      id: 'a',
      lang: 'en',
      published: '2026-03-10',
      text: 'The government said 40 prisoners were freed on Monday.',
    })
    expect(answers[0].figures).toMatchObject([{ value: 40, standing: 'announced' }])
  })
})

describe('rollcall inspect', () => {
  test('shows one file to a person: facts, text, figures with quotes', async () => {
    const file = join(folder, 'story.txt')
    writeFileSync(file, story)
    const { code, out } = await rollcall(['inspect', file, '--published', '2026-03-10', '--explain'])
    expect(code).toBe(0)
    expect(out).toContain(`in the page at 0–${story.length}`)
    for (const part of ['Text', 'Removed', 'Figures', 'Doubts', 'Gaps', 'Every number', '120', '“']) expect(out).toContain(part)
  })

  test('reads standard input, and prints JSON when asked', async () => {
    const { out } = await rollcall(['inspect', '-', '--json', '--published', '2026-03-10'], { input: story })
    expect(JSON.parse(out).figures[0]).toMatchObject({ value: 120 })
  })

  test('names a desk that is not there, and those that are', async () => {
    const { code, err } = await rollcall(['inspect', '-', '--desk', 'atlantis'], { input: story })
    expect(code).toBe(1)
    expect(err).toMatch(/config\.desk-missing.*atlantis.*venezuela/)
  })

  test('says how it is called when it is called wrongly', async () => {
    expect((await rollcall(['inspect'])).code).toBe(2)
    expect((await rollcall(['inspekt'])).code).toBe(2)
  })
})
