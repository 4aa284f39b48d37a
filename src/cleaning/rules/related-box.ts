import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { CleaningRule } from '../rule.ts'

/** Boxes of other stories. */
export const relatedBox: CleaningRule = {
  name: 'related-box',
  reason: 'A box of other stories, by the name of its place.',
  find: (page) => blocksNamed(page, hint.related | hint.popular, 0.25),
}
