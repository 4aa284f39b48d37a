import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const leastWords = 12
/** A page that repeats itself this often is a table or a plan, not a story printed twice. */
const most = 8
/** But so many words in so many lines, in the order they had before, are a story printed twice. */
const printing = { lines: 3, words: 150 }

/** Lines that stand on the page twice. */
export const repeated: CleaningRule = {
  name: 'repeated',
  reason: 'The same words stand earlier in the text; a figure would be read twice.',
  find: (page) => {
    const kept = keptBlocks(page)
    const firsts = firstPlaces(kept)
    const again = kept.filter((block, at) => block.words >= leastWords && block.kind !== 'row' && firsts[at] !== at)
    return again.length > most ? secondPrintings(kept, firsts) : again
  },
}

/** For each line, where the same line stands first. */
function firstPlaces(kept: readonly PageBlock[]): number[] {
  const seen = new Map<string, number>()
  return kept.map(({ text }, at) => {
    const first = seen.get(text) ?? at
    if (first === at) seen.set(text, at)
    return first
  })
}

/** Runs of lines that stand earlier in the same order. */
function secondPrintings(kept: readonly PageBlock[], firsts: readonly number[]): PageBlock[] {
  const printings: PageBlock[] = []
  for (let start = 0, at = 1; at <= kept.length; at++) {
    if (at < kept.length && firsts[at] !== at && firsts[at] === (firsts[at - 1] ?? 0) + 1) continue
    const run = kept.slice(start, at)
    if (firsts[start] !== start && isPrinting(run)) printings.push(...run)
    start = at
  }
  return printings
}

function isPrinting(run: readonly PageBlock[]): boolean {
  return run.length >= printing.lines && run.reduce((sum, { words }) => sum + words, 0) >= printing.words
}
