import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Share bars. */
export const share: CleaningRule = {
  name: 'share',
  reason: 'Share bars.',
  find: (page) => blocksWorded(page, ['share'], { opens: 14, holds: 20 }),
}
