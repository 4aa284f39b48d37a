import { foldedWords } from '../lexicons/fold.ts'
import { monthByName } from '../metadata/calendar-words.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks, type PageInWork, speaksOf } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longest = 18
const bylineLongest = 12
const edgeLines = 4
const clock = /\d{1,2}[:.h]\d{2}|(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}/
const dayWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta feira lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag mon tue wed thu fri sat sun am pm uhr de del the at um a p m et est edt gmt utc ist bst cet st nd rd th h hs hrs min ago hace vor il y y of'.split(
    ' ',
  ),
)
const foldedMonths = new Set([...monthByName.keys()].flatMap((name) => foldedWords(name)))

/** Lines that hold a date or the author and nothing of the story. */
export const dateline: CleaningRule = {
  name: 'dateline',
  reason: 'When and by whom the page was published is metadata; the date of the page is not the date of an event.',
  find: (page) => {
    const kept = keptBlocks(page)
    const edge = kept.length - edgeLines
    return kept.filter(
      (block, at) => isDate(block) || isByline(block, page) || ((at < edgeLines || at >= edge) && isLetterhead(block)),
    )
  },
}

function isDate(block: PageBlock): boolean {
  if (block.words > longest || !/\d/.test(block.text) || block.kind === 'row') return false
  if (speaksOf(block, 'opens', 'published') && clock.test(block.text)) return true
  if (!block.isProse && speaksOf(block, 'holds', 'published')) return true
  const words = foldedWords(block.text)
  const hasDate = words.some((word) => foldedMonths.has(word)) || clock.test(block.text)
  const rest = words.filter((word) => !/^\d+(?:st|nd|rd|th)?$/.test(word) && !foldedMonths.has(word) && !dayWords.has(word))
  return hasDate && rest.length === 0
}

/** `Puerto Alba, 3 de marzo de 2026. Boletín n.º 53`: a place, a date and a number above or below the text. */
function isLetterhead(block: PageBlock): boolean {
  if (block.words > bylineLongest || block.kind === 'item' || block.kind === 'row') return false
  return isFullDate(foldedWords(block.text)) && !hasSmallWords(block.text)
}

function isFullDate(words: readonly string[]): boolean {
  return words.some((word) => foldedMonths.has(word)) && words.some((word) => /^(?:19|20)\d\d$/.test(word))
}

/** A small word of three letters or more, other than those of dates: then the line is a clause, not a letterhead. */
function hasSmallWords(text: string): boolean {
  const small = text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []
  return small.some((word) => foldedWords(word).some((folded) => !foldedMonths.has(folded) && !dayWords.has(folded)))
}

function isByline(block: PageBlock, { byline }: PageInWork): boolean {
  if (block.words > bylineLongest) return false
  if (byline !== null && foldedWords(block.text).join(' ') === foldedWords(byline).join(' ')) return true
  return !block.isProse && block.rank === 0 && speaksOf(block, 'opens', 'byline') && hasName(block.text)
}

/** After the first word, every word of a line begins with a capital but for the small words of names. */
function hasName(text: string): boolean {
  const [, ...rest] = text.split(/[\s,&/|]+/)
  return (
    rest.length > 0 &&
    rest.length <= 8 &&
    rest.every((word) => /^[\p{Lu}\d(@–-]|^(?:de|da|do|del|la|von|van|der|den|di|and|y|und|et|e|i)$/u.test(word))
  )
}
