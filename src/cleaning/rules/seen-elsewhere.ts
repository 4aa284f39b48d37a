import { fingerprint } from '../fingerprints.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** Blocks that other pages of the source hold too. */
export const seenElsewhere: CleaningRule = {
  name: 'seen-elsewhere',
  reason: 'What stands on several pages of one source is no part of any one story.',
  find: (page) => (page.seen.size === 0 ? [] : keptBlocks(page).filter((block) => page.seen.has(fingerprint(block.text)))),
}
