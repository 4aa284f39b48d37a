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
    const verdicts = new Map<Place, boolean>()
    const holdsLittle = (place: Place) => {
      const verdict = verdicts.get(place) ?? isSmallBox(place, page, limit)
      verdicts.set(place, verdict)
      return verdict
    }
    const makersOf = page.blocks.filter(({ removedBy }) => makers.has(removedBy ?? ''))
    const boxes = new Set(makersOf.map(({ place }) => boxAround(place, holdsLittle)).filter((place) => place !== null))
    return [...boxes].flatMap((place) => page.blocks.slice(place.start, place.end).filter(({ removedBy }) => removedBy === null))
  },
}

/** The widest place from here upwards that holds but a little of what is still kept; the whole page is no box. */
function boxAround(start: Place | null, holdsLittle: (place: Place) => boolean): Place | null {
  let widest: Place | null = null
  for (let place = start; place !== null; place = place.parent) {
    if (!holdsLittle(place)) return widest
    widest = place
  }
  return null
}

function isSmallBox(place: Place, page: PageInWork, limit: number): boolean {
  const blocks = page.blocks.slice(place.start, place.end)
  const rest = blocks.filter(({ removedBy }) => removedBy === null)
  if (rest.some((block) => block.isProse && plainWords(block) > most.paragraph)) return false
  const taken = blocks.filter(({ removedBy }) => makers.has(removedBy ?? ''))
  const share = rest.some(({ words }) => words > most.line) ? 1.5 : 4
  return wordsOf(rest) <= Math.min(limit, Math.max(leastRest, wordsOf(taken) * share))
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0)
}
