import type { PageBlock, Place } from '../page-block.ts'
import { isParagraph, keptBlocks, type PageInWork, plainWords, speaksOf } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const headingWords = 8
/** A place with such a heading is taken whole if it holds no more than this of the text, and no long paragraph. */
const most = { share: 0.3, paragraph: 50 }
/** Lines without a stop are taken up to this length; a sentence of the story is longer than `storyWords`. */
const lineWords = 30
const storyWords = 9
/** Where these took the heading, the list is theirs too, or no list at all. */
const elsewhere = new Set(['outside-body', 'page-frame', 'hidden', 'controls', 'comments', 'share-box'])

/** What stands under a heading like “Related articles” or “Most read”. */
export const headedList: CleaningRule = {
  name: 'headed-list',
  reason: 'It stands under a heading that announces other stories or comments.',
  find: (page) => {
    const all = wordsOf(keptBlocks(page))
    return page.blocks.filter(isHead).flatMap((head) => [...inPlaceOf(head, page, all * most.share), ...linesUnder(head, page)])
  },
}

function isHead(block: PageBlock): boolean {
  if (block.words > headingWords || elsewhere.has(block.removedBy ?? '')) return false
  return (
    speaksOf(block, 'is', 'related', 'popular', 'comments') || (block.rank > 0 && speaksOf(block, 'opens', 'related', 'popular'))
  )
}

/** All of the widest place that begins with the heading. */
function inPlaceOf(head: PageBlock, page: PageInWork, limit: number): PageBlock[] {
  let widest: PageBlock[] = []
  for (let place: Place | null = head.place; place !== null; place = place.parent) {
    if (hasKept(page, place.start, head.index)) return widest
    const blocks = keptIn(page, place.start, place.end)
    if (wordsOf(blocks) > limit || blocks.some((block) => isParagraph(block, most.paragraph))) return widest
    widest = blocks
  }
  return widest
}

/** The links and lines that follow, up to the next sentence or heading of the story. */
function linesUnder(head: PageBlock, page: PageInWork): PageBlock[] {
  const lines: PageBlock[] = []
  for (let at = head.index + 1; at < page.blocks.length; at++) {
    const block = page.blocks[at] as PageBlock
    // What follows the next such heading is that one's.
    if (isHead(block)) return lines
    if (block.removedBy !== null) continue
    if (block.linkShare < 0.5 && (isSentence(block) || goesOn(block, head))) return lines
    lines.push(block)
  }
  return lines
}

function isSentence(block: PageBlock): boolean {
  return block.words > lineWords || (isParagraph(block, storyWords) && plainWords(block) > 0)
}

/** Another heading of the head's rank or higher, or a table. */
function goesOn(block: PageBlock, head: PageBlock): boolean {
  return block.kind === 'row' || (block.rank > 0 && (head.rank === 0 || block.rank <= head.rank))
}

function hasKept(page: PageInWork, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (page.blocks[at]?.removedBy === null) return true
  return false
}

function keptIn(page: PageInWork, start: number, end: number): PageBlock[] {
  return page.blocks.slice(start, end).filter(({ removedBy }) => removedBy === null)
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0)
}
