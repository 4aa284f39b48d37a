import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../src/domain/fault.ts'
import { getKind, kindNames, kinds } from '../../../src/fetching/kinds/index.ts'

const folder = join(import.meta.dirname, '../../../src/fetching/kinds')
const url = 'https://news.example/index'

test('every kind of source is registered, under the name of its file', () => {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts')
  expect(kindNames().toSorted()).toEqual(files.map((file) => file.replace('.ts', '')).toSorted())
})

describe.each(kinds.filter(({ links }) => links !== null))('the kind $name', ({ name, links }) => {
  const read = (text: string) => links?.({ text, url, selector: null }) ?? []

  test('is found by its name', () => {
    expect(getKind(name).name).toBe(name)
  })

  test.each([
    ['nothing', ''],
    ['a picture', 'GIF89a\u0001\u0000'],
    ['plain text', 'The site is being rebuilt.'],
    ['JSON of another kind', '{"items": 3}'],
    ['XML of another kind', '<?xml version="1.0"?><recipe><title>Soup</title></recipe>'],
    ['a declaration of entities', '<!DOCTYPE a [<!ENTITY a "x">]><rss version="2.0"><channel><title>&a;</title></channel></rss>'],
  ])('takes %s for no index', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'fetch.not-a-feed' }))
  })

  test.each([
    ['100,000 nested elements', '<a>'.repeat(100_000)],
    ['100,000 opened brackets', '<'.repeat(100_000)],
    ['a megabyte of one word', 'a'.repeat(1_000_000)],
    [
      '100,000 entries without an address',
      `<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(100_000)}</channel></rss>`,
    ],
  ])('survives %s', (_, text) => {
    const started = performance.now()
    try {
      expect(read(text)).toEqual([])
    } catch (error) {
      expect(error).toBeInstanceOf(Fault)
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
