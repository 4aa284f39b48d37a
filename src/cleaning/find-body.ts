import { hint } from './name-hints.ts'
import type { PageBlock, Place } from './page-block.ts'

/** Blocks no longer than this weigh by their words; one huge block is not to decide alone. */
const maxWeight = 120
const leastProse = 8
/** Parts of a story, never the whole of it. */
const parts = new Set(['blockquote', 'ul', 'ol', 'li', 'dl', 'p', 'figure'])
/** A place inside that holds this share of the prose is the better body. */
const narrowShare = 0.82
/** And this share of all words outside links: tables and lists of a story are no prose. */
const looseShare = 0.6
/** Words that stand in a side column speak for it this much: by its name, and by its tag. */
const besideWeight = { name: 0.3, tag: 0.1 }
const besides = hint.aside | hint.hidden
const linkPenalty = 0.4
const linkPenaltyMax = 12

/** Where the story stands: the smallest place that holds nearly all of the page's prose and few of its links. */
export function findBody(blocks: readonly PageBlock[]): Place | null {
  const weights = sums(blocks, weightOf)
  const prose = sums(blocks, (block) => Math.max(0, weightOf(block)))
  const places = placesOf(blocks)
  let best: Place | null = null
  let most = 0
  for (const place of places) {
    if (parts.has(place.element.name)) continue
    const weight = between(weights, place) * (place.own & hint.body ? 1.1 : 1)
    if (weight > most || (weight === most && best !== null && place.depth > best.depth)) {
      best = place
      most = weight
    }
  }
  return best === null ? null : narrow(best, places, prose, sums(blocks, looseWords))
}

/** Goes down while one place inside holds nearly all the prose. */
function narrow(from: Place, places: readonly Place[], prose: readonly number[], loose: readonly number[]): Place {
  let body = from
  for (let inside = true; inside; ) {
    const all = between(prose, body)
    const allLoose = between(loose, body)
    const next = places.find(
      (place) =>
        place.parent === body &&
        !parts.has(place.element.name) &&
        between(prose, place) >= all * narrowShare &&
        between(loose, place) >= allLoose * looseShare,
    )
    inside = next !== undefined && next.end - next.start > 1
    if (inside) body = next as Place
  }
  return body
}

/** What a block speaks for the place around it: words of prose for it, words of link lists against it. */
function weightOf(block: PageBlock): number {
  if (block.removedBy !== null) return 0
  const plain = block.words * (1 - block.linkShare)
  if (block.linkShare > 0.6) return -Math.min(linkPenaltyMax, block.words * linkPenalty) - 1
  if (plain < leastProse || (!block.isProse && plain < 25)) return 0
  return Math.min(maxWeight, plain) * ((block.hints & besides) === 0 ? 1 : weightBeside(block))
}

function weightBeside({ place }: PageBlock): number {
  for (let at = place; at !== null; at = at.parent) if (at.element.name === 'aside') return besideWeight.tag
  return besideWeight.name
}

function looseWords({ removedBy, linkShare, words, hints }: PageBlock): number {
  return removedBy !== null || linkShare > 0.5 || (hints & besides) !== 0 ? 0 : words
}

/** Every place that holds a block, each once. */
function placesOf(blocks: readonly PageBlock[]): Place[] {
  const places = new Set<Place>()
  for (const { place } of blocks) {
    for (let at = place; at !== null && !places.has(at); at = at.parent) places.add(at)
  }
  return [...places]
}

function sums(blocks: readonly PageBlock[], weigh: (block: PageBlock) => number): number[] {
  const running = [0]
  for (const block of blocks) running.push((running.at(-1) as number) + weigh(block))
  return running
}

function between(running: readonly number[], { start, end }: Place): number {
  return (running[end] ?? 0) - (running[start] ?? 0)
}
