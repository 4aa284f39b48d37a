import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ChannelSettings } from '../domain/channel.ts'
import type { Desk, Route, Source } from '../domain/source.ts'
import { startService } from '../service/service.ts'
import type { Config } from '../service/settings/load-config.ts'
import { createLog } from '../service/telemetry.ts'
import { configOf } from './common.ts'
import { framed, mailLines, slackLines } from './demo/printing.ts'
import { startMailReceiver, startSlackReceiver } from './demo/receivers.ts'
import { outlets, placeOf, startWorld, type World } from './demo/world.ts'
import type { Common } from './terminal.ts'

const pollEveryMs = 4_000
const alertWithinMs = 40_000

/** `rollcall demo`: the real service on a news world of its own, from the first fetch to the mail; ends by itself. */
export async function demo(common: Common): Promise<number> {
  const base = configOf(common)
  if (base === undefined) return 1
  const say = (text: string) => common.terminal.out(`${text}\n`)
  const [world, slack, mail] = [await startWorld(), await startSlackReceiver(), await startMailReceiver()]
  const dataDir = mkdtempSync(join(tmpdir(), 'rollcall-demo-'))
  const config = demoConfig(base, { world, dataDir, slackPort: slack.port, mailPort: mail.port })

  say('Rollcall demo: five outlets tell of two releases in Venezuela; the ministry and the monitors do not agree.\n')
  for (const outlet of outlets) say(`  ${outlet.name.padEnd(22)} ${world.origin}${placeOf(outlet)}`)
  say(`\nThe service starts: a private Redis and SQLite under ${dataDir}, each source every ${pollEveryMs / 1000} seconds.\n`)
  const service = await startService({ config, log: createLog({ level: 'info', destination: storyOf(say) }) })
  try {
    const told = () => slack.received.length > 0 && mail.received.length > 0
    if (!(await until(told, alertWithinMs))) {
      common.terminal.err('rollcall demo: no alert arrived in time; the lines above say how far it came\n')
      return 1
    }
    await untilPolledAgain(world)
    say('')
    for (const post of slack.received) say(framed('Slack, as it arrived', slackLines(post)))
    for (const letter of mail.received) say(framed(`Mail to ${letter.to.join(', ')}, as it arrived`, mailLines(letter)))
    const before = slack.received.length + mail.received.length
    say('Now every source is polled a second time …')
    await untilPolledAgain(world)
    await setTimeout(1_500)
    const more = slack.received.length + mail.received.length - before
    say(
      `… and ${more === 0 ? 'nothing more is sent: what a reader would see has not changed.' : `${more} more messages were sent.`}\n`,
    )
    say(nextSteps(dataDir))
    return more === 0 ? 0 : 1
  } finally {
    await service.stop()
    await Promise.all([world.close(), slack.close(), mail.close()])
  }
}

/** The Venezuela desk as it ships, looking at the demo's outlets and writing to its receivers. */
function demoConfig(
  base: Config,
  { world, dataDir, slackPort, mailPort }: { world: World; dataDir: string; slackPort: number; mailPort: number },
): Config {
  const shipped = base.desks.get('venezuela')
  if (shipped === undefined) throw new Error('the demo needs config/desks/venezuela.yaml')
  const channels: readonly ChannelSettings[] = [
    { id: 'slack', type: 'slack-webhook', timeoutMs: 5_000, url: `http://127.0.0.1:${slackPort}/services/demo` },
    {
      id: 'mail',
      type: 'email',
      timeoutMs: 5_000,
      host: '127.0.0.1',
      port: mailPort,
      security: 'none',
      user: null,
      password: null,
      from: 'Rollcall <rollcall@example.org>',
      replyTo: null,
      domain: null,
      unsubscribe: null,
    },
  ]
  const desk: Desk = {
    ...shipped,
    tolerance: { ...shipped.tolerance, alertsSince: '2025-12-25', settleMs: 3_000 },
    sources: outlets.map(
      (outlet): Source => ({
        id: `${shipped.id}/${outlet.slug}`,
        deskId: shipped.id,
        name: outlet.name,
        kind: outlet.feed === true ? 'feed' : 'webpage',
        url: `${world.origin}${placeOf(outlet)}`,
        everyMinutes: pollEveryMs / 60_000,
        lang: null,
        links: null,
        about: ['prisoner', 'detainee'],
        drop: [],
        keep: [],
        allowPrivate: ['127.0.0.1'],
        timeoutMs: 5_000,
        maxBytes: 5_000_000,
        maxEntries: 20,
        hostGapMs: 0,
      }),
    ),
    routes: [routeTo('newsroom', 'slack', []), routeTo('desk', 'mail', ['desk@example.org'])],
  }
  const settings = {
    ...base.settings,
    dataDir,
    redisUrl: null,
    databaseUrl: null,
    http: { host: '127.0.0.1', port: 0 },
    channels,
    channelsOff: [],
  }
  return { settings, desks: new Map([[desk.id, desk]]) }
}

function routeTo(id: string, channel: string, to: readonly string[]): Route {
  return {
    id,
    channel,
    to,
    events: ['divergence'],
    changes: [],
    leastSeverity: 'divergence',
    leastGap: 0,
    lang: 'en',
    digest: null,
  }
}

/** Lines that repeat with every round of polling and tell nothing new. */
const routine: ReadonlySet<string> = new Set(['source visited', 'page unchanged', 'swept', 'nothing to deliver'])

/** The log of the service as a story: one short line for each step of the pipeline. */
function storyOf(say: (text: string) => void) {
  return {
    write(line: string) {
      const { msg, job, trace, level, time, sourceId, ...facts } = JSON.parse(line)
      if (routine.has(msg)) return
      const shown = Object.entries(facts).map(
        ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
      )
      say(`  ${String(time).slice(11, 19)}  ${String(msg).padEnd(18)} ${[sourceId, ...shown].filter(Boolean).join(', ')}`)
    },
  }
}

/** Whether `condition` came true within the time. */
async function until(condition: () => boolean, ms: number): Promise<boolean> {
  const deadline = performance.now() + ms
  while (!condition() && performance.now() < deadline) await setTimeout(100)
  return condition()
}

/** Waits until each outlet has been asked once more than now. */
async function untilPolledAgain({ visits }: World): Promise<void> {
  const before = new Map(outlets.map((outlet) => [placeOf(outlet), visits.get(placeOf(outlet)) ?? 0]))
  await until(() => [...before].every(([path, count]) => (visits.get(path) ?? 0) > count), 3 * pollEveryMs)
}

function nextSteps(dataDir: string): string {
  return [
    'How to go on:',
    `  ROLLCALL_DATA=${dataDir} npx rollcall status        what the demo has left in its ledger`,
    `  ROLLCALL_DATA=${dataDir} npx rollcall trace <alert> from the message back to the bytes`,
    '  npx rollcall inspect <file or address>   what the pipeline makes of one page',
    '  npx rollcall check                       the configuration of the real desk',
    '  npm start                                the real service (README.md: Slack and mail)',
    '',
  ].join('\n')
}
