import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { PageBlock } from '../page-block.ts'
import { isParagraph, type PageInWork } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const named = hint.related | hint.popular
const paragraphWords = 25
const linked = 0.6
/** A box is no larger; what is, has boxes inside. */
const mostLines = 200

/** Boxes of other stories, by the name of their place. */
export const relatedBox: CleaningRule = {
  name: 'related-box',
  reason: 'A box of other stories, by the name of its place and the links in it.',
  find: (page) =>
    blocksNamed(page, named, 0.25).filter((block) => !isParagraph(block, paragraphWords) || isOfOthers(block, page)),
}

/** Other stories are named to be followed: a paragraph among related things without one link is of this story. */
function isOfOthers({ place, hints }: PageBlock, { blocks }: PageInWork): boolean {
  if ((hints & hint.popular) !== 0) return true
  for (let at = place; at !== null; at = at.parent) {
    if ((at.own & named) !== 0 && at.end - at.start <= mostLines)
      return blocks.slice(at.start, at.end).some(({ linkShare }) => linkShare > linked)
  }
  return false
}
