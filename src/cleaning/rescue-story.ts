import { foldedWords } from './lexicons/fold.ts'
import type { PageBlock } from './page-block.ts'
import { countWords, isProse, repairLine } from './text-repair.ts'

/** Fewer words than this are no story, if the page names a longer one for machines. */
const leastKept = 80
const leastBody = 100
const leastShare = 0.5
const linkedData = /<script[^>]{0,200}ld\+json[^>]{0,200}>([\s\S]{2,400000}?)<\/script>/gi

/**
 * A backstop for pages whose story the rules have missed: where little is kept, the `articleBody` a page writes for
 * machines says which blocks are the story's, and stands in where the page shows none of it.
 */
export function rescueStory(blocks: readonly PageBlock[], html: string): readonly PageBlock[] {
  const kept = wordsOf(blocks.filter(({ removedBy }) => removedBy === null))
  if (kept >= leastKept) return blocks
  const body = readArticleBody(html)
  if (body === null || countWords(body) < Math.max(leastBody, kept / leastShare)) return blocks
  return giveBack(blocks, body) ? blocks : blocksOfBody(blocks, body)
}

/** Gives back every block whose words stand in the body; whether that is a good part of it. */
function giveBack(blocks: readonly PageBlock[], body: string): boolean {
  const words = ` ${foldedWords(body).join(' ')} `
  const found = blocks.filter(({ text, words: count }) => count >= 4 && words.includes(` ${foldedWords(text).join(' ')} `))
  if (wordsOf(found) < countWords(body) * leastShare) return false
  for (const block of found) block.removedBy = null
  return true
}

function blocksOfBody(blocks: readonly PageBlock[], body: string): readonly PageBlock[] {
  for (const block of blocks) block.removedBy ??= 'outside-body'
  const lines = body
    .split(/\n+/)
    .map(repairLine)
    .filter((line) => line !== '')
  return [...blocks, ...lines.map((text, index) => blockOf(text, blocks.length + index))]
}

function blockOf(text: string, index: number): PageBlock {
  const shape = {
    linkShare: 0,
    linkHost: null,
    isAfterPicture: false,
    place: null,
    hints: 0,
    rank: 0,
    page: null,
    removedBy: null,
    folded: null,
    match: null,
  }
  return { index, kind: 'paragraph', text, words: countWords(text), isProse: isProse(text), ...shape }
}

function readArticleBody(html: string): string | null {
  let longest: string | null = null
  for (const [, script = ''] of html.matchAll(linkedData)) {
    if (!script.includes('articleBody')) continue
    const body = findArticleBody(parse(script), 0)
    if (body !== null && body.length > (longest?.length ?? 0)) longest = body
  }
  return longest === null ? null : longest.replace(/<\/(?:p|div|h\d|li)>|<br\s*\/?>/gi, '\n').replace(/<[^>]{0,500}>/g, ' ')
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return null
  }
}

const maxDepth = 6

function findArticleBody(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return null
  for (const [key, inner] of Object.entries(value)) {
    const body = key === 'articleBody' && typeof inner === 'string' ? inner : findArticleBody(inner, depth + 1)
    if (body !== null) return body
  }
  return null
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0)
}
