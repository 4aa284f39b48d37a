/** What a feed or listing says of a page before anyone has fetched it. */
export interface Link {
  readonly url: string
  readonly title: string | null
  readonly summary: string | null
  /** ISO 8601; `YYYY-MM-DD` if only the day is told. */
  readonly publishedAt: string | null
  /** ISO 8601; a newer one means that the page is to be fetched again. */
  readonly updatedAt: string | null
  readonly lang: string | null
}

/** What the last answer said of itself: sent back, an unchanged page is answered without its bytes. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}
