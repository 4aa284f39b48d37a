import type { PageBlock, Place } from './page-block.ts'
import { isParagraph, keptBlocks, type PageInWork, plainWords } from './page-in-work.ts'

/** A name takes no more than this share of all running text: then the name is wrong, not the text. */
const maxShare = 0.35
/** And where more may be taken, it leaves at least so many words of running text. */
const leastLeft = 30
/** All names together take no more than this, or than the one asked for may. */
const maxTogether = 0.45

/**
 * Kept blocks inside places whose names hint at one of `hints`. Names are hints, never proof: places of one name
 * that hold a good part of the page's running text are left alone, and so are those that would be too much together.
 */
export function blocksNamed(page: PageInWork, hints: number, share = maxShare, left = leastLeft): PageBlock[] {
  const kept = keptBlocks(page)
  const named = claimsByName(kept, hints)
  if (named.length === 0) return []
  const all = proseOf(kept)
  const most = Math.min(all * share, Math.max(all * maxShare, all - left))
  const claims = named
    .map((blocks) => ({ blocks, prose: proseOf(blocks) }))
    .filter(({ prose }) => prose <= most)
    .sort((a, b) => a.prose - b.prose)

  const taken: PageBlock[] = []
  let together = 0
  for (const { blocks, prose } of claims) {
    together += prose
    if (together > Math.max(most, all * maxTogether)) break
    taken.push(...blocks)
  }
  return taken
}

/** The blocks of all places of one name, so that they are weighed together. */
function claimsByName(kept: readonly PageBlock[], hints: number): PageBlock[][] {
  const claims = new Map<string, PageBlock[]>()
  for (const block of kept) {
    const name = nameOf(block, hints)
    if (name === null) continue
    const claimed = claims.get(name)
    if (claimed === undefined) claims.set(name, [block])
    else claimed.push(block)
  }
  return [...claims.values()]
}

/** The name of the innermost place that hints. */
function nameOf(block: PageBlock, hints: number): string | null {
  if ((block.hints & hints) === 0) return null
  for (let place: Place | null = block.place; place !== null; place = place.parent) {
    if ((place.own & hints) !== 0)
      return `${place.element.name} ${place.element.attribs['class'] ?? place.element.attribs['id'] ?? ''}`
  }
  return 'inline'
}

function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isParagraph(block) ? plainWords(block) : 0), 0)
}
