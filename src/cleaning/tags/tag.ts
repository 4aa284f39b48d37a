/** What a tag means for the tree around it, after the HTML standard as far as pages need it. */
export interface Tag {
  readonly name: string
  /** It holds nothing and has no end tag. */
  readonly isVoid: boolean
  /** Up to its end tag all is text. */
  readonly isRaw: boolean
  /** What it holds is read by nobody: drawings, menus of forms, what a browser without scripts would show. */
  readonly isClosed: boolean
  /** Nobody asks for its attributes. */
  readonly isBare: boolean
  /** A drawing or a formula: inside it a tag may close itself, and a script is a tag like any other. */
  readonly isForeign: boolean
  /** A line ends at its borders, so that white space beside them says nothing. */
  readonly endsLine: boolean
  /** Open elements that it closes where they are the innermost: a paragraph ends where a list begins. */
  readonly closes: ReadonlySet<string> | undefined
}

const voids = setOf('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr')
const raws = setOf('script style iframe noembed noframes xmp title textarea')
const closed = setOf('svg noscript template select iframe textarea')
const bare = setOf('br hr wbr img source track input area col svg noscript template select option iframe textarea')
const foreign = setOf('svg math')
const lineEnds = setOf(
  'html head body title meta link script style noscript template article aside blockquote br dd details dialog div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul',
)

/** Which tags close which innermost elements, as htmlparser2 does it. */
const closings: readonly (readonly [string, string])[] = [
  [
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    'p',
  ],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['body', 'head link script'],
  ['a', 'a'],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
]
const closesByName = new Map(closings.flatMap(([names, closes]) => names.split(' ').map((name) => [name, setOf(closes)])))

const known = new Map<string, Tag>()
for (const name of new Set([...voids, ...raws, ...closed, ...bare, ...foreign, ...lineEnds, ...closesByName.keys()]))
  known.set(name, makeTag(name))
// Common ones of no special meaning, so that they are made once too.
for (const name of 'span b i em strong u s sup sub small font time cite q code label abbr picture video audio object'.split(' '))
  known.set(name, makeTag(name))

/** The tag of a name as a page writes it. */
export function tagOf(written: string): Tag {
  const tag = known.get(written)
  if (tag !== undefined) return tag
  const name = written.toLowerCase()
  // Browsers read the one as the other.
  return known.get(name === 'image' ? 'img' : name) ?? makeTag(name)
}

function makeTag(name: string): Tag {
  return {
    name,
    isVoid: voids.has(name),
    isRaw: raws.has(name),
    isClosed: closed.has(name),
    isBare: bare.has(name),
    isForeign: foreign.has(name),
    endsLine: lineEnds.has(name),
    closes: closesByName.get(name),
  }
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
