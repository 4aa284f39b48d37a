import { describe, expect, test } from 'vitest'
import { digestDue, digestMessage, digestOf } from '../../src/delivering/digest.ts'
import { alertWith, deskWith, noon, revisionWith, routeWith } from '../support/alerts.ts'

const dayMs = 86_400_000
const quiet = { failingSources: [], review: 0 }
const telling = { desk: deskWith(), route: routeWith(), lang: 'en', publicUrl: null }

describe('a digest', () => {
  const time = { day: '2025-12-28', from: noon + 0.5 * dayMs, until: noon + 1.5 * dayMs }
  const story = [revisionWith(1, 'opened'), revisionWith(2, 'widened'), revisionWith(3, 'resolved', { state: 'resolved' })]

  test.each([
    ['opened within its time', { ...time, from: noon - 1, until: noon + 1 }, 'opened'],
    ['changed within it', time, 'changed'],
    ['closed within it', { ...time, from: noon + 1.5 * dayMs, until: noon + 2.5 * dayMs }, 'closed'],
    ['open all through it', { ...time, from: noon + 0.2 * dayMs, until: noon + 0.8 * dayMs }, 'stillOpen'],
  ] as const)('names an alert that %s once, there', (_name, span, list) => {
    const digest = digestOf([alertWith(story)], quiet, span)
    const lists = { opened: digest.opened, changed: digest.changed, closed: digest.closed, stillOpen: digest.stillOpen }
    expect(Object.entries(lists).flatMap(([name, { length }]) => (length === 0 ? [] : [name]))).toEqual([list])
  })

  test('leaves out what had not begun, what was over before, and alerts that never opened', () => {
    const before = { ...time, from: noon - 2 * dayMs, until: noon - dayMs }
    const after = { ...time, from: noon + 5 * dayMs, until: noon + 6 * dayMs }
    for (const span of [before, after]) {
      const { opened, changed, closed, stillOpen } = digestOf([alertWith(story), alertWith([])], quiet, span)
      expect([opened, changed, closed, stillOpen].flat()).toEqual([])
    }
  })

  test('says so when it is empty', () => {
    const { headline, status, sections } = digestMessage(digestOf([], quiet, time), 'digest-1', telling)
    expect(headline).toBe('Venezuela, 28 December 2025: 0 open, 0 new, 0 changed, 0 closed.')
    expect(status).toBe('Nothing to tell: no alert is open, none changed, every source answers and no figure waits.')
    expect(sections).toEqual([])
  })

  test('tells ages, failing sources and figures that wait', () => {
    const failingSources = [{ name: 'River Radio', code: 'fetch.blocked', since: noon }]
    const digest = digestOf([alertWith()], { failingSources, review: 1 }, time)
    const lines = digestMessage(digest, 'digest-1', telling).sections.flatMap((section) =>
      section.kind === 'list' ? section.items : [],
    )
    expect(lines.map(({ text }) => text)).toEqual([
      '25 December 2025: 99 announced, 61 verified · open for 1 day',
      'River Radio · the site shows a block page or a captcha · 1 day',
      '1 figure, for a person to accept, correct or reject',
    ])
  })
})

describe('a digest at 08:00 in Caracas', () => {
  const route = { at: '08:00', only: true }
  const at = (text: string) => Date.parse(`${text}-04:00`)

  test.each([
    ['is not due before', '2025-12-28T07:59', null, undefined],
    ['is due then, for the last day if it is the first', '2025-12-28T08:00', null, '2025-12-27T08:00'],
    ['reaches back to the one before', '2025-12-28T08:03', '2025-12-26T08:01', '2025-12-26T08:01'],
    ['is due later in the day if nothing ran in the morning', '2025-12-28T15:00', '2025-12-27T08:00', '2025-12-27T08:00'],
    ['comes once a day', '2025-12-28T23:59', '2025-12-28T08:00', undefined],
  ])('%s', (_name, now, last, from) => {
    const due = digestDue(route, deskWith(), last === null ? null : at(last), at(now))
    expect(due?.from).toBe(from === undefined ? undefined : at(from))
  })
})
