import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Words around comments. */
export const commentsWords: CleaningRule = {
  name: 'comments-words',
  reason: 'An invitation to comment, and the words of a comment form.',
  find: (page) => blocksWorded(page, ['comments'], { opens: 22, holds: 30, isSure: true, sparesCounts: true }),
}
