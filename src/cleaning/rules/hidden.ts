import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import { isParagraph } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** Text that is not shown. */
export const hidden: CleaningRule = {
  name: 'hidden',
  reason: 'Text no reader sees, unless it is a good part of the story: some paywalls hide the body.',
  find: (page) =>
    blocksNamed(page, hint.hidden, 0.25).filter((block) => (block.hints & hint.body) === 0 || !isParagraph(block, 28)),
}
