import type { Sentence, Token } from '../words/lexer.ts'
import type { Lexicon, Speaker } from '../words/lexicon.ts'
import { addPhrase, type Hit, meaningsOf, type PhraseBook, phraseAt, valuesWith } from '../words/phrases.ts'
import { introduceCaptors } from './captors.ts'
import { calledLong, calledShort, introduceHead, introducePeople } from './introductions.ts'

/** Everyone who may be named as a speaker: the desk's actors, and those the article itself has introduced so far. */
export interface Cast {
  readonly desk: PhraseBook<Speaker>
  /** Names the article gave: `the rights group Lantern`, `Lantern (LNT)`, the surname of somebody on the desk. */
  readonly introduced: PhraseBook<Speaker>
  /** Headlines capitalise every word: there no new name is read. */
  readonly introduces: boolean
}

/** An empty cast around a desk. */
export function castOf(desk: PhraseBook<Speaker>, introduces: boolean): Cast {
  return { desk, introduced: new Map(), introduces }
}

/** Speakers of a sentence in order; what it introduces is known from here on (rules A10 to A12, docs/reading.md). */
export function findSpeakers(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  lexicon: Lexicon,
  cast: Cast,
): Hit<Speaker>[] {
  const found: Hit<Speaker>[] = []
  if (cast.introduces) introduceCaptors(tokens, sentence, cast.desk, cast.introduced, lexicon)
  for (let at = sentence.from; at < sentence.to; ) {
    const hit = speakerAt(text, tokens, at, sentence, lexicon, cast)
    if (hit === undefined || hit.end > sentence.to) {
      at++
      continue
    }
    const free = found.at(-1)?.end ?? sentence.from
    found.push(calledLong(tokens, calledShort(tokens, hit, cast.desk), free, cast.introduced, lexicon))
    at = hit.end
  }
  const merged = mergeAppositions(tokens, found, lexicon)
  if (!cast.introduces) return merged
  for (const hit of merged) {
    introduceShortNames(tokens, hit, cast)
    introduceHead(tokens, hit, cast.introduced, lexicon)
  }
  introducePeople(tokens, sentence, merged, cast.introduced, lexicon)
  return merged
}

function speakerAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  lexicon: Lexicon,
  cast: Cast,
): Hit<Speaker> | undefined {
  const hit = longest(phraseAt(cast.desk, tokens, at), phraseAt(cast.introduced, tokens, at))
  const known = hit !== undefined && isInsideName(tokens, hit, sentence) ? undefined : hit
  // `anti-government` is no government.
  const generic = tokens[at]?.glue === '-' ? undefined : phraseAt(lexicon.speakers, tokens, at)
  if (known !== undefined && known.end >= (generic?.end ?? 0) - 1) return properName(text, tokens, known, sentence, lexicon, cast)
  if (generic === undefined) return known
  // `the justice ministry`: more than one word of it, so that no common noun becomes a name.
  const small = generic.end - generic.start > 1 ? phraseAt(cast.desk, tokens, at, true) : undefined
  if (small !== undefined && small.end >= generic.end) return small
  return generic.value.source === 'body' ? named(text, tokens, generic, sentence, lexicon, cast) : generic
}

/** `the Assistance Association for Prisoners`: a desk's word for unnamed speakers, written large, is part of a name. */
function properName(
  text: string,
  tokens: readonly Token[],
  known: Hit<Speaker>,
  sentence: Sentence,
  lexicon: Lexicon,
  cast: Cast,
): Hit<Speaker> {
  const head = tokens[known.start]
  if (known.value.source !== 'class' || head === undefined || !isWrittenLarge(head)) return known
  const called = named(text, tokens, { ...known, value: { ...known.value, source: 'body' } }, sentence, lexicon, cast)
  return called.value.name === null ? known : called
}

/** `the General Amnesty Law`: one word of a longer name, with capitals on both sides, is nobody. */
function isInsideName(tokens: readonly Token[], { start, end }: Hit<unknown>, sentence: Sentence): boolean {
  if (end - start > 1 || start <= sentence.from + 1) return false
  const [before, after] = [tokens[start - 1], tokens[end]]
  return before?.capital === true && after?.capital === true && tokens[start]?.glue === '' && after.glue === ''
}

function longest(one: Hit<Speaker> | undefined, other: Hit<Speaker> | undefined): Hit<Speaker> | undefined {
  return (other?.end ?? 0) > (one?.end ?? 0) ? other : one
}

/**
 * Rule A10: a body takes the name the text gives it. A lower-case authority is called by its noun, a lower-case monitor has no
 * name until one follows.
 */
