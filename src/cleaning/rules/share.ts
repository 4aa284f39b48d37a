import { blocksWorded } from '../by-words.ts'
import { isWholePhrase } from '../lexicons/match-lexicon.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks, wordsOfBlock } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longestBar = 14
const barShare = 0.5
const sizes = /\d\S*\s?x\s?\d/i

/** Share bars and the words of their buttons. */
export const share: CleaningRule = {
  name: 'share',
  reason: 'The buttons of a share bar, or a line that asks to share.',
  find: (page) => [
    ...blocksWorded(page, ['share'], { opens: 14, holds: 20, sparesCounts: true }),
    ...keptBlocks(page).filter(isBar),
  ],
}

/** `WhatsApp Facebook Print`: most of its words are names of buttons. */
function isBar(block: PageBlock): boolean {
  const { words, isProse, kind, text } = block
  // `14” x 9” x 16”` measures a thing; `x` is also the name of a button.
  if (words > longestBar || (isProse && words > 8) || kind === 'row' || sizes.test(text)) return false
  const all = wordsOfBlock(block).filter((word) => /\D/.test(word))
  const buttons = all.filter(isButton)
  return buttons.length >= 2 && buttons.length >= all.length * barShare
}

function isButton(word: string): boolean {
  return isWholePhrase(word, 'share', 'tools', 'readTime', 'comments')
}
