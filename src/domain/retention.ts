/** How long the heavy part of the record is kept, in ms. Texts, readings and alerts stay. */
export interface Retention {
  /** Bytes of pages that no figure in a batch stands on, and the list of what feeds led to. */
  readonly pagesMs: number
}
