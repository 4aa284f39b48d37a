import type { ActorKind } from '../../domain/actor.ts'
import type { Bound } from '../../domain/figure.ts'

/**
 * What one language brings to the reading: words only, never a rule. Matching ignores case and accents; braces hold
 * alternatives (`liberad{o,a,os,as}`), and hyphens and apostrophes count as spaces.
 */
export interface LanguagePack {
  /** BCP 47 primary language. */
  readonly code: string
  /** Whether the kind of body stands last in its name (`Prison Watch`) or first (`Foro Penal`). */
  readonly headLast: boolean
  /** Common short words by which a text without a declared language is known. */
  readonly marks: readonly string[]
  /** Words whose full stop ends no sentence, without it. */
  readonly abbreviations: readonly string[]
  readonly numbers: NumberWords
  readonly bounds: Readonly<Record<Bound, BoundWords>>
  readonly nouns: NounWords
  readonly events: Readonly<Record<EventSense, EventWords>>
  readonly modality: Modality
  readonly speech: SpeechWords
  readonly speakers: Readonly<Record<ActorKind, SpeakerWords>>
  readonly links: LinkWords
}

/** How numbers are written. */
export interface NumberWords {
  /** Words that add up: `forty` 40, `doscient{o,a}s` 200. */
  readonly words: Readonly<Record<string, number>>
  /** Words that multiply what stands before: `hundred`, `mil`. */
  readonly multipliers: Readonly<Record<string, number>>
  /** Words between the parts of one number: `and`, `y`. */
  readonly joiners: readonly string[]
  /** The number one, which is also an article: a count only in `only one`, `one of them`. */
  readonly ones: readonly string[]
  /** Rounded amounts with a value, read as `about`: `half a dozen`. */
  readonly collectives: Readonly<Record<string, number>>
  /** Amounts without a number, by their lowest usual value: `dozens`. */
  readonly openPlurals: Readonly<Record<string, number>>
  /** Denied counts: `none of`, `ninguna de`. */
  readonly zeros: readonly string[]
  /** Whether a plain space may part the thousands. */
  readonly spaced: boolean
  /** `between`, `de`: opens a range; `and`, `a`: stands inside one. */
  readonly rangeOpeners: readonly string[]
  readonly rangeJoiners: readonly string[]
}

