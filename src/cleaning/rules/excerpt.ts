import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const cutOff = /\[(?:…|\.\.\.)\]$/
const least = 2

/** Beginnings of other stories, cut off by a program. */
export const excerpt: CleaningRule = {
  name: 'excerpt',
  reason: 'The beginning of another story: several lines of the page end with “[…]”, as programs cut them.',
  find: (page) => {
    const cut: PageBlock[] = keptBlocks(page).filter(({ text }) => cutOff.test(text))
    return cut.length >= least ? cut : []
  },
}
