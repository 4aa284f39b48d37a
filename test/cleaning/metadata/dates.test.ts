import { describe, expect, test } from 'vitest'
import { daysApart, readMachineDate, readUrlDate, readWrittenDates } from '../../../src/cleaning/metadata/dates.ts'

describe('a date written for machines', () => {
  test.each([
    ['2026-03-02', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['2026-03-02T08:15:30Z', '2026-03-02T08:15:30Z'],
    ['2026-03-02T08:15:30.123+0100', '2026-03-02T08:15:30+01:00'],
    ['2026-03-02 08:15', '2026-03-02T08:15:00'],
    ['Mon, 02 Mar 2026 08:15:30 GMT', '2026-03-02T08:15:30Z'],
    ['Mon Mar 02 2026 08:15:30 GMT-0400', '2026-03-02T08:15:30-04:00'],
    ['1772439330', '2026-03-02T08:15:30Z'],
    ['1772439330000', '2026-03-02T08:15:30Z'],
  ])('%s', (value, iso) => {
    expect(readMachineDate(value)).toBe(iso)
  })

  test.each([['yesterday'], ['2026'], ['2026-13-02'], ['2026-02-30'], ['0000-00-00'], ['12'], ['']])('is not “%s”', (value) => {
    expect(readMachineDate(value)).toBeNull()
  })
})

describe('dates written for readers', () => {
  test.each([
    ['en', 'March 2nd, 2026 at 8:15 a.m. EST', ['2026-03-02T08:15:00-05:00']],
    ['en', '2 Mar 2026 12:05 AM UTC', ['2026-03-02T00:05:00Z']],
    ['es', 'Creado: 2 de marzo del 2026 · Actualizado: 3 de marzo de 2026', ['2026-03-02', '2026-03-03']],
    ['es', '02/03/2026 20:15', ['2026-03-02T20:15:00']],
    ['pt', '2 de março de 2026, 20h15', ['2026-03-02T20:15:00']],
    ['fr', 'le 1er août 2026 à 20h15', ['2026-08-01T20:15:00']],
    ['de', 'Montag, 2. März 2026, 20:15 Uhr', ['2026-03-02T20:15:00']],
    ['de', '02.03.2026', ['2026-03-02']],
    ['it', '2 marzo 2026', ['2026-03-02']],
    ['ru', '2 марта 2026', ['2026-03-02']],
    ['en', '31/03/2026', ['2026-03-31']],
    ['zh', '2026年3月2日', ['2026-03-02']],
  ])('in %s: %s', (lang, text, dates) => {
    expect(readWrittenDates(text, lang).map(({ iso }) => iso)).toEqual(dates)
  })

  test.each([
    ['en', '02/03/2026', 'which is the month is anybody’s guess'],
    ['en', 'In March 2026, 31 people', 'no day'],
    ['en', '31 February 2026', 'no such day'],
    ['en', 'call 02-03-20264', 'a longer number'],
  ])('are not read in %s from “%s”: %s', (lang, text) => {
    expect(readWrittenDates(text, lang)).toEqual([])
  })
})

describe('the date of a URL', () => {
  test.each([
    ['https://news.example/2026/03/02/story', '2026-03-02'],
    ['https://news.example/world/2026/mar/02/story', '2026-03-02'],
    ['https://news.example/story-20260302.html', '2026-03-02'],
    ['https://news.example/2026-03-02-story?d=2020-01-01', '2026-03-02'],
    ['https://news.example/2026/03/story', null],
    ['https://news.example/story-120260302', null],
  ])('%s', (url, date) => {
    expect(readUrlDate(url)).toBe(date)
  })
})

test('days between dates are counted by the clock where both have a zone, else by the calendar', () => {
  expect(daysApart('2026-03-02T23:00:00-04:00', '2026-03-03T03:00:00Z')).toBe(0)
  expect(daysApart('2026-03-02', '2026-03-04T01:00:00Z')).toBe(2)
})
