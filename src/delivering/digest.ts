import type { Alert } from '../domain/alert.ts'
import type { Gap } from '../domain/batch.ts'
import type { Desk, Route } from '../domain/source.ts'
import { addressesOf } from './addresses.ts'
import { briefWords, releaseWords } from './headline.ts'
import { inertText } from './inert-text.ts'
import type { ListItem, Message, Section } from './message.ts'
import { ageWords, codeWords, dayWords, fill, numberWords, pluralOf, type Wording, wordingOf } from './wording.ts'

/** An alert in a digest. */
interface DigestAlert {
  readonly alertId: string
  readonly eventDate: string | null
  readonly since: string | null
  readonly gap: Gap
  readonly openedAt: number
}

/** A source in trouble, in a digest. */
export interface FailingSource {
  readonly name: string
  readonly code: string
  /** Epoch ms. */
  readonly since: number
}

/** What a route is told of one day. */
export interface Digest {
  /** The desk's day, `YYYY-MM-DD`. */
  readonly day: string
  /** Epoch ms: the end of the time it covers. */
  readonly until: number
  readonly opened: readonly DigestAlert[]
  readonly changed: readonly DigestAlert[]
  readonly closed: readonly DigestAlert[]
  readonly stillOpen: readonly DigestAlert[]
  readonly failingSources: readonly FailingSource[]
  /** Figures that wait for a person. */
  readonly review: number
}

/** The time a digest covers: from the end of the one before. */
export interface DigestTime {
  readonly day: string
  readonly from: number
  readonly until: number
}

/** How far back a route's first digest looks. */
const firstSpanMs = 86_400_000

/**
 * The time a route's digest covers, if one is due: its hour has come and today's has not been made.
 *
 * @param last end of the route's last digest, epoch ms; null if there was none
 */
export function digestDue(
  digest: NonNullable<Route['digest']>,
  { timeZone }: Pick<Desk, 'timeZone'>,
  last: number | null,
  now: number,
): DigestTime | undefined {
  const [day, hour] = localTime(now, timeZone)
  if (hour < digest.at || (last !== null && localTime(last, timeZone)[0] >= day)) return undefined
  return { day, from: last ?? now - firstSpanMs, until: now }
}

/** `YYYY-MM-DD` and `HH:MM` of an instant in a zone. */
function localTime(at: number, timeZone: string): [day: string, hour: string] {
  // Swedish writes times as ISO 8601 does.
  const [day = '', hour = ''] = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
    .format(at)
    .split(' ')
  return [day, hour]
}

/**
 * Sorts a desk's alerts by what happened to them in some time: each stands once, under its latest news. A revision that
 * only reminds is no news.
 */
export function digestOf(
  alerts: readonly Alert[],
  now: { readonly failingSources: readonly FailingSource[]; readonly review: number },
  { day, from, until }: DigestTime,
): Digest {
  const lists = {
    opened: [] as DigestAlert[],
    changed: [] as DigestAlert[],
    closed: [] as DigestAlert[],
    stillOpen: [] as DigestAlert[],
  }
  for (const alert of alerts) {
    const known = alert.revisions.filter(({ at }) => at <= until)
    const [first, latest] = [known[0], known.at(-1)]
    if (first === undefined || latest === undefined) continue
    const list = listFor(
      known.filter(({ at, change }) => at > from && change !== 'reminded').map(({ change }) => change),
      latest.state,
    )
    const { id: alertId, eventDate, since } = alert
    if (list !== undefined) lists[list].push({ alertId, eventDate, since, gap: latest.gap, openedAt: first.at })
  }
  return { day, until, ...lists, ...now }
}

function listFor(news: readonly string[], state: string): 'opened' | 'changed' | 'closed' | 'stillOpen' | undefined {
  const over = state === 'resolved' || state === 'withdrawn'
  if (over) return news.length > 0 ? 'closed' : undefined
  if (news.includes('opened')) return 'opened'
  return news.length > 0 ? 'changed' : 'stillOpen'
}

/** A digest as a message; an empty one says so. */
export function digestMessage(
  digest: Digest,
  subjectId: string,
  {
    desk,
    route,
    lang,
    publicUrl,
  }: { readonly desk: Desk; readonly route: Pick<Route, 'id'>; readonly lang: string; readonly publicUrl: string | null },
): Message {
  const wording = wordingOf(lang, desk.timeZone)
  const { digest: texts } = wording.texts
  const counts = {
    desk: inertText(desk.name, 60),
    day: dayWords(digest.day, wording),
    open: numberWords(digest.opened.length + digest.changed.length + digest.stillOpen.length, wording),
    opened: numberWords(digest.opened.length, wording),
    changed: numberWords(digest.changed.length, wording),
    closed: numberWords(digest.closed.length, wording),
  }
  const addresses = addressesOf(publicUrl)
  const alerts = (title: string, list: readonly DigestAlert[]): Section =>
    listSection(
      title,
      list.map((alert) => alertItem(alert, digest.until, addresses.alert(alert.alertId), wording)),
    )
  const sections = [
    alerts(texts.opened, digest.opened),
    alerts(texts.changed, digest.changed),
    alerts(texts.closed, digest.closed),
    alerts(texts.stillOpen, digest.stillOpen),
    listSection(
      texts.failingSources,
      digest.failingSources.map((source) => sourceItem(source, digest.until, wording)),
    ),
    listSection(texts.review, digest.review === 0 ? [] : [reviewItem(digest.review, wording)]),
  ].filter((section) => section.kind === 'list' && section.items.length > 0)
  return {
    kind: 'digest',
    subjectId,
    revision: 1,
    lang: wording.texts.lang,
    tone: 'note',
    subject: `${fill(texts.subject, counts)}, ${counts.day}`,
    headline: fill(texts.headline, counts),
    status: sections.length === 0 ? texts.empty : fill(texts.nothingElse, { route: route.id }),
    escalates: false,
    sections,
    actions: [],
    commands: null,
    reference: subjectId,
    facts: digest,
  }
}

function listSection(title: string, items: readonly ListItem[]): Section {
  return { kind: 'list', title: items.length > 1 ? `${title} (${items.length})` : title, items, more: 0 }
}

function alertItem(alert: DigestAlert, until: number, url: string | undefined, wording: Wording): ListItem {
  const age = fill(wording.texts.digest.age, { age: ageWords(until - alert.openedAt, wording) })
  const text = `${releaseWords(alert, wording)}: ${briefWords(alert.gap, wording)} · ${age}`
  return { text, link: url === undefined ? null : { label: wording.texts.labels.open, url } }
}

function sourceItem({ name, code, since }: FailingSource, until: number, wording: Wording): ListItem {
  return {
    text: [inertText(name, 80), codeWords(wording.texts.faults, code), ageWords(until - since, wording)].join(' · '),
    link: null,
  }
}

function reviewItem(figures: number, wording: Wording): ListItem {
  const count = fill(pluralOf(wording.texts.figures, figures, wording), { count: numberWords(figures, wording) })
  return { text: fill(wording.texts.digest.waiting, { count }), link: null }
}
