import { type Alert, type AlertRevision, severityOf } from '../domain/alert.ts'
import type { Claim, Gap, Side } from '../domain/batch.ts'
import { Fault } from '../domain/fault.ts'
import type { Route } from '../domain/source.ts'
import { addressesOf } from './addresses.ts'
import { evidenceOf } from './evidence.ts'
import { factsOf } from './facts.ts'
import { headlineWords, subjectWords, unverifiedWords } from './headline.ts'
import { inertText } from './inert-text.ts'
import type { Link, Message, NumberField, Section, Tone } from './message.ts'
import { sideValue } from './side-words.ts'
import type { Telling } from './telling.ts'
import {
  ageWords,
  codeWords,
  dayOf,
  fill,
  listWords,
  numberWords,
  pluralOf,
  shareWords,
  type Wording,
  wordingOf,
} from './wording.ts'

/**
 * One revision of an alert as a message: headline, state and change, both numbers, why they compare, the evidence per side,
 * how firm it is, why the reader got it, what to do. It tells the alert as it stood at that revision, whenever it is sent.
 */
export function alertMessage(alert: Alert, revisionNumber: number, telling: Telling): Message {
  const revision = alert.revisions.find(({ revision }) => revision === revisionNumber)
  if (revision === undefined) throw new Fault('ledger.not-found', { alertId: alert.id, revision: revisionNumber })
  const before = alert.revisions.findLast((earlier) => earlier.revision < revisionNumber)
  const wording = wordingOf(telling.lang, telling.desk.timeZone)
  return {
    kind: 'alert',
    subjectId: alert.id,
    revision: revision.revision,
    lang: wording.texts.lang,
    tone: toneOf(revision),
    subject: subjectWords(telling.desk.name, alert, wording),
    headline: headlineWords(revision.gap, alert, revision.claims, wording),
    status: statusWords(alert, revision, wording),
    escalates: escalates(revision, before),
    sections: [
      { kind: 'numbers', numbers: numbersOf(revision, wording) },
      ...changesOf(revision.gap, before?.gap, wording),
      comparability(revision.gap, wording),
      ...evidenceSections(revision, telling, wording),
      strength(revision, wording),
      why(telling, wording),
    ],
    actions: actionsOf(alert, telling, wording),
    commands: fill(wording.texts.phrases.commands, { alert: alert.id }),
    reference: fill(wording.texts.phrases.reference, { alert: alert.id, revision: String(revision.revision) }),
    facts: factsOf(alert, revision),
  }
}

function toneOf({ state, gap }: AlertRevision): Tone {
  if (state === 'resolved' || state === 'withdrawn') return 'calm'
  return gap.reason === 'comparable' ? 'alarm' : 'caveat'
}

function escalates({ change, gap }: AlertRevision, before: AlertRevision | undefined): boolean {
  if (change === 'opened' || change === 'widened') return true
  return before !== undefined && severityOf(gap) === 'grave' && severityOf(before.gap) !== 'grave'
}

function statusWords(alert: Alert, revision: AlertRevision, wording: Wording): string {
  const { texts } = wording
  const parts = [texts.states[revision.state], texts.changes[revision.change], codeWords(texts.reasons, revision.reason)]
  if (revision.state === 'open') parts.push(texts.severities[severityOf(revision.gap)])
  const openedAt = alert.revisions[0]?.at
  if (revision.change === 'reminded' && openedAt !== undefined) {
    parts.push(fill(texts.digest.age, { age: ageWords(revision.at - openedAt, wording) }))
  }
  const { acknowledgement: seen } = alert
  if (seen !== null && seen.at <= revision.at) {
    parts.push(fill(texts.phrases.acknowledged, { by: inertText(seen.by, 60), note: inertText(seen.note, 120) }))
  }
  return [...new Set(parts)].join(' · ')
}

function numbersOf({ gap, claims }: AlertRevision, wording: Wording): NumberField[] {
  const { labels } = wording.texts
  const numbers = [
    numberOf(labels.announced, gap.announced, claims, wording),
    numberOf(labels.verified, gap.verified, claims, wording),
  ]
  if (gap.reason !== 'comparable' || gap.unverified === null || gap.unverified === 0) return numbers
  const label = gap.unverified < 0 ? labels.moreThanAnnounced : labels.notVerified
  const share = fill(wording.texts.phrases.ofAnnounced, { share: shareWords(Math.abs(gap.share ?? 0), wording) })
  return [...numbers, { label, value: unverifiedWords(gap, wording), detail: share }]
}

function numberOf(label: string, side: Side | null, claims: readonly Claim[], wording: Wording): NumberField {
  const { texts } = wording
  const [top] = side?.counts ?? []
  if (side === null || top === undefined) return { label, value: texts.phrases.nothingYet, detail: '' }
  const value = sideValue(side, wording)
  const latest = Math.max(...side.counts.map(({ at }) => at))
  const stage = [...new Set(side.counts.map(({ stage }) => texts.stageNames[stage]))]
  return { label, value, detail: `${listWords(stage, wording)}, ${asOf(latest, side, claims, wording)}` }
}

