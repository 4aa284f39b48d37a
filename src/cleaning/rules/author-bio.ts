import { foldedWords } from '../lexicons/fold.ts'
import { hint } from '../name-hints.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks, type PageInWork, speaksOf, wordsOfBlock } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const tailShare = 0.75
const longest = 90
/** A box about the author has no more lines. */
const boxLines = 12

/** Who the author is, at the end of a story. */
export const authorBio: CleaningRule = {
  name: 'author-bio',
  reason: 'It speaks of the author, not of the story.',
  find: (page) => {
    const kept = keptBlocks(page)
    const tail = kept.slice(Math.floor(kept.length * tailShare))
    const top = kept[0]?.index ?? 0
    return tail.filter(
      (block, at) => isBio(block, page) || isInAuthorBox(block, top) || (at >= tail.length - 2 && isFirstNamed(block, page)),
    )
  },
}

function isBio(block: PageBlock, { byline }: PageInWork): boolean {
  if (block.words > longest || block.kind === 'row') return false
  const words = wordsOfBlock(block)
  const isNamed = byline !== null && startsWithName(words, byline)
  return (
    isNamed ||
    speaksOf(block, 'is', 'author') ||
    speaksOf(block, 'opens', 'author') ||
    (block.words < 60 && speaksOf(block, 'holds', 'author'))
  )
}

/** A small place below the top of the story that is the author’s by its name. */
function isInAuthorBox({ place, hints }: PageBlock, top: number): boolean {
  if ((hints & hint.author) === 0) return false
  for (let at = place; at !== null; at = at.parent) {
    if (at.start <= top || at.end - at.start > boxLines) return false
    if ((at.own & hint.author) !== 0) return true
  }
  return false
}

function startsWithName(words: readonly string[], byline: string): boolean {
  return byline.split(/,| and | y | und | et | e /).some((name) => {
    const parts = foldedWords(name)
    return parts.length >= 2 && parts.every((part, index) => words[index] === part)
  })
}

/** `Martin has covered courts since 2011.`: the last lines call the author by the first name. */
function isFirstNamed({ text, words }: PageBlock, { byline }: PageInWork): boolean {
  const [first = '', second] = byline?.split(/\s+/) ?? []
  return second !== undefined && first.length >= 3 && words <= longest && text.startsWith(`${first} `)
}
