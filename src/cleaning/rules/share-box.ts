import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { CleaningRule } from '../rule.ts'

/** Share bars. */
export const shareBox: CleaningRule = {
  name: 'share-box',
  reason: 'Share bars, by the name of their place.',
  find: (page) => blocksNamed(page, hint.share, 0.1),
}
