import type { PageSpan } from '../domain/article.ts'
import type { PageBlock } from './page-block.ts'
import { countWords, isProse, menderFor, repairLine } from './text-repair.ts'

/** Tags that a careless extraction has left in the text: they stand for a border of words. */
const literalTag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?\/?>/gi
const listMark = /^[-*•·]\s+/

const lineEnds = /(\r\n|[\n\r\u2028\u2029\f])/

/** A line of a plain text as a reader sees it, and where it stands. */
export interface TextLine {
  readonly text: string
  readonly page: PageSpan
}

/** The lines of a plain text, with the empty ones between them. */
export function linesOfText(content: string): TextLine[] {
  const mend = menderFor(content)
  const lines: TextLine[] = []
  let start = 0
  for (const [at, piece] of content.split(lineEnds).entries()) {
    const end = start + piece.length
    // Every second piece is the end of the line before.
    if (at % 2 === 0) lines.push({ text: repairLine(mend(piece).replace(literalTag, ' ')), page: { start, end } })
    start = end
  }
  return lines
}

/** The blocks of a plain text, one a line. */
export function blocksOfLines(lines: readonly TextLine[]): PageBlock[] {
  const written = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return written.map((line, index) => blockOf(line, index))
}

function blockOf({ text: line, page }: TextLine, index: number): PageBlock {
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
    page,
    removedBy: null,
    folded: null,
    match: null,
  }
}
