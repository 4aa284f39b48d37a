import type { AlertChange, AlertState, Severity } from '../../domain/alert.ts'
import type { GapReason } from '../../domain/batch.ts'
import type { Bound, PeopleClass, Stage } from '../../domain/figure.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'

/** A phrase by plural category; `{name}` is filled in. */
export interface Plural {
  readonly one: string
  readonly other: string
}

/** Everything a message says in one language, as data: whoever adds a language writes no code. */
export interface MessageTexts {
  /** BCP 47: numbers, days, lists and plurals follow it. */
  readonly lang: string
  /** Subject of a mail for the whole life of an alert: no number in it may change. */
  readonly subject: Readonly<Record<'day' | 'since' | 'undated', string>>
  /** When people left: `on 25 December 2025`. */
  readonly when: Readonly<Record<'day' | 'since' | 'undated', string>>
  readonly bounds: Readonly<Record<Bound | 'range', string>>
  /** What was announced, by stage; `{count}` holds the number and `{who}` the people. */
  readonly stages: Readonly<Record<Stage, string>>
  /** The stage alone, beside a number. */
  readonly stageNames: Readonly<Record<Stage, string>>
  readonly who: Readonly<Record<PeopleClass | 'unknown', Plural>>
  /** The two halves of the headline, plural by how many actors speak. */
  readonly announced: Plural
  readonly verified: Plural
  readonly verifiedAlone: Plural
  readonly authorities: string
  readonly monitors: string
  readonly gap: {
    /** Plural by people. */
    readonly missing: Plural
    readonly more: Plural
    readonly agree: string
    readonly notCompared: string
    readonly noVerified: string
    readonly noAnnounced: string
  }
  /** `61 of 99 verified`, short: for lists. */
  readonly brief: Readonly<Record<'both' | 'announcedOnly' | 'verifiedOnly' | 'neither', string>>
  readonly states: Readonly<Record<AlertState, string>>
  readonly changes: Readonly<Record<AlertChange, string>>
  readonly severities: Readonly<Record<Severity, string>>
  /** Why a revision was made, by reconciling's code; a code without words is shown as it stands. */
  readonly reasons: Readonly<Record<string, string>>
  /** Why the two may be compared, or the caveat. */
  readonly caveats: Readonly<Record<GapReason, string>>
  /** What lowers confidence, by reading's code. */
  readonly doubts: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<Label, string>>
  /** Sentences with places to fill. */
  readonly phrases: Readonly<Record<Phrase, string>>
  readonly voices: Plural
  readonly figures: Plural
  /** What a fault means, by its code. */
  readonly faults: Readonly<Record<string, string>>
  readonly more: Plural
  readonly health: Readonly<Record<HealthPhrase, string>>
  readonly digest: Readonly<Record<DigestPhrase, string>>
}

type Label =
  | 'announced'
  | 'verified'
  | 'notVerified'
  | 'moreThanAnnounced'
  | 'comparable'
  | 'caveat'
  | 'evidenceAnnounced'
  | 'evidenceVerified'
  | 'evidenceOther'
  | 'changed'
  | 'strength'
  | 'why'
  | 'livePage'
  | 'storedCopy'
  | 'open'
  | 'acknowledge'
  | 'mute'
  | 'correct'
  | 'unsubscribe'
  | 'test'

type Phrase =
  | 'asOf'
  | 'ofAnnounced'
  | 'noAsOf'
  | 'changed'
  | 'nothingYet'
  | 'side'
  | 'confidence'
  | 'confidenceFull'
  | 'rule'
  | 'toldLater'
  | 'toldAtOnce'
  | 'route'
  | 'routePeople'
  | 'routeSeverity'
  | 'allChanges'
  | 'spread'
  | 'acknowledged'
  | 'reference'
  | 'commands'
  | 'testHeadline'
  | 'testStatus'

type HealthPhrase =
  | 'subject'
  | 'sourceFails'
  | 'sourceRecovered'
  | 'channelFails'
  | 'channelRecovered'
  | 'since'
  | 'never'
  | 'figuresStay'
  | 'messagesWait'
  | 'began'
  | 'ended'
  | 'inspect'
  | 'meaning'

type DigestPhrase =
  | 'subject'
  | 'headline'
  | 'empty'
  | 'opened'
  | 'changed'
  | 'closed'
  | 'stillOpen'
  | 'failingSources'
  | 'review'
  | 'age'
  | 'waiting'
  | 'nothingElse'

/** Languages a message can be written in. */
export const languages = [english, spanish] as const satisfies readonly MessageTexts[]

/** The texts of a language; of its primary language; else English. */
export function textsOf(lang: string): MessageTexts {
  const primary = lang.toLowerCase().split('-')[0]
  return languages.find((texts) => texts.lang === primary) ?? english
}
