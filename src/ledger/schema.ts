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

/** The reading that speaks for an address on a desk: of the page fetched last, under the rules it was read by last. */
export interface TellingTable {
  desk_id: string
  url: string
  reading_id: string
  fetched_at: number
  read_at: number
}

/** A figure with where it stands and which batch it is in. */
export interface ClaimTable {
  figure_id: string
  desk_id: string
  reading_id: string
  article_id: string
  source_id: string
  url: string
  title: string | null
  site: string | null
  lang: string | null
  published_at: number | null
  fetched_at: number
  /** When it was published, or else fetched. */
  told_at: number
  sketch: string | null
  baseline: number
  mark: string
  /** Release day, first day and number as they count: as read, or as a person corrected them. */
  day: string | null
  since: string | null
  value: number
  standing: string
  actor: string | null
  /** 0 for stocks and arrests: only releases make batches. */
  released: number
  /** 1 for a word without a number (`dozens`). */
  vague: number
  /** 0 once a later version of its page or of the rules speaks instead. */
  current: number
  batch_key: string | null
  place: string | null
  /** Where the rules alone put it, and under which day: apart from where a person did. */
  ruled_key: string | null
  ruled_day: string | null
}

export interface BatchTable {
  id: string
  desk_id: string
  event_date: string | null
  since: string | null
  gap: string
  /** The verdict of the gap, and the people that no monitor vouches for: what lists are filtered by. */
  reason: string
  unverified: number | null
  changed_at: number
}

export interface AlertTable {
  id: string
  desk_id: string
  batch_id: string
  state: string
  event_date: string | null
  since: string | null
  acknowledgement: string | null
  silence: string | null
  held_back: string | null
  due_at: number | null
  changed_at: number
}

export interface AlertRevisionTable {
  alert_id: string
  revision: number
  state: string
  change: string
  reason: string
  at: number
  gap: string
  claims: string
}

/** What people decided: laid over the rules, and kept through every replay. */
export interface DecisionTable {
  id: string
  desk_id: string
  verdict: string
  by: string
  note: string
  at: number
}

export interface SourceStateTable {
  source_id: string
  added_at: number
  attempted_at: number
  succeeded_at: number | null
  failing_runs: number
  failing_since: number | null
  fault: string | null
  /** The address whose last answer the validators are of. */
  url: string | null
  etag: string | null
  last_modified: string | null
}

/** A page that a feed or listing leads to. */
export interface LinkTable {
  id: string
  source_id: string
  url: string
  title: string | null
  published_at: string | null
  updated_at: string | null
  lang: string | null
  first_seen_at: number
  /** When it was last listed as new or changed. */
  asked_at: number
  /** Null when there is nothing to fetch; else when a fetch that nobody carried out may be asked for again. */
  due_at: number | null
  fetched_at: number | null
  failing_runs: number
  fault: string | null
  etag: string | null
  last_modified: string | null
}

export interface Tables {
  source_state: SourceStateTable
  link: LinkTable
  page: PageTable
  article: ArticleTable
  reading: ReadingTable
  figure: FigureTable
  repeated_block: RepeatedBlockTable
  failure: FailureTable
  telling: TellingTable
  claim: ClaimTable
  batch: BatchTable
  alert: AlertTable
  alert_revision: AlertRevisionTable
  decision: DecisionTable
  delivery: DeliveryTable
  delivery_attempt: DeliveryAttemptTable
}
