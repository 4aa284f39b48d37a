import type { PageBlock, Place } from '../page-block.ts'
import { isParagraph, keptBlocks, plainWords } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** A story has at least so many words of its own, beside those of the stories set inside it. */
const leastOwn = 30
const leastShare = 0.3
/** `post-7816`: the number of a post of its own, as the most common of publishing systems writes it. */
const postNumber = /\bpost-(\d+)\b/

/** Stories loaded inside or below the story: other posts by their number, and `article`s inside its `article`. */
export const secondStory: CleaningRule = {
  name: 'second-story',
  reason: 'Another story is loaded inside or below this one; its figures are not this story’s.',
  find: (page) => {
    const kept = keptBlocks(page)
    const first = kept.find((block) => isParagraph(block))
    return first === undefined ? [] : [...otherPosts(kept, first), ...innerStories(kept, first)]
  },
}

function otherPosts(kept: readonly PageBlock[], first: PageBlock): PageBlock[] {
  const main = postAround(first)
  if (main === null) return []
  const others = kept.filter((block) => (postAround(block) ?? main) !== main)
  return wordsOf(kept) - wordsOf(others) >= leastOwn ? others : []
}

/** The number of the innermost post around a block. */
function postAround({ place }: PageBlock): string | null {
  // The body's number is the page's, and outermost is the document, which is no element.
  for (let at = place; at?.parent && at.element.name !== 'body'; at = at.parent) {
    const { id = '', class: names = '' } = at.element.attribs
    const number = (postNumber.exec(id) ?? postNumber.exec(names))?.[1]
    if (number !== undefined) return number
  }
  return null
}

function innerStories(kept: readonly PageBlock[], first: PageBlock): PageBlock[] {
  const outer = storiesAround(first)
  if (outer.length !== 1) return []
  const inner = kept.filter((block) => storiesAround(block).length >= 2 && storiesAround(block).at(-1) === outer[0])
  const own = kept.filter((block) => storiesAround(block).length === 1 && storiesAround(block)[0] === outer[0])
  const several = new Set(inner.map((block) => storiesAround(block).at(-2))).size >= 2
  return several && wordsOf(own) >= Math.max(leastOwn, wordsOf(inner) * leastShare) ? inner : []
}

/** The `article` elements around a block, innermost first. */
function storiesAround({ place }: PageBlock): Place[] {
  const stories: Place[] = []
  for (let at = place; at !== null; at = at.parent) if (at.element.name === 'article') stories.push(at)
  return stories
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isParagraph(block) ? plainWords(block) : 0), 0)
}
