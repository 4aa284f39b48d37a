import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { announcement, type DeskFolder, makeDeskFolder, shortCount } from '../support/desk-folder.ts'

const to = ['desk@example.org']
const routes = [
  { id: 'all', channel: 'mail', to },
  { id: 'grave', channel: 'mail', to: 'editor@example.org', least_severity: 'grave', lang: 'es' },
  { id: 'daily', channel: 'mail', to, digest: { at: '08:00', only: true } },
  { id: 'health', channel: 'mail', to, events: ['health'] },
]

let folder: DeskFolder
beforeEach(async () => {
  folder = await makeDeskFolder({ routes })
  await folder.tell(announcement)
})
afterEach(() => folder.close())

describe('rollcall routes test', () => {
  test('says of an alert where it goes, and why it does not go elsewhere', async () => {
    await folder.tell(shortCount)
    const { code, out } = await folder.rollcall('routes', 'test', 'valmora-2025-12-25')
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toEqual([
      'alert valmora-2025-12-25, revision 1: opened, divergence, 38 unverified',
      '  → valmora/all: mail to desk@example.org (en): takes-it',
      '  ✗ valmora/grave: mail to editor@example.org (es): severity-too-low',
      '  ✗ valmora/daily: mail to desk@example.org (en): digest-only',
      '  ✗ valmora/health: mail to desk@example.org (en): event-not-wanted',
    ])
  })

  test('says of a muted alert that nothing is sent meanwhile', async () => {
    await folder.tell(shortCount)
    await folder.rollcall('mute', 'valmora-2025-12-25', '--for', '3d', '--by', 'Ana', '--comment', 'on leave')
    expect((await folder.rollcall('routes', 'test', 'valmora-2025-12-25')).out).toContain('muted by Ana until')
  })

  test('says of a pending alert, and of a batch without one, where it would go', async () => {
    const lone = await folder.rollcall('routes', 'test', 'valmora/2025-12-25')
    expect(lone.out).toContain('batch valmora/2025-12-25 has no alert; if it opened now: caveat, no-verified-number')
    await folder.tell({ ...shortCount, on: '2025-12-26' })
    const pending = await folder.rollcall('routes', 'test', 'valmora/2025-12-25')
    expect(pending.out).toContain('has told nothing yet (grace); if it opened now: divergence, 38 unverified')
    expect(pending.out).toContain('→ valmora/all')
  })

  test('knows no alert by another name', async () => {
    expect(await folder.rollcall('routes', 'test', 'nowhere')).toMatchObject({
      code: 1,
      err: expect.stringContaining('not-found'),
    })
  })
})
