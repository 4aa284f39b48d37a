import { blocksWorded } from '../by-words.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks, speaksOf } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longest = 45

/** Invitations to follow the outlet elsewhere; a story may say in whose channel a list stood. */
export const channel: CleaningRule = {
  name: 'channel',
  reason: 'An invitation to follow the outlet on WhatsApp, Telegram, Google News, an app or a network.',
  find: (page) => [
    ...blocksWorded(page, ['channel'], { opens: 30, holds: longest, sparesCounts: true }),
    ...keptBlocks(page).filter(isCall),
  ],
}

/** `Siga o canal do jornal no WhatsApp`: it begins as a call and names the channel. */
function isCall(block: PageBlock): boolean {
  return block.words <= longest && speaksOf(block, 'opens', 'channel') && speaksOf(block, 'holds', 'channel')
}
