import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Tag lists and the words before them. */
export const tags: CleaningRule = {
  name: 'tags',
  reason: 'The tags of a page name its subjects for machines; a story does not list them.',
  find: (page) => blocksWorded(page, ['tags'], { opens: 16, holds: 12 }),
}
