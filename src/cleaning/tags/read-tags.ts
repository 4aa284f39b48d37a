import type { Attributes } from '../page-tree.ts'
import { endsTagName, type PageCursor, sign } from './page-cursor.ts'
import { type AttributeChoice, readAttributes } from './read-attributes.ts'
import { type Tag, tagOf } from './tag.ts'

/** Who is told of the tags and texts of a page, in their order. Offsets are into the page. */
export interface TagListener {
  /** Text, its entities still to be read. */
  text(start: number, end: number): void
  /** The inside of a script, a style, a title. */
  raw(tag: Tag, start: number, end: number): void
  /** Whether what follows, up to the end tag, is text. */
  open(tag: Tag, attribs: Attributes, closesItself: boolean): boolean
  close(tag: Tag): void
  /** How the attributes of a tag are read. */
  attributesOf(tag: Tag): AttributeChoice
}

/**
 * Reads a page tag by tag, as the HTML standard's tokenizer does: what looks like no tag is text, a comment or a declaration
 * is passed over, a tag the page breaks off is none. It goes from one `<` to the next, and looks at each sign only in the names
 * and attributes of tags.
 */
export function readTags(html: string, listener: TagListener): void {
  const cursor: PageCursor = { html, at: 0 }
  let textStart = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', cursor.at)) {
    cursor.at = at + 1
    const code = html.charCodeAt(cursor.at)
    const isTag = isLetter(code)
    if (!isTag && code !== sign.slash && code !== sign.exclamation && code !== sign.question) continue
    if (at > textStart) listener.text(textStart, at)
    if (isTag) readTag(cursor, listener)
    else if (code === sign.slash) readEndTag(cursor, listener)
    else passOver(cursor)
    textStart = cursor.at
  }
  if (textStart < html.length) listener.text(textStart, html.length)
}

function readTag(cursor: PageCursor, listener: TagListener): void {
  const { html } = cursor
  const tag = readName(cursor)
  const attribs = readAttributes(cursor, listener.attributesOf(tag))
  if (attribs === null) {
    cursor.at = html.length
    return
  }
  const closesItself = html.charCodeAt(cursor.at - 2) === sign.slash
  if (!listener.open(tag, attribs, closesItself)) return
  const end = endOfRaw(html, tag.name, cursor.at)
  if (end > cursor.at) listener.raw(tag, cursor.at, end)
  cursor.at = end
}

/** `</p>`; without a name it is a comment, or nothing. */
function readEndTag(cursor: PageCursor, listener: TagListener): void {
  cursor.at++
  if (isLetter(cursor.html.charCodeAt(cursor.at))) {
    const tag = readName(cursor)
    if (cursor.at < cursor.html.length) listener.close(tag)
  }
  cursor.at = after(cursor.html, '>', cursor.at)
}

/** The name at the cursor, which then stands behind it. */
function readName(cursor: PageCursor): Tag {
  const { html, at: start } = cursor
  let at = start + 1
  while (at < html.length && !endsTagName(html.charCodeAt(at))) at++
  cursor.at = at
  return tagOf(html.slice(start, at))
}

/** Passes over a comment, a declaration, or what is read as a comment. */
function passOver(cursor: PageCursor): void {
  const { html, at } = cursor
  if (html.startsWith('!--', at)) cursor.at = endOfComment(html, at + 3)
  else if (html.startsWith('![CDATA[', at)) cursor.at = after(html, ']]>', at)
  else cursor.at = after(html, '>', at)
}

/** One past `-->` or `--!>`; a comment may also end at once, as `<!-->` or `<!--->`. */
function endOfComment(html: string, start: number): number {
  if (html.charCodeAt(start) === sign.greater) return start + 1
  if (html.startsWith('->', start)) return start + 2
  for (let at = html.indexOf('--', start); at >= 0; at = html.indexOf('--', at + 1)) {
    const code = html.charCodeAt(at + 2)
    if (code === sign.greater) return at + 3
    if (code === sign.exclamation && html.charCodeAt(at + 3) === sign.greater) return at + 4
  }
  return html.length
}

/** Where the end tag of a script or a title begins. */
function endOfRaw(html: string, name: string, start: number): number {
  for (let at = html.indexOf('</', start); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length
    if (endsTagName(html.charCodeAt(end)) && html.slice(at + 2, end).toLowerCase() === name) return at
  }
  return html.length
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from)
  return at < 0 ? html.length : at + end.length
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}
