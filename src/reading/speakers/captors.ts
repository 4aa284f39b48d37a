import type { Sentence, Token } from '../words/lexer.ts'
import type { Lexicon, Speaker } from '../words/lexicon.ts'
import { addPhrase, type PhraseBook, phraseAt, replacePhrase } from '../words/phrases.ts'

/** Words between a captor's name and its verb: `o movimento Harun já soltou`, `le mouvement Harun a remis`. */
const longestWay = 2

/**
 * Rule A22: a movement, front or brigade that itself lets people go holds them: `the Harun movement released six hostages`, `seven
 * captives freed by the Harun movement`. It is an authority from then on, by its name and by its kind.
 */
export function introduceCaptors(
  tokens: readonly Token[],
  sentence: Sentence,
  desk: PhraseBook<Speaker>,
  known: PhraseBook<Speaker>,
  lexicon: Lexicon,
): void {
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (!isKind(tokens, at, lexicon)) continue
    const [from, to] = lexicon.headLast ? [at - 1, at] : [at + 1, at + 2]
    if (from < sentence.from || to > sentence.to || !isNewName(tokens, from, desk, lexicon)) continue
    const [start, end] = [Math.min(from, at), Math.max(to, at + 1)]
    if (!isFreeing(tokens, end, lexicon) && !isFreedBy(tokens, start, lexicon)) continue
    const name = tokens[from]?.text ?? ''
    const speaker: Speaker = { name, kind: 'authority', source: 'text' }
    addPhrase(known, name, speaker, true)
    for (const pointer of lexicon.pointers) replacePhrase(known, `${pointer} ${tokens[at]?.norm}`, speaker)
  }
}

/** `movement`, `front`: a kind of body that is neither an office of state nor one that counts. */
function isKind(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]
  return (
    word !== undefined && !word.capital && lexicon.kinds.has(word.norm) && phraseAt(lexicon.speakers, tokens, at) === undefined
  )
}

function isNewName(tokens: readonly Token[], at: number, desk: PhraseBook<Speaker>, lexicon: Lexicon): boolean {
  const word = tokens[at]
  if (word?.kind !== 'word' || !word.capital || lexicon.articles.has(word.norm)) return false
  return phraseAt(desk, tokens, at) === undefined && !lexicon.common.has(word.norm)
}

/** A verb of letting go right behind. */
function isFreeing(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  for (let at = end; at <= end + longestWay && tokens[at]?.kind === 'word'; at++) if (isFreed(tokens, at, lexicon)) return true
  return false
}

/** `freed by the movement`: the agent of a participle before. */
function isFreedBy(tokens: readonly Token[], start: number, lexicon: Lexicon): boolean {
  const article = tokens[start - 1]
  for (const agent of article !== undefined && lexicon.articles.has(article.norm) ? [start - 2, start - 1] : [start - 1]) {
    if (lexicon.agents.has(tokens[agent]?.norm ?? '') && isFreed(tokens, agent - 1, lexicon)) return true
  }
  return false
}

function isFreed(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const meaning = phraseAt(lexicon.words, tokens, at)?.value
  return meaning?.kind === 'event' && meaning.sense === 'freed' && meaning.form !== 'deeds'
}
