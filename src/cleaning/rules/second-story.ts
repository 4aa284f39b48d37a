import type { PageBlock, Place } from '../page-block.ts'
import { isParagraph, keptBlocks, plainWords } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** A story of its own has at least so many words outside the stories inside it. */
const leastOwn = 25
const leastShare = 0.3

/** Stories set inside the story: an `article` in an `article` that has text of its own. */
export const secondStory: CleaningRule = {
  name: 'second-story',
  reason: 'Another story is loaded inside or below this one; its figures are not this story’s.',
  find: (page) => {
    const kept = keptBlocks(page)
    const inner = kept.filter((block) => storiesAround(block) >= 2)
    const own = kept.filter((block) => storiesAround(block) === 1)
    if (proseOf(own) < leastOwn || outerStories(own).size !== 1) return []
    const isLesser = proseOf(own) >= proseOf(inner) * leastShare
    return inner.filter((block) => (isLesser || isPost(block)) && isInside(block, own))
  },
}

/** `post-7816`: the number of a post of its own, as the most common of publishing systems writes it. */
function isPost({ place }: PageBlock): boolean {
  for (let at = place; at !== null; at = at.parent) {
    if (at.element.name === 'article') return /\bpost-\d+\b/.test(`${at.element.attribs['id'] ?? ''} ${at.element.attribs['class'] ?? ''}`)
  }
  return false
}

function storiesAround({ place }: PageBlock): number {
  let stories = 0
  for (let at = place; at !== null; at = at.parent) if (at.element.name === 'article') stories++
  return stories
}

function outerStories(blocks: readonly PageBlock[]): Set<Place> {
  return new Set(blocks.flatMap((block) => outerOf(block) ?? []))
}

function outerOf({ place }: PageBlock): Place | null {
  let outer: Place | null = null
  for (let at = place; at !== null; at = at.parent) if (at.element.name === 'article') outer = at
  return outer
}

function isInside(block: PageBlock, own: readonly PageBlock[]): boolean {
  const outer = outerOf(block)
  return outer !== null && own.some((other) => outerOf(other) === outer)
}

function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isParagraph(block) ? plainWords(block) : 0), 0)
}
