import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { CleaningRule } from '../rule.ts'

/** Controls. */
export const controls: CleaningRule = {
  name: 'controls',
  reason: 'Buttons, forms, search fields and toolbars.',
  find: (page) => blocksNamed(page, hint.control, 0.3).filter(({ rank, text }) => rank === 0 && !text.endsWith('?')),
}
