import { lex, type Sentence, type Token } from '../words/lexer.ts'
import type { DeskSpeakers, Lexicon, Speaker } from '../words/lexicon.ts'
import { type Hit, phrasesAt } from '../words/phrases.ts'
import { type Cast, castOf, findSpeakers } from './speakers.ts'

/** How often a text must say `we` outside quotes before it speaks for its issuer. */
const leastSelves = 3
const longestDateline = 14

/** What tells who issued a text. */
interface Opening {
  readonly tokens: readonly Token[]
  readonly first: Sentence | undefined
  /** Speakers of the title and of the first sentence. */
  readonly title: readonly Hit<Speaker>[]
  readonly lead: readonly Hit<Speaker>[]
  /** Speakers of the short lines at the end. */
  readonly closing: () => readonly Hit<Speaker>[]
}

/**
 * Rule A14: whose own text this is: a bulletin or a communiqué that says `we`, a note that an authority heads and signs, or a report
 * under the dateline of a state medium. `undefined` for a news report, which speaks for itself.
 */
function issuerOf(opening: Opening, lexicon: Lexicon): Speaker | undefined {
  const { tokens, title, lead, closing } = opening
  const dateline = lead.find((hit) => isDateline(opening, hit) && hit.value.kind === 'authority')
  if (dateline !== undefined) return dateline.value
  const head = title.find((hit) => hit.start <= 1)
  const isSigned = () => head !== undefined && closing().some(({ value }) => value.name === head.value.name)
  if (head?.value.kind === 'authority' && lead.some(({ value }) => value.name === head.value.name) && isSigned())
    return head.value
  const issuer = [...title.filter((hit) => hit.value.kind === 'monitor' || hit === head), ...lead].find(
    ({ value }) => value.kind === 'monitor' || value === head?.value,
  )
  return issuer !== undefined && countSelves(tokens, lexicon) >= leastSelves ? issuer.value : undefined
}

function isDateline({ tokens, first, lead }: Opening, hit: Hit<Speaker>): boolean {
  const bracketed = tokens[hit.start - 1]?.text === '(' && tokens[hit.end]?.text === ')'
  // `the National Front (FNL) freed three`: behind a dateline stands a sign, behind a short name the sentence goes on.
  const goesOn = tokens[hit.end + 1]?.kind === 'word' && tokens[hit.end + 1]?.capital === false
  // `Supreme Court (SC), …`: the short form of the name before it.
  const isShort = lead.some(({ end }) => end === hit.start - 1)
  return bracketed && !goesOn && !isShort && first !== undefined && hit.start - first.from < longestDateline
}

function countSelves(tokens: readonly Token[], lexicon: Lexicon): number {
  let quoted = false
  let found = 0
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? ''
    if (/^["“”«»]$/.test(text)) quoted = text === '"' ? !quoted : text === '“' || text === '«'
    if (quoted || !lexicon.selves.has(tokens[at]?.norm ?? '')) continue
    if (phrasesAt(lexicon.words, tokens, at).some(({ value }) => value.kind === 'mark' && value.mark === 'self')) found++
  }
  return found
}

/** Where a communiqué is signed: short lines among the last. */
const signedLines = 8

const longestSignature = 9
/** A signature that was taken out is read this far, in letters. */
const longestLine = 120

/** `JEP confirms 603 releases`: the body may begin with `the organisation`. */
export function headlineMonitor(headline: string, lexicon: Lexicon, desk: DeskSpeakers): Speaker | undefined {
  const speakers = speakersOfLine(headline, lexicon, castOf(desk.book, false))
  return speakers.find(({ value }) => value.kind === 'monitor' && value.name !== null)?.value
}

/** A text with what stands above and behind it. */
interface Sheet {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lines: readonly Sentence[]
  readonly headline: string
  readonly signed: readonly string[]
}

export function findIssuer(sheet: Sheet, lexicon: Lexicon, desk: DeskSpeakers): Speaker | undefined {
  const { text, tokens, lines, headline, signed } = sheet
  const cast = castOf(desk.book, false)
  const title = speakersOfLine(headline, lexicon, cast)
  const lead = lines.slice(0, 3).flatMap((line) => findSpeakers(text, tokens, line, lexicon, cast))
  const closing = () => [
    ...lines
      .slice(-signedLines)
      .filter((line) => line.to - line.from <= longestSignature)
      .flatMap((line) => findSpeakers(text, tokens, line, lexicon, cast)),
    ...signed.slice(0, signedLines).flatMap((line) => speakersOfLine(line.slice(0, longestLine), lexicon, cast)),
  ]
  return issuerOf({ tokens, first: lines[0], title, lead, closing }, lexicon)
}

function speakersOfLine(line: string, lexicon: Lexicon, cast: Cast): Hit<Speaker>[] {
  const words = lex(line)
  return findSpeakers(line, words, { from: 0, to: words.length, paragraph: 0 }, lexicon, cast)
}
