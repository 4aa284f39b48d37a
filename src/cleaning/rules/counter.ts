import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Counters of readers and minutes. */
export const counter: CleaningRule = {
  name: 'counter',
  reason: 'How often a page was read or how long the reading takes: its number is no figure of the story.',
  find: (page) => blocksWorded(page, ['counter', 'readTime'], { opens: 12, holds: 25, isSure: true }),
}
