import type { Actor, ActorKind, SpeakerClass } from '../../domain/actor.ts'
import { type Bound, bounds } from '../../domain/figure.ts'
import type { EventSense, LanguagePack } from '../languages/language-pack.ts'
import { eventSenses } from '../languages/language-pack.ts'
import { countriesIn, peopleOf } from './countries.ts'
import { fold, lex, type Token } from './lexer.ts'
import { addPhrase, expand, type PhraseBook } from './phrases.ts'

/** Who may speak: an actor of the desk, a body the text names itself, or a class without a name. */
export interface Speaker {
  readonly name: string | null
  readonly kind: ActorKind
  readonly source: 'desk' | 'body' | 'class' | 'text'
}

const eventForms = ['deeds', 'people', 'verbs', 'weak', 'participles'] as const
/** How an event is worded. */
export type EventForm = (typeof eventForms)[number]

/** What a word or phrase means to the reading. */
export type Meaning =
  | { readonly kind: 'event'; readonly sense: EventSense; readonly form: EventForm }
  | { readonly kind: 'noun'; readonly noun: 'people' | 'described' | 'things' | 'units' | 'names' }
  | { readonly kind: 'speech'; readonly verb: 'say' | 'count' | 'having' | 'receiving' }
  | { readonly kind: 'impersonal'; readonly by: ActorKind }
  | { readonly kind: 'mark'; readonly mark: Mark }

/** A word that links or changes what stands around it. */
export type Mark =
  | 'future'
  | 'ordering'
  | 'projecting'
  | 'condition'
  | 'negating'
  | 'refusing'
  | 'changing'
  | 'source'
  | 'agent'
  | 'owner'
  | 'record'
  | 'pronoun'
  | 'relative'
  | 'publishing'
  | 'anaphor'
  | 'self'
  | 'and'
  | 'clause'
  | 'stop'
  | 'partitive'
  | 'backward'
  | 'total'
  | 'further'
  | 'corrected'
  | 'instead'
  | 'furniture'
  | 'of'
  | 'preposition'
  | 'reaction'
  | 'article'
  | 'still'
  | 'behalf'
  | 'rate'
  | 'ratio'
  | 'swap'
  | 'whose'
  | 'asOf'
  | 'sinceThen'
  | 'when'
  | 'samePeriod'
  | 'gesture'
  | 'place'
  | 'telling'
  | 'member'
  | 'denying'
  | 'adding'
  | 'where'
  | 'excepting'
  | 'possessive'
  | 'copula'
  | 'respectively'
  | 'label'
  | 'inside'
  | 'political'

/** One language made ready for matching; `speakers` is empty until a desk's names are added. */
export interface Lexicon {
  readonly code: string
  readonly abbreviations: ReadonlySet<string>
  readonly spaced: boolean
  readonly amounts: PhraseBook<{ value: number; form: 'collective' | 'open' | 'one' | 'zero' }>
  readonly numberWords: PhraseBook<number>
  readonly multipliers: ReadonlyMap<string, number>
  /** Multipliers that are a number without a word before them: `mil`, `cent`. */
  readonly bareMultipliers: ReadonlySet<string>
  /** What a number in words may begin with: most words of a text are none of these, and are looked up once. */
  readonly numberOpenings: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  readonly rangeOpeners: ReadonlySet<string>
  readonly rangeJoiners: ReadonlyMap<string, 'free' | 'opened'>
  readonly boundsBefore: PhraseBook<Bound>
  readonly boundsAfter: PhraseBook<Bound>
  readonly articles: ReadonlySet<string>
  readonly nots: ReadonlySet<string>
  /** Kinds of bodies: `committee`. */
  readonly kinds: ReadonlySet<string>
  /** Words that point at a body named before: `the` committee. */
  readonly pointers: readonly string[]
  /** Whether the kind of body stands last in its name (`Prison Watch`) or first (`Foro Penal`). */
  readonly headLast: boolean
  /** Small words inside names: `of`, `de`, `la`. */
  readonly nameLinks: ReadonlySet<string>
  /** `of`, `de`: before the owner of a count or an office. */
  readonly owners: PhraseBook<true>
  /** `by`, `por`: names who did it. */
  readonly agents: ReadonlySet<string>
  /** First words of the text's own `we`. */
  readonly selves: ReadonlySet<string>
  readonly words: PhraseBook<Meaning>
  /** Words of the language that make nobody's surname, even where a desk writes them large. */
  readonly common: ReadonlySet<string>
  /** Those who speak for a body: `spokesman`. */
  readonly offices: PhraseBook<true>
  readonly countries: PhraseBook<string>
  /** Whether a word, folded, names the people of a country. */
  readonly isPeople: (word: string) => boolean
  readonly speakers: PhraseBook<Speaker>
  /** Whether a count is moved from this value to the next: `raised from 40 to 55` is no range. */
  readonly changed: (tokens: readonly Token[], at: number) => boolean
}

