import type { CheerioAPI } from 'cheerio'
import type { parseDocument } from 'htmlparser2'
import { readMachineDate } from './dates.ts'
import { enter, outermost, type PagePart, type Place } from './page-part.ts'

type Parent = ReturnType<typeof parseDocument>
type Node = Parent['childNodes'][number]
type Element = Extract<Node, { attribs: Record<string, string> }>

/** A short text or `<time>` that may hold a date. */
export interface DateSighting {
  readonly text: string
  /** The machine-readable date of a `<time datetime>`. */
  readonly machine: string | null
  /** The words just before it. */
  readonly label: string
  /** Class names and `itemprop` around it. */
  readonly name: string
  /** Characters of visible text before it. */
  readonly offset: number
  readonly part: PagePart
}

/** A heading of the first rank, or a byline, with its place. */
export interface Sighting {
  readonly text: string
  readonly offset: number
  readonly part: PagePart
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
  /** Where the text first says the very title that the page's head declares. */
  readonly titleOffset: number | null
  /** Where the first long run of text begins. */
  readonly bodyOffset: number | null
  /** The first runs of text, to tell the language by. */
  readonly sample: string
}

type Draft = { -readonly [K in keyof PageScan]: PageScan[K] extends readonly (infer T)[] ? T[] : PageScan[K] } & {
  metas: Map<string, string>
  microdata: Map<string, string>
  offset: number
  before: string
  declaredTitle: string | null
  otherSample: string
}

const sampleLength = 2400
const longRun = 140
const minSampleRun = 40
const maxLabel = 40
const maxDateText = 140
const maxBylineText = 160
const dateHint = /(?:19|20)\d\d/
const bylineHint = /(?:^|[\s_-])(?:byline|author|autor|auteur|authors|autores|firma|signature)(?:$|[\s_-])/i
const linkedDataType = /ld\+json/i
const unread = new Set(['noscript', 'template', 'svg', 'iframe', 'select', 'textarea'])
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
    titleOffset: null,
    bodyOffset: null,
    sample: '',
    offset: 0,
    before: '',
    declaredTitle: null,
    otherSample: '',
  }
  for (const node of $.root()[0]?.childNodes ?? []) visit(node as Node, draft, outermost)
  draft.sample ||= draft.otherSample
  return draft
}

function visit(node: Node, draft: Draft, place: Place): void {
  if (node.type === 'text') readText(node.data, draft, place)
  else if (node.type === 'tag') visitElement(node, draft, place)
  else if (node.type === 'script' && linkedDataType.test(node.attribs['type'] ?? '')) draft.linkedData.push(textOf(node))
}

function visitElement(element: Element, draft: Draft, place: Place): void {
  const { name, attribs, childNodes } = element
  if (unread.has(name) || readHead(element, draft)) return
  const inside = enter(name, attribs, place)
  readElement(element, draft, inside)
  for (const child of childNodes) visit(child, draft, inside)
}

/** Elements that are read whole and not entered. */
function readHead(element: Element, draft: Draft): boolean {
  const { name, attribs } = element
  if (name === 'meta') readMeta(attribs, draft)
  else if (name === 'link') readLink(attribs, draft)
  else if (name === 'title') draft.titleTag ??= textOf(element)
  else return false
  return true
}

function readMeta(attribs: Record<string, string>, draft: Draft): void {
  const content = attribs['content']?.trim()
  const name = (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? attribs['http-equiv'])?.toLowerCase()
  if (!content || name === undefined) return
  if (name === 'author' || name === 'article:author') draft.authors.push(content)
  if (name === 'og:title') draft.declaredTitle ??= content
  if (!draft.metas.has(name)) draft.metas.set(name, content)
}

function readLink(attribs: Record<string, string>, draft: Draft): void {
  if (attribs['rel']?.toLowerCase() === 'canonical') draft.canonical ??= attribs['href']?.trim() || null
}

function readElement(element: Element, draft: Draft, place: Place): void {
  const { name, attribs } = element
  if (name === 'html') draft.lang ??= attribs['lang'] || attribs['xml:lang'] || null
  if (name === 'h1') draft.headings.push({ text: clean(textOf(element)), offset: draft.offset, part: place.part })
  if (name === 'time') readTime(element, draft, place)
  const property = attribs['itemprop']
  if (property !== undefined && microdataNames.has(property)) readMicrodata(element, property, draft)
  if (isByline(attribs, place)) readByline(element, draft, place)
}

function isByline(attribs: Record<string, string>, place: Place): boolean {
  if (place.part !== 'story') return false
  if (attribs['rel'] === 'author' || attribs['itemprop'] === 'author') return true
  const names = attribs['class']
  return names !== undefined && bylineHint.test(names)
}

function readTime(element: Element, draft: Draft, place: Place): void {
  const text = clean(textOf(element))
  const machine = element.attribs['datetime'] ?? element.attribs['content']
  const iso = machine === undefined ? null : readMachineDate(machine)
  if (iso !== null || dateHint.test(text)) draft.dates.push(dateSighting(text, iso, draft, place))
}

function dateSighting(text: string, machine: string | null, draft: Draft, { part, name }: Place): DateSighting {
  return { text, machine, label: draft.before, name, offset: draft.offset, part }
}

function readMicrodata(element: Element, property: string, draft: Draft): void {
  if (draft.microdata.has(property)) return
  const { attribs } = element
  const value = clean(attribs['content'] ?? attribs['datetime'] ?? textOf(element))
  if (value !== '') draft.microdata.set(property, value)
}

function readByline(element: Element, draft: Draft, { part }: Place): void {
  const text = clean(textOf(element))
  if (text !== '' && text.length <= maxBylineText) draft.bylines.push({ text, offset: draft.offset, part })
}

function readText(data: string, draft: Draft, place: Place): void {
  const text = data.trim()
  if (text === '') return
  const hasDate = text.length <= maxDateText && dateHint.test(text)
  if (hasDate && !place.inTime) draft.dates.push(dateSighting(clean(text), null, draft, place))
  if (draft.titleOffset === null && text === draft.declaredTitle) draft.titleOffset = draft.offset
  if (text.length >= longRun && place.part === 'story') draft.bodyOffset ??= draft.offset
  if (text.length >= minSampleRun) addSample(text, draft, place.part)
  draft.offset += text.length
  draft.before = text.length <= maxLabel && !hasDate ? text : ''
}

function addSample(text: string, draft: Draft, part: PagePart): void {
  if (part !== 'story') draft.otherSample ||= text.slice(0, sampleLength)
  else if (draft.sample.length < sampleLength) draft.sample += ` ${text.slice(0, sampleLength)}`
}

function textOf(element: Element): string {
  let text = ''
  for (const child of element.childNodes) {
    if (child.type === 'text') text += child.data
    else if (child.type === 'tag' && !unread.has(child.name)) text += ` ${textOf(child)} `
  }
  return text
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
