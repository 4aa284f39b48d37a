import type { PageBlock } from '../page-block.ts'
import { isParagraph, keptBlocks, type PageInWork, plainWords, speaksOf } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const headingWords = 8
/** A paragraph of the story after a list of other stories is longer than a teaser. */
const storyWords = 30

/** What stands under a heading like “Related articles” or “Most read”, until the story goes on. */
export const headedList: CleaningRule = {
  name: 'headed-list',
  reason: 'It stands under a heading that announces other stories, tags or comments.',
  find: (page) => {
    const taken: PageBlock[] = []
    for (const block of page.blocks) if (isHead(block)) taken.push(...listUnder(block, page))
    return taken
  },
}

function isHead(block: PageBlock): boolean {
  return block.words <= headingWords && speaksOf(block, 'is', 'related', 'popular', 'comments') && block.removedBy !== 'outside-body' && block.removedBy !== 'page-frame'
}

function listUnder(head: PageBlock, page: PageInWork): PageBlock[] {
  const after = page.blocks.slice(head.index + 1)
  const end = after.findIndex((block) => goesOn(block, head))
  const list = end < 0 ? after : after.slice(0, end)
  return list.filter(({ removedBy }) => removedBy === null)
}

/** The story goes on with a paragraph, or a heading above one. */
function goesOn(block: PageBlock, head: PageBlock): boolean {
  if (block.removedBy !== null) return false
  if (isParagraph(block) && block.linkShare < 0.3 && plainWords(block) >= storyWords) return true
  return block.rank > 0 && block.rank <= head.rank && block.linkShare < 0.5
}
