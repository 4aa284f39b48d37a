import { expect, test } from 'vitest'
import { stemSearch } from '../../src/cleaning/name-stems.ts'

const [related, navigation, advert] = [1, 2, 4]
const search = stemSearch(
  new Map([
    ['related', related],
    ['read-more', related],
    ['nav', navigation],
    ['ad', advert],
  ]),
)

test.each([
  ['related-articles', related],
  ['c-relatedBox', related],
  ['read_more', related],
  ['readmore', related],
  ['main nav', navigation],
  ['navs', navigation],
  ['ad-slot related', advert | related],
  ['topAd', advert],
])('the name “%s” hints', (name, bits) => {
  expect(search(name)).toBe(bits)
})

test.each([[''], ['added'], ['navel'], ['unrelated'], ['headline'], ['read'], ['123']])(
  'the name “%s” hints at nothing',
  (name) => {
    expect(search(name)).toBe(0)
  },
)
