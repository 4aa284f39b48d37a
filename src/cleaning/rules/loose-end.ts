import type { PageBlock } from '../page-block.ts'
import { isParagraph, keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const scrapWords = 5

/** Headings with nothing left under them, and scraps after the last sentence. */
export const looseEnd: CleaningRule = {
  name: 'loose-end',
  reason: 'A heading whose text was taken, or a scrap after the last sentence of the story.',
  find: (page) => {
    const kept = keptBlocks(page)
    const last = kept.findLastIndex((block) => !isScrap(block))
    return [...kept.slice(last + 1), ...kept.slice(0, last + 1).filter((block) => isBereft(block, page.blocks))]
  },
}

function isScrap(block: PageBlock): boolean {
  if (block.kind === 'heading') return true
  return block.kind === 'paragraph' && block.words <= scrapWords && !block.isProse && !isParagraph(block)
}

/** Something stood under the heading, all of it was taken, and a heading of its rank or higher follows. */
function isBereft(heading: PageBlock, blocks: readonly PageBlock[]): boolean {
  if (heading.rank === 0) return false
  const next = blocks[heading.index + 1]
  if (next === undefined || next.removedBy === null) return false
  const following = blocks.slice(heading.index + 1).find(({ removedBy }) => removedBy === null)
  return following !== undefined && following.rank > 0 && following.rank <= heading.rank
}
