import { isCountLine } from '../count-line.ts'
import { namesPeriod } from '../date-words.ts'
import type { PageBlock } from '../page-block.ts'
import { isParagraph, keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const shortLine = 6
/** So many words with a number among them say something: `Watch confirms 38 names`, `30 March to 5 April 2026`. */
const sayingWords = 4
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

function isShortLine(block: PageBlock): boolean {
  return block.kind === 'paragraph' && block.words <= shortLine && !block.isProse && !says(block)
}

/** A period of days, a row of counts, or in plain text, which has no headings, a line with a number. */
function says(block: PageBlock): boolean {
  const { text, words, place } = block
  return isCountLine(block) || (words >= sayingWords && (place === null ? /\d/.test(text) : namesPeriod(text)))
}
