import type { PageBlock } from '../page-block.ts'
import { keptBlocks, wordsOfBlock } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const openings = [
  ['about'],
  ['uber', 'die'],
  ['uber', 'das'],
  ['uber', 'den'],
  ['acerca', 'de'],
  ['a', 'propos'],
  ['sobre', 'a'],
  ['sobre', 'o'],
  ['sobre', 'la'],
  ['sobre', 'el'],
]
const most = { headingWords: 7, words: 260, share: 0.35 }
const tailShare = 0.5

/** “About the company”: what a press release says of its sender at the end. */
export const aboutOutlet: CleaningRule = {
  name: 'about-outlet',
  reason: 'It stands under a last heading “About …” and presents the sender, not the story.',
  find: (page) => {
    const kept = keptBlocks(page)
    const at = kept.findIndex((block, index) => index >= kept.length * tailShare && isAbout(block))
    if (at < 0) return []
    const tail = kept.slice(at)
    const words = wordsOf(tail)
    return words <= most.words && words <= wordsOf(kept) * most.share ? tail : []
  },
}

function isAbout(block: PageBlock): boolean {
  if (block.words > most.headingWords || block.words < 2 || block.isProse || block.kind === 'row' || block.kind === 'item')
    return false
  const words = wordsOfBlock(block)
  return openings.some((opening) => opening.every((word, index) => words[index] === word))
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0)
}
