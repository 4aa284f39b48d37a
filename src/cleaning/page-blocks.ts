import type { Block } from '../domain/article.ts'
import { hintsOf } from './name-hints.ts'
import type { PageBlock, Place } from './page-block.ts'
import { type Element, isElement, type Node, type Text } from './page-tree.ts'
import { borderMark, countWords, isProse, repairLine } from './text-repair.ts'

const unread = setOf(
  'script style noscript template svg math iframe object textarea select head canvas map img input datalist rp rt',
)
const inline = setOf(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr',
)
const pictures = setOf('img picture amp-img')
const kinds: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  tr: 'row',
  blockquote: 'quote',
}
/** A row that holds one of these is layout, not a line of a table. */
const cellBreakers = setOf('p div table ul ol h1 h2 h3 h4 article section blockquote form br')
/** No page that is meant to be read is deeper; below it tags make no places of their own. */
const maxDepth = 300
const cellGap = ' | '

/** The gathering of one block between two borders of lines. */
interface Draft {
  readonly blocks: PageBlock[]
  text: string
  /** Where its first text begins in the page, and its last one ends. */
  start: number
  end: number
  linkLength: number
  linkHost: string | null
  /** Where the first text of the block stands. */
  scope: Scope | null
  /** Hints of the inline elements that hold all of the block's text. */
  inlineHints: number
  /** The last block ended at a `<br>`: text that goes on in lower case belongs to it. */
  isBroken: boolean
  /** The text ends in no space, and in no mark of a border. */
  endsInSign: boolean
  isAfterPicture: boolean
}

interface Scope {
  readonly place: Place
  readonly kind: Block['kind']
  readonly rank: number
  readonly inLink: boolean
  readonly inlineHints: number
  /** Inside an element that is one line, where an unknown tag breaks nothing. */
  readonly isLine: boolean
  readonly depth: number
}

/** Splits the tree of a page into its blocks, in reading order, each knowing the places it stands in. */
export function readBlocks(root: Element): PageBlock[] {
  const draft: Draft = {
    blocks: [],
    text: '',
    start: 0,
    end: 0,
    linkLength: 0,
    linkHost: null,
    scope: null,
    inlineHints: 0,
    isBroken: false,
    endsInSign: false,
    isAfterPicture: false,
  }
  const place: Place = { parent: null, element: root, depth: 0, own: 0, hints: 0, start: 0, end: 0 }
  readChildren(root, draft, { place, kind: 'paragraph', rank: 0, inLink: false, inlineHints: 0, isLine: false, depth: 0 })
  endBlock(draft)
  place.end = draft.blocks.length
  return draft.blocks
}

function readChildren(parent: Element, draft: Draft, scope: Scope): void {
  for (const child of parent.children) readNode(child, draft, scope)
}

function readNode(node: Node, draft: Draft, scope: Scope): void {
  if (node.type === 'text') addText(node, draft, scope)
  else if (isElement(node)) {
    if (pictures.has(node.name)) draft.isAfterPicture = true
    if (!unread.has(node.name)) readElement(node, draft, scope)
  }
}

function readElement(node: Element, draft: Draft, scope: Scope): void {
  const { name } = node
  if (name === 'br') addBreak(draft, scope)
  else if (scope.depth > maxDepth) readChildren(node, draft, scope)
  else if (inline.has(name) || (scope.isLine && name.includes('-'))) readInline(node, draft, scope)
  else if (scope.kind === 'row' && (name === 'td' || name === 'th')) readCell(node, draft, scope)
  else readLine(node, draft, scope)
}

/** An element within a line; the words at its borders may have lost the space between them. */
function readInline(node: Element, draft: Draft, scope: Scope): void {
  if (node.name === 'sup' && isFootnoteMark(node)) return
  const inlineHints = scope.inlineHints | hintsOf(node)
  const inLink = scope.inLink || (node.name === 'a' && node.attribs['href'] !== undefined)
  if (inLink) draft.linkHost ??= hostIn(node.attribs['href'])
  const isSame = inLink === scope.inLink && inlineHints === scope.inlineHints
  markBorder(draft)
  readChildren(node, draft, isSame ? scope : { ...scope, inLink, inlineHints })
  markBorder(draft)
}

/** A border matters only between two signs that no space parts. */
function markBorder(draft: Draft): void {
  if (draft.endsInSign) draft.text += borderMark
  draft.endsInSign = false
}

