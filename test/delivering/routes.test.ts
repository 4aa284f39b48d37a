import { describe, expect, test } from 'vitest'
import { alertsForDigest, explainIncident, explainRoutes, planDeliveries, planIncident } from '../../src/delivering/routes.ts'
import type { AlertRevision } from '../../src/domain/alert.ts'
import type { Route } from '../../src/domain/source.ts'
import { alertWith, announced, claimWith, deskWith, gapOf, revisionWith, routeWith, sideOf, verified } from '../support/alerts.ts'
import { incidentWith } from '../support/deliver-context.ts'

const notComparable = { gap: gapOf(sideOf(announced.slice(0, 1)), sideOf(verified), 'period-differs') }

describe('a route', () => {
  test.each<[string, Partial<Route>, AlertRevision, string]>([
    ['takes every divergence unless told otherwise', {}, revisionWith(1, 'opened'), 'takes-it'],
    ['for health takes no divergence', { events: ['health'] }, revisionWith(1, 'opened'), 'event-not-wanted'],
    [
      'for a digest alone takes nothing as it happens',
      { digest: { at: '08:00', only: true } },
      revisionWith(1, 'opened'),
      'digest-only',
    ],
    ['with a digest beside takes it', { digest: { at: '08:00', only: false } }, revisionWith(1, 'opened'), 'takes-it'],
    ['for some changes leaves the others', { changes: ['opened'] }, revisionWith(2, 'widened'), 'change-not-wanted'],
    [
      'for divergences leaves what may not be compared',
      { leastSeverity: 'divergence' },
      revisionWith(1, 'opened', notComparable),
      'severity-too-low',
    ],
    ['for grave ones leaves 38 of 99', { leastSeverity: 'grave' }, revisionWith(1, 'opened'), 'severity-too-low'],
    ['for large gaps leaves a small one', { leastGap: 50 }, revisionWith(1, 'opened'), 'gap-too-small'],
  ])('%s', (_name, changes, revision, reason) => {
    expect(explainRoutes(deskWith({ routes: [routeWith(changes)] }), revision).map((verdict) => verdict.reason)).toEqual([reason])
  })

  test('that was told that a gap opened is told that it closed, and no other is', () => {
    const small = { gap: gapOf(sideOf(announced.slice(0, 1)), sideOf([claimWith('f9', { value: 97, standing: 'verified' })])) }
    const desk = deskWith({ routes: [routeWith({ leastGap: 30 }), routeWith({ id: 'large', leastGap: 50 })] })
    const closed = revisionWith(2, 'resolved', { state: 'resolved', ...small })
    expect(explainRoutes(desk, closed, [revisionWith(1, 'opened')]).map(({ reason }) => reason)).toEqual([
      'takes-it',
      'gap-too-small',
    ])
  })

  test('puts into its digest what it would take as it happens', () => {
    const alerts = [alertWith()]
    expect(alertsForDigest(routeWith({ digest: { at: '08:00', only: true } }), alerts)).toEqual(alerts)
    expect(alertsForDigest(routeWith({ leastSeverity: 'grave' }), alerts)).toEqual([])
    expect(alertsForDigest(routeWith({ events: ['health'] }), alerts)).toEqual([])
  })

  test('tells of no trouble by the channel that is in trouble', () => {
    const routes = [
      routeWith({ id: 'ops', events: ['health'] }),
      routeWith({ id: 'mail', events: ['health'], channel: 'desk-mail', to: ['ops@desk.example'] }),
    ]
    const incident = incidentWith({ kind: 'channel', subject: 'desk-slack' })
    expect(explainIncident(deskWith({ routes }), incident).map(({ reason }) => reason)).toEqual(['own-failure', 'takes-it'])
  })
})

describe('the outbox of a revision', () => {
  const mail = routeWith({
    id: 'mail',
    channel: 'desk-mail',
    to: ['ana@desk.example', 'luis@desk.example', 'ana@desk.example'],
    lang: 'es',
  })

  test('has one row for each recipient of each route', () => {
    const plans = planDeliveries(deskWith({ routes: [routeWith(), mail] }), alertWith(), revisionWith(1, 'opened'))
    expect(plans.map(({ routeId, recipient, lang, held }) => [routeId, recipient, lang, held])).toEqual([
      ['newsroom', 'desk-slack', 'en', false],
      ['mail', 'ana@desk.example', 'es', false],
      ['mail', 'luis@desk.example', 'es', false],
    ])
  })

  test('tells nobody twice through one channel', () => {
    const second = { ...mail, id: 'second', to: ['luis@desk.example', 'eva@desk.example'] }
    const plans = planDeliveries(deskWith({ routes: [mail, second] }), alertWith(), revisionWith(1, 'opened'))
    expect(plans.map(({ routeId, recipient }) => `${routeId} ${recipient}`)).toEqual([
      'mail ana@desk.example',
      'mail luis@desk.example',
      'second eva@desk.example',
    ])
  })

  test('is kept with its reason where nothing may go', () => {
    const plans = planDeliveries(deskWith(), alertWith(), revisionWith(1, 'opened'), 'silenced')
    expect(plans).toMatchObject([{ held: true, reason: 'silenced' }])
  })

  test('of an incident counts its start as the first and its end as the second', () => {
    const desk = deskWith({ routes: [routeWith({ events: ['health'] })] })
    expect(planIncident(desk, incidentWith()).map(({ revision }) => revision)).toEqual([1])
    expect(planIncident(desk, incidentWith({ endedAt: 1 })).map(({ revision }) => revision)).toEqual([2])
  })
})
