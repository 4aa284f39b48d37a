import type { Article, ArticleDoubt, Block, PageSpan, RemovedBlock } from '../domain/article.ts'
import { Fault } from '../domain/fault.ts'
import { hostOf } from './metadata/address.ts'
import { type Metadata, readMetadata } from './metadata/read-metadata.ts'
import { readTextMetadata } from './metadata/read-text-metadata.ts'
import type { PageBlock } from './page-block.ts'
import { readBlocks } from './page-blocks.ts'
import type { PageInWork } from './page-in-work.ts'
import { assertText, parsePage } from './parse-page.ts'
import { rescueStory } from './rescue-story.ts'
import { rules } from './rules/index.ts'
import { selectBlocks } from './select-blocks.ts'
import { isSpace } from './tags/page-cursor.ts'
import { blocksOfLines, linesOfText } from './text-blocks.ts'

/** Version of the cleaning rules; a page cleaned by another version is another article beside the old one. */
const cleaningVersion = '2'

/** A page as text of its own, and what others know of it. */
export interface CleanInput {
  /** Decoded HTML, or plain text. */
  readonly content: string
  readonly format: 'html' | 'text'
  readonly url: string | null
  /** What the feed or the caller says of the story. */
  readonly hints?: { readonly title?: string | null; readonly lang?: string | null; readonly publishedAt?: string | null }
  /** The source's own selectors; they win over every rule. */
  readonly drop?: readonly string[]
  readonly keep?: readonly string[]
  /** Fingerprints of blocks seen on other pages of this source. */
  readonly seen?: ReadonlySet<string>
  /** The present time, epoch milliseconds. */
  readonly now?: number
}

/**
 * Takes the boilerplate off a page: splits it into blocks, lets the rules of `rules/` take theirs in the written
 * order, and keeps what every rule took with its name and position. Never throws: what cannot be read is an empty
 * article with a doubt.
 */
export function cleanPage(input: CleanInput): Article {
  try {
    return cleanOrRefuse(input)
  } catch (refusal) {
    return emptyArticle(input, refusal)
  }
}

/** Cleans a page as `cleanPage` does, but throws the fault of a hostile page, or of one that is no text. */
export function cleanOrRefuse(input: CleanInput): Article {
  try {
    return input.format === 'html' ? cleanHtml(input) : cleanText(input)
  } catch (error) {
    if (error instanceof Fault) throw error
    return emptyArticle(input, error)
  }
}

function cleanHtml(input: CleanInput): Article {
  const { drop = [], keep = [] } = input
  const tree = parsePage(input.content, drop.length + keep.length > 0)
  const metadata = readMetadata(tree, input)
  const blocks = readBlocks(tree)
  return finish(input, metadata, blocks, { dropped: selectBlocks(drop, tree, blocks), kept: selectBlocks(keep, tree, blocks) })
}

function cleanText(input: CleanInput): Article {
  assertText(input.content)
  const lines = linesOfText(input.content)
  const metadata = readTextMetadata(
    lines.map(({ text }) => text),
    input,
  )
  return finish(input, metadata, blocksOfLines(lines), { dropped: new Set(), kept: new Set() })
}

function finish(
  input: CleanInput,
  metadata: Metadata,
  blocks: readonly PageBlock[],
  chosen: Pick<PageInWork, 'dropped' | 'kept'>,
): Article {
  const { title, byline, site, lang } = metadata
  const page: PageInWork = {
    blocks,
    left: blocks,
    title,
    byline,
    site,
    lang,
    host: hostOf(input.url),
    seen: input.seen ?? new Set(),
    ...chosen,
  }
  runRules(page)
  const settled = input.format === 'html' ? rescueStory(blocks, input.content) : blocks
  return { ...articleOf(input, metadata), ...textOf(settled, input.content) }
}

/** Lets each rule take its blocks in turn; a block the source's own selectors keep is taken by none. */
function runRules(page: PageInWork): void {
  for (const rule of rules) {
    const found = [...rule.find(page)].filter((block) => !page.kept.has(block))
    for (const block of found) block.removedBy ??= rule.name
    if (found.length > 0) page.left = page.left.filter(({ removedBy }) => removedBy === null)
  }
}

function textOf(page: readonly PageBlock[], content: string): Pick<Article, 'text' | 'blocks' | 'removed'> {
  let text = ''
  const blocks: Block[] = []
  const removed: RemovedBlock[] = []
  for (const block of page) {
    if (block.removedBy !== null) {
      removed.push({ rule: block.removedBy, text: block.text, before: blocks.length, page: spanOf(block, content) })
      continue
    }
    if (blocks.length > 0) text += '\n'
    blocks.push({ kind: block.kind, start: text.length, end: text.length + block.text.length, page: spanOf(block, content) })
    text += block.text
  }
  return { text, blocks, removed }
}

/** Where the words of a block stand in the page, without the white space around them. */
function spanOf({ page }: PageBlock, content: string): PageSpan | null {
  if (page === null) return null
  let { start, end } = page
  while (start < end && isSpace(content.charCodeAt(start))) start++
  while (end > start && isSpace(content.charCodeAt(end - 1))) end--
  return { start, end }
}

function articleOf({ url }: CleanInput, metadata: Metadata): Omit<Article, 'text' | 'blocks' | 'removed'> {
  const { title, byline, site, lang, publishedAt, updatedAt, doubts, canonicalUrl } = metadata
  return { version: cleaningVersion, url: canonicalUrl ?? url, title, byline, site, lang, publishedAt, updatedAt, doubts }
}

function emptyArticle({ url, hints }: CleanInput, error: unknown): Article {
  const doubts: ArticleDoubt[] = [{ reason: 'page-unreadable', detail: error instanceof Error ? error.message : String(error) }]
  return {
    version: cleaningVersion,
    url,
    title: hints?.title ?? null,
    byline: null,
    site: null,
    lang: hints?.lang ?? null,
    publishedAt: hints?.publishedAt ?? null,
    updatedAt: null,
    text: '',
    blocks: [],
    removed: [],
    doubts,
  }
}
