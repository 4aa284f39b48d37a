import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/cleaning/clean-page.ts'
import { blockFingerprints, fingerprint } from '../../src/cleaning/fingerprints.ts'

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

test('the lead under a second-rank headline is kept, where the first rank is a crumb of the menu', () => {
  const lead = 'Families had waited for two nights at the gate by the lake when the buses came, and half of them waited in vain.'
  const body = [...story, ...story.map((line) => `${line} So it was told again.`)].map((line) => `<p>${line}</p>`).join('')
  const content = `<head><title>Lake prison lets 87 people leave</title></head><nav><h1>Lake prison lets 87 people leave</h1></nav>
    <article><header><h2>The long wait: Lake prison lets 87 leave</h2><p>${lead}</p></header><div><div>${body}</div></div></article>`
  expect(cleanPage({ content, format: 'html', url: null }).text.split('\n')[0]).toBe(lead)
})

test('a main element named after its columns is the story all the same', () => {
  const content = `<main class="has-sidebar page-footer-below">${story.map((line) => `<p>${line}</p>`).join('')}</main>`
  expect(cleanPage({ content, format: 'html', url: null }).text.split('\n')).toEqual(story)
})

describe('lines that stand on the page twice', () => {
  const days = Array.from(
    { length: 12 },
    (_, at) => `On day ${at + 1} the ministry let ${at + 3} people leave the prison by the lake, the Watch said.`,
  )
  const read = (lines: readonly string[]) =>
    cleanPage({ content: lines.map((line) => `<p>${line}</p>`).join(''), format: 'html', url: null }).text.split('\n')

  test('are taken as a second printing where they come again in their order', () => {
    expect(read([...days, ...days])).toEqual(days)
  })

  test('are kept in a plan that comes back to them here and there', () => {
    const plan = days.flatMap((day, at) => [day, days[(at * 5) % 12] ?? day])
    expect(read(plan)).toEqual(plan)
  })
})

describe('blocks that other pages of the source hold', () => {
  const background =
    'The protests broke out in July after a disputed vote; some 2,300 people were arrested in the weeks that followed, according to official figures, and most were held without trial.'
  const slogan = 'The paper of the lake and of the valley since 1931.'
  const content = `<main>${[...story, background, slogan].map((line) => `<p>${line}</p>`).join('')}</main>`
  const seen = new Set([background, slogan].map(fingerprint))

  test('are no part of the story, unless they tell its background', () => {
    expect(cleanPage({ content, format: 'html', url: null, seen }).text.split('\n')).toEqual([...story, background])
  })

  test('are kept where they are most of it: one story under two addresses', () => {
    const same = new Set([...story, slogan].map(fingerprint))
    expect(cleanPage({ content, format: 'html', url: null, seen: same }).text.split('\n').slice(0, 3)).toEqual(story)
  })

  test('are named by the fingerprints an article hands on', () => {
    const article = cleanPage({ content, format: 'html', url: null })
    expect(blockFingerprints(article)).toContain(fingerprint(slogan.toUpperCase()))
  })
})

describe('a source’s own selectors', () => {
  test('win over every rule', () => {
    const content = `<main>${story.map((line) => `<p>${line}</p>`).join('')}<p class="count">Share this: 46 names so far</p><p class="boat">Boats leave at 7.</p></main>`
    const { text } = cleanPage({ content, format: 'html', url: null, keep: ['.count'], drop: ['.boat'] })
    expect(text.split('\n').slice(3)).toEqual(['Share this: 46 names so far'])
  })
})
