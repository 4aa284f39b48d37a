import type { Alert } from '../domain/alert.ts'
import type { Claim, Gap, Side } from '../domain/batch.ts'
import type { Bound, PeopleClass } from '../domain/figure.ts'
import { inertText } from './inert-text.ts'
import { sideValue, spokenWords } from './side-words.ts'
import type { MessageTexts, Plural } from './texts/index.ts'
import { boundWords, dayWords, fill, pluralOf, shareWords, type Wording } from './wording.ts'

/** The release a message is about: its day, or the first day of a running process. */
export type Release = Pick<Alert, 'eventDate' | 'since'>

/**
 * One full sentence: who announced what, who verified what, the gap and its share. A gap is told only where the two
 * numbers count the same thing, and never as people who did not get out: nobody has verified them, that is all.
 */
export function headlineWords(gap: Gap, release: Release, claims: readonly Claim[], wording: Wording): string {
  const { texts } = wording
  const clause = (side: Side, phrase: Plural, unnamed: string) => {
    const { actors, actorCount, count } = spokenWords(side, unnamed, wording)
    return fill(pluralOf(phrase, actorCount, wording), { actors, count, what: whatWords(side, count) })
  }
  const whatWords = (side: Side, count: string) => {
    const who = pluralOf(whoOf(side, claims, texts), side.people.low, wording)
    return fill(texts.stages[side.counts[0]?.stage ?? 'freed'], { count, who, when: whenWords(release, wording) })
  }
  const { announced, verified } = gap
  const clauses = [
    ...(announced === null ? [] : [clause(announced, texts.announced, texts.authorities)]),
    ...(verified === null ? [] : [clause(verified, announced === null ? texts.verifiedAlone : texts.verified, texts.monitors)]),
    gapWords(gap, wording),
  ]
  return sentence(clauses.join('; '))
}

/** Whom a side counts, if all its claims that say so agree. */
function whoOf(side: Side, claims: readonly Claim[], texts: MessageTexts): Plural {
  const classes = new Set(
    claims.flatMap(({ id, figure }) => (side.claimIds.includes(id) && figure.people !== null ? [figure.people] : [])),
  )
  const [people] = classes
  const told: PeopleClass | 'unknown' = people !== undefined && classes.size === 1 ? people : 'unknown'
  return texts.who[told]
}

/** `on 25 December 2025`, `since 8 January 2026`; empty if neither is known. */
function whenWords({ eventDate, since }: Release, wording: Wording): string {
  if (eventDate !== null) return fill(wording.texts.when.day, { day: dayWords(eventDate, wording) })
  if (since !== null) return fill(wording.texts.when.since, { day: dayWords(since, wording) })
  return wording.texts.when.undated
}

function gapWords(gap: Gap, wording: Wording): string {
  const { texts } = wording
  if (gap.announced === null) return texts.gap.noAnnounced
  if (gap.verified === null) return texts.gap.noVerified
  if (gap.reason !== 'comparable' || gap.unverified === null) return texts.gap.notCompared
  if (gap.unverified === 0) return texts.gap.agree
  const people = Math.abs(gap.unverified)
  const phrase = pluralOf(gap.unverified > 0 ? texts.gap.missing : texts.gap.more, people, wording)
  return fill(phrase, { count: unverifiedWords(gap, wording), share: shareWords(Math.abs(gap.share ?? 0), wording) })
}

/** The people no monitor vouches for, with the bound word the two sides leave: `at most 38` where a monitor says "at least 61". */
export function unverifiedWords(gap: Gap, wording: Wording): string {
  return boundWords(gapBound(gap), Math.abs(gap.unverified ?? 0), wording)
}

/** The larger number's bound, and the other's turned round: what is at least 61 leaves at most the rest. */
function gapBound({ announced, verified, unverified }: Gap): Bound {
  const [left, right] = [announced?.counts.at(-1)?.bound ?? 'exact', verified?.counts[0]?.bound ?? 'exact']
  const [larger, smaller] = (unverified ?? 0) < 0 ? [right, left] : [left, right]
  const turned = turnedRound[smaller]
  if (larger === 'exact') return turned
  return turned === 'exact' || turned === larger ? larger : 'about'
}

const turnedRound = { exact: 'exact', at_least: 'at_most', at_most: 'at_least', about: 'about' } as const satisfies Record<
  Bound,
  Bound
>

/** The subject of every message of an alert: it names the release and no number, so that it never changes. */
export function subjectWords(deskName: string, { eventDate, since }: Release, wording: Wording): string {
  const desk = inertText(deskName, 60)
  const { subject } = wording.texts
  if (eventDate !== null) return fill(subject.day, { desk, day: dayWords(eventDate, wording) })
  if (since !== null) return fill(subject.since, { desk, day: dayWords(since, wording) })
  return fill(subject.undated, { desk })
}

/** Both numbers in a few words of our own, for lists. */
export function briefWords(gap: Gap, wording: Wording): string {
  const { brief } = wording.texts
  const announced = gap.announced === null ? '' : sideValue(gap.announced, wording)
  const verified = gap.verified === null ? '' : sideValue(gap.verified, wording)
  if (announced !== '' && verified !== '') return fill(brief.both, { announced, verified })
  if (announced !== '') return fill(brief.announcedOnly, { announced })
  return verified === '' ? brief.neither : fill(brief.verifiedOnly, { verified })
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** The release in a word: its day, or since when. */
export function releaseWords({ eventDate, since }: Release, wording: Wording): string {
  if (eventDate !== null) return dayWords(eventDate, wording)
  return since === null ? '—' : fill(wording.texts.when.since, { day: dayWords(since, wording) })
}
