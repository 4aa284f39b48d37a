import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Invitations to a newsletter. */
export const newsletter: CleaningRule = {
  name: 'newsletter',
  reason: 'An invitation to a newsletter or alerts by mail.',
  find: (page) => blocksWorded(page, ['newsletter'], { opens: 30, holds: 60 }),
}
