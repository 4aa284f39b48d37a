import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { CleaningRule } from '../rule.ts'

/** Comment threads. */
export const comments: CleaningRule = {
  name: 'comments',
  reason: 'What readers wrote under the story: their numbers stand for nobody.',
  find: (page) => blocksNamed(page, hint.comments, 0.97),
}
