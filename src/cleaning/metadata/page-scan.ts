import type { CheerioAPI } from 'cheerio'
import type { parseDocument } from 'htmlparser2'
import { readMachineDate } from './dates.ts'

type Parent = ReturnType<typeof parseDocument>
type Node = Parent['childNodes'][number]
type Element = Extract<Node, { attribs: Record<string, string> }>

/** A short text or `<time>` that may hold a date. */
export interface DateSighting {
  readonly text: string
  /** The machine-readable date of a `<time datetime>`. */
  readonly machine: string | null
  /** Class names, `itemprop` and the words just before: what the page calls this date. */
  readonly label: string
  /** Characters of visible text before it. */
  readonly offset: number
  /** Whether it stands in the page's frame (site header, navigation, aside, footer) and not around the story. */
  readonly inFrame: boolean
}

/** A heading of the first rank, or a byline, with its place. */
export interface Sighting {
  readonly text: string
  readonly offset: number
}

/** Everything one walk over a page gathers for its metadata. */
export interface PageScan {
  readonly lang: string | null
  readonly titleTag: string | null
  /** `<meta>` contents by lower-case name, property or itemprop; the first of each name. */
  readonly metas: ReadonlyMap<string, string>
  /** Authors may have several metas of one name. */
  readonly authors: readonly string[]
  readonly canonical: string | null
  readonly linkedData: readonly string[]
  readonly microdata: ReadonlyMap<string, string>
  readonly headings: readonly Sighting[]
  readonly bylines: readonly Sighting[]
  readonly dates: readonly DateSighting[]
  /** Where the first long run of text begins. */
  readonly bodyOffset: number | null
  /** The first few thousand characters of running text, to tell the language by. */
  readonly sample: string
}

type Draft = { -readonly [K in keyof PageScan]: PageScan[K] extends readonly (infer T)[] ? T[] : PageScan[K] } & {
  metas: Map<string, string>
  microdata: Map<string, string>
  offset: number
  before: string
}

const sampleLength = 4000
const longRun = 140
const maxDateText = 140
const maxBylineText = 160
const dateHint = /(?:19|20)\d\d/
const frameNames = new Set(['nav', 'footer', 'aside'])
const frameHint =
  /(?:^|[\s_-])(?:top-?bar|masthead|site-?header|main-?header|header-?top|current-?date|today|fecha-?actual|weather|related|sidebar|ticker)(?:$|[\s_-])/i
const bylineHint = /(?:^|[\s_-])(?:byline|author|autor|auteur|authors|autores|firma|signature)(?:$|[\s_-])/i
const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'select', 'textarea'])
const microdataNames = new Set(['datePublished', 'dateCreated', 'dateModified', 'headline', 'author', 'publisher', 'inLanguage'])

/** Walks the page once and keeps what its metadata may be read from. */
export function scanPage($: CheerioAPI): PageScan {
  const draft: Draft = {
    lang: null,
    titleTag: null,
    metas: new Map(),
    authors: [],
    canonical: null,
    linkedData: [],
    microdata: new Map(),
    headings: [],
    bylines: [],
    dates: [],
    bodyOffset: null,
    sample: '',
    offset: 0,
    before: '',
  }
  for (const node of $.root()[0]?.childNodes ?? []) visit(node as Node, draft, { inFrame: false, inStory: false, name: '' })
  return draft
}

interface Place {
  readonly inFrame: boolean
  readonly inStory: boolean
  /** Class names and `itemprop` of the nearest element. */
  readonly name: string
}

function visit(node: Node, draft: Draft, place: Place): void {
  if (node.type === 'text') readText(node.data, draft, place)
  if (!('attribs' in node) || readHead(node, draft)) return

  const inside = placeOf(node, place)
  readElement(node, draft, inside)
  for (const child of node.childNodes) visit(child, draft, inside)
}

