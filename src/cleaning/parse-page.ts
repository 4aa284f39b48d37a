import { Fault } from '../domain/fault.ts'
import type { Attributes, Element } from './page-tree.ts'
import { decodeEntities, type PieceKind } from './tags/decode-entities.ts'
import { isSpace } from './tags/page-cursor.ts'
import type { AttributeChoice } from './tags/read-attributes.ts'
import { readTags } from './tags/read-tags.ts'
import type { Tag } from './tags/tag.ts'
import { menderFor } from './text-repair.ts'

/** What a page may hold before it is refused. Real pages stay under a tenth of the depth and a fifth of the rest. */
const pageLimits = { bytes: 5_000_000, depth: 500, attributes: 500 } as const

/** A text holds hardly any control characters; an image or an archive taken for a page is full of them. */
const maxControlShare = 0.02
const textProbe = 20_000
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for; tab, line feed, form feed and return are text
const controlCharacters = /[\u0000-\u0008\u000b\u000e-\u001f\ufffd]/g

function assertSize(text: string): void {
  // A character is at most three bytes: most pages need not be measured.
  if (text.length * 3 <= pageLimits.bytes) return
  const bytes = Buffer.byteLength(text)
  if (bytes > pageLimits.bytes) refuse('bytes', bytes)
}

/** Refuses a text larger than a page may be, and what was never text: an image, an archive, a PDF. */
export function assertText(text: string): void {
  assertSize(text)
  const probe = text.slice(0, textProbe)
  const controls = probe.match(controlCharacters)?.length ?? 0
  if (probe.startsWith('%PDF-') || controls > probe.length * maxControlShare)
    throw new Fault('clean.not-text', { controlCharacters: controls, of: probe.length })
}

/** The attributes that rules and metadata ask for: little more than half of those on real pages. */
const readAttributeNames = new Set(
  (
    'class id role itemprop hidden aria-hidden style data-testid data-component href rel datetime content property name ' +
    'http-equiv type lang xml:lang'
  ).split(' '),
)
const noNames: ReadonlySet<string> = new Set()
const linkedData = /ld\+json/i
const notSpace = /\S/

/** A page while its tree grows. */
interface Growth {
  readonly html: string
  readonly root: Element
  readonly open: Element[]
  /** Tags of the open elements. */
  readonly tags: Tag[]
  /** How many elements of a name are open: an end tag that ends nothing is passed over without a look at all of them. */
  readonly openByName: Map<string, number>
  /** How many of the open elements hold what nobody reads, and how many are drawings or formulas. */
  closed: number
  foreign: number
  isLineStart: boolean
  readonly mend: (piece: string) => string
}

/**
 * Parses a page into a tree, checking it on the way: a page that is too large, nested too deep, or floods a tag with
 * attributes is a `clean.hostile-page` at the tag where it shows, before the tree grows further; bytes that are no text
 * are `clean.not-text`. It leaves out what nobody reads: comments, scripts, drawings, white space between lines, and the
 * attributes no rule asks for, unless `everyAttribute` is wanted, as for a source's own selectors.
 *
 * The tree is the one htmlparser2 builds, made in a quarter of its time (docs/decisions/0017).
 */
export function parsePage(html: string, everyAttribute = false): Element {
  assertText(html)
  const root: Element = { type: 'root', name: '', attribs: {}, parent: null, children: [] }
  const page: Growth = {
    html,
    root,
    open: [],
    tags: [],
    openByName: new Map(),
    closed: 0,
    foreign: 0,
    isLineStart: true,
    mend: menderFor(html),
  }
  const asked: AttributeChoice = {
    wanted: everyAttribute ? null : readAttributeNames,
    read: (written) => readPiece(page, written, 'attribute'),
    count: (attributes) => {
      if (attributes > pageLimits.attributes) refuse('attributes', attributes)
    },
  }
  const unasked = everyAttribute ? asked : { ...asked, wanted: noNames }
  readTags(html, {
    attributesOf: (tag) => (tag.isBare || page.closed > 0 ? unasked : asked),
    open: (tag, attribs, closesItself) => openTag(page, tag, attribs, closesItself),
    close: (tag) => closeTag(page, tag),
    text: (start, end) => addText(page, start, end),
    raw: (tag, start, end) => addRaw(page, tag, start, end),
  })
  return root
}