/** Words that qualify a number, before it and after it. */
export interface BoundWords {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface NounWords {
  /** People who can be let go: `prisoners`, `activists`. */
  readonly people: readonly string[]
  /** Those among them that say the people are inside: `prisoners`. */
  readonly inside: readonly string[]
  /** Those among them that say the people are held for politics. */
  readonly political: readonly string[]
  /** What describes people (sex, age, nationality, trade) and so names a part of a total more often than a total. */
  readonly described: readonly string[]
  /** What is counted and is not people let go: `requests`, `families`, `votes`. */
  readonly things: readonly string[]
  /** After a number: a measure of time, money or space. */
  readonly units: readonly string[]
  /** Before a number: a name or a place in a list (`article`, `aged`, `Channel`). */
  readonly labels: readonly string[]
  /** Entries of a list that stand for people: `names`. */
  readonly names: readonly string[]
  /** How nouns for the people of a country end, in the plural: they are known by the country's name. */
  readonly peopleEndings: readonly string[]
  /** Peoples whose name is not made from that of a country, or far from it. */
  readonly peoples: readonly string[]
}

/** What happens to the people counted. `none` takes them out of the field: dead, moved, on strike, applying. */
export const eventSenses = ['freed', 'ordered', 'lesser', 'held', 'arrested', 'none'] as const
export type EventSense = (typeof eventSenses)[number]

export interface EventWords {
  /** Nouns of the deed: `releases`, `excarcelaciones`. */
  readonly deeds: readonly string[]
  /** Nouns for the people it happened to: `liberados`. */
  readonly people: readonly string[]
  /** Verbs and participles that need no further word. */
  readonly verbs: readonly string[]
  /** Verbs that say so only of people known to be inside: `left`, `salieron`. */
  readonly weak: readonly string[]
  /** Participles that after a noun may only say who the people are: `people jailed over the vote`. */
  readonly participles: readonly string[]
}

/** Words that change what a verb claims. */
export interface Modality {
  /** The deed is yet to come: `will`, `are to`. */
  readonly future: readonly string[]
  /** It is a decision or a promise: `authorised`, `offered`. */
  readonly ordering: readonly string[]
  /** It is a possibility only: `could`, `podría`. */
  readonly projecting: readonly string[]
  /** Those among them that hold for a clause of its own, past a comma: `if the truce holds, 40 walk free`. */
  readonly conditions: readonly string[]
  /** It is denied: `not`, `denied`. */
  readonly negating: readonly string[]
  /** Those verbs among them by which a speaker disowns a number: `denied having confirmed 80`. */
  readonly denying: readonly string[]
  /** It is refused or ruled out; whoever was refused stays inside. */
  readonly refusing: readonly string[]
  /** A count is moved from one value to another: `raised`, `cut`. */
  readonly changing: readonly string[]
}

export interface SpeechWords {
  /** Verbs of saying. */
  readonly say: readonly string[]
  /** Those among them whose listener follows without a preposition: `told local media`. */
  readonly telling: readonly string[]
  /** Verbs of checking and counting; their object is a count even without a noun. */
  readonly count: readonly string[]
  /** Verbs of having, which count only right before a number: `Watch has 190`. */
  readonly having: readonly string[]
  /** Sayings without a speaker: `were told`, by whom is plain (`authority`), or lost (`other`). */
  readonly impersonal: Readonly<Record<ActorKind, readonly string[]>>
  /** `according to`. */
  readonly sources: readonly string[]
  /** `by`, `por`: names who did it or said it. */
  readonly agents: readonly string[]
  /** `of`, `de`: the owner of a count follows. */
  readonly owners: readonly string[]
  /** What a speaker owns: `tally`, `list`, `data`. */
  readonly records: readonly string[]
  /** Kinds of bodies, by which one named before is called: `the committee`. */
  readonly kinds: readonly string[]
  /** Those who speak for a body or lead it: `spokesman`, `director`. */
  readonly offices: readonly string[]
  /** Between a verb of saying and the body spoken for: `for`, `on behalf of`. */
  readonly behalf: readonly string[]
  /** Pronouns for a speaker named before. */
  readonly pronouns: readonly string[]
  /** `who`, `which`, `que`. */
  readonly relatives: readonly string[]
  /** `its`, `sus`: the record of whoever the text speaks of. */
  readonly possessives: readonly string[]
  /** Nouns for the organisation spoken of last: `the group`. */
  readonly anaphors: readonly string[]
  /** The text itself speaks for its issuer: `we`, `our`. */
  readonly selves: readonly string[]
  /** Verbs by which a speaker judges or asks: they tell a day of speaking, and who spoke where a quote closes. */
  readonly reactions: readonly string[]
  /** Participles by which a text comes out: the day beside them is one of speaking. */
  readonly publishing: readonly string[]
  /** Verbs by which a side takes people over: `received`. */
  readonly receiving: readonly string[]
}

/** Generic speakers, for texts whose desk is silent. */
export interface SpeakerWords {
  /** Nouns that stand for one body, so that the text's own words can name it: `ministry`, `association`. */
  readonly bodies: readonly string[]
  /** Nouns for many or unnamed speakers: `officials`, `lawyers`. */
  readonly classes: readonly string[]
}

export interface LinkWords {
  /** Between equal clauses: `and`, `y`. */
  readonly and: readonly string[]
  /** Opens a clause of its own: `while`, `but`, `mientras`. */
  readonly clause: readonly string[]
  /** Words that end the noun group after a number: prepositions, auxiliaries. */
  readonly stops: readonly string[]
  /** Between a count and what it is taken from: `of the`, `de los`. */
  readonly partitives: readonly string[]
  /** Between a class and the total it is of: `200 politicals were among the 7,012 freed`. */
  readonly members: readonly string[]
  /** Points back to people counted before: `of them`, `of those`. */
  readonly backward: readonly string[]
  /** Announces a sum: `in all`, `total`, `bringing the number to`. */
  readonly totals: readonly string[]
  /** Opens a sentence that adds what was counted before: `with these`. */
  readonly adding: readonly string[]
  /** `more`, `another`: apart from those counted before. */
  readonly further: readonly string[]
  /** Opens a line that leads to another story: `read also`. */
  readonly furniture: readonly string[]
  /** `instead of`, `not`: before a number that is taken back. */
  readonly corrected: readonly string[]
  /** Between a number that is denied and the one put in its place: `not 80 but 46`. */
  readonly instead: readonly string[]
  /** Opens a clause about a place: its dates are its own. */
  readonly where: readonly string[]
  /** Before those who are left out: `all but`, `except`. */
  readonly excepting: readonly string[]
  /** `of`, `del`: between a deed and its count (`the release of 99`). */
  readonly of: readonly string[]
  /** `to`, `in`, `with`: who or what follows is told to or of, and does nothing itself. */
  readonly prepositions: readonly string[]
  /** Articles and possessives skipped before a number. */
  readonly articles: readonly string[]
  /** Between a record and its count: `is`, `stands at`. */
  readonly copulas: readonly string[]
  /** Numbers and speakers go in pairs: `respectively`. */
  readonly respectively: readonly string[]
  /** What speakers call a release: `the gesture`. */
  readonly gestures: readonly string[]
  /** Before a body they make it a place: `in court`, `outside parliament`. */
  readonly places: readonly string[]
  /** Words that point at a body named before: `the committee`. */
  readonly pointers: readonly string[]
  /** Before the day a count stood so: no day of release. */
  readonly asOf: readonly string[]
  /** After a count: so many for each, which is a rate. */
  readonly rates: readonly string[]
  /** Between two small numbers, a share: `three in four`. */
  readonly ratios: readonly string[]
  /** Between two equal numbers: so many are exchanged for as many (`1,000 for 1,000`). */
  readonly swaps: readonly string[]
  /** `whose`: what follows happens to somebody else. */
  readonly whose: readonly string[]
  /** After a date: the clause that follows is of that day (`in 2021, when 40 were freed`). */
  readonly when: readonly string[]
  /** `in the same period`: the days are those told before. */
  readonly samePeriod: readonly string[]
  /** `since then`, `since the protests`: since a time named before. */
  readonly sinceThen: readonly string[]
  /** `so far`, `still`: speaks of people counted before. */
  readonly still: readonly string[]
}
