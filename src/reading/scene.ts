import type { DateMention } from './dates/dates.ts'
import type { EventSense } from './languages/language-pack.ts'
import { type Count, findCounts } from './numbers/numbers.ts'
import type { Sentence, Token } from './words/lexer.ts'
import type { EventForm, Lexicon, Mark, Meaning, Speaker } from './words/lexicon.ts'
import { type Hit, phraseAt, phrasesAt } from './words/phrases.ts'

/** A date of a sentence by tokens. */
export interface PlacedDate {
  readonly start: number
  readonly end: number
  readonly mention: DateMention
}

export type EventHit = Hit<{ readonly sense: EventSense; readonly form: EventForm }>
export type SpeechVerb = 'say' | 'count' | 'having' | 'receiving'

/** One sentence with everything the rules look at, each list in order of the text. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly counts: readonly Count[]
  readonly events: readonly EventHit[]
  readonly speech: readonly Hit<SpeechVerb>[]
  readonly impersonal: readonly Hit<'authority' | 'monitor' | 'other'>[]
  readonly speakers: readonly Hit<Speaker>[]
  readonly nouns: readonly Hit<'people' | 'described' | 'things' | 'units' | 'names'>[]
  /** Those nouns that are the people of a country (rule P8). */
  readonly peoples: readonly Hit<'people'>[]
  readonly marks: ReadonlyMap<Mark, readonly Hit<Mark>[]>
  /** Countries named. */
  readonly countries: readonly Hit<string>[]
  /** Dates by the tokens they cover. */
  readonly dates: readonly PlacedDate[]
  /** Running cost of crossing each token from the sentence's first: near in grammar is cheap. */
  readonly costs: readonly number[]
}

/** Reads what stands where in one sentence. Desk names win over generic speakers at the same place. */
export function lookAt(
  tokens: readonly Token[],
  sentence: Sentence,
  lexicon: Lexicon,
  speakers: readonly Hit<Speaker>[],
  dates: readonly DateMention[],
): Scene {
  const words = wordsOf(tokens, sentence, lexicon, dates)
  const { speech, impersonal, marks } = words
  const named = speakers.filter(({ value }) => value.source === 'desk' || value.source === 'text')
  const found = words.events.filter(
    (event) => !isInOther(words.nouns, event) && !isInName(named, event) && !isInSaying(words, event),
  )
  const counts = findCounts(tokens, sentence.from, sentence.to, lexicon).map((count) =>
    withBrackets(tokens, withoutVerb(count, found), words.nouns),
  )
  const events = found.filter((event) => !isShareOf(event, counts, marks))
  const peoples = peoplesCounted(tokens, counts, words.nouns, marks, lexicon)
  const nouns = [...words.nouns, ...peoples]
  const around = { nouns, events, speech }
  return {
    tokens,
    sentence,
    counts,
    events,
    speech,
    impersonal,
    nouns,
    peoples,
    marks,
    speakers: speakers.filter(
      (hit) =>
        !isModifier(around, hit) &&
        !isCounted(around, counts, hit) &&
        !isInside(events, hit) &&
        !isPartOfThing(around, hit) &&
        !isPlace(tokens, marks, speech, hit),
    ),
    countries: countriesOf(tokens, sentence, lexicon),
    dates: placeDates(tokens, sentence, dates).filter((date) => !isCountOfPeople(date, counts, nouns)),
    costs: costsOf(tokens, sentence, marks),
  }
}

/** What the words of a sentence mean, by kind; the words of a date mean nothing else. */
function wordsOf(tokens: readonly Token[], sentence: Sentence, lexicon: Lexicon, dates: readonly DateMention[]) {
  const events: EventHit[] = []
  const speech: Hit<SpeechVerb>[] = []
  const impersonal: Hit<'authority' | 'monitor' | 'other'>[] = []
  const nouns: Hit<'people' | 'described' | 'things' | 'units' | 'names'>[] = []
  const marks = new Map<Mark, Hit<Mark>[]>()
  for (const hit of meanings(tokens, sentence, lexicon)) {
    if (isDated(tokens, hit, dates)) continue
    const { start, end, value } = hit
    if (value.kind === 'event') events.push({ start, end, value })
    else if (value.kind === 'speech') speech.push({ start, end, value: value.verb })
    else if (value.kind === 'impersonal') impersonal.push({ start, end, value: value.by })
    else if (value.kind === 'noun') nouns.push({ start, end, value: value.noun })
    else addMark(marks, { start, end, value: value.mark })
  }
  return { events, speech, impersonal, nouns, marks }
}

