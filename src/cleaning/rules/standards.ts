import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** House standards and disclaimers. */
export const standards: CleaningRule = {
  name: 'standards',
  reason: 'The house’s standards or a disclaimer: the same under every story.',
  find: (page) => blocksWorded(page, ['standards'], { opens: 30, holds: 50, isSure: true, sparesCounts: true }),
}
