import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import { isParagraph } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** No share bar speaks at such length. */
const storyWords = 25

/** Share bars. */
export const shareBox: CleaningRule = {
  name: 'share-box',
  reason: 'Share bars, by the name of their place.',
  find: (page) => blocksNamed(page, hint.share, 0.1).filter((block) => !isParagraph(block, storyWords)),
}
