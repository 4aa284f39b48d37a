import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Appeals for donations. */
export const donation: CleaningRule = {
  name: 'donation',
  reason: 'An appeal for money or membership.',
  find: (page) => blocksWorded(page, ['donation'], { opens: 30, holds: 60 }),
}
