import { foldedWords } from './lexicons/fold.ts'
import type { Subject } from './lexicons/lexicon.ts'
import type { PageBlock } from './page-block.ts'
import { keptBlocks, type PageInWork, speaksOf } from './page-in-work.ts'

/** How long a line may be for its words to tell it; a story that speaks of newsletters does so at length. */
export interface Reach {
  /** Words of a line that begins with a phrase. */
  readonly opens: number
  /** Words of a line that holds one. */
  readonly holds: number
}

/** Kept blocks that their own words tell as furniture of these subjects. */
export function blocksWorded(page: PageInWork, subjects: readonly Subject[], reach: Reach): PageBlock[] {
  return keptBlocks(page).filter((block) => isWorded(block, subjects, reach))
}

/** Whether a block's own words tell it as furniture of these subjects. */
export function isWorded(block: PageBlock, subjects: readonly Subject[], { opens, holds }: Reach): boolean {
  if (speaksOf(block, 'is', ...subjects)) return true
  if (block.words <= holds && speaksOf(block, 'holds', ...subjects)) return true
  return block.words <= opens && isLabelled(block) && speaksOf(block, 'opens', ...subjects)
}

/** A line that is no sentence of a story by its looks: without a stop, mostly a link, or led by a label and a colon. */
function isLabelled(block: PageBlock): boolean {
  return !block.isProse || block.linkShare > 0.4 || /^[^.!?]{2,40}[:|»›>]/.test(block.text) || speaksToReader(block.text)
}

const secondPerson = new Set(
  'you your yours usted tu tus te ti contigo vous votre vos toi ton sie ihr ihre ihren ihrem ihrer euch voce voces seu sua teu tua tuo tua vostro vi'.split(' '),
)

/** Furniture speaks to the reader; a story does so in quotes only. `Sie` and `su` begin too many German and Spanish sentences to count alone. */
function speaksToReader(text: string): boolean {
  return !/["“”«»„]/.test(text) && foldedWords(text).some((word) => secondPerson.has(word))
}