/** Elements that are read whole and not entered. */
function readHead(element: Element, draft: Draft): boolean {
  const { name, attribs } = element
  if (name === 'meta') readMeta(attribs, draft)
  else if (name === 'link') readLink(attribs, draft)
  else if (name === 'title') draft.titleTag ??= textOf(element)
  else if (name === 'script' && /ld\+json/i.test(attribs['type'] ?? '')) draft.linkedData.push(textOf(element))
  else return unread.has(name)
  return true
}

function readMeta(attribs: Record<string, string>, draft: Draft): void {
  const content = attribs['content']?.trim()
  const name = (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? attribs['http-equiv'])?.toLowerCase()
  if (!content || name === undefined) return
  if (name === 'author' || name === 'article:author') draft.authors.push(content)
  if (!draft.metas.has(name)) draft.metas.set(name, content)
}

function readLink(attribs: Record<string, string>, draft: Draft): void {
  if (attribs['rel']?.toLowerCase() === 'canonical') draft.canonical ??= attribs['href']?.trim() || null
}

function placeOf({ name, attribs }: Element, outer: Place): Place {
  const own = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['itemprop'] ?? ''}`
  const inStory = outer.inStory || name === 'article' || name === 'main'
  // Themes write the names of their columns on the body element too.
  const isFrame = name !== 'body' && (frameNames.has(name) || (name === 'header' && !outer.inStory) || frameHint.test(own))
  return { inFrame: outer.inFrame || isFrame, inStory, name: own.length > 2 ? own : outer.name }
}

function readElement(element: Element, draft: Draft, place: Place): void {
  const { name, attribs } = element
  if (name === 'html') draft.lang ??= attribs['lang'] || attribs['xml:lang'] || null
  if (name === 'h1') draft.headings.push({ text: clean(textOf(element)), offset: draft.offset })
  if (name === 'time') readTime(element, draft, place)
  const property = attribs['itemprop']
  if (property !== undefined && microdataNames.has(property)) readMicrodata(element, property, draft)
  if (attribs['rel'] === 'author' || property === 'author' || (!place.inFrame && bylineHint.test(attribs['class'] ?? '')))
    readByline(element, draft)
}

function readTime(element: Element, draft: Draft, place: Place): void {
  const machine = element.attribs['datetime'] ?? element.attribs['content']
  const iso = machine === undefined ? null : readMachineDate(machine)
  if (iso === null) return
  const label = `${place.name} ${draft.before.slice(-40)}`
  draft.dates.push({ text: clean(textOf(element)), machine: iso, label, offset: draft.offset, inFrame: place.inFrame })
}

function readMicrodata(element: Element, property: string, draft: Draft): void {
  if (draft.microdata.has(property)) return
  const { attribs } = element
  const value = clean(attribs['content'] ?? attribs['datetime'] ?? textOf(element))
  if (value !== '') draft.microdata.set(property, value)
}

function readByline(element: Element, draft: Draft): void {
  const text = clean(textOf(element))
  if (text !== '' && text.length <= maxBylineText) draft.bylines.push({ text, offset: draft.offset })
}

function readText(data: string, draft: Draft, place: Place): void {
  const text = data.trim()
  if (text === '') return
  if (text.length <= maxDateText && dateHint.test(text)) {
    const label = `${place.name} ${draft.before.slice(-40)}`
    draft.dates.push({ text: clean(text), machine: null, label, offset: draft.offset, inFrame: place.inFrame })
  }
  if (text.length >= longRun && !place.inFrame) draft.bodyOffset ??= draft.offset
  if (text.length >= 40 && draft.sample.length < sampleLength) draft.sample += ` ${text.slice(0, sampleLength)}`
  draft.offset += text.length
  draft.before = text.length <= 40 ? text : ''
}

function textOf(element: Element): string {
  let text = ''
  for (const child of element.childNodes) {
    if (child.type === 'text') text += child.data
    else if ('childNodes' in child && !('attribs' in child && unread.has(child.name))) text += ` ${textOf(child as Element)} `
  }
  return text
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