/** Compiles a language pack. Costs milliseconds: keep the result. */
export function compileLexicon(pack: LanguagePack): Lexicon {
  const { numbers } = pack
  const words: PhraseBook<Meaning> = new Map()
  addWords(words, pack)
  const changing = folded(pack.modality.changing)
  const multipliers = new Map(
    Object.entries(numbers.multipliers).flatMap(([word, value]) => expand(word).map((one) => [fold(one), value] as const)),
  )
  const bareMultipliers = new Set([...multipliers.keys()].filter((word) => !needsUnit.has(word)))
  const amounts = amountsOf(pack)
  const numberWords = book(Object.entries(numbers.words))
  return {
    code: pack.code,
    abbreviations: folded(pack.abbreviations),
    spaced: numbers.spaced,
    amounts,
    numberWords,
    multipliers,
    bareMultipliers,
    numberOpenings: new Set([...amounts.keys(), ...numberWords.keys(), ...bareMultipliers]),
    joiners: folded(numbers.joiners),
    rangeOpeners: folded(numbers.rangeOpeners),
    rangeJoiners: rangeJoinersOf(numbers.rangeJoiners),
    boundsBefore: book(bounds.flatMap((bound) => pack.bounds[bound].before.map((phrase) => [phrase, bound] as const))),
    boundsAfter: book(bounds.flatMap((bound) => pack.bounds[bound].after.map((phrase) => [phrase, bound] as const))),
    articles: folded(pack.links.articles),
    nots: folded(pack.modality.negating.filter((phrase) => !phrase.includes(' '))),
    kinds: folded(pack.speech.kinds),
    pointers: pack.links.pointers,
    headLast: pack.headLast,
    selves: folded(pack.speech.selves.flatMap(expand).map((phrase) => phrase.split(' ')[0] ?? '')),
    nameLinks: folded([...pack.links.of, ...pack.links.articles, ...pack.links.and].flatMap((phrase) => phrase.split(' '))),
    agents: folded(pack.speech.agents),
    owners: book(pack.speech.owners.map((word) => [word, true as const])),
    words,
    common: commonWords(pack),
    offices: book(pack.speech.offices.map((office) => [office, true] as const)),
    countries: countriesIn(pack.code),
    isPeople: peopleOf(pack.code, pack.nouns.peopleEndings),
    speakers: genericSpeakers(pack),
    changed: (tokens, at) => tokens.slice(Math.max(0, at - 12), at).some((token) => changing.has(token.norm)),
  }
}

/** English `hundred` and `thousand` are numbers only after another or an article, which the pack lists as an amount. */
const needsUnit = new Set([
  'hundred',
  'thousand',
  'million',
  'millones',
  'milhoes',
  'millions',
  'milioni',
  'millionen',
  'million',
])

function folded(phrases: readonly string[]): Set<string> {
  return new Set(phrases.flatMap(expand).map(fold))
}

function book<T>(entries: readonly (readonly [string, T])[]): PhraseBook<T> {
  const phrases: PhraseBook<T> = new Map()
  for (const [phrase, value] of entries) addPhrase(phrases, phrase, value)
  return phrases
}

/** A joiner written with a star (`*and`) holds only after an opener: `between 40 and 55`. */
function rangeJoinersOf(joiners: readonly string[]): Map<string, 'free' | 'opened'> {
  return new Map(joiners.map((word) => (word.startsWith('*') ? [fold(word.slice(1)), 'opened'] : [fold(word), 'free'])))
}

function amountsOf({ numbers }: LanguagePack): Lexicon['amounts'] {
  const amounts: Lexicon['amounts'] = new Map()
  for (const [phrase, value] of Object.entries(numbers.collectives)) addPhrase(amounts, phrase, { value, form: 'collective' })
  for (const [phrase, value] of Object.entries(numbers.openPlurals)) addPhrase(amounts, phrase, { value, form: 'open' })
  for (const phrase of numbers.ones) addPhrase(amounts, phrase, { value: 1, form: 'one' })
  for (const phrase of numbers.zeros) addPhrase(amounts, phrase, { value: 0, form: 'zero' })
  return amounts
}

function addWords(words: PhraseBook<Meaning>, pack: LanguagePack): void {
  const add = (phrases: readonly string[], meaning: Meaning) => {
    for (const phrase of phrases) addPhrase(words, phrase, meaning)
  }
  for (const sense of eventSenses) {
    for (const form of eventForms) add(pack.events[sense][form], { kind: 'event', sense, form })
  }
  for (const noun of ['described', 'people', 'things', 'units', 'names'] as const) add(pack.nouns[noun], { kind: 'noun', noun })
  add(pack.nouns.peoples, { kind: 'noun', noun: 'people' })
  add(pack.speech.say, { kind: 'speech', verb: 'say' })
  add(pack.speech.count, { kind: 'speech', verb: 'count' })
  add(pack.speech.having, { kind: 'speech', verb: 'having' })
  add(pack.speech.receiving, { kind: 'speech', verb: 'receiving' })
  for (const by of ['authority', 'monitor', 'other'] as const) add(pack.speech.impersonal[by], { kind: 'impersonal', by })
  for (const [mark, phrases] of Object.entries(markedWords(pack))) add(phrases, { kind: 'mark', mark: mark as Mark })
}