/** `the amnesty law`: a deed inside the name of a thing happens to nobody. */
function isInOther(nouns: Scene['nouns'], event: EventHit): boolean {
  return event.value.sense !== 'none' && isInThing(nouns, event)
}

/** `Amnesty International`, `Justicia, Encuentro y Perdón`: words inside a name let nobody go. */
function isInName(named: readonly Hit<Speaker>[], { start, end, value }: EventHit): boolean {
  if (value.sense === 'held' || value.sense === 'arrested') return false
  return named.some((name) => name.start <= start && end <= name.end)
}

/** `it turned out that`, `pointed out`: part of a verb of saying. */
function isInSaying({ speech, impersonal }: Pick<Scene, 'speech' | 'impersonal'>, { start, end, value }: EventHit): boolean {
  const holds = (say: Hit<unknown>) => say.start <= start && end <= say.end && say.end - say.start > end - start
  return value.form === 'weak' && (speech.some((verb) => verb.value === 'say' && holds(verb)) || impersonal.some(holds))
}

/** Rule P8: `189 Ukrainians`, `autres 10 Thaïlandais`: people of a country, right after their number. */
function peoplesCounted(
  tokens: readonly Token[],
  counts: readonly Count[],
  nouns: Scene['nouns'],
  marks: Scene['marks'],
  lexicon: Lexicon,
): Hit<'people'>[] {
  return counts.flatMap(({ end }) => {
    const passed = (['further', 'partitive', 'article'] as const).some((mark) =>
      marks.get(mark)?.some((hit) => hit.start === end),
    )
    const start = passed ? end + 1 : end
    const isPeople = lexicon.isPeople(tokens[start]?.norm ?? '') && !nouns.some((noun) => noun.start <= start && start < noun.end)
    return isPeople ? [{ start, end: start + 1, value: 'people' as const }] : []
  })
}

function addMark(marks: Map<Mark, Hit<Mark>[]>, mark: Hit<Mark>): void {
  const list = marks.get(mark.value)
  if (list === undefined) marks.set(mark.value, [mark])
  else list.push(mark)
}

/** `the military prison`, `opposition supporters`: a generic body before a noun only describes it, unless they speak. */
function isModifier({ nouns, events, speech }: Pick<Scene, 'nouns' | 'events' | 'speech'>, hit: Hit<Speaker>): boolean {
  if (hit.value.source !== 'body') return false
  const isVerb = events.some((event) => event.start === hit.end && event.value.form !== 'deeds')
  const beside = isVerb ? undefined : nouns.find((noun) => noun.start === hit.end)
  const speaks = speech.some((verb) => verb.start >= hit.end && beside !== undefined && verb.start - beside.end <= 1)
  return (beside !== undefined && !speaks) || events.some((event) => event.start === hit.end && event.value.form === 'deeds')
}

/** `a press conference`: a word inside the name of a thing says nothing. */
function isPartOfThing({ nouns }: Pick<Scene, 'nouns'>, { start, end, value }: Hit<Speaker>): boolean {
  return value.source !== 'desk' && isInThing(nouns, { start, end })
}

function isInThing(nouns: Scene['nouns'], { start, end }: Pick<Hit<unknown>, 'start' | 'end'>): boolean {
  return nouns.some(
    (noun) => noun.value === 'things' && noun.start <= start && noun.end >= end && noun.end - noun.start > end - start,
  )
}

/** `still in court`, `outside parliament`: a body without an article, behind such a word, is where something happens. */
function isPlace(
  tokens: readonly Token[],
  marks: ReadonlyMap<Mark, readonly Hit<Mark>[]>,
  speech: readonly Hit<SpeechVerb>[],
  hit: Hit<Speaker>,
): boolean {
  if (hit.value.source !== 'body' || hit.end - hit.start > 1 || tokens[hit.start]?.capital) return false
  return (marks.get('place') ?? []).some((mark) => mark.end === hit.start) && !speech.some((verb) => verb.start === hit.end)
}

