import type { parseDocument } from 'htmlparser2'

/** The tree of a page, by the types of the parser that makes it. */
export type Document = ReturnType<typeof parseDocument>

/** Any node of the tree. */
export type Node = Document['childNodes'][number]

/** A tag with its attributes and children. */
export type Element = Extract<Node, { attribs: Record<string, string> }>

/** Whether a node is a tag, script and style among them. */
export function isElement(node: Node): node is Element {
  return 'attribs' in node
}
