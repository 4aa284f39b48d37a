import { describe, expect, test } from 'vitest'
import { cleanAddress, published } from '../../src/fetching/link-fields.ts'

describe('the time of publishing', () => {
  test.each([
    ['Thu, 25 Dec 2025 23:30:00 -0400', '2025-12-26T03:30:00.000Z'],
    ['Thu, 25 Dec 2025 23:30:00 GMT', '2025-12-25T23:30:00.000Z'],
    ['Thu, 25 Dec 2025 10:00:00 EST', '2025-12-25T15:00:00.000Z'],
    ['2025-12-25T10:00:00Z', '2025-12-25T10:00:00.000Z'],
    ['2025-12-25T10:00:00.5+01:00', '2025-12-25T09:00:00.500Z'],
    ['2025-12-25', '2025-12-25'],
    ['2025-12-25T23:30:00', '2025-12-25'],
    ['2025-12-25 23:30:00', '2025-12-25'],
    ['25 Dec 2025 23:30', '2025-12-25'],
    ['Thu, 25 Dec 2025 23:30:00', '2025-12-25'],
    ['Thu, 25 Dec 2025 00:00:00 +0000', '2025-12-25'],
    [' 2025-12-25T00:00:00Z ', '2025-12-25'],
    ['yesterday', null],
    ['', null],
    [undefined, null],
  ])('reads %j as %j', (text, expected) => {
    expect(published(text)).toBe(expected)
  })
})

describe('an address', () => {
  test.each([
    ['/a?utm_source=x&id=7&fbclid=y#top', 'https://news.example/a?id=7'],
    [' https://news.example/a ', 'https://news.example/a'],
    ['//other.example/a', 'https://other.example/a'],
    ['javascript:alert(1)', undefined],
    ['https://[', undefined],
  ])('%j is kept as %j', (address, expected) => {
    expect(cleanAddress(address, 'https://news.example/feed')).toBe(expected)
  })
})
