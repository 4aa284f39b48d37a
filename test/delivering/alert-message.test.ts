import { describe, expect, test } from 'vitest'
import { alertMessage } from '../../src/delivering/alert-message.ts'
import { shownCommands } from '../../src/delivering/message.ts'
import { languages } from '../../src/delivering/texts/index.ts'
import type { Claim, GapReason } from '../../src/domain/batch.ts'
import { Fault } from '../../src/domain/fault.ts'
import type { Figure } from '../../src/domain/figure.ts'
import { revisionReasons } from '../../src/reconciling/reasons.ts'
import { alertWith, announced, claimWith, deskWith, gapOf, revisionWith, routeWith, sideOf, verified } from '../support/alerts.ts'

const telling = { desk: deskWith(), route: routeWith(), lang: 'en', publicUrl: 'https://rollcall.example/base/' }

function said(figure: Partial<Figure>, id = 'x1'): Claim {
  return claimWith(id, figure)
}

function monitor(value: number, figure: Partial<Figure> = {}, id = `m${value}`): Claim {
  return claimWith(id, { value, standing: 'verified', actor: 'Foro Penal', actorKind: 'monitor', ...figure })
}

function headline(
  left: readonly Claim[],
  right: readonly Claim[],
  reason: GapReason = 'comparable',
  lang = 'en',
  release = {},
): string {
  const gap = gapOf(left.length === 0 ? null : sideOf(left), right.length === 0 ? null : sideOf(right), reason)
  const alert = { ...alertWith([revisionWith(1, 'opened', { gap, claims: [...left, ...right] })]), ...release }
  return alertMessage(alert, 1, { ...telling, lang }).headline
}

describe('the headline', () => {
  const ministry = announced.slice(0, 1)

  test.each([
    [
      'names both sides, the gap and its share',
      headline(ministry, verified),
      'Prisons Ministry announced 99 people freed on 25 December 2025; Foro Penal has verified 61; 38 (38%) are not verified so far.',
    ],
    [
      'keeps bound words on both sides',
      headline([said({ bound: 'about', value: 1240 })], [monitor(700, { bound: 'at_least' })]),
      'Prisons Ministry announced about 1,240 people freed on 25 December 2025; Foro Penal has verified at least 700; about 540 (44%) are not verified so far.',
    ],
    [
      'says that a floor leaves at most so many',
      headline(ministry, [monitor(61, { bound: 'at_least' })]),
      'Prisons Ministry announced 99 people freed on 25 December 2025; Foro Penal has verified at least 61; at most 38 (38%) are not verified so far.',
    ],
    [
      'tells monitors apart and never averages',
      headline(ministry, [monitor(61), monitor(83, { actor: 'Clippve' })]),
      'Prisons Ministry announced 99 people freed on 25 December 2025; monitors have verified 83 (Clippve) and 61 (Foro Penal); 16 (16%) are not verified so far.',
    ],
    [
      'joins those who say the same',
      headline(ministry, [monitor(61), monitor(61, { actor: 'Clippve' }, 'm2')]),
      'Prisons Ministry announced 99 people freed on 25 December 2025; Foro Penal and Clippve have verified 61; 38 (38%) are not verified so far.',
    ],
    [
      'tells one person in the singular',
      headline([said({ value: 1 })], [monitor(0)]),
      'Prisons Ministry announced 1 person freed on 25 December 2025; Foro Penal has verified 0; 1 (100%) is not verified so far.',
    ],
    [
      'tells a promise as one',
      headline([said({ stage: 'ordered', people: 'political' })], verified),
      'Prisons Ministry announced that 99 political prisoners are to be released on 25 December 2025; Foro Penal has verified 61; 38 (38%) are not verified so far.',
    ],
    [
      'says when monitors count more',
      headline(ministry, [monitor(120)]),
      'Prisons Ministry announced 99 people freed on 25 December 2025; Foro Penal has verified 120; that is 21 (21%) more than announced.',
    ],
    [
      'says that the numbers agree',
      headline(ministry, [monitor(99)]),
      'Prisons Ministry announced 99 people freed on 25 December 2025; Foro Penal has verified 99; the two numbers now agree.',
    ],
    [
      'does not take silence for zero',
      headline(ministry, [], 'no-verified-number'),
      'Prisons Ministry announced 99 people freed on 25 December 2025; no monitor has given a number so far.',
    ],
    [
      'tells a count nobody announced',
      headline([], verified, 'no-announced-number'),
      'Foro Penal has verified 61 political prisoners freed on 25 December 2025; no authority has given a number.',
    ],
    [
      'names the authorities where no name is given',
      headline([said({ actor: null })], verified),
      'The authorities announced 99 people freed on 25 December 2025; Foro Penal has verified 61; 38 (38%) are not verified so far.',
    ],
    [
      'subtracts nothing that may not be compared',
      headline([said({ value: 900, bound: 'about' })], [monitor(350)], 'period-differs', 'en', {
        eventDate: null,
        since: '2026-01-08',
      }),
      'Prisons Ministry announced about 900 people freed since 8 January 2026; Foro Penal has verified 350; the two numbers may not be subtracted.',
    ],
    [
      'reads as well in Spanish',
      headline(ministry, verified, 'comparable', 'es'),
      'Prisons Ministry anunció la excarcelación de 99 personas el 25 de diciembre de 2025; Foro Penal ha verificado 61; 38 (38 %) siguen sin verificar.',
    ],
    ['falls back to English', headline(ministry, verified, 'comparable', 'eo-XX').slice(0, 26), 'Prisons Ministry announced'],
  ])('%s', (_name, words, expected) => {
    expect(words.replaceAll('\u00a0', ' ')).toBe(expected)
  })
})

