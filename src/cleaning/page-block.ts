import type { Block, PageSpan } from '../domain/article.ts'
import type { Match } from './lexicons/match-lexicon.ts'
import type { Element } from './page-tree.ts'

/** An element that may hold blocks: what its names hint at, and the run of blocks inside it. */
export interface Place {
  readonly parent: Place | null
  readonly element: Element
  readonly depth: number
  /** What its own name, role and classes hint at: bits of `name-hints.ts`. */
  readonly own: number
  /** The hints of this place and of all around it. */
  readonly hints: number
  /** Index of the first block inside. */
  readonly start: number
  /** One past the index of the last block inside. */
  end: number
}

/** A run of text of the page that reads as one line, before it is known whether it belongs to the story. */
export interface PageBlock {
  readonly index: number
  readonly kind: Block['kind']
  readonly text: string
  /** Words of the text; two signs of a script written without spaces count as one. */
  readonly words: number
  /** Share of the text's characters that stand in links, 0 to 1. */
  readonly linkShare: number
  /** Host of the first link in the text; `null` if it has none or stays on its own host. */
  readonly linkHost: string | null
  /** A picture stands between this block and the one before. */
  readonly isAfterPicture: boolean
  /** The text ends, or is broken, as sentences are. */
  readonly isProse: boolean
  /** The element of its own line the text stands in; `null` in plain text. */
  readonly place: Place | null
  /** What the names of all places around the text hint at. */
  readonly hints: number
  /** Rank of a heading, 1 to 6; 0 for all else. */
  readonly rank: number
  /** Where it stands in the page; `null` if the page does not show it. */
  readonly page: PageSpan | null
  /** Name of the rule that took the block out; `null` while it is kept. */
  removedBy: string | null
  /** Its words in lower case without accents, and what the lexicons say of them, once they have been asked for. */
  folded: readonly string[] | null
  match: Match | null
}
