import { load } from 'cheerio/slim'
import type { PageBlock } from './page-block.ts'
import { type Element, isElement } from './page-tree.ts'

/** The blocks under a source's own selectors. Only here is the tree given to cheerio, and only for sources that have selectors. */
export function selectBlocks(selectors: readonly string[], tree: Element, blocks: readonly PageBlock[]): Set<PageBlock> {
  if (selectors.length === 0) return new Set()
  linkSiblings(tree)
  const $ = load(tree as unknown as Parameters<typeof load>[0], { xml: { xmlMode: false } })
  const elements = new Set<unknown>(selectors.flatMap((selector) => $(selector).toArray()))
  return new Set(blocks.filter((block) => isUnder(block, elements)))
}

/** Selectors like `h2 + p` go from a node to the one before, which nothing else needs. */
function linkSiblings({ children }: Element): void {
  for (const [at, node] of children.entries()) {
    Object.assign(node, { prev: children[at - 1] ?? null, next: children[at + 1] ?? null })
    if (isElement(node)) linkSiblings(node)
  }
}

function isUnder({ place }: PageBlock, elements: ReadonlySet<unknown>): boolean {
  for (let at = place; at !== null; at = at.parent) if (elements.has(at.element)) return true
  return false
}
