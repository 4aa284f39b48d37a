import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Notes of the editors. */
export const correction: CleaningRule = {
  name: 'correction',
  reason: 'A note of the editors on the text; the number it takes back is not to be read again.',
  find: (page) => blocksWorded(page, ['correction'], { opens: 30, holds: 0 }),
}
