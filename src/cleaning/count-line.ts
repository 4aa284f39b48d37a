import type { PageBlock } from './page-block.ts'

const row = /^\p{Lu}[\p{L}\s.'’()-]{1,40}[,:–—-]?\s\d{1,4}(?:\s\p{Ll}+){0,2}$/u
const entry = /^\d{1,3}[.)]\s\p{Lu}/u

/** `North prison: 27`, `2. Ana Ruiz, 34`: in a plain text, which has no other sign of one, a row of a list or table. */
export function isCountLine({ place, text }: PageBlock): boolean {
  return place === null && (row.test(text) || entry.test(text))
}
