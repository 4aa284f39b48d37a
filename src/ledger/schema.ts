/*
 * One interface a table. Portable over engines: instants are epoch milliseconds, days `YYYY-MM-DD`, JSON is text,
 * booleans are 0 and 1. Rows never leave this folder: its functions speak the types of the domain.
 */

export interface PageTable {
  id: string
  source_id: string
  desk_id: string
  url: string
  final_url: string
  content_type: string | null
  headers: string
  /** Compressed with Brotli; null once retention has forgotten the bytes. */
  body: Uint8Array | null
  bytes: number
  sha256: string
  fetched_at: number
  /** JSON of what the feed said of the page before it was fetched. */
  hints: string
  /** Groups the log lines and jobs of one page from source to delivery. */
  trace: string
}

export interface ArticleTable {
  id: string
  page_id: string
  version: string
  url: string | null
  title: string | null
  byline: string | null
  site: string | null
  lang: string | null
  published_at: string | null
  updated_at: string | null
  text: string
  blocks: string
  removed: string
  doubts: string
  cleaned_at: number
}

export interface ReadingTable {
  id: string
  article_id: string
  desk_id: string
  version: string
  doubts: string
  read_at: number
  /** Null until reconciled. */
  reconciled_at: number | null
}

export interface FigureTable {
  id: string
  reading_id: string
  desk_id: string
  position: number
  value: number
  max: number | null
  bound: string
  vague: number
  measure: string
  stage: string | null
  standing: string
  actor: string | null
  actor_kind: string | null
  event_date: string | null
  since: string | null
  part_of: number | null
  people: string | null
  part: string
  start: number
  end: number
  quote: string
  confidence: number
  reasons: string
  rule: string
}

/** How many pages of a source hold a block: what stands on several is not the story. */
export interface RepeatedBlockTable {
  source_id: string
  fingerprint: string
  pages: number
  /** The page counted last, so that cleaning it again counts nothing. */
  last_url: string
}

/** A job that failed for good: kept until it succeeds on a replay. */
export interface FailureTable {
  /** Job name and payload: the same work fails in the same row. */
  id: string
  job: string
  payload: string
  /** The id the job was about: the last of its payload. */
  subject: string
  code: string
  detail: string
  attempts: number
  failed_at: number
}

/** The outbox: one row for each thing to tell to one recipient of one route. */
export interface DeliveryTable {
  id: string
  kind: string
  desk_id: string
  subject_id: string
  revision: number
  route_id: string
  channel: string
  recipient: string
  lang: string
  reason: string
  content: string | null
  state: string
  attempts: number
  /** 1 once a message that may have arrived was sent a second time. */
  resent: number
  note: string | null
  receipt: string | null
  created_at: number
  claimed_at: number | null
  settled_at: number | null
}

/** One try at a delivery; without an outcome, its process ended in the middle. */
export interface DeliveryAttemptTable {
  delivery_id: string
  attempt: number
  claimed_at: number
  outcome: string | null
  note: string | null
  settled_at: number | null
}

export interface Tables {
  page: PageTable
  article: ArticleTable
  reading: ReadingTable
  figure: FigureTable
  repeated_block: RepeatedBlockTable
  failure: FailureTable
  delivery: DeliveryTable
  delivery_attempt: DeliveryAttemptTable
}
