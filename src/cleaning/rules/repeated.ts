import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const leastWords = 12
/** A page that repeats itself this often is a table or a plan, not a story printed twice. */
const most = 8

/** Lines that stand on the page twice. */
export const repeated: CleaningRule = {
  name: 'repeated',
  reason: 'The same words stand earlier in the text; a figure would be read twice.',
  find: (page) => {
    const seen = new Set<string>()
    const again: PageBlock[] = []
    for (const block of keptBlocks(page)) {
      if (block.words < leastWords || block.kind === 'row') continue
      if (seen.has(block.text)) again.push(block)
      seen.add(block.text)
    }
    return again.length > most ? [] : again
  },
}