/** `given back to their families`: a class inside the words for what happened says nothing. */
function isInside(events: readonly EventHit[], hit: Hit<Speaker>): boolean {
  return hit.value.source === 'class' && events.some(({ start, end }) => start < hit.start && hit.end <= end)
}

/** `eight parents were let go`: a class or a body right after a number is counted and says nothing, unless a verb of saying follows. */
function isCounted({ nouns, speech }: Pick<Scene, 'nouns' | 'speech'>, counts: readonly Count[], hit: Hit<Speaker>): boolean {
  // The `un` of `un collectif d'avocats` is an article.
  const isBehind = (count: Count) => count.form !== 'one' && (count.end === hit.start || isCountedClass(count, hit, nouns))
  if (!counts.some(isBehind)) return false
  // `1,400 Delta Front prisoners`: the name says whose they are.
  const isPrisoners = nouns.some((noun) => noun.start === hit.end && noun.value === 'people')
  if (isPrisoners || (hit.value.source !== 'class' && hit.value.source !== 'body')) return isPrisoners
  const isPeople = nouns.some(
    (noun) => noun.start >= hit.start && noun.end === hit.end && (noun.value === 'people' || noun.value === 'described'),
  )
  const isSaying = (verb: Hit<SpeechVerb>) => verb.value !== 'having' && verb.start >= hit.end && verb.start - hit.end <= 2
  return isPeople && !speech.some(isSaying)
}

/** `three prominent rights activists`: adjectives stand between a number and the class it counts. */
function isCountedClass({ end }: Count, hit: Hit<Speaker>, nouns: Scene['nouns']): boolean {
  const between = hit.start - end
  return (
    hit.value.source === 'class' && between > 0 && between <= 2 && !nouns.some(({ start }) => start >= end && start < hit.start)
  )
}

/** `607 out of 634`: between two numbers the words tell of a share. */
function isShareOf(event: EventHit, counts: readonly Count[], marks: ReadonlyMap<Mark, readonly Hit<Mark>[]>): boolean {
  const isPartitive = (marks.get('partitive') ?? []).some(({ start, end }) => start === event.start && end >= event.end)
  return isPartitive && counts.some(({ from }) => from === event.end) && counts.some(({ end }) => end <= event.start)
}

/** `handed over 120`: the verb's own word is no bound. */
function withoutVerb(count: Count, events: readonly EventHit[]): Count {
  const verb = events.find((event) => event.start < count.from && event.end > count.from && event.end <= count.start)
  return verb === undefined ? count : { ...count, from: verb.end, bound: 'exact' }
}

/** `(420) prisoners`: bulletins set their numbers in brackets, and the noun behind them is still counted. */
function withBrackets(tokens: readonly Token[], count: Count, nouns: Scene['nouns']): Count {
  const isBracketed = tokens[count.from - 1]?.text === '(' && tokens[count.end]?.text === ')'
  const isCounting = nouns.some((noun) => noun.start === count.end + 1 && noun.value !== 'names')
  return isBracketed && isCounting ? { ...count, from: count.from - 1, end: count.end + 1 } : count
}

/** Which tokens of a sentence each date covers. */
function placeDates(tokens: readonly Token[], { from, to }: Sentence, mentions: readonly DateMention[]): PlacedDate[] {
  const first = tokens[from]?.start ?? 0
  const last = tokens[to - 1]?.end ?? 0
  return mentions
    .filter((mention) => mention.start >= first && mention.end <= last)
    .map((mention) => {
      let start = from
      while (start < to && (tokens[start]?.end ?? 0) <= mention.start) start++
      let end = start
      while (end < to && (tokens[end]?.start ?? mention.end) < mention.end) end++
      return { start, end, mention }
    })
}

/** `over 2000 prisoners`: a number with a bound and people behind it is no year, though it looks like one. */
function isCountOfPeople({ start, end }: PlacedDate, counts: readonly Count[], nouns: Scene['nouns']): boolean {
  const count = counts.find((one) => one.start === start && one.end === end && one.bound !== 'exact')
  return count !== undefined && nouns.some((noun) => noun.start === end && noun.value === 'people')
}

