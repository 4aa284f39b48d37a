import { DomHandler, type Handler, Parser } from 'htmlparser2'
import { Fault } from '../domain/fault.ts'
import type { Document } from './page-tree.ts'

/** What a page may hold before it is refused. Real pages stay under a tenth of the depth and a fifth of the rest. */
const pageLimits = { bytes: 5_000_000, depth: 500, attributes: 500 } as const

/** A text holds hardly any control characters; an image or an archive taken for a page is full of them. */
const maxControlShare = 0.02
const textProbe = 20_000
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for; tab, line feed, form feed and return are text
const controlCharacters = /[\u0000-\u0008\u000b\u000e-\u001f\ufffd]/g

/**
 * Parses a page into a tree, checking it on the way: a page that is too large, nested too deep, or floods a tag with
 * attributes is a `clean.hostile-page` at the tag where it shows, before the tree grows further; bytes that are no text
 * are `clean.not-text`.
 */
export function parsePage(html: string): Document {
  assertText(html)
  const builder = new DomHandler()
  new Parser(guarded(builder), { decodeEntities: true }).end(html)
  return builder.root
}

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

/** Elements around which white space says nothing: a line ends there anyway. */
const lineBreakers = new Set(
  (
    'html head body title meta link script style noscript template article aside blockquote br dd details dialog div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
)
const notSpace = /\S/

/**
 * The tree builder of htmlparser2, counting what is open and what the tag at hand carries. It leaves out what nobody reads,
 * a third of all nodes: comments, the inside of drawings, and white space between lines. An object of its own: methods put
 * on the builder itself make it parse at half the speed.
 */
function guarded(builder: DomHandler): Partial<Handler> {
  const open: string[] = []
  let attributes = 0
  let drawings = 0
  let isLineStart = true

  return {
    onparserinit: (parser) => builder.onparserinit(parser),
    onend: () => builder.onend(),
    onerror: (error) => builder.onerror(error),
    ontext(text) {
      if (drawings > 0 || (isLineStart && !notSpace.test(text))) return
      isLineStart = false
      builder.ontext(text)
    },
    oncdatastart: () => builder.oncdatastart(),
    oncdataend: () => builder.oncdataend(),
    onprocessinginstruction: (name, data) => builder.onprocessinginstruction(name, data),
    onattribute() {
      attributes++
      if (attributes > pageLimits.attributes) refuse('attributes', attributes)
    },
    onopentag(name, attribs) {
      attributes = 0
      if (open.push(name) > pageLimits.depth) refuse('depth', open.length)
      isLineStart = lineBreakers.has(name)
      if (drawings === 0) builder.onopentag(name, attribs)
      if (name === 'svg') drawings++
    },
    onclosetag() {
      const name = open.pop() ?? ''
      isLineStart = lineBreakers.has(name)
      if (name === 'svg') drawings--
      if (drawings === 0) builder.onclosetag()
    },
  }
}

function refuse(what: keyof typeof pageLimits, found: number): never {
  throw new Fault('clean.hostile-page', { what, found, limit: pageLimits[what] })
}
