import { findBody } from '../find-body.ts'
import { foldedWords } from '../lexicons/fold.ts'
import { hint } from '../name-hints.ts'
import type { PageBlock, Place } from '../page-block.ts'
import { isParagraph, keptBlocks, type PageInWork, plainWords, speaksOf, wordsOfBlock } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const farAhead = 30
/** A lead without a stop is longer, or it is a kicker or a second headline. */
const leadWords = { least: 12, item: 6, unstopped: 14, most: 110 }
/** So many of the title’s words make a heading the headline. */
const titleWords = { least: 3, share: 0.5 }
const notLead =
  hint.aside | hint.related | hint.popular | hint.caption | hint.author | hint.navigation | hint.advert | hint.share | hint.player

/** Everything around the body of the story, but not the lead that stands between the headline and the body. */
export const outsideBody: CleaningRule = {
  name: 'outside-body',
  reason: 'It stands outside the place that holds the story.',
  find: (page) => {
    const kept = keptBlocks(page)
    const body = findBody(page.blocks)
    if (body === null) return []
    const lead = new Set(leadOf(page, kept, body))
    return kept.filter((block) => (block.index < body.start || block.index >= body.end) && !lead.has(block))
  },
}

/** Standfirst and first paragraphs that stand after the headline and before the body. */
function leadOf({ title }: PageInWork, kept: readonly PageBlock[], body: Place): PageBlock[] {
  const ahead = kept.filter(({ index }) => index < body.start && index >= body.start - farAhead)
  const headline = headlineOf(ahead, title)
  return ahead.slice(headline + 1).filter((block) => isLead(block, hintsBeside(block, body), headline >= 0))
}

/** The last main heading, or the title itself; else a heading in words much like the title's. */
function headlineOf(ahead: readonly PageBlock[], title: string | null): number {
  const exact = ahead.findLastIndex((block) => block.rank === 1 || (title !== null && block.text === title))
  if (exact >= 0 || title === null) return exact
  const words = foldedWords(title)
  return ahead.findLastIndex((block) => block.rank > 0 && isLike(wordsOfBlock(block), words))
}

function isLike(heading: readonly string[], title: readonly string[]): boolean {
  return title.filter((word) => heading.includes(word)).length >= Math.max(titleWords.least, title.length * titleWords.share)
}

/** What the places around a block hint at, up to those that hold the body too: these tell it from nothing. */
function hintsBeside({ hints, place }: PageBlock, body: Place): number {
  let beside = hints & ~(place?.hints ?? 0)
  for (let at = place; at !== null && !(at.start <= body.start && at.end >= body.end); at = at.parent) beside |= at.own
  return beside
}

function isLead(block: PageBlock, hints: number, afterHeadline: boolean): boolean {
  if ((hints & (afterHeadline ? notLead : notLead | hint.teaser)) !== 0 || block.linkShare > 0.4) return false
  const words = plainWords(block)
  const isSummary = (hints & hint.summary) !== 0
  if (words < (block.kind === 'item' ? leadWords.item : leadWords.least) || words > leadWords.most) return false
  if (speaksOf(block, 'opens', 'byline', 'caption') || (!block.isProse && speaksOf(block, 'opens', 'published'))) return false
  if (block.kind === 'item') return afterHeadline && block.isProse && block.linkShare < 0.2
  if (!block.isProse) return isSummary && words >= leadWords.unstopped
  return isSummary || (afterHeadline && isParagraph(block))
}
