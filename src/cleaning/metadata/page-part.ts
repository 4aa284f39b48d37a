import { remembered } from '../remembered.ts'

/** The story's own part of a page, its frame (site header, navigation, aside, footer), or another's words (comments, embeds, lists of other stories). */
export type PagePart = 'story' | 'frame' | 'other'

/** Where the walk over a page stands. */
export interface Place {
  readonly part: PagePart
  /** Inside `<article>` or `<main>`: a `<header>` there is the story's. */
  readonly inStory: boolean
  /** Inside a `<time>`, which is read as a whole. */
  readonly inTime: boolean
  /** Class names, id and `itemprop` of the nearest element that has any. */
  readonly name: string
}

/** Where every walk begins. */
export const outermost: Place = { part: 'story', inStory: false, inTime: false, name: '' }

const partByTag: Readonly<Record<string, PagePart>> = {
  nav: 'frame',
  footer: 'frame',
  aside: 'frame',
  blockquote: 'other',
  form: 'other',
}
const frameHint =
  /(?:^|[\s_-])(?:top-?bar|masthead|site-?header|main-?header|header-?top|head-?date|current-?date|today|fecha-?actual|weather|sidebar|ticker|breadcrumbs?)(?:$|[\s_-])/i
const otherHint =
  /(?:^|[\s_-])(?:comments?|respond|tweet|twitter-tweet|instagram-media|embed|related|recent|popular|carousel|widget|release)(?:$|[\s_-])/i

/** The place inside an element. Only the story's part is looked at closely: nothing inside a frame is the story again. */
export function enter(tag: string, attribs: Readonly<Record<string, string>>, outer: Place): Place {
  if (outer.part !== 'story') return tag === 'time' ? { ...outer, inTime: true } : outer
  const own = ownName(attribs)
  const inStory = outer.inStory || tag === 'article' || tag === 'main'
  // Themes write the names of their columns on the body element too.
  const part = tag === 'body' ? 'story' : partOf(tag, own, { inStory: outer.inStory, hasId: attribs['id'] !== undefined })
  const inTime = outer.inTime || tag === 'time'
  if (own === '' && part === 'story' && inStory === outer.inStory && inTime === outer.inTime) return outer
  return { part, inStory, inTime, name: own === '' ? outer.name : own }
}

function ownName(attribs: Readonly<Record<string, string>>): string {
  const { class: classes, id, itemprop } = attribs
  let name = classes ?? ''
  if (id !== undefined) name += ` ${id}`
  if (itemprop !== undefined) name += ` ${itemprop}`
  return name
}

function partOf(tag: string, own: string, { inStory, hasId }: { inStory: boolean; hasId: boolean }): PagePart {
  const part = tag === 'header' && !inStory ? 'frame' : partByTag[tag]
  if (part !== undefined) return part
  if (own === '') return 'story'
  // An id is mostly of one page only, and not worth remembering.
  return hasId ? partNamed(own) : partRemembered(own)
}

function partNamed(own: string): PagePart {
  if (frameHint.test(own)) return 'frame'
  return otherHint.test(own) ? 'other' : 'story'
}

const partRemembered = remembered(partNamed)
