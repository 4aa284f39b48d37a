import type { Sentence, Token } from '../words/lexer.ts'
import type { Lexicon, Speaker } from '../words/lexicon.ts'
import { addPhrase, type Hit, type PhraseBook, phraseAt, replacePhrase } from '../words/phrases.ts'

/** Words of a name beside an office: `Ana de la Cruz Rojas`. */
const longestName = 6
const shortestSurname = 3
/** `the ministry's newly appointed chief spokesman, …`: words of the office between the body and the name. */
const longestOffice = 5
/** Words of a body's name. */
const longestTitle = 9

/**
 * Rule A12: who holds an office of a body speaks for it from then on by surname: `ministry spokesman Jeremy Reed`, `the director of
 * Lantern, Ana Soler,`, `Ana Soler, a lawyer with Lantern,`, `Justice Minister Ivo Brandt`.
 */
export function introducePeople(
  tokens: readonly Token[],
  sentence: Sentence,
  hits: readonly Hit<Speaker>[],
  known: PhraseBook<Speaker>,
  lexicon: Lexicon,
): void {
  for (const hit of hits) {
    const surname = namedAfter(tokens, sentence, hit, lexicon) ?? namedBefore(tokens, sentence, hit, lexicon)
    if (surname !== undefined && phraseAt(known, tokens, surname) === undefined)
      addPhrase(known, tokens[surname]?.text ?? '', hit.value, true)
  }
}

/** `Justice Minister Ivo Brandt`, `ministry spokesman Jeremy Reed`, `Lantern's director, Ana Soler`. */
function namedAfter(tokens: readonly Token[], sentence: Sentence, { end }: Hit<unknown>, lexicon: Lexicon): number | undefined {
  let at = tokens[end]?.glue === "'" && tokens[end]?.norm === 's' ? end + 1 : end
  // `the justice minister, Ivo Brandt,`: the body is the office.
  let isOffice = phraseAt(lexicon.offices, tokens, end - 1) !== undefined
  for (let word = 0; word < longestOffice && at < sentence.to; word++) {
    const office = phraseAt(lexicon.offices, tokens, at)
    if (office !== undefined) isOffice = true
    else if (tokens[at]?.kind !== 'word' || isCapital(tokens[at])) break
    at = office?.end ?? at + 1
  }
  if (!isOffice && at !== end) return undefined
  return surnameFrom(tokens, sentence, isOffice && tokens[at]?.text === ',' ? at + 1 : at, lexicon)
}

/** `Ana Soler, a lawyer with Lantern`, `Ana Soler, head of the prisons ministry`. */
function namedBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  { start }: Hit<unknown>,
  lexicon: Lexicon,
): number | undefined {
  let isOffice = false
  for (let at = start - 1; at >= Math.max(sentence.from, start - longestOffice - 3); at--) {
    if (tokens[at]?.text === ',') return isOffice ? surnameBefore(tokens, sentence, at, lexicon) : undefined
    if (tokens[at]?.kind !== 'word') return undefined
    if (phraseAt(lexicon.offices, tokens, at) !== undefined) isOffice = true
  }
  return undefined
}

/** The last word of a name of two words or more that starts here. */
function surnameFrom(tokens: readonly Token[], sentence: Sentence, from: number, lexicon: Lexicon): number | undefined {
  let last = from
  let words = 0
  for (let at = from; at < Math.min(sentence.to, from + longestName); at++) {
    if (isCapital(tokens[at])) {
      last = at
      words++
    } else if (tokens[at]?.kind !== 'word' || !lexicon.nameLinks.has(tokens[at]?.norm ?? '')) break
  }
  return words > 1 && isSurname(tokens, last, lexicon) ? last : undefined
}

function surnameBefore(tokens: readonly Token[], sentence: Sentence, to: number, lexicon: Lexicon): number | undefined {
  const named = to - 2 >= sentence.from && isCapital(tokens[to - 1]) && isCapital(tokens[to - 2])
  return named && isSurname(tokens, to - 1, lexicon) ? to - 1 : undefined
}

/** Names of places and words of the language are nobody's surname. */
function isSurname(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]
  if (word === undefined || word.text.length < shortestSurname) return false
  return !lexicon.common.has(word.norm) && phraseAt(lexicon.countries, tokens, at) === undefined
}

function isCapital(token: Token | undefined): boolean {
  return token?.capital === true && token.kind === 'word'
}

/** Rule A12: `the Presidential Pardon Committee … the committee said`: the kind of body stands for the one named last. */
export function introduceHead(
  tokens: readonly Token[],
  { start, end, value }: Hit<Speaker>,
  known: PhraseBook<Speaker>,
  lexicon: Lexicon,
): void {
  if (end - start < 2 || (value.source !== 'desk' && value.source !== 'text')) return
  const words = tokens.slice(start, end)
  const link = words.findIndex((word) => !word.capital && lexicon.nameLinks.has(word.norm))
  const head = link > 0 ? words[link - 1] : lexicon.headLast ? words.at(-1) : words[0]
  if (head === undefined || !head.capital || !lexicon.kinds.has(head.norm)) return
  for (const pointer of lexicon.pointers) replacePhrase(known, `${pointer} ${head.norm}`, value)
}

/**
 * Rule A12: `League for Lost Names (LNT)`, where the desk knows the short name only: the long one is part of it, and known from
 * then on. `free` is the first token that belongs to no speaker yet.
 */
export function calledLong(
  tokens: readonly Token[],
  hit: Hit<Speaker>,
  free: number,
  known: PhraseBook<Speaker>,
  lexicon: Lexicon,
) {
  if (tokens[hit.start - 1]?.text !== '(' || tokens[hit.end]?.text !== ')' || hit.value.source !== 'desk') return hit
  let start = hit.start - 1
  for (let at = start - 1; at >= Math.max(free, start - longestTitle); at--) {
    const word = tokens[at]
    if (isCapital(word) && !lexicon.articles.has(word?.norm ?? '')) start = at
    else if (!lexicon.nameLinks.has(word?.norm ?? '')) break
  }
  if (hit.start - 1 - start < 2) return hit
  const name = tokens.slice(start, hit.start - 1).map(({ text }) => text)
  addPhrase(known, name.join(' '), hit.value, true)
  return { ...hit, start, end: hit.end + 1 }
}

/** The same beside a body the text names. */
export function calledShort(tokens: readonly Token[], hit: Hit<Speaker>, desk: PhraseBook<Speaker>): Hit<Speaker> {
  if (tokens[hit.end]?.text !== '(' || tokens[hit.end + 2]?.text !== ')' || hit.value.source === 'desk') return hit
  const short = phraseAt(desk, tokens, hit.end + 1)
  return short === undefined || short.end !== hit.end + 2 ? hit : { ...hit, value: short.value }
}
