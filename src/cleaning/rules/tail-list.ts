import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const leastItems = 2
const linked = 0.25
const longestItem = 30

/** A last list whose every item is, for a good part, a link. */
export const tailList: CleaningRule = {
  name: 'tail-list',
  reason: 'A list of links after the last paragraph names further stories.',
  find: (page) => {
    const kept = keptBlocks(page)
    const last = kept.findLastIndex((block) => !isLinkedItem(block) && block.kind !== 'heading')
    const tail = kept.slice(last + 1)
    return tail.filter(isLinkedItem).length >= leastItems ? tail : []
  },
}

function isLinkedItem({ kind, linkShare, words }: PageBlock): boolean {
  return kind === 'item' && linkShare >= linked && words <= longestItem
}
