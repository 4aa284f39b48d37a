import { describe, expect, test } from 'vitest'
import { readTextMetadata } from '../../../src/cleaning/metadata/read-text-metadata.ts'

const now = Date.parse('2026-03-10T12:00:00Z')
const story =
  'The ministry said that 31 people had left the prison by noon, and that the rest of the list would follow within days.'

function read(text: string) {
  return readTextMetadata(text.split('\n'), { url: null, now })
}

describe('the title of a plain text', () => {
  test.each([
    ['its first line', 'Thirty-one leave the northern prison\nRelatives waited all night\n\n'],
    [
      'the line that stands alone below a caption',
      'The Desk|Home\nRelatives waiting at the northern gate\nPolitics\n\nThirty-one leave the northern prison\n\n',
    ],
    [
      'the line printed twice',
      'The Desk\nPrisons\n\nThirty-one leave the northern prison\n\nThirty-one leave the northern prison\nA gate at dawn [Agency]\n\n',
    ],
  ])('is %s', (_, head) => {
    expect(read(head + story).title).toBe('Thirty-one leave the northern prison')
  })

  test.each([
    ['a dateline', `Situation as of 18:00, 3 March 2026\n${story}`],
    ['an entry of a list below the story', `${story}\n1. Ana Ruiz, 34, three years in prison\n`],
    ['a line below the first paragraph', `The Desk\n${story}\nWhat the families of Norte say now\n${story}`],
  ])('is not made from %s', (_, text) => {
    expect(read(text).title).toBeNull()
  })

  test('is not made from a sentence of the story or the furniture above it', () => {
    expect(read(`Postal Address\n12 South Street\nOldtown, ZZ 01234\n\n${story}`).title).toBeNull()
  })
})

describe('the date of a plain text', () => {
  test.each([
    ['Published on March 2, 2026', '2026-03-02'],
    ['Publicado el 2 de marzo de 2026', '2026-03-02'],
    ['Caracas, 2 March 2026', '2026-03-02'],
  ])('is read from the line “%s”', (line, publishedAt) => {
    expect(read(`Thirty-one leave the northern prison\n${line}\n${story}`)).toMatchObject({ publishedAt, lang: 'en', doubts: [] })
  })

  test('is not a day the story speaks of', () => {
    expect(read(`Thirty-one leave the northern prison\n${story} On 4 May 2021 the first had left.`).publishedAt).toBeNull()
  })

  test('is in the future for no story', () => {
    expect(read(`Thirty-one leave\nPublished on March 2, 2027\n${story}`)).toMatchObject({
      publishedAt: null,
      doubts: [{ reason: 'published-in-the-future', detail: 'dateline 2027-03-02' }],
    })
  })
})
