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
  let place: Place | null | undefined
  let claim: PageBlock[] = []
  for (const block of kept) {
    if ((block.hints & hints) === 0) continue
    const next = hintingPlace(block, hints)
    // Blocks of one place mostly follow each other: its name is put together once.
    if (next !== place) claim = claimOf(claims, nameOf(next))
    place = next
    claim.push(block)
  }
  return [...claims.values()]
}

function claimOf(claims: Map<string, PageBlock[]>, name: string): PageBlock[] {
  const claim = claims.get(name) ?? []
  claims.set(name, claim)
  return claim
}

/** The innermost place that hints; `null` where an inline element does. */
function hintingPlace(block: PageBlock, hints: number): Place | null {
  let place = block.place
  while (place !== null && (place.own & hints) === 0) place = place.parent
  return place
}

function nameOf(place: Place | null): string {
  if (place === null) return 'inline'
  const { name, attribs } = place.element
  return `${name} ${attribs['class'] ?? attribs['id'] ?? ''}`
}

function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isParagraph(block) ? plainWords(block) : 0), 0)
}
