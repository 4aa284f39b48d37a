import type { PageBlock } from '../page-block.ts'
import { keptBlocks, speaksOf } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** The standing labels of a house’s brief; a heading of a page is kept, for it parts the story. */
export const houseLabel: CleaningRule = {
  name: 'house-label',
  reason: 'A label the house sets over a part of every brief: it says nothing of this story.',
  find: (page) => keptBlocks(page).filter(isLabel),
}

function isLabel(block: PageBlock): boolean {
  return block.kind === 'paragraph' && speaksOf(block, 'is', 'houseLabel')
}
