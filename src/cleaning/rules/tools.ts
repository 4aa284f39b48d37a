import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Controls. */
export const tools: CleaningRule = {
  name: 'tools',
  reason: 'Controls of the page: zoom, print, back, menus.',
  find: (page) => blocksWorded(page, ['tools', 'live'], { opens: 12, holds: 12 }),
}
