import { speaksToReader } from '../by-words.ts'
import { fingerprint } from '../fingerprints.ts'
import type { PageBlock } from '../page-block.ts'
import { isParagraph, keptBlocks, plainWords } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** Pages that share more than this of their running text are one story under two addresses. */
const mostShared = 0.4
const backgroundWords = 25

/** Blocks that other pages of the source hold too. */
export const seenElsewhere: CleaningRule = {
  name: 'seen-elsewhere',
  reason: 'What stands on several pages of one source is no part of any one story.',
  find: (page) => {
    if (page.seen.size === 0) return []
    const kept = keptBlocks(page)
    const seen = kept.filter((block) => !isBackground(block) && page.seen.has(fingerprint(block.text)))
    return proseOf(seen) <= proseOf(kept) * mostShared ? seen : []
  },
}

/** A long paragraph that tells and does not ask: outlets repeat the background of a story word by word for months. */
function isBackground(block: PageBlock): boolean {
  return isParagraph(block, backgroundWords) && block.linkShare < 0.2 && !speaksToReader(block)
}

function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isParagraph(block) ? plainWords(block) : 0), 0)
}
