import { describe, expect, test } from 'vitest'
import type { Alert } from '../../src/domain/alert.ts'
import type { Batch, Claim, GapReason } from '../../src/domain/batch.ts'
import { dissolve, type Look, nextAlert, type Outcome } from '../../src/reconciling/alert-state.ts'
import { gapOf } from '../../src/reconciling/gap.ts'
import { originsOf } from '../../src/reconciling/voices.ts'
import { articleClaims, type FigureFacts } from './claims.ts'

const eventDate = '2026-01-08'
const day = (number: number) => Date.parse('2026-01-08T00:00:00Z') + (number - 1) * 86_400_000
const tolerance: Look['tolerance'] = {
  people: 5,
  share: 0.1,
  graceHours: 72,
  settleMs: 0,
  earlyNotice: false,
  windowDays: 2,
  leastConfidence: 0.5,
  caveats: false,
  alertsSince: null,
  failedRuns: 5,
  failedMinutes: 180,
}

/** A batch in which the ministry announced so many and Watch counts so many; a side that is undefined is silent. */
function batchWith(announced: number | undefined, verified: number | undefined, more: Partial<FigureFacts> = {}): Batch {
  const figures: FigureFacts[] = []
  if (announced !== undefined) figures.push({ value: announced, eventDate })
  if (verified !== undefined) figures.push({ value: verified, standing: 'verified', eventDate, ...more })
  const claims: Claim[] = articleClaims({ id: 'a', on: eventDate, figures })
  const gap = gapOf({ claims, origins: originsOf(claims), now: day(30), graceMs: 0 })
  return { id: 'valmora/2026-01-08', deskId: 'valmora', eventDate, since: null, claims, gap }
}

function look(batch: Batch, now: number, changes: Partial<Look> = {}): Look {
  const { unverified, reason } = batch.gap
  const diverged = reason === 'comparable' && (unverified ?? 0) >= 5
  return { batch, diverged, announcedAt: day(1), fresh: true, now, underwayAt: null, tolerance, ...changes }
}

const name = 'valmora-2026-01-08'
const summary = ({ alert, revision, reason }: Outcome) => [alert?.state ?? null, revision?.change ?? null, reason]

function opened(unverified = 38): Alert {
  const { alert } = nextAlert(null, look(batchWith(99, 99 - unverified), day(5)), name)
  if (alert === null) throw new Error('nothing was opened')
  return alert
}

describe('an alert that is not open', () => {
  test.each<[string, Look, readonly unknown[]]>([
    ['waits for the other side', look(batchWith(99, undefined), day(5)), [null, null, 'one-side-silent']],
    ['is none within the tolerance', look(batchWith(99, 97), day(5)), [null, null, 'within-tolerance']],
    [
      'is none where numbers may not be compared',
      look(batchWith(99, 40, { stage: 'lesser' }), day(5)),
      [null, null, 'not-comparable'],
    ],
    ['is pending while verification may take its time', look(batchWith(99, 61), day(2)), ['pending', null, 'grace']],
    ['is pending on background alone', look(batchWith(99, 61), day(5), { fresh: false }), ['pending', null, 'baseline']],
    ['opens once the grace is over', look(batchWith(99, 61), day(4)), ['open', 'opened', 'gap-opened']],
    [
      'opens early where the desk asks for it',
      look(batchWith(99, 61), day(2), { tolerance: { ...tolerance, earlyNotice: true } }),
      ['open', 'opened', 'early-notice'],
    ],
  ])('%s', (_, at, outcome) => {
    expect(summary(nextAlert(null, at, name))).toEqual(outcome)
  })

  test('says when the clock alone may open it', () => {
    expect(nextAlert(null, look(batchWith(99, 61), day(2)), name).alert?.dueAt).toBe(day(4))
  })

  test('that was pending goes as quietly as it came', () => {
    const { alert } = nextAlert(null, look(batchWith(99, 61), day(2)), name)
    expect(summary(nextAlert(alert, look(batchWith(99, 98), day(3)), name))).toEqual(['withdrawn', null, 'within-tolerance'])
  })

  test('opens again under its old name after it was resolved', () => {
    const resolved = nextAlert(opened(), look(batchWith(99, 97), day(6)), name).alert
    const again = nextAlert(resolved, look(batchWith(130, 97), day(7)), 'another name')
    expect(summary(again)).toEqual(['open', 'opened', 'gap-reopened'])
    expect(again.alert).toMatchObject({ id: name, revisions: [{ revision: 1 }, { revision: 2 }, { revision: 3 }] })
  })
})

