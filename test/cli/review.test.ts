import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listAlerts } from '../../src/ledger/alerts.ts'
import { listBatches } from '../../src/ledger/batches.ts'
import { listDecisions } from '../../src/ledger/decisions.ts'
import { announcement, type DeskFolder, makeDeskFolder, shortCount } from '../support/desk-folder.ts'
import type { Report } from '../support/news-desk.ts'

const signed = ['--by', 'Ana', '--note', 'called the Watch']
const unsure: Report = {
  ...shortCount,
  figures: [
    { value: 61, standing: 'verified', eventDate: '2025-12-25', confidence: 0.3, quote: 'Perhaps 61 \u001b[31mare out.' },
  ],
}

let folder: DeskFolder
beforeEach(async () => {
  // Nothing is sent: these tests are of what people decide.
  folder = await makeDeskFolder({ routes: [] })
})
afterEach(() => folder.close())

async function told(): Promise<string[]> {
  const alerts = await listAlerts(folder.db)
  return alerts.flatMap(({ revisions }) => revisions.map(({ change, gap }) => `${change} ${gap.unverified}`))
}

/** The id of the figure with this number, as the commands print it. */
async function figure(value: number, ...command: string[]): Promise<string> {
  const { out } = await folder.rollcall(...command, '--json')
  const found = JSON.parse(out)
  const claims: { id: string; figure: { value: number } }[] = found.claims ?? found
  return claims.find((claim) => claim.figure.value === value)?.id ?? 'none'
}

describe('rollcall review', () => {
  beforeEach(() => folder.tell(announcement, unsure, { ...unsure, id: 'copy', on: '2025-12-31' }))

  test('lists what waits for a person, each sentence once, in words that a terminal does not obey', async () => {
    const { code, out } = await folder.rollcall('review')
    expect(code).toBe(0)
    expect(out).toContain('1 figure of valmora')
    expect(out).toContain('61 exact, freed, verified by Watch, 2025-12-25, confidence 0.3')
    expect(out).toContain('batch 2025-12-25; 2 articles say so')
    expect(out).not.toContain('\u001b')
    expect(out).not.toContain('99')
    expect((await folder.rollcall('status')).out).toContain('1 figure for a person to look at (rollcall review')
  })

  test('lets an accepted figure count at once, and asks for it no more', async () => {
    expect(await told()).toEqual([])
    const { code, out } = await folder.rollcall('review', 'accept', await figure(61, 'review'), ...signed)
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('valmora-2025-12-25, revision 1: opened (gap-opened), 38 unverified'),
    ])
    expect(await told()).toEqual(['opened 38'])
    expect((await folder.rollcall('status')).out).not.toContain('rollcall review')
    expect((await folder.rollcall('review')).out).toBe('no figure waits for a person\n')
    expect((await folder.rollcall('review', 'decisions')).out).toMatch(/valmora: accept [0-9a-f]{16}; Ana: called the Watch\n$/)
  })

  test('keeps what was rejected out, in later copies and when everything is read again', async () => {
    const id = await figure(61, 'review')
    await folder.rollcall('review', 'accept', id, ...signed)
    await folder.rollcall('review', 'reject', id, ...signed)
    expect(await told()).toEqual(['opened 38', 'withdrawn null'])
    await folder.tell({ ...unsure, id: 'another copy', on: '2026-01-03' })
    const [readingId = ''] = id.split('.')
    expect((await folder.rollcall('replay', 'reconcile', readingId)).code).toBe(0)
    expect(await told()).toEqual(['opened 38', 'withdrawn null'])
  })

  test('corrects one thing after another, by any name of an actor', async () => {
    const id = await figure(61, 'review')
    const { out } = await folder.rollcall('review', 'correct', id, '--value', '64', '--json', ...signed)
    expect(JSON.parse(out)).toMatchObject({
      decision: { by: 'Ana', verdict: { kind: 'correct' } },
      batches: [{ id: 'valmora/2025-12-25', gap: { unverified: 35 } }],
      revisions: [{ alertId: 'valmora-2025-12-25', change: 'opened' }],
    })
    await folder.rollcall('review', 'correct', id, '--actor', 'the watch', '--bound', 'at_least', ...signed)
    const { verdict } = (await listDecisions(folder.db, 'valmora')).at(-1) ?? {}
    expect(verdict).toMatchObject({ kind: 'correct', correction: { value: 64, actor: 'Watch', bound: 'at_least' } })
    expect(await told()).toEqual(['opened 35', 'revised 35'])
  })

  test('says what it does not understand, and keeps nothing', async () => {
    const id = await figure(61, 'review')
    const problems: [string[], number, string][] = [
      [['accept', id, '--by', 'Ana'], 2, '--note'],
      [['accept', 'nowhere', ...signed], 1, 'ledger.not-found'],
      [['correct', id, ...signed], 2, '--value'],
      [['correct', id, '--value', 'many', ...signed], 2, 'a number of people'],
      [['correct', id, '--stage', 'gone', ...signed], 2, 'freed, ordered, lesser'],
      [['correct', id, '--day', '25 December', ...signed], 2, '2025-12-25'],
      [['correct', id, '--actor', 'Nobody', ...signed], 1, 'Ministry, Watch'],
      [['reassign', id, '--batch', 'somewhere', ...signed], 1, 'ledger.not-found'],
    ]
    for (const [args, exit, problem] of problems) {
      const { code, err } = await folder.rollcall('review', ...args)
      expect([args, code]).toEqual([args, exit])
      expect(err).toContain(problem)
    }
    expect(await listDecisions(folder.db, 'valmora')).toEqual([])
  })
})

