import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const leastItems = 2
const linked = 0.25
const longestItem = 30
const wholly = 0.9

/** A last list whose every item is, for a good part, a link. */
export const tailList: CleaningRule = {
  name: 'tail-list',
  reason: 'A list of links after the last paragraph names further stories.',
  find: (page) => {
    const kept = keptBlocks(page)
    const last = kept.findLastIndex((block) => !isLinkedItem(block) && !isLink(block) && block.kind !== 'heading')
    const tail = kept.slice(last + 1)
    return tail.filter(isLinkedItem).length >= leastItems || tail.some(isLink) ? tail : []
  },
}

function isLinkedItem({ kind, linkShare, words }: PageBlock): boolean {
  return kind === 'item' && linkShare >= linked && words <= longestItem
}

/** A line that is one link, also to another host. */
function isLink({ kind, linkShare, words }: PageBlock): boolean {
  return kind === 'paragraph' && linkShare > wholly && words <= longestItem
}
