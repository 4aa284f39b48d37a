import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Credits. */
export const credit: CleaningRule = {
  name: 'credit',
  reason: 'Who reported, edited, photographed; agency lines.',
  find: (page) => blocksWorded(page, ['credit', 'caption'], { opens: 14, holds: 25, isSure: true }),
}