/** A piece of the page as it is meant: entities read, and the signs that a wrong decoding has made mended. */
function readPiece({ mend }: Growth, written: string, kind: PieceKind): string {
  return decodeEntities(mend(written), kind)
}

/** Opens an element; whether what follows up to its end tag is text. */
function openTag(page: Growth, tag: Tag, attribs: Attributes, closesItself: boolean): boolean {
  const isRaw = tag.isRaw && page.foreign === 0
  // A form within a form is none.
  if (tag.name === 'form' && isOpen(page, tag)) return isRaw
  closeImplied(page, tag)
  push(page, tag, attribs)
  if (tag.isVoid || (closesItself && page.foreign > 0)) pop(page)
  return isRaw
}

function closeImplied(page: Growth, { closes }: Tag): void {
  if (closes === undefined) return
  for (let last = page.tags.at(-1); last !== undefined && closes.has(last.name); last = page.tags.at(-1)) pop(page)
}

function closeTag(page: Growth, tag: Tag): void {
  const { name } = tag
  if (isOpen(page, tag)) {
    while (page.tags.at(-1)?.name !== name) pop(page)
    pop(page)
    return
  }
  // An end tag of these alone stands for an empty element.
  if (name !== 'br' && name !== 'p') return
  closeImplied(page, tag)
  push(page, tag, {})
  pop(page)
}

function isOpen({ openByName }: Growth, { name }: Tag): boolean {
  return (openByName.get(name) ?? 0) > 0
}

function push(page: Growth, tag: Tag, attribs: Attributes): void {
  const { open, tags, openByName, closed } = page
  if (tags.push(tag) > pageLimits.depth) refuse('depth', tags.length)
  const { name } = tag
  const parent = open.at(-1) ?? page.root
  const element: Element = { type: name === 'script' || name === 'style' ? name : 'tag', name, attribs, parent, children: [] }
  if (closed === 0) parent.children.push(element)
  open.push(element)
  openByName.set(name, (openByName.get(name) ?? 0) + 1)
  if (tag.isClosed) page.closed++
  if (tag.isForeign) page.foreign++
  page.isLineStart = tag.endsLine
}

function pop(page: Growth): void {
  const tag = page.tags.pop()
  page.open.pop()
  if (tag === undefined) return
  page.openByName.set(tag.name, (page.openByName.get(tag.name) ?? 1) - 1)
  if (tag.isClosed) page.closed--
  if (tag.isForeign) page.foreign--
  page.isLineStart = tag.endsLine
}

function addText(page: Growth, start: number, end: number, kind: PieceKind = 'text'): void {
  if (page.closed > 0 || (page.isLineStart && isBlank(page.html, start, end))) return
  const data = readPiece(page, page.html.slice(start, end), kind)
  if (page.isLineStart && !notSpace.test(data)) return
  page.isLineStart = false
  const { children } = page.open.at(-1) ?? page.root
  const last = children.at(-1)
  // A comment stood between them.
  if (last?.type === 'text') {
    last.data += data
    last.end = end
  } else children.push({ type: 'text', data, start, end })
}

function isBlank(html: string, start: number, end: number): boolean {
  let at = start
  while (at < end && isSpace(html.charCodeAt(at))) at++
  return at === end
}

/** Scripts are programs, but for those that describe the page. */
function addRaw(page: Growth, { name }: Tag, start: number, end: number): void {
  const type = page.open.at(-1)?.attribs['type'] ?? ''
  if (name === 'style' || (name === 'script' && !linkedData.test(type))) return
  page.isLineStart = false
  addText(page, start, end, name === 'title' ? 'title' : 'verbatim')
}

function refuse(what: keyof typeof pageLimits, found: number): never {
  throw new Fault('clean.hostile-page', { what, found, limit: pageLimits[what] })
}
