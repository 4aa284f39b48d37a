import { load } from 'cheerio/slim'
import type { PageBlock } from './page-block.ts'
import type { Document } from './page-tree.ts'

/**
 * The blocks under a source's own selectors. Only here is the tree given to cheerio, and only for sources that have
 * selectors: once cheerio has been called, htmlparser2 parses at half its speed for the rest of the process.
 */
export function selectBlocks(selectors: readonly string[], tree: Document, blocks: readonly PageBlock[]): Set<PageBlock> {
  if (selectors.length === 0) return new Set()
  const $ = load(tree as unknown as Parameters<typeof load>[0], { xml: { xmlMode: false } })
  const elements = new Set<unknown>(selectors.flatMap((selector) => $(selector).toArray()))
  return new Set(blocks.filter((block) => isUnder(block, elements)))
}

function isUnder({ place }: PageBlock, elements: ReadonlySet<unknown>): boolean {
  for (let at = place; at !== null; at = at.parent) if (elements.has(at.element)) return true
  return false
}
