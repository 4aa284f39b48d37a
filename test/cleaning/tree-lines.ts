import { parseDocument } from 'htmlparser2'
import { type Element, isElement } from '../../src/cleaning/page-tree.ts'
import { tagOf } from '../../src/cleaning/tags/tag.ts'

type LibraryNode = ReturnType<typeof parseDocument>['childNodes'][number]

/** The tree that htmlparser2 builds of a page, as lines, without what ours leaves out. */
export function linesOfLibrary(html: string): string[] {
  const lines: string[] = []
  const walk = (nodes: readonly LibraryNode[], margin: string) => {
    for (const node of nodes) {
      if (node.type === 'text') addText(lines, margin, node.data)
      else if ('attribs' in node) {
        addTag(lines, margin, node.name, node.attribs)
        if (isRead(node.name, node.attribs)) walk(node.childNodes, `${margin} `)
      }
    }
  }
  walk(parseDocument(html).childNodes, '')
  return tidy(lines)
}

/** Our tree in the same lines. */
export function linesOf(tree: Element): string[] {
  const lines: string[] = []
  const walk = ({ children }: Element, margin: string) => {
    for (const node of children) {
      if (isElement(node)) {
        addTag(lines, margin, node.name, node.attribs)
        if (isRead(node.name, node.attribs)) walk(node, `${margin} `)
      } else addText(lines, margin, node.data)
    }
  }
  walk(tree, '')
  return tidy(lines)
}

/** Inside drawings and formulas nobody reads; there the two may differ. */
function isRead(name: string, attribs: Readonly<Record<string, string>>): boolean {
  if (name === 'script') return /ld\+json/i.test(attribs['type'] ?? '')
  return name !== 'style' && name !== 'math' && !tagOf(name).isClosed
}

function addTag(lines: string[], margin: string, name: string, attribs: Readonly<Record<string, string>>): void {
  const { class: names = '', id = '', href = '', content = '' } = tagOf(name).isBare ? {} : attribs
  lines.push(`${margin}<${name}> ${[names, id, href, content].join('|')}`)
}

/** Two texts with only a comment between them are one. */
function addText(lines: string[], margin: string, data: string): void {
  const open = `${margin}“`
  if (lines.at(-1)?.startsWith(open)) lines.push(lines.pop() + data)
  else lines.push(open + data)
}

/** White space between lines is left out of our tree. */
function tidy(lines: readonly string[]): string[] {
  return lines.filter((line) => !/^ *“\s*$/.test(line)).map((line) => line.replace(/“\s+/, '“').replace(/\s+/g, ' ').trimEnd())
}
