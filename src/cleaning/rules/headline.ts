import { foldedWords } from '../lexicons/fold.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks, type PageInWork, wordsOfBlock } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longest = 45
/** Signs between words that a folded title no longer has. */
const slack = 24

/** The headline, where it is printed as a line of its own. */
export const headline: CleaningRule = {
  name: 'headline',
  reason: 'The title is kept as the article’s title; in the text it would be read twice.',
  find: (page) => {
    const title = foldedWords(page.title ?? '').join(' ')
    return keptBlocks(page).filter((block) => isHeadline(block, title, page))
  },
}

function isHeadline(block: PageBlock, title: string, { blocks }: PageInWork): boolean {
  if (block.words > longest) return false
  if (block.rank === 1) return blocks.filter(({ rank }) => rank === 1).length < 3
  return (
    title !== '' &&
    block.words >= 2 &&
    Math.abs(block.text.length - title.length) <= slack &&
    wordsOfBlock(block).join(' ') === title
  )
}
