import { expect, test } from 'vitest'
import { cleanPage } from '../../src/cleaning/clean-page.ts'

const story = [
  'The ministry said on Friday that 87 people had left the prison by the lake, the second such group in a week.',
  'The Watch, which keeps a list of names, said it had been able to confirm 33 of the releases by Saturday evening.',
  'Relatives waited at the gate through the night, and some of them went home without having seen anyone come out.',
]
const line = 'The whole list of names'

/** Whether a line that is one link stays with the story: it does if it leads to another outlet. */
function leadsOut(from: string, to: string): boolean {
  const [first = '', ...rest] = story.map((text) => `<p>${text}</p>`)
  const content = `<main>${first}<p><a href="https://${to}/list">${line}</a></p>${rest.join('')}</main>`
  return cleanPage({ content, format: 'html', url: `https://${from}/story` }).text.includes(line)
}

test.each([
  ['lake.example', 'www.lake.example'],
  ['lake.example', 'shop.lake.example'],
  ['news.lake.example', 'lake.example'],
  ['lake.com', 'lake.co.uk'],
  ['lake.com.ve', 'lake.es'],
])('a link from %s to %s stays with one outlet', (from, to) => {
  expect(leadsOut(from, to)).toBe(false)
})

test.each([
  ['lake.example', 'harbour.example'],
  ['news.un.example', 'news.hill.example'],
  ['en.sun.org', 'en.sea.com'],
  ['es.sun.org', 'es.sea.com'],
  ['news.com', 'news.co.uk'],
  ['lake.blogs.example', 'lake.pages.example'],
  ['lake.sun.org', 'lake.sea.org'],
])('a link from %s to %s leads out', (from, to) => {
  expect(leadsOut(from, to)).toBe(true)
})
