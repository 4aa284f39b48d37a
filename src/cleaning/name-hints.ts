import { stemSearch } from './name-stems.ts'
import { nameWords } from './name-words.ts'
import type { Element } from './page-tree.ts'
import { remembered } from './remembered.ts'

/**
 * What a name can hint at. Bits, so that a place carries the hints of all around it in one number.
 * A hint is never proof: every rule that goes by names also looks at how much of the story it would take.
 */
export const hint = {
  navigation: 1 << 0,
  header: 1 << 1,
  footer: 1 << 2,
  aside: 1 << 3,
  related: 1 << 4,
  newsletter: 1 << 5,
  comments: 1 << 6,
  share: 1 << 7,
  caption: 1 << 8,
  author: 1 << 9,
  date: 1 << 10,
  tags: 1 << 11,
  advert: 1 << 12,
  consent: 1 << 13,
  dialog: 1 << 14,
  control: 1 << 15,
  hidden: 1 << 16,
  body: 1 << 17,
  article: 1 << 18,
  title: 1 << 19,
  summary: 1 << 20,
  player: 1 << 21,
  paywall: 1 << 22,
  popular: 1 << 23,
  teaser: 1 << 24,
  widget: 1 << 25,
  embed: 1 << 26,
  meta: 1 << 27,
  donation: 1 << 28,
  quote: 1 << 29,
  picture: 1 << 30,
} as const

type Hint = keyof typeof hint

/** Tags and roles that name their own part of a page. */
const tagHints: Readonly<Record<string, number>> = {
  nav: hint.navigation,
  footer: hint.footer,
  aside: hint.aside,
  header: hint.header,
  figure: hint.caption,
  figcaption: hint.caption,
  dialog: hint.dialog,
  menu: hint.navigation,
  form: hint.control,
  fieldset: hint.control,
  button: hint.control,
  label: hint.control,
  legend: hint.control,
  article: hint.article,
  main: hint.article,
  time: hint.date,
  address: hint.author,
  blockquote: hint.quote,
  audio: hint.player,
  video: hint.player,
}

const roleHints: Readonly<Record<string, number>> = {
  navigation: hint.navigation,
  banner: hint.header,
  contentinfo: hint.footer,
  complementary: hint.aside,
  search: hint.control,
  dialog: hint.dialog,
  alertdialog: hint.dialog,
  menu: hint.navigation,
  menubar: hint.navigation,
  button: hint.control,
  toolbar: hint.control,
  article: hint.article,
  main: hint.article,
  form: hint.control,
  tooltip: hint.dialog,
  note: 0,
}

const bitsByWord = new Map<string, number>()
for (const [name, words] of Object.entries(nameWords)) {
  for (const word of words.trim().split(/\s+/)) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | hint[name as Hint])
}
const hintsInNames = stemSearch(bitsByWord)

/** What the names of an element hint at: its tag, role, classes, id, itemprop and visibility. */
export function hintsOf({ name, attribs }: Element): number {
  const unheard = unheardOf(name)
  let bits = tagHints[name] ?? 0
  // Most elements have few attributes or none: what they have is gone through once, instead of asking for each that could be.
  for (const key in attribs) bits |= hintsOfAttribute(key, attribs[key] ?? '', unheard)
  return bits
}

/** The hints that names of an element are not to give: themes write the names of all their parts on the page and on its `main`. */
function unheardOf(name: string): number {
  if (name === 'body' || name === 'html') return ~0
  if (name === 'main') return ~(hint.article | hint.body)
  return lines.has(name) ? frameOnly : 0
}

/** What one attribute hints at, without the hints `unheard` in names. */
function hintsOfAttribute(key: string, value: string, unheard: number): number {
  switch (key) {
    case 'class':
      return hintsOfNames(value) & ~unheard
    case 'id':
    case 'data-testid':
    case 'data-component':
      return unheard === 0 ? hintsOfNames(value) : 0
    case 'role':
      return roleHints[value] ?? 0
    case 'itemprop':
      return itempropHints[value] ?? 0
    case 'hidden':
      return hint.hidden
    case 'aria-hidden':
      return value === 'true' ? hint.hidden : 0
    case 'style':
      return hidingStyle.test(value) ? hint.hidden : 0
    default:
      return 0
  }
}

const itempropHints: Readonly<Record<string, number>> = { articleBody: hint.body, headline: hint.title }
const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Headings and paragraphs are seldom a frame of their own; what their names say of place and kind is mostly an anchor. */
const lines = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'])
const frameOnly =
  hint.navigation |
  hint.header |
  hint.footer |
  hint.aside |
  hint.control |
  hint.date |
  hint.meta |
  hint.tags |
  hint.widget |
  hint.player |
  hint.share

const hidingClass = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|u-hidden)(?:\s|$)/
/** Hidden on small screens only, or on large ones. */
const shownElsewhere = /(?:sm|md|lg|xl)[:-](?:block|flex|inline|grid|table)/

function isHiding(names: string): boolean {
  return hidingClass.test(names) && !shownElsewhere.test(names)
}

const hintsOfNames = remembered((names) => hintsInNames(names) | (isHiding(names) ? hint.hidden : 0))
