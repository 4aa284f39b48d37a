import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Desk } from '../../src/domain/source.ts'
import { type Ledger, openLedger } from '../../src/ledger/database.ts'
import { loadConfig } from '../../src/service/settings/load-config.ts'
import { newsDesk, type Report } from './news-desk.ts'
import { type Printed, rollcall } from './terminal.ts'

/** A configuration folder with one desk, and its ledger on disk: what a command finds. */
export interface DeskFolder {
  readonly desk: Desk
  readonly db: Ledger
  /** Lets the desk read reports, oldest first, each when it came. */
  tell(...reports: readonly Report[]): Promise<void>
  /** Runs a command line on the folder. */
  rollcall(...args: readonly string[]): Promise<Printed>
  close(): Promise<void>
}

/** Parts of the configuration as they are written, and the environment that fills them in. */
interface Written {
  readonly channels?: object
  readonly routes?: readonly object[]
  readonly tolerance?: object
  readonly env?: Record<string, string>
}

/** A mail channel that nobody is to send by, and a route to it. */
const mailed = {
  channels: { mail: { type: 'email', host: '127.0.0.1', port: 9, security: 'none', from: 'rollcall@example.org' } },
  routes: [{ id: 'mail', channel: 'mail', to: ['desk@example.org'] }],
}

/** Makes the folder. */
export async function makeDeskFolder(given: Written = {}): Promise<DeskFolder> {
  const written = { ...mailed, ...given }
  const env = given.env ?? {}
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-desk-'))
  const config = join(folder, 'config')
  mkdirSync(join(config, 'desks'), { recursive: true })
  writeFileSync(
    join(config, 'service.yaml'),
    stringify({ data: '../data', database: { url: '${DATABASE_URL:-}' }, channels: written.channels }),
  )
  writeFileSync(join(config, 'desks/valmora.yaml'), stringify(deskFile(written)))
  const { config: loaded, mistakes } = loadConfig(config, env)
  const desk = loaded?.desks.get('valmora')
  if (desk === undefined) throw new Error(JSON.stringify(mistakes))
  const db = await openLedger(join(folder, 'data/ledger.sqlite'))
  const news = newsDesk(db, desk)
  return {
    desk,
    db,
    async tell(...reports) {
      for (const report of reports) await news.take(report)
    },
    rollcall: (...args) => rollcall(['--config', config, ...args], { env }),
    async close() {
      await db.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function deskFile({ routes = [], tolerance = {} }: Written) {
  return {
    name: 'Valmora',
    actors: [
      { name: 'Ministry', kind: 'authority' },
      { name: 'Watch', kind: 'monitor', aliases: ['The Watch'] },
    ],
    tolerance: { grace: '72h', settle: '0s', alerts_since: '2025-12-01', ...tolerance },
    routes,
  }
}

/** 99 announced freed on 25 December 2025. */
export const announcement: Report = {
  id: 'announced',
  on: '2025-12-25',
  figures: [{ value: 99, eventDate: '2025-12-25', quote: 'The ministry said that 99 people had left.' }],
}

/** 61 of them verified five days later: a divergence. */
export const shortCount: Report = {
  id: 'counted',
  on: '2025-12-30',
  figures: [{ value: 61, standing: 'verified', eventDate: '2025-12-25', quote: 'The Watch has counted 61.' }],
}
