import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { CleaningRule } from '../rule.ts'

/** Buttons, forms, search fields and toolbars. */
export const controls: CleaningRule = {
  name: 'controls',
  reason: 'A button, a form, a search field or a toolbar holds no story.',
  find: (page) => blocksNamed(page, hint.control, 0.3).filter(({ rank, text }) => rank === 0 && !text.endsWith('?')),
}
