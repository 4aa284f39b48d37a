import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { alertMessage } from '../../src/delivering/alert-message.ts'
import { digestMessage, digestOf } from '../../src/delivering/digest.ts'
import { healthMessage } from '../../src/delivering/health-message.ts'
import type { Message } from '../../src/delivering/message.ts'
import { mailHtml } from '../../src/delivering/rendering/mail-html.ts'
import { mailText } from '../../src/delivering/rendering/mail-text.ts'
import { slackMessage, slackReply } from '../../src/delivering/rendering/slack-blocks.ts'
import {
  alertWith,
  announced,
  claimWith,
  deskWith,
  gapOf,
  noon,
  revisionWith,
  routeWith,
  sideOf,
  verified,
} from '../support/alerts.ts'
import { incidentWith } from '../support/deliver-context.ts'
import { slackView } from '../support/slack-view.ts'

/*
 * Pictures of every kind of message, in every language, as Slack and a mail program show them:
 * node test/bench/message-pictures.ts <folder> [chromium]
 */

const [folder = 'pictures', executablePath = '/usr/bin/chromium'] = process.argv.slice(2)
const desk = deskWith()
const publicUrl = 'https://rollcall.example.org'

const mothers = claimWith(
  'f7',
  {
    value: 83,
    bound: 'at_least',
    standing: 'verified',
    actor: 'Comité de Madres',
    actorKind: 'monitor',
    quote: 'The mothers’ committee has counted at least 83 young people back with their families.',
  },
  { publishedAt: noon + 43_200_000, site: 'El Faro del Este', lang: 'es' },
)
const story = alertWith([
  revisionWith(1, 'opened'),
  revisionWith(2, 'narrowed', {
    reason: 'verified-rose',
    gap: gapOf(sideOf(announced.slice(0, 1), 2), sideOf([...verified, mothers])),
    claims: [...announced, ...verified, mothers],
  }),
  revisionWith(3, 'resolved', {
    state: 'resolved',
    reason: 'gap-closed',
    gap: gapOf(sideOf(announced.slice(0, 1), 2), sideOf([claimWith('f8', { ...verified[0].figure, value: 97 })])),
  }),
])
const caveat = {
  ...alertWith([
    revisionWith(1, 'opened', {
      gap: gapOf(
        sideOf([claimWith('g1', { value: 900, bound: 'about' })]),
        sideOf([claimWith('g2', { value: 350, standing: 'verified', actor: 'Foro Penal' })]),
        'period-differs',
      ),
    }),
  ]),
  eventDate: null,
  since: '2026-01-08',
}
const digestTime = { day: '2025-12-28', from: noon - 1, until: noon + 86_400_000 }
const trouble = [{ name: 'River Radio', code: 'fetch.unreachable', since: noon - 20_000_000 }]

function messages(lang: string): [string, Message][] {
  const telling = { desk, route: routeWith({ leastGap: 10, leastSeverity: 'divergence' }), lang, publicUrl }
  const digest = digestOf([story, caveat], { failingSources: trouble, review: 3 }, digestTime)
  return [
    ['opened', alertMessage(story, 1, telling)],
    ['narrowed', alertMessage(story, 2, { ...telling, publicUrl: null })],
    ['resolved', alertMessage(story, 3, telling)],
    ['caveat', alertMessage(caveat, 1, telling)],
    ['health', healthMessage(incidentWith(), telling)],
    ['digest', digestMessage(digest, 'digest-venezuela-newsroom-2025-12-28', telling)],
    ['digest-empty', digestMessage(digestOf([], { failingSources: [], review: 0 }, digestTime), 'digest-empty', telling)],
  ]
}

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const page = await browser.newPage({ viewport: { width: 760, height: 400 } })
for (const lang of ['en', 'es']) {
  for (const [name, message] of messages(lang)) {
    const views = {
      slack: slackView(slackMessage(message)),
      reply: slackView(slackReply(message)),
      mail: mailHtml(message, 'list-owner@desk.example'),
    }
    for (const [view, html] of Object.entries(views)) {
      await page.setContent(html)
      await page.screenshot({ path: join(folder, `${name}-${view}-${lang}.png`), fullPage: true })
    }
    writeFileSync(join(folder, `${name}-${lang}.txt`), mailText(message, 'list-owner@desk.example'))
  }
}
await browser.close()