function countriesOf(tokens: readonly Token[], { from, to }: Sentence, lexicon: Lexicon): Hit<string>[] {
  const found: Hit<string>[] = []
  for (let at = from; at < to; at++) {
    const hit = tokens[at]?.capital ? phraseAt(lexicon.countries, tokens, at) : undefined
    if (hit !== undefined) found.push(hit)
  }
  return found
}

function isDated(tokens: readonly Token[], { start, end }: Hit<unknown>, dates: readonly DateMention[]): boolean {
  if (dates.length === 0) return false
  const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0]
  return dates.some((date) => date.start <= from && to <= date.end)
}

/** The longest phrases of each kind; a phrase inside a longer one of its kind is not read again. */
function meanings(tokens: readonly Token[], { from, to }: Sentence, lexicon: Lexicon): Hit<Meaning>[] {
  const found: Hit<Meaning>[] = []
  const covered = new Map<string, number>()
  for (let at = from; at < to; at++) {
    for (const hit of phrasesAt(lexicon.words, tokens, at)) {
      const key = keyOf(hit.value)
      const until = covered.get(key) ?? 0
      if (hit.end > to || (hit.start < until && hit.end <= until)) continue
      covered.set(key, Math.max(until, hit.end))
      found.push(hit)
    }
  }
  return found
}

/** Meanings that exclude each other at one place share a key. */
function keyOf(value: Meaning): string {
  if (value.kind === 'speech') return value.verb
  if (value.kind === 'mark') return value.mark
  return value.kind
}

const signCosts: Readonly<Record<string, number>> = {
  ',': 3,
  ';': 30,
  ':': 5,
  '(': 4,
  ')': 4,
  '—': 6,
  '–': 6,
  '|': 20,
  '•': 20,
  '.': 12,
  '!': 12,
  '?': 12,
}

function costsOf(tokens: readonly Token[], { from, to }: Sentence, marks: ReadonlyMap<Mark, readonly Hit<Mark>[]>): number[] {
  const extra = new Map<number, number>()
  for (const { start } of marks.get('and') ?? []) extra.set(start, 3)
  for (const { start } of marks.get('clause') ?? []) extra.set(start, 6)
  for (const { start } of marks.get('relative') ?? []) extra.set(start, 1)
  const costs = [0]
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const own = token?.kind === 'sign' ? (signCosts[token.text] ?? 1) : 1
    costs.push((costs.at(-1) ?? 0) + own + (extra.get(at) ?? 0))
  }
  return costs
}

/** Cost of the way between two places of a scene, in either direction. */
export function distance(scene: Scene, one: number, other: number): number {
  const base = scene.sentence.from
  const [low, high] = one < other ? [one, other] : [other, one]
  return (scene.costs[high - base] ?? 0) - (scene.costs[low - base] ?? 0)
}

/** `spoke on Friday of 626`, `detained at the weekend 27 people`: a day between costs nothing. */
export function wayWithoutDates(scene: Scene, from: number, to: number): number {
  const dated = scene.dates.filter((date) => date.start >= from && date.end <= to)
  return distance(scene, from, to) - dated.reduce((sum, date) => sum + distance(scene, date.start, date.end) + 1, 0)
}

/** Whether a sign stands among some tokens. */
export function crosses(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.tokens[at]?.kind === 'sign') return true
  return false
}

/** Whether a semicolon stands among some tokens. */
export function hasSemicolon(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some(({ text }) => text === ';')
}

/** Marks of one kind that lie between two tokens. */
export function marksBetween(scene: Scene, mark: Mark, from: number, to: number): Hit<Mark>[] {
  return (scene.marks.get(mark) ?? []).filter((hit) => hit.start >= from && hit.end <= to)
}

/** The mark of one kind that starts (or ends) exactly at a token. */
export function markAt(scene: Scene, mark: Mark, at: number): Hit<Mark> | undefined {
  return scene.marks.get(mark)?.find((hit) => hit.start === at)
}
export function markEndingAt(scene: Scene, mark: Mark, at: number): Hit<Mark> | undefined {
  return scene.marks.get(mark)?.find((hit) => hit.end === at)
}

/** `On December 25 the government announced …`: the digits of a date count nobody. */
export function isOfDate(scene: Scene, count: { readonly start: number }): boolean {
  return scene.dates.some(({ start, end }) => count.start >= start && count.start < end)
}

/** A comma between two tokens. */
export function hasComma(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some(({ text }) => text === ',')
}
