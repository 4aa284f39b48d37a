import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openResources } from '../../src/service/service.ts'
import { loadConfig } from '../../src/service/settings/load-config.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rollcall-service-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

function shippedWith(changes: object) {
  const { config } = loadConfig(join(import.meta.dirname, '../../config'), {})
  if (config === undefined) throw new Error('the shipped configuration is wrong')
  return { ...config, settings: { ...config.settings, dataDir, ...changes } }
}

test('a service tells its readers the address it was given', async () => {
  const config = shippedWith({ publicUrl: 'https://rollcall.example.org' })
  const resources = await openResources({ config, log: pino({ level: 'silent' }) })
  expect(resources.context.publicUrl).toBe('https://rollcall.example.org')
  await resources.close(2_000)
})

test('a database that does not answer is named without its password', async () => {
  const config = shippedWith({ databaseUrl: 'postgres://user:secret@127.0.0.1:9/rollcall' })
  const refused = await openResources({ config, log: pino({ level: 'silent' }) }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'ledger.unreachable', detail: { host: '127.0.0.1:9', reason: 'ECONNREFUSED' } })
  expect(JSON.stringify(refused)).not.toContain('secret')
})
