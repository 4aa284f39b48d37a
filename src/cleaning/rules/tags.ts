import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Tag lists. */
export const tags: CleaningRule = {
  name: 'tags',
  reason: 'Tag lists.',
  find: (page) => blocksWorded(page, ['tags'], { opens: 16, holds: 12 }),
}
