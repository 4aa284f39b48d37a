import { expect, test } from 'vitest'
import { hostOf, isSamePage, readCanonicalUrl } from '../../../src/cleaning/metadata/address.ts'

const page = 'https://www.news.example/world/twelve?utm_source=feed&id=7#top'

test.each([
  [['https://news.example/world/twelve'], 'https://news.example/world/twelve'],
  [['/world/twelve'], 'https://www.news.example/world/twelve'],
  [['https://news.example/'], 'https://www.news.example/world/twelve?id=7'],
  [[null, 'javascript:void(0)', 'https://news.example/twelve'], 'https://news.example/twelve'],
  [[], 'https://www.news.example/world/twelve?id=7'],
])('of the addresses %j the story’s own is %s', (claims, url) => {
  expect(readCanonicalUrl(claims, page)).toBe(url)
})

test('a story without an address has none', () => {
  expect(readCanonicalUrl(['/world/twelve'], null)).toBeNull()
  expect(hostOf('no address')).toBeNull()
})

test('addresses are one page whatever their scheme, query and last slash', () => {
  expect(isSamePage('http://news.example/twelve/', 'https://www.news.example/twelve?x=1')).toBe(true)
  expect(isSamePage('https://news.example/twelve', 'https://news.example/thirteen')).toBe(false)
})
