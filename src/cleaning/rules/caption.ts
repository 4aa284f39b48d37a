import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { PageBlock, Place } from '../page-block.ts'
import { isParagraph, keptBlocks, type PageInWork } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const named = hint.caption | hint.player
const longestLine = 30
const pictureWords = 60

/** Words under a picture or in a player, by the name of their place or by standing right after the picture. */
export const caption: CleaningRule = {
  name: 'caption',
  reason: 'A caption repeats the news or names the photographer; its numbers are counted in the story already.',
  find: (page) => [
    ...blocksNamed(page, named, 0.3).filter((block) => !isListed(block) && !isPost(block)),
    ...keptBlocks(page).filter((block) => isInPicture(block, page)),
    ...keptBlocks(page).filter((block) => block.isAfterPicture && isCaptionLine(block)),
  ],
}

/** A place named after a picture that holds a few words only. */
function isInPicture(block: PageBlock, page: PageInWork): boolean {
  if (
    (block.hints & hint.picture) === 0 ||
    block.rank > 0 ||
    block.kind === 'row' ||
    block.words > pictureWords ||
    (block.kind === 'item' && isParagraph(block, 12))
  )
    return false
  for (let at = block.place; at !== null; at = at.parent) {
    if ((at.own & hint.picture) !== 0) return holdsFewWords(page, at)
  }
  return false
}

/** Counts no further than it needs to: one place may hold thousands of blocks, and each of them asks. */
function holdsFewWords({ blocks }: PageInWork, { start, end }: Place): boolean {
  let words = 0
  for (let at = start; at < end && words <= pictureWords; at++) words += blocks[at]?.words ?? 0
  return words <= pictureWords
}

/** A post of a network that the story quotes, in a `figure` as publishing systems set it in. */
function isPost({ hints }: PageBlock): boolean {
  return (hints & hint.embed) !== 0 && (hints & hint.quote) !== 0
}

/** Tables and lists that stand in a `figure` are of the story. */
function isListed({ kind, place }: PageBlock): boolean {
  if (kind === 'row') return true
  if (kind !== 'item') return false
  for (let at = place; at !== null; at = at.parent) if ((at.own & named) !== 0) return at.element.name === 'figure'
  return false
}

/** A line without a stop, where the story would go on with a sentence. */
function isCaptionLine({ kind, isProse, words, text }: PageBlock): boolean {
  return kind === 'paragraph' && !isProse && words <= longestLine && !/[:?!]$/.test(text)
}