function markedWords({ modality, speech, links, nouns }: LanguagePack): Record<Mark, readonly string[]> {
  return {
    future: modality.future,
    ordering: modality.ordering,
    projecting: modality.projecting,
    condition: modality.conditions,
    negating: modality.negating,
    refusing: modality.refusing,
    changing: modality.changing,
    source: speech.sources,
    agent: speech.agents,
    owner: speech.owners,
    record: speech.records,
    behalf: speech.behalf,
    reaction: speech.reactions,
    publishing: speech.publishing,
    pronoun: speech.pronouns,
    relative: speech.relatives,
    anaphor: speech.anaphors,
    self: speech.selves,
    and: links.and,
    clause: links.clause,
    stop: links.stops,
    partitive: links.partitives,
    backward: links.backward,
    total: links.totals,
    further: links.further,
    corrected: links.corrected,
    instead: links.instead,
    furniture: links.furniture,
    of: links.of,
    preposition: links.prepositions,
    article: links.articles,
    still: links.still,
    rate: links.rates,
    ratio: links.ratios,
    swap: links.swaps,
    whose: links.whose,
    asOf: links.asOf,
    gesture: links.gestures,
    place: links.places,
    telling: speech.telling,
    member: links.members,
    denying: modality.denying,
    adding: links.adding,
    where: links.where,
    excepting: links.excepting,
    possessive: speech.possessives,
    copula: links.copulas,
    respectively: links.respectively,
    sinceThen: links.sinceThen,
    when: links.when,
    samePeriod: links.samePeriod,
    label: nouns.labels,
    inside: nouns.inside,
    political: nouns.political,
  }
}

/** Single words of the lists in which names of bodies are made: nouns, speakers and offices. */
function commonWords({ nouns, speakers, speech }: LanguagePack): ReadonlySet<string> {
  const phrases = [
    ...Object.values(nouns).flat(),
    ...Object.values(speakers).flatMap(({ bodies, classes }) => [...bodies, ...classes]),
    ...speech.offices,
    ...speech.records,
  ]
  return folded(phrases.flatMap(expand).flatMap((phrase) => phrase.split(' ')))
}

function genericSpeakers(pack: LanguagePack): PhraseBook<Speaker> {
  const speakers: PhraseBook<Speaker> = new Map()
  for (const kind of ['authority', 'monitor', 'other'] as const) {
    for (const phrase of pack.speakers[kind].bodies) addPhrase(speakers, phrase, { name: null, kind, source: 'body' }, true)
    for (const phrase of pack.speakers[kind].classes) addPhrase(speakers, phrase, { name: null, kind, source: 'class' })
  }
  return speakers
}

/** The desk's speakers made ready for matching. */
export interface DeskSpeakers {
  readonly book: PhraseBook<Speaker>
  /** Last words of two-word aliases: a person named in full on the desk may be called by the surname alone. */
  readonly surnames: ReadonlyMap<string, Speaker>
}

/** The desk's actors and classes as phrases; a leading article of an alias is dropped. */
export function compileSpeakers(
  actors: readonly Actor[],
  classes: readonly SpeakerClass[],
  { articles, common }: Pick<Lexicon, 'articles' | 'common'>,
): DeskSpeakers {
  const book: PhraseBook<Speaker> = new Map()
  const surnames = new Map<string, Speaker>()
  for (const { name, kind, aliases } of actors) {
    for (const alias of new Set([name, ...aliases])) {
      const speaker: Speaker = { name, kind, source: 'desk' }
      addPhrase(book, bare(alias, articles), speaker, true)
      const surname = surnameOf(alias, common)
      if (surname !== undefined && !surnames.has(surname)) surnames.set(surname, speaker)
    }
  }
  for (const { kind, words } of classes) {
    for (const word of words) addPhrase(book, bare(word, articles), { name: null, kind, source: 'class' }, true)
  }
  return { book, surnames }
}

function surnameOf(alias: string, common: ReadonlySet<string>): string | undefined {
  const words = lex(alias)
  const isPerson =
    (words.length === 2 || words.length === 3) &&
    words.every((word) => word.capital && word.glue === '' && !common.has(word.norm))
  return isPerson ? words.at(-1)?.norm : undefined
}

function bare(alias: string, articles: ReadonlySet<string>): string {
  const [first, second] = lex(alias)
  return first !== undefined && second !== undefined && articles.has(first.norm) ? alias.slice(second.start) : alias
}
