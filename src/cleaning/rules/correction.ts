import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Notes of the editors. */
export const correction: CleaningRule = {
  name: 'correction',
  reason: 'A note of the editors on the text, not of it.',
  find: (page) => blocksWorded(page, ['correction'], { opens: 0, holds: 0, isSure: true }),
}
