import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** Notices that run over several lines; invitations are single lines, and the story goes on between two of them. */
const notices = new Set(['paywall', 'consent', 'copyright'])
const longestLine = 25

/** A single line between two lines of one notice. */
export const inBetween: CleaningRule = {
  name: 'in-between',
  reason: 'It stands between two lines of one notice, and is a line of it.',
  find: (page) => keptBlocks(page).filter((block) => isBetween(block, page.blocks)),
}

function isBetween({ index, words }: PageBlock, blocks: readonly PageBlock[]): boolean {
  const rule = blocks[index - 1]?.removedBy ?? ''
  return words <= longestLine && notices.has(rule) && blocks[index + 1]?.removedBy === rule
}
