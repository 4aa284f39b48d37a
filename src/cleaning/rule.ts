import type { PageBlock } from './page-block.ts'
import type { PageInWork } from './page-in-work.ts'

/** One kind of boilerplate, and how its blocks are told from the story. */
export interface CleaningRule {
  /** The name under which the ledger keeps what it took: its file's name. */
  readonly name: string
  /** Why these blocks are no part of a story. */
  readonly reason: string
  /** The blocks it takes of those still kept. */
  readonly find: (page: PageInWork) => Iterable<PageBlock>
}
