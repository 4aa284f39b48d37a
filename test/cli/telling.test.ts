import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { planDeliveries } from '../../src/delivering/routes.ts'
import { saveAlert } from '../../src/ledger/alerts.ts'
import { openLedger } from '../../src/ledger/database.ts'
import { getDelivery, saveDeliveries } from '../../src/ledger/deliveries.ts'
import { claimDelivery } from '../../src/ledger/delivery-claims.ts'
import { alertWith, deskWith, noon, revisionWith, routeWith } from '../support/alerts.ts'
import { startHttpReceiver } from '../support/http-receiver.ts'
import { rollcall } from '../support/terminal.ts'

let folder: string
let env: Record<string, string>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-telling-'))
  cpSync(join(import.meta.dirname, '../../config'), folder, { recursive: true })
  env = { ROLLCALL_DATA: join(folder, 'data'), SLACK_WEBHOOK_URL: 'http://127.0.0.1:1/T0K3N' }
  await inLedger((db) => saveAlert(db, alertWith(), noon))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function inLedger<Result>(work: (db: Awaited<ReturnType<typeof openLedger>>) => Promise<Result>): Promise<Result> {
  const db = await openLedger(join(folder, 'data/ledger.sqlite'))
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

function run(...args: string[]) {
  return rollcall(['--config', folder, ...args], { env })
}

describe('rollcall message preview', () => {
  test('shows the mail as its reader gets it', async () => {
    const { out, code } = await run('message', 'preview', 'a-51c2')
    expect(code).toBe(0)
    expect(out).toMatch(/^Subject: Venezuela, releases of 25 December 2025/)
    expect(out).toContain('Foro Penal has verified 61')
  })

  test.each([
    ['slack', 'blocks'],
    ['webhook', '"subjectId"'],
  ])('shows what goes to %s', async (channel, part) => {
    const { out } = await run('message', 'preview', 'a-51c2', '--channel', channel, '--lang', 'es')
    expect(out).toContain(part)
    expect(out).toContain('ha verificado 61')
    expect(out).not.toContain('T0K3N')
  })

  test('knows no channel by another name', async () => {
    const { err, code } = await run('message', 'preview', 'a-51c2', '--channel', 'pigeon')
    expect([code, err]).toEqual([2, expect.stringContaining('there is no channel “pigeon”')])
  })
})

describe('rollcall routes test', () => {
  test('says where an alert would go, and why', async () => {
    const { out } = await run('routes', 'test', 'a-51c2')
    expect(out).toContain('alert a-51c2, revision 1: opened, divergence, 38 unverified')
    expect(out).toMatch(/→ venezuela\/slack: slack \(en\): takes-it/)
    expect((await run('routes', 'test', 'b-7')).out).toBe(out)
  })
})

describe('rollcall channel test', () => {
  test('sends one real message', async () => {
    await using slack = await startHttpReceiver()
    env['SLACK_WEBHOOK_URL'] = `${slack.url}/T0K3N`
    const { out, code } = await run('channel', 'test', 'slack')
    expect([code, out]).toEqual([0, '✓ slack took a test message\n'])
    expect(slack.received[0]?.text).toContain('This is a test message from Rollcall for the channel slack')
  })

  test('says what the other side said, and no secret', async () => {
    await using slack = await startHttpReceiver({ status: 404, text: 'no_service' })
    env['SLACK_WEBHOOK_URL'] = `${slack.url}/T0K3N`
    const { out, code } = await run('channel', 'test', 'slack')
    expect([code, out]).toEqual([1, expect.stringContaining('failed, deliver.rejected {"status":404,"reason":"no_service"}')])
    expect(out).not.toContain('T0K3N')
  })

  test('says what a channel that is off waits for', async () => {
    const { err, code } = await run('channel', 'test', 'mail')
    expect([code, err]).toEqual([2, expect.stringContaining('is off until SMTP_HOST')])
  })
})

describe('a command that only looks at the record', () => {
  test.each([['status'], ['trace', 'a-51c2'], ['deliveries'], ['review'], ['batch', 'list']])(
    'asks for no secret of a channel: %s',
    async (...args) => {
      const file = join(folder, 'service.yaml')
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('optional: true', ''))
      delete env['SLACK_WEBHOOK_URL']
      expect((await run('check')).code).toBe(1)
      expect((await run(...args)).err).not.toMatch(/SLACK_WEBHOOK_URL|mistake/)
    },
  )
})

describe('rollcall deliveries', () => {
  test('lists uncertain ones, and a person who looked sends one again', async () => {
    const desk = deskWith({ routes: [routeWith({ channel: 'slack' })] })
    const [id = ''] = await inLedger(async (db) => {
      const ids = await saveDeliveries(db, planDeliveries(desk, alertWith(), revisionWith(1, 'opened')), noon)
      const late = { now: noon + 1, abandonedAfterMs: 0, resendsOnce: false }
      for (let claim = 0; claim < 2; claim++) await claimDelivery(db, ids[0] ?? '', late)
      return ids
    })
    expect((await run('deliveries', '--state', 'uncertain')).out).toContain(`${id}  uncertain (process-ended): alert a-51c2`)
    expect((await run('deliveries')).out).toContain('--resend <delivery>')
    expect((await run('deliveries', '--resend', id)).err).toContain('--by')
    expect((await run('deliveries', '--resend', id, '--by', 'Ana')).code).toBe(0)
    expect(await inLedger((db) => getDelivery(db, id))).toMatchObject({ state: 'pending', note: 'reopened by Ana' })
  })
})
