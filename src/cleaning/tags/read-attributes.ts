import type { Attributes } from '../page-tree.ts'
import { endsTagName, isSpace, type PageCursor, sign } from './page-cursor.ts'

/** How the attributes of a tag are read. */
export interface AttributeChoice {
  /** Names in lower case; `null` for every attribute. */
  readonly wanted: ReadonlySet<string> | null
  /** Reads a value as the page writes it. */
  readonly read: (written: string) => string
  /** Told the number of attributes a tag has so far, wanted or not. */
  readonly count: (attributes: number) => void
}

const none: Attributes = {}

/**
 * Reads the attributes of the tag at the cursor, which then stands behind its `>`. Of two of one name the first counts.
 * `null` if the page ends before the tag does.
 */
export function readAttributes(cursor: PageCursor, { wanted, read, count }: AttributeChoice): Attributes | null {
  let attribs: Record<string, string> | null = null
  for (let found = 1; findAttribute(cursor); found++) {
    count(found)
    const name = readName(cursor, wanted)
    const value = readValue(cursor)
    if (value === null) return null
    if (name === null) continue
    attribs ??= {}
    attribs[name] ??= read(value)
  }
  if (cursor.at >= cursor.html.length) return null
  cursor.at++
  return attribs ?? none
}

/** Goes on to the next attribute; there is none where the tag ends. */
function findAttribute(cursor: PageCursor): boolean {
  const { html } = cursor
  let code = html.charCodeAt(cursor.at)
  while (isSpace(code) || code === sign.slash) code = html.charCodeAt(++cursor.at)
  return code !== sign.greater && cursor.at < html.length
}

/** The name at the cursor if it is wanted. Whatever sign it begins with is part of it. */
function readName(cursor: PageCursor, wanted: AttributeChoice['wanted']): string | null {
  const { html, at: start } = cursor
  let at = start + 1
  while (at < html.length && !endsName(html.charCodeAt(at))) at++
  cursor.at = at
  if (wanted?.size === 0) return null
  const written = html.slice(start, at)
  if (wanted?.has(written)) return written
  const name = written.toLowerCase()
  return wanted === null || wanted.has(name) ? name : null
}

/** The value behind a name, empty where it has none. `null` if its quote never ends. */
function readValue(cursor: PageCursor): string | null {
  const { html } = cursor
  if (skipSpace(cursor) !== sign.equals) return ''
  cursor.at++
  const quote = skipSpace(cursor)
  const start = cursor.at
  if (quote !== sign.doubleQuote && quote !== sign.singleQuote) return readUnquoted(cursor)
  const end = html.indexOf(quote === sign.doubleQuote ? '"' : "'", start + 1)
  cursor.at = end < 0 ? html.length : end + 1
  return end < 0 ? null : html.slice(start + 1, end)
}

function readUnquoted(cursor: PageCursor): string {
  const { html, at: start } = cursor
  let at = start
  while (at < html.length && html.charCodeAt(at) !== sign.greater && !isSpace(html.charCodeAt(at))) at++
  cursor.at = at
  return html.slice(start, at)
}

/** The first sign from the cursor on that is no white space. */
function skipSpace(cursor: PageCursor): number {
  const { html } = cursor
  let code = html.charCodeAt(cursor.at)
  while (isSpace(code)) code = html.charCodeAt(++cursor.at)
  return code
}

function endsName(code: number): boolean {
  return code === sign.equals || endsTagName(code)
}
