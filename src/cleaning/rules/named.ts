import type { PageBlock, Place } from '../page-block.ts'
import { isParagraph, keptBlocks, type PageInWork, plainWords } from '../page-in-work.ts'

/** A name takes no place with more than this share of all running text: then the name is wrong, not the text. */
const maxShare = 0.35

/**
 * Blocks inside places whose names hint at one of `hints`, unless such a place holds a good part of the page's
 * running text: a theme that calls its whole story `post-related` is not to lose it.
 */
export function blocksNamed(page: PageInWork, hints: number, share = maxShare): PageBlock[] {
  const kept = keptBlocks(page)
  const all = kept.reduce((sum, block) => sum + proseOf(block), 0)
  const verdicts = new Map<Place, boolean>()
  return kept.filter((block) => {
    if ((block.hints & hints) === 0) return false
    for (let place = block.place; place !== null; place = place.parent) {
      if ((place.own & hints) !== 0 && isSmall(place, page, all * share, verdicts)) return true
      if ((place.hints & hints) === 0) return isInlineOnly(block, hints)
    }
    return isInlineOnly(block, hints)
  })
}

function isInlineOnly({ hints, place }: PageBlock, wanted: number): boolean {
  return place === null || (place.hints & wanted) === 0 ? (hints & wanted) !== 0 : false
}

function isSmall(place: Place, page: PageInWork, most: number, verdicts: Map<Place, boolean>): boolean {
  const known = verdicts.get(place)
  if (known !== undefined) return known
  let prose = 0
  for (let at = place.start; at < place.end; at++) prose += proseOf(page.blocks[at] as PageBlock)
  verdicts.set(place, prose <= most)
  return prose <= most
}

function proseOf(block: PageBlock): number {
  return isParagraph(block) ? plainWords(block) : 0
}
