import { blocksWorded } from '../by-words.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** In a text of so many lines, what is called a correction in its last fifth is the editors’. */
const leastLines = 8
const tailShare = 0.8
const called = /^(?:corrections?|clarification|correcci[oó]n|corre[çc][ãa]o|errata|rectificatif|korrektur|correzione)\s?:/iu

/** Notes of the editors. */
export const correction: CleaningRule = {
  name: 'correction',
  reason: 'A note of the editors on the text; the number it takes back is not to be read again.',
  find: (page) => [...blocksWorded(page, ['correction'], { opens: 30, holds: 0 }), ...lastCorrections(keptBlocks(page))],
}

/** Elsewhere those who count may correct their own number, and that one is to be read. */
function lastCorrections(kept: readonly PageBlock[]): PageBlock[] {
  if (kept.length < leastLines) return []
  return kept.slice(Math.floor(kept.length * tailShare)).filter(({ text }) => called.test(text))
}
