import type { PageBlock } from '../page-block.ts'
import { isParagraph, keptBlocks, leadsOut, type PageInWork } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const mostlyLink = 0.8

/** Lines that are links and nothing else. */
export const linkLine: CleaningRule = {
  name: 'link-line',
  reason: 'A line that is one link sends the reader elsewhere: a cross-reference, a tag, a menu entry.',
  find: (page) => keptBlocks(page).filter((block) => isLinkLine(block, page)),
}

function isLinkLine(block: PageBlock, page: PageInWork): boolean {
  return block.linkShare > mostlyLink && !isParagraph(block) && !leadsOut(block, page)
}
