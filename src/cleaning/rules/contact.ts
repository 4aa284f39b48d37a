import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Ways to reach the outlet. */
export const contact: CleaningRule = {
  name: 'contact',
  reason: 'How to reach the newsroom, the press office, the theme’s postal address.',
  find: (page) => blocksWorded(page, ['contact'], { opens: 18, holds: 30, isSure: true }),
}
