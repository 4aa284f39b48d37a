/** The tree of a page, in the shape that cheerio's selectors read too. */
export interface Element {
  readonly type: 'root' | 'tag' | 'script' | 'style'
  /** In lower case; empty for the page itself. */
  readonly name: string
  readonly attribs: Attributes
  readonly parent: Element | null
  readonly children: Node[]
}

/** Attributes by their name in lower case. */
export type Attributes = Readonly<Record<string, string>>

/** A run of text between two tags. */
export interface Text {
  readonly type: 'text'
  data: string
  /** Where it stands in the page, as offsets into the page's own text. */
  readonly start: number
  end: number
}

/** Any node of the tree. */
export type Node = Element | Text

/** Whether a node is a tag, script and style among them. */
export function isElement(node: Node): node is Element {
  return node.type !== 'text'
}