function named(
  text: string,
  tokens: readonly Token[],
  hit: Hit<Speaker>,
  sentence: Sentence,
  lexicon: Lexicon,
  cast: Cast,
): Hit<Speaker> {
  const { kind } = hit.value
  const head = tokens[hit.start]
  const written = slice(text, tokens, hit.start, hit.end)
  if (!cast.introduces || head === undefined)
    return kind === 'authority' ? { ...hit, value: { ...hit.value, name: capitalised(written) } } : hit
  if (phraseAt(cast.desk, tokens, hit.end) !== undefined) return hit
  const end = nameEnd(tokens, hit.end, sentence, lexicon)
  const isCalled = kind !== 'authority' && end > hit.end && !isWrittenLarge(head)
  if (isCalled) return introduce({ start: hit.start, end, value: hit.value }, slice(text, tokens, hit.end, end), cast)
  const start = head.capital ? nameStart(tokens, hit.start, sentence, lexicon) : hit.start
  const isLarge = head.capital && !isInitials(head) && hit.start > sentence.from
  const isProper = isLarge || start < hit.start || end > hit.end
  if (isProper && kind !== 'authority')
    return introduce({ start: hit.start, end, value: hit.value }, slice(text, tokens, start, end), cast)
  if (kind !== 'authority') return hit
  const known = deskBody(tokens, hit, lexicon, cast)
  if (known !== undefined) return { ...hit, value: known }
  const adjective = tokens[hit.start - 1]
  const from = isNamePart(adjective, lexicon) && hit.start - 1 > sentence.from ? hit.start - 1 : hit.start
  return { ...hit, value: { ...hit.value, name: capitalised(slice(text, tokens, from, hit.end)) } }
}

/**
 * Rule A16: `the government`, with nothing that tells whose, is the desk's own where only one of its authorities is called so. A
 * name or an unknown word beside it (`the Norvian government`, `el gobierno vecino`) may make it another's.
 */
function deskBody(tokens: readonly Token[], hit: Hit<Speaker>, lexicon: Lexicon, cast: Cast): Speaker | undefined {
  const next = tokens[hit.end]
  if (hit.end - hit.start > 1 || !lexicon.articles.has(tokens[hit.start - 1]?.norm ?? '') || next?.capital) return undefined
  const meaning = phraseAt(lexicon.words, tokens, hit.end)?.value.kind
  const isPlain = next === undefined || next.kind === 'sign' || (meaning !== undefined && meaning !== 'noun')
  if (!isPlain || next?.glue === "'" || tokens[hit.end + 1]?.capital) return undefined
  const bodies = bodiesCalled(cast.desk, tokens[hit.start]?.norm ?? '')
  return bodies.length === 1 ? bodies[0] : undefined
}

/** Authorities of a desk by a word of their names; a desk is the same book for all its articles. */
const calledByDesk = new WeakMap<PhraseBook<Speaker>, Map<string, Speaker[]>>()

function bodiesCalled(desk: PhraseBook<Speaker>, word: string): Speaker[] {
  const known = calledByDesk.get(desk) ?? new Map<string, Speaker[]>()
  calledByDesk.set(desk, known)
  const found = known.get(word) ?? valuesWith(desk, word).filter(({ kind }) => kind === 'authority')
  known.set(word, found)
  return [...new Map(found.map((speaker) => [speaker.name, speaker])).values()]
}

/** `Association` may begin a name; `NGO` is written so anywhere. */
function isWrittenLarge({ text, capital }: Token): boolean {
  return capital && !isInitials({ text })
}

/** `ONG`, `NGO`: initials of a common noun are no name. */
function isInitials({ text }: Pick<Token, 'text'>): boolean {
  return text === text.toUpperCase()
}

function introduce(hit: Hit<Speaker>, name: string, cast: Cast): Hit<Speaker> {
  const speaker: Speaker = { name, kind: hit.value.kind, source: 'text' }
  addPhrase(cast.introduced, name.replace(/[{}]/g, ''), speaker, true)
  return { start: hit.start, end: hit.end, value: speaker }
}

const longestName = 8

/** Where a run of capitals ends; small words may stand inside it (`of`, `de la`). */
function nameEnd(tokens: readonly Token[], at: number, sentence: Sentence, lexicon: Lexicon): number {
  let end = at
  for (let next = at; next < Math.min(sentence.to, at + longestName); next++) {
    const token = tokens[next]
    if (token === undefined || token.kind !== 'word') break
    if (token.capital) end = next + 1
    else if (!lexicon.nameLinks.has(token.norm)) break
  }
  return end
}

function isNamePart(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.capital === true && !lexicon.articles.has(token.norm)
}

function nameStart(tokens: readonly Token[], at: number, sentence: Sentence, lexicon: Lexicon): number {
  let start = at
  while (start > sentence.from && isNamePart(tokens[start - 1], lexicon) && at - start < longestName) start--
  return start
}

