/** Where words stand in the page as decoded, the tags between them included: UTF-16 offsets, `end` exclusive. */
export interface PageSpan {
  readonly start: number
  readonly end: number
}

/** A run of the story as a reader sees it: UTF-16 offsets into the article's text. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote'
  readonly start: number
  readonly end: number
  /** `null` where the page shows the words nowhere, and only its data for machines holds them. */
  readonly page: PageSpan | null
}

/** What was taken out, by which rule, and between which kept blocks it stood. */
export interface RemovedBlock {
  readonly rule: string
  readonly text: string
  /** Index of the kept block it stood before; equals the number of blocks when it stood after the last. */
  readonly before: number
  readonly page: PageSpan | null
}

/** Something about the page that does not fit together (a page header with today's date over an old story). */
export interface ArticleDoubt {
  readonly reason: string
  readonly detail: string
}

/** The text with the boilerplate gone, and what is known of where and when it was published. */
export interface Article {
  /** Version of the cleaning rules that made it. */
  readonly version: string
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly site: string | null
  /** BCP 47 primary language: `es`. */
  readonly lang: string | null
  /** ISO 8601, with the zone if the page gave one; `YYYY-MM-DD` if it gave a day only. */
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  /** The kept blocks, joined by line breaks. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly removed: readonly RemovedBlock[]
  readonly doubts: readonly ArticleDoubt[]
}

/** Where a span of the article's text stands in the page: the blocks that hold it. `null` if one of them stands nowhere there. */
export function spanInPage({ blocks }: Pick<Article, 'blocks'>, { start, end }: { start: number; end: number }): PageSpan | null {
  const held = blocks.filter((block) => block.start < end && block.end > start).map(({ page }) => page)
  const [first, last] = [held[0], held.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
