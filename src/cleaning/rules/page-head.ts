import type { PageBlock } from '../page-block.ts'
import { isParagraph, keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const shortLine = 6
const paragraphWords = 8

/** Short lines above the first sentence: the outlet’s name, the section, a kicker. */
export const pageHead: CleaningRule = {
  name: 'page-head',
  reason: 'Short lines above the first sentence name the outlet and the section.',
  find: (page) => {
    const kept = keptBlocks(page)
    const first = kept.findIndex((block) => isParagraph(block, paragraphWords))
    return kept.slice(0, Math.max(0, first)).filter(isShortLine)
  },
}

function isShortLine({ kind, words, isProse }: PageBlock): boolean {
  return kind === 'paragraph' && words <= shortLine && !isProse
}
