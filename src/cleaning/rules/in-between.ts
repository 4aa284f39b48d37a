import type { PageBlock } from '../page-block.ts'
import type { CleaningRule } from '../rule.ts'

/** Notices of several lines. */
const notices = new Set([
  'paywall',
  'consent',
  'newsletter',
  'channel',
  'donation',
  'comments-words',
  'copyright',
  'share',
  'counter',
  'postal-address',
  'contact',
])
const mostLines = 2
const longestLine = 40

/** Lines between two lines of one notice. */
export const inBetween: CleaningRule = {
  name: 'in-between',
  reason: 'It stands between two lines of one notice, and is a line of it.',
  find: ({ blocks }) => {
    const between: PageBlock[] = []
    for (let at = 0; at < blocks.length; at++) {
      const rule = (blocks[at] as PageBlock).removedBy
      if (rule === null || !notices.has(rule)) continue
      const gap = gapAfter(blocks, at)
      if (blocks[at + gap.length + 1]?.removedBy === rule) between.push(...gap)
    }
    return between
  },
}

function gapAfter(blocks: readonly PageBlock[], at: number): PageBlock[] {
  const gap: PageBlock[] = []
  for (const block of blocks.slice(at + 1, at + 2 + mostLines)) {
    if (block.removedBy !== null || block.words > longestLine) return gap
    gap.push(block)
  }
  return gap
}
