import { stemSearch } from './name-stems.ts'
import { nameWords } from './name-words.ts'
import type { Element } from './page-tree.ts'

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

const remembered = new Map<string, number>()
const maxRemembered = 20_000

/** What the names of an element hint at: its tag, role, classes, id, itemprop and visibility. */
export function hintsOf(element: Element): number {
  const { name, attribs } = element
  let bits = tagHints[name] ?? 0
  const role = attribs['role']
  if (role !== undefined) bits |= roleHints[role] ?? 0
  if (attribs['itemprop'] === 'articleBody') bits |= hint.body
  if (attribs['itemprop'] === 'headline') bits |= hint.title
  if (isHidden(attribs)) bits |= hint.hidden
  // Themes write the names of all their parts on the body element.
  if (name === 'body' || name === 'html') return bits
  if (lines.test(name)) return bits | (hintsOfNames(attribs['class'] ?? '') & ~frameOnly)
  for (const key of namingAttributes) {
    const names = attribs[key]
    if (names !== undefined) bits |= hintsOfNames(names)
  }
  return bits
}

const namingAttributes = ['class', 'id', 'data-testid', 'data-component']

/** Headings and paragraphs are seldom a frame of their own; what their names say of place and kind is mostly an anchor. */
const lines = /^(?:h[1-6]|p)$/
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

function isHidden(attribs: Record<string, string>): boolean {
  if (attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true') return true
  const style = attribs['style']
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

const hidingClass = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|u-hidden)(?:\s|$)/
/** Hidden on small screens only, or on large ones. */
const shownElsewhere = /(?:sm|md|lg|xl)[:-](?:block|flex|inline|grid|table)/

function isHiding(names: string): boolean {
  return hidingClass.test(names) && !shownElsewhere.test(names)
}

function hintsOfNames(names: string): number {
  const known = remembered.get(names)
  if (known !== undefined) return known
  const bits = hintsInNames(names) | (isHiding(names) ? hint.hidden : 0)
  if (remembered.size >= maxRemembered) remembered.clear()
  remembered.set(copyOf(names), bits)
  return bits
}

/** A string of its own: a piece of a page would keep the whole page in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString()
}
