import type { PageBlock } from './page-block.ts'
import { countWords, isProse, repairLine } from './text-repair.ts'

/** Tags that a careless extraction has left in the text: they stand for a border of words. */
const literalTag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?\/?>/gi
const listMark = /^[-*•·]\s+/

/** The lines of a plain text as a reader sees them, with the empty ones between them. */
export function linesOfText(content: string): string[] {
  return content.split(/\r\n|[\n\r\u2028\u2029\f]/).map((line) => repairLine(line.replace(literalTag, ' ')))
}

/** The blocks of a plain text, one a line. */
export function blocksOfLines(lines: readonly string[]): PageBlock[] {
  const written = lines.filter((line) => /[\p{L}\p{N}]/u.test(line))
  return written.map((line, index) => blockOf(line, index))
}

function blockOf(line: string, index: number): PageBlock {
  const isItem = listMark.test(line)
  const text = line.replace(listMark, '')
  return {
    index,
    kind: isItem ? 'item' : 'paragraph',
    text,
    words: countWords(text),
    linkShare: 0,
    linkHost: null,
    isAfterPicture: false,
    isProse: isProse(text),
    place: null,
    hints: 0,
    rank: 0,
    removedBy: null,
    folded: null,
    match: null,
  }
}
