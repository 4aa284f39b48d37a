import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** How to reach the outlet. */
export const contact: CleaningRule = {
  name: 'contact',
  reason: 'How to reach the newsroom or the press office: no part of the news.',
  find: (page) => blocksWorded(page, ['contact'], { opens: 18, holds: 30, isSure: true }),
}