/** The day a number stands for is the day it was told, unless no claim of it is dated. */
function asOf(at: number, side: Side, claims: readonly Claim[], wording: Wording): string {
  const dated = claims.some(({ id, publishedAt }) => publishedAt !== null && side.claimIds.includes(id))
  const { asOf: day, noAsOf } = wording.texts.phrases
  return dated ? fill(day, { day: dayOf(at, wording) }) : noAsOf
}

/** What the reader was told before and is told now, number by number. */
function changesOf(now: Gap, before: Gap | undefined, wording: Wording): Section[] {
  if (before === undefined) return []
  const { labels, phrases } = wording.texts
  const words = (side: Side | null) => (side === null ? phrases.nothingYet : sideValue(side, wording))
  const rows = [
    [labels.announced, words(before.announced), words(now.announced)],
    [labels.verified, words(before.verified), words(now.verified)],
    [labels.notVerified, unverifiedBefore(before, wording), unverifiedBefore(now, wording)],
  ] as const
  const lines = rows
    .filter(([, was, is]) => was !== is)
    .map(([label, was, is]) => fill(phrases.changed, { label, before: was, after: is }))
  return lines.length === 0 ? [] : [{ kind: 'text', title: labels.changed, lines }]
}

function unverifiedBefore(gap: Gap, wording: Wording): string {
  const told = gap.reason === 'comparable' && gap.unverified !== null && gap.unverified > 0
  return told ? unverifiedWords(gap, wording) : wording.texts.phrases.nothingYet
}

function comparability(gap: Gap, { texts }: Wording): Section {
  const title = gap.reason === 'comparable' ? texts.labels.comparable : texts.labels.caveat
  return { kind: 'text', title, lines: [texts.caveats[gap.reason]] }
}

function evidenceSections({ gap, claims }: AlertRevision, telling: Telling, wording: Wording): Section[] {
  const { labels } = wording.texts
  const told = (side: Side | null) => (side?.claimIds ?? []).flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
  const [announced, verified] = [told(gap.announced), told(gap.verified)]
  const others = claims.filter((claim) => !announced.includes(claim) && !verified.includes(claim))
  return [
    evidenceOf(labels.evidenceAnnounced, announced, telling, wording),
    evidenceOf(labels.evidenceVerified, verified, telling, wording),
    evidenceOf(labels.evidenceOther, others, telling, wording),
  ].filter((section) => section.items.length > 0)
}

function strength({ gap, claims }: AlertRevision, wording: Wording): Section {
  const { texts } = wording
  const lines = [
    sideStrength(texts.labels.announced, gap.announced, claims, wording),
    sideStrength(texts.labels.verified, gap.verified, claims, wording),
  ]
  return { kind: 'text', title: texts.labels.strength, lines: lines.flatMap((line) => line ?? []) }
}

function sideStrength(label: string, side: Side | null, claims: readonly Claim[], wording: Wording): string | undefined {
  if (side === null) return undefined
  const { texts } = wording
  const figures = claims.filter(({ id }) => side.claimIds.includes(id)).map(({ figure }) => figure)
  const best = figures.toSorted((a, b) => b.confidence - a.confidence)[0]
  const voices = fill(pluralOf(texts.voices, side.voices, wording), { count: numberWords(side.voices, wording) })
  if (best === undefined) return `${label}: ${voices}`
  const reasons = best.reasons.map((reason) => codeWords(texts.doubts, reason))
  const phrase = reasons.length === 0 ? texts.phrases.confidenceFull : texts.phrases.confidence
  const confidence = fill(phrase, { percent: shareWords(best.confidence, wording), reasons: reasons.join(', ') })
  return fill(texts.phrases.side, { label, voices, confidence })
}

function why({ desk, route }: Telling, wording: Wording): Section {
  const { texts } = wording
  const { people, share, graceHours, earlyNotice } = desk.tolerance
  const { toldAtOnce, toldLater } = texts.phrases
  const rule = fill(texts.phrases.rule, {
    desk: inertText(desk.name, 60),
    people: numberWords(people, wording),
    share: shareWords(share, wording),
    told: earlyNotice || graceHours === 0 ? toldAtOnce : fill(toldLater, { grace: numberWords(graceHours, wording) }),
  })
  if (route === null) return { kind: 'text', title: texts.labels.why, lines: [rule] }
  return { kind: 'text', title: texts.labels.why, lines: [rule, routeWords(route, wording)] }
}

function routeWords({ id, changes, leastGap, leastSeverity }: Route, wording: Wording): string {
  const { changes: names, phrases, severities } = wording.texts
  return fill(phrases.route, {
    route: id,
    changes:
      changes.length === 0
        ? phrases.allChanges
        : listWords(
            changes.map((change) => names[change]),
            wording,
          ),
    people: leastGap === 0 ? '' : fill(phrases.routePeople, { people: numberWords(leastGap, wording) }),
    severity: leastSeverity === 'caveat' ? '' : fill(phrases.routeSeverity, { severity: severities[leastSeverity] }),
  })
}

function actionsOf({ id }: Alert, { publicUrl }: Telling, { texts }: Wording): Link[] {
  const page = addressesOf(publicUrl).alert(id)
  if (page === undefined) return []
  const { open, acknowledge, mute, correct } = texts.labels
  return [
    { label: open, url: page },
    { label: acknowledge, url: `${page}#acknowledge` },
    { label: mute, url: `${page}#mute` },
    { label: correct, url: `${page}#figures` },
  ]
}
