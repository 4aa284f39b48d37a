import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import { isParagraph } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** Author, date and tags. */
export const bylineBox: CleaningRule = {
  name: 'byline-box',
  reason: 'Author, date and section of the story, by the name of their place: they are metadata.',
  find: (page) =>
    blocksNamed(page, hint.author | hint.meta | hint.tags | hint.date, 0.12).filter(
      (block) => block.rank === 0 && !isParagraph(block, 20),
    ),
}
