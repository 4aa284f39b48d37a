import { namesPeriod, readDateWords } from '../date-words.ts'
import { foldedWords } from '../lexicons/fold.ts'
import { type Match, matchLexicon, speaks } from '../lexicons/match-lexicon.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks, matchOf, speaksOf, wordsOfBlock } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longest = { line: 18, byline: 12 }
const edgeLines = 4
const clock = /\d{1,2}[:.h]\d{2}|(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}/
/** `hace 3 horas`, `5 minutes ago`. */
const since = /\b(?:hace|vor|há|il y a)\s\d+\s\p{L}+|\b\d+\s\p{L}+\sago\b/iu
/** `2 March 2026 · by A. Reporter · 2 min read`. */
const separator = /\s[·•|–—/]\s/
/** `— Name (@handle) March 2, 2026`: who speaks in a post that the story quotes, and when; of the story. */
const postSignature = /^[—–-]\s?.{2,60}\(@[\w.]{2,30}\)/

/** Lines that hold a date or the author and nothing of the story. */
export const dateline: CleaningRule = {
  name: 'dateline',
  reason: 'When and by whom the page was published is metadata; the date of the page is not the date of an event.',
  find: (page) => {
    const kept = keptBlocks(page)
    const edge = kept.length - edgeLines
    const author = foldedWords(page.byline ?? '').join(' ')
    return kept.filter((block, at) => isDateline(block, author) || ((at < edgeLines || at >= edge) && isLetterhead(block)))
  },
}

/** A line, or what stands between its separators. */
interface Part {
  readonly text: string
  readonly words: readonly string[]
  readonly match: Match
}

function partsOf(block: PageBlock): readonly Part[] {
  const { text } = block
  if (!separator.test(text)) return [{ text, words: wordsOfBlock(block), match: matchOf(block) }]
  return text.split(separator).map((part) => {
    const words = foldedWords(part)
    return { text: part, words, match: matchLexicon(words) }
  })
}

function isDateline(block: PageBlock, author: string): boolean {
  if (
    postSignature.test(block.text) ||
    block.words > longest.line ||
    block.kind === 'row' ||
    (block.isProse && block.words > longest.byline)
  )
    return false
  return (
    partsOf(block).every((part) => isDate(part) || isByline(part, block, author) || speaks(part.match, 'is', 'readTime')) ||
    isSigned(block)
  )
}

function isSigned(block: PageBlock): boolean {
  return !block.isProse && speaksOf(block, 'holds', 'published')
}

function isDate({ text, match }: Part): boolean {
  if (!/\d/.test(text) || namesPeriod(text)) return false
  if (speaks(match, 'opens', 'published') && (clock.test(text) || since.test(text))) return true
  const { hasMonth, others } = readDateWords(text)
  return others.length === 0 && (hasMonth || clock.test(text))
}

/** `Puerto Alba, 3 de marzo de 2026. Boletín n.º 53`: a place, a date and a number above or below the text. */
function isLetterhead({ text, words, kind }: PageBlock): boolean {
  if (words > longest.byline || kind === 'item' || kind === 'row' || namesPeriod(text) || postSignature.test(text)) return false
  const { hasMonth, hasYear } = readDateWords(text)
  return hasMonth && hasYear && !hasSmallWords(text)
}

/** A small word of three letters or more, other than those of dates: then the line is a clause, not a letterhead. */
function hasSmallWords(text: string): boolean {
  const small = text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []
  return small.some((word) => readDateWords(word).others.length > 0)
}

function isByline({ text, words, match }: Part, { isProse, rank }: PageBlock, author: string): boolean {
  if (words.length > longest.byline) return false
  if (author !== '' && words.join(' ') === author) return true
  return !isProse && rank === 0 && speaks(match, 'opens', 'byline') && hasName(text)
}

/** After the first word, every word of a line begins with a capital but for the small words of names. */
function hasName(text: string): boolean {
  const [, ...rest] = text.split(/[\s,&/|]+/)
  const isName = /^[\p{Lu}\d(@–-]|^(?:de|da|do|del|la|von|van|der|den|di|and|y|und|et|e|i)$/u
  return rest.length > 0 && rest.length <= 8 && rest.every((word) => isName.test(word))
}
