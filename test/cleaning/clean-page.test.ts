import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/cleaning/clean-page.ts'

const story = [
  'The ministry said on Friday that 87 people had left the prison at the lake, the second such group in a week.',
  'A rights group that keeps a list of names said it had been able to confirm 33 of the releases by Saturday evening.',
  'Relatives waited at the gate through the night, and some of them went home without having seen anyone come out.',
]

const page = `<html><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <main><h1>Ministry frees 87</h1><div class="text">${story.map((line) => `<p>${line}</p>`).join('\n')}</div>
  <div class="related"><h3>Related articles</h3><ul><li><a href="/a">Prices rise by 12 percent in May</a></li></ul></div></main>
  <footer>All rights reserved</footer></body></html>`

describe('a page is cleaned', () => {
  test('to the paragraphs of its story', () => {
    expect(cleanPage({ content: page, format: 'html', url: null }).text.split('\n')).toEqual(story)
  })

  test('and what was taken out is kept, with its rule and place', () => {
    const { removed } = cleanPage({ content: page, format: 'html', url: null })
    expect(removed.map(({ text }) => text)).toContain('Prices rise by 12 percent in May')
    expect(removed.find(({ text }) => text === 'Home World')?.before).toBe(0)
    expect(removed.find(({ text }) => text === 'All rights reserved')?.before).toBe(3)
  })

  test('with blocks whose offsets give back their text', () => {
    const { blocks, text } = cleanPage({ content: page, format: 'html', url: null })
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(story)
  })

  test.each([[''], ['<'], ['\u0000'], ['<p'.repeat(2000)], ['<div>'.repeat(50_000)]])(
    'without a throw, whatever it is',
    (content) => {
      expect(cleanPage({ content, format: 'html', url: null }).blocks).toBeDefined()
      expect(cleanPage({ content, format: 'text', url: null }).blocks).toBeDefined()
    },
  )
})
