/** Turns at something that many workers share and that may be used only so often: a host, a channel. */
export interface Slots {
  /** Milliseconds to wait before `who` may use `key`; 0 means now. Who is told to wait keeps the turn. */
  take(key: string, who: string, intervalMs: number): Promise<number>
  /** Nobody uses `key` for so long: the other side asked for it. */
  holdOff(key: string, forMs: number): Promise<void>
}