function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/**
 * Rule A11: a description and the name beside it are one speaker: `the rights group Watch`, `an opposition mayor, Tomás Belver`,
 * `Watch, a small rights group,`.
 */
function mergeAppositions(tokens: readonly Token[], hits: readonly Hit<Speaker>[], lexicon: Lexicon): Hit<Speaker>[] {
  const merged: Hit<Speaker>[] = []
  for (const hit of hits) {
    const last = merged.at(-1)
    const value = last && (sharedSpeaker(tokens, last, hit, lexicon) ?? ownerOfRole(tokens, last, hit, lexicon))
    if (last === undefined || value === undefined) {
      merged.push(hit)
      continue
    }
    const closed = tokens[last.end]?.text === ',' && tokens[hit.end]?.text === ',' ? hit.end + 1 : hit.end
    merged[merged.length - 1] = { start: last.start, end: closed, value }
  }
  return merged
}

function sharedSpeaker(tokens: readonly Token[], one: Hit<Speaker>, other: Hit<Speaker>, lexicon: Lexicon): Speaker | undefined {
  const end = isNamed(one.value) ? one.end : complementEnd(tokens, one.end, other.start, lexicon)
  const gap = other.start - end
  const comma = tokens[end]?.text === ','
  const first = isNamed(one.value)
  const second = isNamed(other.value)
  // `lawyers interviewed by the radio`: two sides are no one speaker.
  if (end > one.end && gap === 0 && one.value.source === 'class' && one.value.kind !== other.value.kind) return undefined
  if (second && (!first || one.value.name === other.value.name) && (gap === 0 || (gap === 1 && comma))) return other.value
  if (end > one.end) return undefined
  const plain = tokens.slice(one.end + 1, other.start).every((token) => token.kind === 'word')
  const described = comma && gap >= 2 && gap <= 6 && plain && tokens[other.end]?.text === ','
  return first && !second && described && one.value.kind === other.value.kind ? one.value : undefined
}

const longestComplement = 6

/** `el ministro palmerense de Justicia, Ivo Sandrell`: adjectives and what follows `of` belong to the description. */
function complementEnd(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): number {
  let end = at
  let isOwned = false
  while (end < Math.min(limit, at + longestComplement)) {
    const token = tokens[end]
    if (token === undefined || token.kind !== 'word') break
    // `ante el Parlamento el ministerio`: an article that nothing owns begins somebody else.
    const isOwner: boolean = lexicon.owners.has(token.norm) || (isOwned && lexicon.articles.has(token.norm))
    if (!isOwner && !isAdjective(token, lexicon) && !(isOwned && token.capital)) break
    isOwned ||= isOwner
    end++
  }
  return end
}

function isAdjective(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined || token.kind !== 'word' || token.capital) return false
  return meaningsOf(lexicon.words, token.norm).every(({ kind }) => kind === 'noun')
}

/** `presidente de Vigía`, `lawyers of the Forum`: who speaks for a body is that body. */
function ownerOfRole(tokens: readonly Token[], one: Hit<Speaker>, other: Hit<Speaker>, lexicon: Lexicon): Speaker | undefined {
  const isRole = one.value.source === 'body' || (one.value.source === 'class' && one.value.kind === other.value.kind)
  if (!isRole || !isNamed(other.value)) return undefined
  const between = tokens.slice(one.end, other.start)
  const [of, ...rest] = between
  const isOwner = of !== undefined && phraseAt(lexicon.owners, tokens, one.end)?.end === one.end + 1
  return isOwner && rest.length <= 1 && rest.every(({ norm }) => lexicon.articles.has(norm)) ? other.value : undefined
}

function isNamed({ source }: Speaker): boolean {
  return source === 'desk' || source === 'text'
}

/** Rule A12: `Prison Watch Fund (PWF)`, and the surname of a person already named in full. */
function introduceShortNames(tokens: readonly Token[], hit: Hit<Speaker>, cast: Cast): void {
  const [open, short, close] = [tokens[hit.end], tokens[hit.end + 1], tokens[hit.end + 2]]
  if (open?.text === '(' && close?.text === ')' && short !== undefined && /^\p{Lu}[\p{L}\d]{1,9}$/u.test(short.text))
    addPhrase(cast.introduced, short.text, hit.value, true)
  const words = tokens.slice(hit.start, hit.end)
  const [first, second] = words
  if (
    words.length === 2 &&
    first?.capital &&
    second?.capital &&
    first.glue === '' &&
    hit.value.source === 'desk' &&
    !hit.value.name?.includes(second.text)
  ) {
    addPhrase(cast.introduced, second.text, hit.value, true)
  }
}