function hostIn(href: string | undefined): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href ?? '')?.[1]?.toLowerCase() ?? null
}

/** `99<sup><a href="#note-1">1</a></sup>` is not 991. */
function isFootnoteMark(sup: Element): boolean {
  return sup.children.some((child) => isElement(child) && child.name === 'a')
}

function readCell(cell: Element, draft: Draft, scope: Scope): void {
  if (draft.scope !== null) draft.text += cellGap
  readChildren(cell, draft, { ...scope, depth: scope.depth + 1 })
}

/** An element on lines of its own. */
function readLine(node: Element, draft: Draft, scope: Scope): void {
  endBlock(draft)
  const kind = kindOf(node, scope)
  const place = openPlace(node, scope.place, draft)
  const rank = kinds[node.name] === 'heading' ? Number(node.name[1]) : 0
  const isLine = node.name === 'p' || kind === 'heading'
  readChildren(node, draft, { place, kind, rank, inLink: scope.inLink, inlineHints: 0, isLine, depth: scope.depth + 1 })
  endBlock(draft)
  place.end = draft.blocks.length
}

function kindOf({ name, children }: Element, scope: Scope): Block['kind'] {
  if (name === 'tr') return children.some((cell) => isElement(cell) && breaksCell(cell)) ? 'paragraph' : 'row'
  const kind = kinds[name]
  if (kind !== undefined) return kind
  return scope.kind === 'heading' || scope.kind === 'row' ? 'paragraph' : scope.kind
}

function breaksCell(cell: Element): boolean {
  return cell.children.some((child) => isElement(child) && (cellBreakers.has(child.name) || breaksCell(child)))
}

function addText({ data, start, end }: Text, draft: Draft, scope: Scope): void {
  const length = data.trim().length
  if (length === 0) {
    if (draft.scope !== null) draft.text += ' '
    draft.endsInSign = false
    return
  }
  if (draft.scope === null) {
    draft.scope = scope
    draft.start = start
    draft.inlineHints = scope.inlineHints
  }
  draft.inlineHints &= scope.inlineHints
  draft.text += data
  draft.end = end
  draft.endsInSign = data.charCodeAt(data.length - 1) > 32
  if (scope.inLink) draft.linkLength += length
}

function addBreak(draft: Draft, scope: Scope): void {
  if (scope.kind === 'heading' || scope.kind === 'row') {
    draft.text += ' '
    return
  }
  // A second break in a row is the end of a paragraph.
  const isSecond = draft.scope === null && draft.isBroken
  endBlock(draft)
  draft.isBroken = !isSecond
}

function endBlock(draft: Draft): void {
  const { text, start, end, linkLength, linkHost, scope, blocks, isBroken } = draft
  draft.text = ''
  if (scope === null) return
  draft.linkLength = 0
  draft.linkHost = null
  draft.scope = null
  draft.isBroken = false
  draft.endsInSign = false
  const line = repairLine(text)
  if (!/[\p{L}\p{N}]/u.test(line)) return
  const last = blocks.at(-1)
  const goesOn = isBroken && last !== undefined && last.place === scope.place && isCutShort(last.text, line)
  if (goesOn) blocks.pop()
  const whole = goesOn ? `${last.text} ${line}` : line
  const linked = Math.min(whole.length, linkLength + (goesOn ? last.linkShare * last.text.length : 0))
  blocks.push({
    index: blocks.length,
    kind: scope.kind,
    text: whole,
    words: countWords(whole),
    linkShare: linked / whole.length,
    linkHost,
    isAfterPicture: draft.isAfterPicture,
    isProse: isProse(whole),
    place: scope.place,
    hints: scope.place.hints | draft.inlineHints,
    rank: scope.rank,
    page: { start: goesOn ? (last.page?.start ?? start) : start, end },
    removedBy: null,
    folded: null,
    match: null,
  })
  draft.isAfterPicture = false
}

/** A line that stops without a stop, and a next one that goes on in lower case: one sentence, wrapped by hand. */
function isCutShort(before: string, after: string): boolean {
  return /[\p{L}\p{N},–-]$/u.test(before) && /^[\p{Ll}\p{N}(]/u.test(after)
}

function openPlace(element: Element, parent: Place, { blocks }: Draft): Place {
  const own = hintsOf(element)
  return { parent, element, depth: parent.depth + 1, own, hints: own | parent.hints, start: blocks.length, end: blocks.length }
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
