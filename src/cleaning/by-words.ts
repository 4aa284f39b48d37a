import type { Subject } from './lexicons/lexicon.ts'
import { bitsOf } from './lexicons/match-lexicon.ts'
import type { PageBlock } from './page-block.ts'
import { isParagraph, keptBlocks, matchOf, type PageInWork, wordsOfBlock } from './page-in-work.ts'

/** How long a line may be for its words to tell it; a story that speaks of newsletters does so at length. */
export interface Reach {
  /** Words of a line that begins with a phrase. */
  readonly opens: number
  /** Words of a line that holds one. */
  readonly holds: number
  /** A beginning counts only where it is a label or leads to a link: `More` also begins headings of a story. */
  readonly needsLabel?: boolean
  /** A sentence without a link is none of these, whatever label it has: `Latest: 24 more have left.` */
  readonly isHeadline?: boolean
  /** A sentence with a count in it is the story's, unless it is labelled or speaks to the reader. */
  readonly sparesCounts?: boolean
  /** A phrase within a line is proof enough; without this a sentence must also speak to the reader. */
  readonly isSure?: boolean
}

/** Kept blocks that their own words tell as furniture of these subjects. */
export function blocksWorded(page: PageInWork, subjects: readonly Subject[], reach: Reach): PageBlock[] {
  const bits = bitsOf(subjects)
  return keptBlocks(page).filter((block) => isWorded(block, page, bits, reach))
}

function isWorded(
  block: PageBlock,
  page: PageInWork,
  subjects: number,
  { opens, holds, needsLabel, isHeadline = false, sparesCounts = false, isSure = false }: Reach,
): boolean {
  const match = matchOf(block)
  if ((match.is & subjects) !== 0) return true
  if (block.words <= holds && (match.tells & subjects) !== 0) return true
  if (isHeadline && isSentence(block)) return false
  const begins = block.words <= opens && (match.opens & subjects) !== 0
  const has = block.words <= holds && (match.holds & subjects) !== 0
  if (!begins && !has) return false
  if (begins && isLabelled(block)) return true
  if (sparesCounts && isCounting(block)) return false
  if (has && isSure) return true
  return (has || (begins && !needsLabel)) && isNoStory(block, page)
}

const label = /^[^.!?]{2,40}[:|»›>]/
/** No label of a sentence counts: `Watch verified 49 releases: by prison 20, 13 and 9.` */
const wordLabel = /^[^.!?\d]{2,40}[:|»›>]/
const capitals = /^\P{Ll}{6,}/u

/** `LEA TAMBIÉN`, `Read also:`, or a line that is mostly a link. */
function isLabelled(block: PageBlock): boolean {
  return block.linkShare > 0.4 || (block.isProse ? wordLabel : label).test(block.text) || capitals.test(block.text)
}

/** A number that is no year, clock or address. */
const count = /(?<![\p{L}\d.:/@-])(?!(?:19|20)\d{2}(?!\d))\d{1,3}(?:[.,\u00a0]?\d{3})*(?![\d:/@%-])/u

/** A sentence that counts, and asks nothing of the reader. */
function isCounting(block: PageBlock): boolean {
  return block.isProse && block.linkShare < 0.1 && count.test(block.text) && !speaksToReader(block)
}

/** More than a call or two words with a stop: a sentence, and no link in it. */
function isSentence({ isProse, linkShare, words }: PageBlock): boolean {
  return isProse && linkShare < 0.1 && words > 6
}

/** Sentences of a story are told by their form: furniture has no stop, is a link, or speaks to the reader. */
function isNoStory(block: PageBlock, page: PageInWork): boolean {
  return !block.isProse || block.words <= 8 || block.linkShare > 0.3 || (speaksToReader(block) && !isGuide(page))
}

const persons = new Set(
  'you your yours we our us usted tu tus te ti contigo nuestro nuestra nuestros nuestras nos vous votre vos notre nos toi ton sie ihr ihre ihren ihrem ihrer euch unser unsere unseren unserem uns wir dich dir du dein deine voce voces seu sua nosso nossa nossos nossas tua tuo nostra nostro vostro vi jij jouw jullie onze wij twoj twoja twoje nasz nasza nasze nam din ditt dina oss siz sizin bize bizim bizi вы вас вам ваш ваша ваше ваши нас нам наш наша наше наши нашу ви ми мы شما ما نحن'.split(
    ' ',
  ),
)

const guides = new WeakMap<PageInWork, boolean>()
/** A guide says *you* in so many of its paragraphs; one that is asked how the reader is spoken to looks at so many. */
const guide = { share: 0.4, least: 12, most: 30 }

/** Whether the page speaks to its reader throughout, as guides and manuals do: there the form proves nothing. */
function isGuide(page: PageInWork): boolean {
  const known = guides.get(page)
  if (known !== undefined) return known
  const paragraphs = keptBlocks(page)
    .filter((block) => isParagraph(block))
    .slice(0, guide.most)
  const spoken = paragraphs.filter(speaksToReader).length
  const verdict = paragraphs.length >= guide.least && spoken >= paragraphs.length * guide.share
  guides.set(page, verdict)
  return verdict
}

/** Furniture says you and we; a story does so only in quotes. */
export function speaksToReader(block: PageBlock): boolean {
  return (
    !/["“”«»„]/.test(block.text) && wordsOfBlock(block).some((word) => persons.has(word) || /(?:ete|ase|enos|anos)$/.test(word))
  )
}
