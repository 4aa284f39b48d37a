import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Players and invitations to listen. */
export const audio: CleaningRule = {
  name: 'audio',
  reason: 'An invitation to listen or watch, and the words of a player.',
  find: (page) => blocksWorded(page, ['audio'], { opens: 14, holds: 25 }),
}
