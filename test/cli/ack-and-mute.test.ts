import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { getAlert } from '../../src/ledger/alerts.ts'
import { listDeliveries } from '../../src/ledger/deliveries.ts'
import { announcement, type DeskFolder, makeDeskFolder, shortCount } from '../support/desk-folder.ts'

const alert = 'valmora-2025-12-25'
const counted = (value: number, on: string) => ({
  ...shortCount,
  id: `counted-${value}`,
  on,
  figures: shortCount.figures.map((figure) => ({ ...figure, value })),
})

let folder: DeskFolder
beforeEach(async () => {
  folder = await makeDeskFolder()
  await folder.tell(announcement, shortCount)
})
afterEach(() => folder.close())

describe('rollcall ack', () => {
  test('marks an open alert with name and note until the gap moves materially', async () => {
    const { code, out } = await folder.rollcall('ack', alert, '--by', 'Ana', '--note', 'called the Watch')
    expect([code, out]).toEqual([0, `alert ${alert} acknowledged by Ana\n`])
    expect((await getAlert(folder.db, alert)).acknowledgement).toMatchObject({ by: 'Ana', note: 'called the Watch' })
    expect((await folder.rollcall('status')).out).toContain('acknowledged by Ana: called the Watch')
    await folder.tell(counted(64, '2025-12-31'))
    expect((await getAlert(folder.db, alert)).acknowledgement).not.toBeNull()
    await folder.tell(counted(80, '2026-01-01'))
    expect((await getAlert(folder.db, alert)).acknowledgement).toBeNull()
  })

  test.each([
    ['no name', ['ack', alert, '--note', 'seen'], 2, '--by'],
    ['no reason', ['ack', alert, '--by', 'Ana', '--note', ' '], 2, '--note'],
    ['an unknown alert', ['ack', 'nowhere', '--by', 'Ana', '--note', 'seen'], 1, 'ledger.not-found'],
  ])('wants to know of %s', async (_, args, exit, problem) => {
    const { code, err } = await folder.rollcall(...args)
    expect(code).toBe(exit)
    expect(err).toContain(problem)
  })

  test('refuses an alert that is over', async () => {
    await folder.tell(counted(98, '2026-01-02'))
    const { code, err } = await folder.rollcall('ack', alert, '--by', 'Ana', '--note', 'seen')
    expect(code).toBe(1)
    expect(err).toContain('resolved')
  })
})

describe('rollcall mute', () => {
  test('holds messages until its end, and an end of now lets them go again', async () => {
    const states = async () => (await listDeliveries(folder.db)).map(({ revision, state }) => [revision, state])
    const mute = (...args: string[]) => folder.rollcall('mute', alert, '--by', 'Ana', '--comment', 'on leave', ...args)
    expect(await mute('--until', '2100-01-01T18:00-04:00')).toMatchObject({
      code: 0,
      out: expect.stringContaining('2100-01-01T22:00'),
    })
    expect((await folder.rollcall('trace', alert)).out).toContain('muted by Ana until 2100-01-01T22:00:00.000Z: on leave')
    await folder.tell(counted(70, '2025-12-31'))
    expect(await states()).toEqual([
      [1, 'pending'],
      [2, 'held'],
    ])
    const { out } = await mute('--for', '0h', '--json')
    expect(JSON.parse(out)).toMatchObject({ alert, silence: { by: 'Ana', comment: 'on leave' } })
    expect((await getAlert(folder.db, alert)).silence?.until).toBeLessThanOrEqual(Date.now())
  })

  test.each([
    ['no end', [], '--for or --until'],
    ['two ends', ['--for', '3d', '--until', '2100-01-01'], '--for or --until'],
    ['a length without a unit', ['--for', '12'], '12h'],
    ['a time without a zone', ['--until', '2100-01-01T18:00'], 'zone'],
    ['an end in the past', ['--until', '2020-01-01'], 'past'],
  ])('refuses %s', async (_, args, problem) => {
    const { code, err } = await folder.rollcall('mute', alert, '--by', 'Ana', '--comment', 'x', ...args)
    expect(code).toBe(2)
    expect(err).toContain(problem)
  })
})
