import { load } from 'cheerio'
import type { parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>['childNodes'][number]

const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'textarea',
  'select',
  'head',
])
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Parts of a story that are no part of its body; nobody is blamed for them. */
const besideBody =
  /^(?:by|por|par|von|di)\s.{2,100}$|^\D{0,40}\d{1,2}\D{1,15}(?:\d{1,2}\D{1,3})?\d{4}.{0,60}$|^\D{0,40}\d{4}-\d{2}-\d{2}.{0,60}$/iu
const captions = new Set(['figure', 'figcaption'])

/** The text blocks a reader could see on a page, each once, without its headline, captions, bylines and dates. */
export function readVisibleBlocks(html: string): string[] {
  const $ = load(html, { xml: { xmlMode: false } })
  const headlines = new Set(
    [$('h1').text(), $('title').text(), $('meta[property="og:title"]').attr('content') ?? ''].map(oneLine),
  )
  const blocks = new Set<string>()
  let open = ''

  const close = () => {
    const text = oneLine(open)
    if (text !== '' && !headlines.has(text) && !besideBody.test(text)) blocks.add(text)
    open = ''
  }
  const walk = (node: Node) => {
    if (node.type === 'text') open += node.data
    if (!('attribs' in node) || unseen.has(node.name)) return
    const isInline = inline.has(node.name)
    if (!isInline) close()
    if (!captions.has(node.name)) for (const child of node.childNodes) walk(child)
    if (!isInline) close()
  }
  for (const node of $.root()[0]?.childNodes ?? []) walk(node as Node)
  close()
  return [...blocks]
}

/** Turns extracted HTML into text with its paragraphs on lines of their own. */
export function htmlToLines(html: string): string {
  const $ = load(html, { xml: { xmlMode: false } }, false)
  const lines: string[] = ['']
  const walk = (node: Node) => {
    if (node.type === 'text') lines[lines.length - 1] += node.data
    if (!('attribs' in node) || unseen.has(node.name)) return
    const isInline = inline.has(node.name)
    if (!isInline) lines.push('')
    for (const child of node.childNodes) walk(child)
    if (!isInline) lines.push('')
  }
  for (const node of $.root()[0]?.childNodes ?? []) walk(node as Node)
  return lines
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
