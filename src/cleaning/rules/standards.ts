import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** House standards. */
export const standards: CleaningRule = {
  name: 'standards',
  reason: 'House standards and disclaimers.',
  find: (page) => blocksWorded(page, ['standards'], { opens: 30, holds: 50, isSure: true }),
}
