import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { CleaningRule } from '../rule.ts'

/** Side columns and boxes beside the story. */
export const aside: CleaningRule = {
  name: 'aside',
  reason: 'A side column or box stands beside the story, by the name of its place.',
  find: (page) => blocksNamed(page, hint.aside, 0.6, 120),
}
