import { blocksWorded } from '../by-words.ts'
import { foldedWords } from '../lexicons/fold.ts'
import { lineSpeaksOf } from '../lexicons/match-lexicon.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longestBar = 14
const barShare = 0.5

/** Share bars and the words of their buttons. */
export const share: CleaningRule = {
  name: 'share',
  reason: 'The buttons of a share bar, or a line that asks to share.',
  find: (page) => [...blocksWorded(page, ['share'], { opens: 14, holds: 20 }), ...keptBlocks(page).filter(isBar)],
}

/** `WhatsApp Facebook Print`: most of its words are names of buttons. */
function isBar({ text, words, isProse, kind }: PageBlock): boolean {
  if (words > longestBar || (isProse && words > 8) || kind === 'row') return false
  const all = foldedWords(text).filter((word) => /\D/.test(word))
  const buttons = all.filter((word) => lineSpeaksOf(word, 'is', 'share', 'tools', 'readTime', 'comments'))
  return buttons.length >= 2 && buttons.length >= all.length * barShare
}