test('a decision stands though its message cannot be sent now, and says so', async () => {
  const unreachable = await makeDeskFolder()
  await unreachable.tell(announcement, unsure)
  const { out } = await unreachable.rollcall('review', '--json')
  const decided = await unreachable.rollcall('review', 'accept', JSON.parse(out)[0].id, ...signed)
  expect([decided.code, decided.out]).toEqual([0, expect.stringMatching(/opened.*0 messages sent.*waits: deliver\.unreachable/s)])
  await unreachable.close()
})

test('a decision among pages that are still coming in is told with them', async () => {
  const busy = await makeDeskFolder({ routes: [], tolerance: { settle: '36500d' } })
  await busy.tell(announcement, unsure)
  const { out } = await busy.rollcall('review', '--json')
  const decided = await busy.rollcall('review', 'accept', JSON.parse(out)[0].id, ...signed)
  expect(decided.out).toContain('told when they have been read')
  await busy.close()
})

describe('batches', () => {
  const late: Report = {
    id: 'late',
    on: '2025-12-30',
    figures: [{ value: 61, standing: 'verified', eventDate: '2025-12-29', quote: 'So far 61.' }],
  }
  beforeEach(() => folder.tell(announcement, late))

  test('are listed with both sides, and shown with their figures', async () => {
    const { out } = await folder.rollcall('batch')
    expect(out).toContain('valmora/2025-12-25  announced 99, verified by nobody: no-verified-number')
    expect((await folder.rollcall('batch', 'show', 'valmora/2025-12-29')).out).toContain('“So far 61.”')
  })

  test('that are one release are merged, and stay so for what comes later', async () => {
    await folder.rollcall('batch', 'merge', 'valmora/2025-12-29', '--into', 'valmora/2025-12-25', ...signed)
    expect(await told()).toEqual(['opened 38'])
    await folder.tell({
      ...late,
      id: 'later',
      on: '2026-01-02',
      figures: [{ value: 70, standing: 'verified', eventDate: '2025-12-29' }],
    })
    expect(await told()).toEqual(['opened 38', 'narrowed 29'])
  })

  test('that were merged by mistake stand alone again, and stay so', async () => {
    await folder.rollcall('batch', 'merge', 'valmora/2025-12-29', '--into', 'valmora/2025-12-25', ...signed)
    const { code, out } = await folder.rollcall('batch', 'unmerge', 'valmora/2025-12-29', ...signed)
    expect([code, out]).toEqual([0, expect.stringContaining('valmora/2025-12-29  announced by nobody, verified 61')])
    expect(await told()).toEqual(['opened 38', 'withdrawn null'])
    await folder.tell({ ...late, id: 'later', on: '2026-01-02' })
    expect((await listBatches(folder.db, 'valmora')).map((batch) => batch.id).sort()).toEqual([
      'valmora/2025-12-25',
      'valmora/2025-12-29',
    ])
    const again = await folder.rollcall('batch', 'unmerge', 'valmora/2025-12-29', ...signed)
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('not merged')])
  })

  test('are mended figure by figure', async () => {
    const id = await figure(61, 'batch', 'show', 'valmora/2025-12-29')
    await folder.rollcall('review', 'reassign', id, '--batch', '2025-12-25', ...signed)
    expect(await told()).toEqual(['opened 38'])
    await folder.rollcall('batch', 'split', 'valmora/2025-12-25', id, ...signed)
    expect((await told()).at(-1)).toBe('withdrawn null')
    expect((await listBatches(folder.db, 'valmora')).map((batch) => batch.id)).toContainEqual(
      expect.stringMatching(/^valmora\/2025-12-25~/),
    )
  })

  test('say what cannot be', async () => {
    const id = await figure(61, 'batch', 'show', 'valmora/2025-12-29')
    const problems: [string[], string][] = [
      [['merge', 'valmora/2025-12-29', '--into', 'valmora/2025-12-29'], 'the same batch'],
      [['merge', 'valmora/2025-12-29', '--into', 'nowhere'], 'ledger.not-found'],
      [['split', 'valmora/2025-12-25', id], 'holds no figure'],
      [['split', 'valmora/2025-12-29', id], 'leave something'],
    ]
    for (const [args, problem] of problems) {
      const { code, err } = await folder.rollcall('batch', ...args, ...signed)
      expect([args, code]).toEqual([args, 1])
      expect(err).toContain(problem)
    }
  })
})
