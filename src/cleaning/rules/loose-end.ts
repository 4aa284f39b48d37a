import { isCountLine } from '../count-line.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const scrapWords = 5
/** Rules that take what a heading announced; a caption or an advertisement under it leaves the heading its text. */
const listTakers = new Set([
  'read-also',
  'related-box',
  'newsletter',
  'newsletter-box',
  'headed-list',
  'teaser',
  'link-line',
  'box',
  'tags',
  'channel',
  'donation',
])

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
  if (block.isProse) return block.words <= scrapWords && block.text.endsWith('!')
  if (isCountLine(block)) return false
  return block.kind === 'heading' || (block.kind === 'paragraph' && block.words <= scrapWords)
}

/** A list stood under the heading, it was taken, and a heading of its rank or higher follows. */
function isBereft(heading: PageBlock, blocks: readonly PageBlock[]): boolean {
  const taker = blocks[heading.index + 1]?.removedBy ?? null
  if (heading.rank === 0 || taker === null || !listTakers.has(taker)) return false
  let at = heading.index + 1
  while (at < blocks.length && blocks[at]?.removedBy !== null) at++
  const following = blocks[at]
  return following !== undefined && following.rank > 0 && following.rank <= heading.rank
}
