import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Players, and invitations to listen or watch. */
export const audio: CleaningRule = {
  name: 'audio',
  reason: 'An invitation to listen or watch, or the words of a player that the text does not show.',
  find: (page) => blocksWorded(page, ['audio'], { opens: 14, holds: 25 }),
}
