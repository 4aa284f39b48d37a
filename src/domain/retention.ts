/** How long the record is kept, in ms. What an alert stands on is kept with the alert, whatever its age. */
export interface Retention {
  /** Pages as fetched that no alert stands on. */
  readonly pagesMs: number
  /** Articles and readings that no alert stands on. */
  readonly articlesMs: number
  /** Alerts, with the trail that leads to their evidence. */
  readonly alertsMs: number
}
