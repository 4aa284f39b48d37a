import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Invitations to a channel. */
export const channel: CleaningRule = {
  name: 'channel',
  reason: 'An invitation to follow the outlet on WhatsApp, Telegram, Google News, an app or a network.',
  find: (page) => blocksWorded(page, ['channel'], { opens: 30, holds: 45 }),
}
