import type { PageBlock, Place } from '../page-block.ts'
import { keptBlocks, type PageInWork, plainWords } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** The rules whose lines seldom stand alone: what shares their box is of the same kind. */
const makers = new Set([
  'newsletter',
  'paywall',
  'donation',
  'channel',
  'comments-words',
  'consent',
  'contact',
  'standards',
  'ai-notice',
  'copyright',
])
const most = { words: 160, share: 0.25, paragraph: 60, line: 28 }
/** What is left of a box is no more than this, or than what was taken of it. */
const leastRest = 30

/** The rest of a small box of which another rule has taken a line. */
export const box: CleaningRule = {
  name: 'box',
  reason: 'It shares a small box with a line that another rule has told as furniture.',
  find: (page) => {
    const kept = keptBlocks(page)
    const limit = Math.min(most.words, wordsOf(kept) * most.share)
    const boxes = new Set<Place>()
    for (const block of page.blocks) {
      const place = makers.has(block.removedBy ?? '') ? boxAround(block, page, limit) : null
      if (place !== null) boxes.add(place)
    }
    return [...boxes].flatMap((place) => page.blocks.slice(place.start, place.end).filter(({ removedBy }) => removedBy === null))
  },
}

/** The widest place around a block that holds but a little of what is still kept. */
function boxAround(block: PageBlock, page: PageInWork, limit: number): Place | null {
  let widest: Place | null = null
  for (let place = block.place; place !== null; place = place.parent) {
    const rest = page.blocks.slice(place.start, place.end).filter(({ removedBy }) => removedBy === null)
    const taken = page.blocks.slice(place.start, place.end).filter(({ removedBy }) => makers.has(removedBy ?? ''))
    if (
      wordsOf(rest) >
        Math.min(limit, Math.max(leastRest, wordsOf(taken) * (rest.some(({ words }) => words > most.line) ? 1.5 : 4))) ||
      rest.some((other) => other.isProse && plainWords(other) > most.paragraph)
    )
      return widest
    widest = place
  }
  return null
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0)
}
