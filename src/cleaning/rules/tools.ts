import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** The controls of a page: zoom, print, back, menus. */
export const tools: CleaningRule = {
  name: 'tools',
  reason: 'The words of a control: zoom, print, back, load more.',
  find: (page) => blocksWorded(page, ['tools', 'live'], { opens: 12, holds: 12, isHeadline: true }),
}