describe('an open alert', () => {
  test.each<[string, Batch, readonly unknown[]]>([
    ['says nothing new of the same numbers', batchWith(99, 61), ['open', null, 'nothing-new']],
    ['narrows as the count rises', batchWith(99, 75), ['open', 'narrowed', 'verified-rose']],
    ['widens as the count is taken back', batchWith(99, 55), ['open', 'widened', 'verified-fell']],
    ['widens as more are announced', batchWith(120, 61), ['open', 'widened', 'announced-rose']],
    ['narrows as fewer are announced', batchWith(90, 61), ['open', 'narrowed', 'announced-fell']],
    ['moves with both', batchWith(120, 75), ['open', 'widened', 'both-moved']],
    ['is revised where the gap stays and the numbers do not', batchWith(100, 62), ['open', 'revised', 'counts-changed']],
    [
      'is revised where only the word before the number changed',
      batchWith(99, 61, { bound: 'at_least' }),
      ['open', 'revised', 'counts-changed'],
    ],
    ['is resolved by comparable numbers', batchWith(99, 97), ['resolved', 'resolved', 'gap-closed']],
    ['is withdrawn where a side was taken back', batchWith(99, undefined), ['withdrawn', 'withdrawn', 'evidence-withdrawn']],
    [
      'is withdrawn where the numbers turn out to count different things',
      batchWith(99, 61, { stage: 'lesser' }),
      ['withdrawn', 'withdrawn', 'became-incomparable'],
    ],
  ])('%s', (_, batch, outcome) => {
    expect(summary(nextAlert(opened(), look(batch, day(6)), name))).toEqual(outcome)
  })

  test('follows its release to another day', () => {
    const moved = { ...batchWith(99, 61), id: 'valmora/2026-01-07', eventDate: '2026-01-07' }
    const outcome = nextAlert(opened(), look(moved, day(6)), name)
    expect(summary(outcome)).toEqual(['open', 'revised', 'day-changed'])
    expect(outcome.alert).toMatchObject({ id: name, batchId: 'valmora/2026-01-07' })
  })

  test.each([
    ['keeps its mark while the gap hardly moves', 64, true],
    ['loses its mark when the gap moves by as much as opens one', 70, false],
    ['loses its mark when it is over', 97, false],
  ])('that was acknowledged %s', (_, verified, kept) => {
    const seen: Alert = { ...opened(), acknowledgement: { by: 'Ana', note: 'on it', at: day(5) } }
    const { alert } = nextAlert(seen, look(batchWith(99, verified), day(6)), name)
    expect(alert?.acknowledgement !== null).toBe(kept)
  })

  test('is told of again after three days and after seven more, and then no more', () => {
    let alert: Alert | null = opened()
    const told: number[] = []
    for (let now = 5; now < 60; now++) {
      const outcome = nextAlert(alert, look(batchWith(99, 61), day(now)), name)
      if (outcome.revision?.change === 'reminded') told.push(now)
      alert = outcome.alert
    }
    expect(told).toEqual([8, 15])
    expect(alert).toMatchObject({ heldBack: 'reminders-spent', dueAt: null })
  })

  test('is not told of again while it is acknowledged or silenced', () => {
    const again = (changes: Partial<Alert>) => nextAlert({ ...opened(), ...changes }, look(batchWith(99, 61), day(9)), name)
    expect(summary(again({ acknowledgement: { by: 'Ana', note: '', at: day(5) } }))).toEqual(['open', null, 'acknowledged'])
    const silenced = again({ silence: { by: 'Ana', comment: '', until: day(12) } })
    expect([...summary(silenced), silenced.alert?.dueAt]).toEqual(['open', null, 'silenced', day(12)])
  })
})

describe('an alert whose batch is gone', () => {
  const silent = { ...batchWith(undefined, undefined).gap, reason: 'no-announced-number' as GapReason }

  test.each([
    ['is withdrawn where its evidence is now another alert’s', batchWith(99, 61).gap, 'batch-merged'],
    ['is withdrawn where its evidence is nowhere', silent, 'evidence-withdrawn'],
  ])('%s', (_, gap, reason) => {
    expect(summary(dissolve(opened(), gap, day(6)))).toEqual(['withdrawn', 'withdrawn', reason])
  })
})
