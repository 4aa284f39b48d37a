import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { outlets, placeOf, startWorld, type World } from '../../src/cli/demo/world.ts'
import { type HttpReceiver, startHttpReceiver } from './http-receiver.ts'
import { freshPlace } from './ledger.ts'
import { type SmtpReceiver, startSmtpReceiver } from './smtp-receiver.ts'

const root = join(import.meta.dirname, '../..')

/** The demo's news world with a configuration folder of its own, for a service in a process of its own. */
export interface Stage {
  readonly world: World
  readonly slack: HttpReceiver
  readonly mail: SmtpReceiver
  readonly config: string
  readonly dataDir: string
  /** Where the service keeps its ledger. */
  readonly ledger: string
  /** Starts `rollcall start` on it; what it logs is collected. */
  start(): StartedService
  close(): Promise<void>
}

export interface StartedService {
  readonly process: ChildProcess
  readonly log: readonly Record<string, unknown>[]
  readonly ended: Promise<number | null>
}

/** Sets up the world, the receivers and the configuration; extra sources are added as they are written in a desk file. */
export async function setStage(extraSources: readonly object[] = []): Promise<Stage> {
  const [world, slack, mail] = [await startWorld(), await startHttpReceiver(), await startSmtpReceiver()]
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-stage-'))
  const config = join(folder, 'config')
  mkdirSync(join(config, 'desks'), { recursive: true })
  writeFileSync(join(config, 'service.yaml'), stringify(serviceFile()))
  writeFileSync(join(config, 'desks/venezuela.yaml'), stringify(deskFile(world, extraSources)))
  const ledger = await freshPlace(join(folder, 'data/ledger.sqlite'))
  const env = {
    PATH: process.env['PATH'],
    SLACK: `${slack.url}/services/demo`,
    MAIL_PORT: String(mail.port),
    DATABASE_URL: ledger.startsWith('postgres:') ? ledger : '',
  }
  const started: StartedService[] = []
  return {
    world,
    slack,
    mail,
    config,
    dataDir: join(folder, 'data'),
    ledger,
    start() {
      const service = launch(config, env)
      started.push(service)
      return service
    },
    async close() {
      for (const { process: child, ended } of started) {
        child.kill('SIGTERM')
        await ended
      }
      await Promise.all([world.close(), slack[Symbol.asyncDispose](), mail[Symbol.asyncDispose]()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function serviceFile() {
  return {
    data: '../data',
    database: { url: '${DATABASE_URL:-}' },
    http: { port: 0 },
    limits: { host_gap: '0s' },
    channels: {
      slack: { type: 'slack-webhook', url: '${SLACK}' },
      mail: { type: 'email', host: '127.0.0.1', port: '${MAIL_PORT}', security: 'none', from: 'rollcall@example.org' },
    },
  }
}

function deskFile(world: World, extraSources: readonly object[]) {
  const shipped = parse(readFileSync(join(root, 'config/desks/venezuela.yaml'), 'utf8'))
  const sources = outlets.map((outlet) => ({
    id: outlet.slug,
    name: outlet.name,
    kind: outlet.feed === true ? 'feed' : 'webpage',
    url: `${world.origin}${placeOf(outlet)}`,
    every: '2s',
    about: ['prisoner', 'detainee'],
    allow_private: ['127.0.0.1'],
  }))
  return {
    ...shipped,
    tolerance: { ...shipped.tolerance, alerts_since: '2025-12-25', settle: '3s' },
    sources: [...sources, ...extraSources],
    routes: [
      { id: 'newsroom', channel: 'slack' },
      { id: 'desk', channel: 'mail', to: ['desk@example.org'] },
    ],
  }
}

function launch(config: string, env: Record<string, string | undefined>): StartedService {
  const child = spawn(process.execPath, [join(root, 'bin/rollcall.js'), 'start', '--json', '--config', config], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: Record<string, unknown>[] = []
  let rest = ''
  child.stdout.on('data', (chunk) => {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    log.push(...lines.map((line) => JSON.parse(line)))
  })
  child.stderr.on('data', (chunk) => log.push({ stderr: String(chunk) }))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { process: child, log, ended }
}
