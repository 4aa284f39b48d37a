import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Cross-references. */
export const readAlso: CleaningRule = {
  name: 'read-also',
  reason: 'A line that sends the reader to another story, whose numbers are of that story.',
  find: (page) =>
    blocksWorded(page, ['readAlso', 'related', 'popular'], { opens: 26, holds: 14, needsLabel: true, isHeadline: true }),
}