describe('what nobody has verified', () => {
  test.each([
    ['exact', 'exact', '38'],
    ['exact', 'at_least', 'at most 38'],
    ['exact', 'at_most', 'at least 38'],
    ['at_least', 'exact', 'at least 38'],
    ['at_least', 'at_most', 'at least 38'],
    ['at_least', 'at_least', 'about 38'],
    ['about', 'exact', 'about 38'],
  ] as const)('of an %s and an %s number is “%s”', (left, right, words) => {
    expect(headline([said({ bound: left })], [monitor(61, { bound: right })])).toContain(`; ${words} (38%) are not verified`)
  })
})

describe('a message', () => {
  const risen = gapOf(sideOf(announced.slice(0, 1)), sideOf([monitor(70)]))
  const story = alertWith([
    revisionWith(1, 'opened'),
    revisionWith(2, 'narrowed', { reason: 'verified-rose', gap: risen }),
    revisionWith(3, 'revised'),
  ])

  test('says its parts in the order in which they are asked for', () => {
    const { sections } = alertMessage(story, 2, telling)
    expect(sections.map((section) => ('title' in section ? section.title : section.kind))).toEqual([
      'numbers',
      'What changed',
      'Why the two compare',
      'Announced, as quoted',
      'Left out of the sum, worth knowing',
      'How firm this is',
      'Why you got this',
    ])
  })

  test('tells the alert as it stood at its revision, whatever came later', () => {
    const { status, sections, subject } = alertMessage(story, 2, telling)
    expect(status).toBe('Open · the gap has narrowed · more people are verified · divergence')
    expect(sections).toContainEqual({
      kind: 'text',
      title: 'What changed',
      lines: ['Verified: 61 → 70', 'Not verified so far: 38 → 29'],
    })
    expect(subject).toBe(alertMessage(story, 1, telling).subject)
  })

  test('that reminds says how long the alert has been open', () => {
    const reminder = alertWith([revisionWith(1, 'opened'), revisionWith(6, 'reminded', { reason: 'reminder-due' })])
    expect(alertMessage(reminder, 6, telling).status).toBe(
      'Open · a reminder, nothing has changed · divergence · open for 5 days',
    )
  })

  test('prints no difference of numbers that may not be compared', () => {
    const gap = gapOf(sideOf([said({ value: 900 })]), sideOf([monitor(350)]), 'period-differs')
    const message = alertMessage(alertWith([revisionWith(1, 'opened', { gap })]), 1, telling)
    expect(JSON.stringify({ ...message, facts: null })).not.toContain('550')
    expect(message.sections[1]).toMatchObject({ title: 'Caveat' })
  })

  test('quotes each sentence once, however many outlets copy it', () => {
    const copies = ['c1', 'c2', 'c3'].map((id) => said({ quote: 'Ninety-nine people were let go.' }, id))
    const gap = gapOf(sideOf(copies, 1), sideOf(verified))
    const { sections } = alertMessage(
      alertWith([revisionWith(1, 'opened', { gap, claims: [...copies, ...verified] })]),
      1,
      telling,
    )
    const quoted = sections.find((section) => section.kind === 'evidence')
    expect(quoted?.items).toHaveLength(1)
  })

  test('links its pages where readers can reach them, and names commands where they cannot', () => {
    expect(alertMessage(story, 1, telling).actions[0]).toEqual({
      label: 'Open',
      url: 'https://rollcall.example/base/alerts/a-51c2',
    })
    const without = alertMessage(story, 1, { ...telling, publicUrl: null })
    expect([without.actions, shownCommands(without)]).toEqual([[], expect.stringContaining('rollcall trace a-51c2')])
    expect(shownCommands(alertMessage(story, 1, telling))).toBeNull()
  })

  test('of a revision that is not there is a fault', () => {
    expect(() => alertMessage(story, 9, telling)).toThrow(Fault)
  })
})

describe.each(languages)('the words in “$lang”', (texts) => {
  test('know every reason of reconciling', () => {
    expect(revisionReasons.filter((reason) => texts.reasons[reason] === undefined)).toEqual([])
  })

  test('leave no place unfilled and say nothing in English by mistake', () => {
    const risen = gapOf(sideOf(announced.slice(0, 1)), sideOf([monitor(70)]))
    const story = alertWith([revisionWith(1, 'opened'), revisionWith(2, 'narrowed', { reason: 'verified-rose', gap: risen })])
    const message = alertMessage(story, 2, { ...telling, lang: texts.lang })
    const words = JSON.stringify([
      message.subject,
      message.headline,
      message.status,
      message.sections.filter(({ kind }) => kind !== 'evidence'),
    ])
    expect(words).not.toMatch(/\{\w+\}|undefined|NaN/)
    if (texts.lang !== 'en') expect(words).not.toMatch(/\b(verified|announced|not|people)\b/)
  })
})
