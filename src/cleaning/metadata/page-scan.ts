import type { Attributes, Element, Node } from '../page-tree.ts'
import { remembered } from '../remembered.ts'
import { readMachineDate } from './dates.ts'
import { enter, outermost, type PagePart, type Place } from './page-part.ts'

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
  /** Elements that are called a byline. */
  readonly bylines: readonly Sighting[]
  /** Lines of their own like `By Ana Ruiz` or `2 May · by Ana Ruiz`, whatever their element is called. */
  readonly writtenBylines: readonly Sighting[]
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
/** No headline, name or label is longer, or made of more pieces; nor are there more of them around one story. */
const maxText = 1000
const maxNodes = 400
const maxSightings = 400
/** Marks where an element begins or ends; a space is missing there if a word ends and another begins, as a kicker before a headline. */
const border = '\ufffc'
const wordBorder = /([\p{Ll}\d»”)])\ufffc+(?=[\p{Lu}\d«“])|([:.!?;])\ufffc+(?=\p{L})/gu
const dateHint = /(?:19|20)\d\d/
const bylineHint =
  /(?:^|[\s_-])(?:byline|authors?|autor(?:es|a)?|auteurs?|autore|autorzeile|firma|signature|assinatura)(?:$|[\s_-](?!box|bio|about|desc|card|im|avatar|photo|follow))/i
const namesByline = remembered((names) => bylineHint.test(names))
const writtenByline =
  /(?:^|[·|•]\s*)(?:[Bb]y|Por|por|Par|par|Von|von|Di)\s+(\p{Lu}[\p{L}.'’-]+(?:,?\s+(?:d[aeiou]s?\s+|de la\s+|van\s+|von\s+|y\s+|e\s+|and\s+|et\s+|und\s+)?\p{Lu}[\p{L}.'’-]+){1,5})\s*(?:$|[·|•,])/u
const linkedDataType = /ld\+json/i
const unread = new Set(['noscript', 'template', 'svg', 'iframe', 'select', 'textarea'])
const microdataNames = new Set(['datePublished', 'dateCreated', 'dateModified', 'headline', 'author', 'publisher', 'inLanguage'])

/** Walks the page once and keeps what its metadata may be read from. */
export function scanPage(tree: Element): PageScan {
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
    writtenBylines: [],
    dates: [],
    titleOffset: null,
    bodyOffset: null,
    sample: '',
    offset: 0,
    before: '',
    declaredTitle: null,
    otherSample: '',
  }
  for (const node of tree.children) visit(node, draft, outermost)
  draft.sample ||= draft.otherSample
  return draft
}

function visit(node: Node, draft: Draft, place: Place): void {
  if (node.type === 'text') readText(node.data, draft, place)
  else if (node.type === 'tag') visitElement(node, draft, place)
  else if (node.type === 'script' && linkedDataType.test(node.attribs['type'] ?? '')) readLinkedData(node, draft)
}

function visitElement(element: Element, draft: Draft, place: Place): void {
  const { name, attribs, children } = element
  if (unread.has(name) || readHead(element, draft)) return
  const inside = enter(name, attribs, place)
  readElement(element, draft, inside)
  for (const child of children) visit(child, draft, inside)
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

function readLinkedData({ children }: Element, draft: Draft): void {
  const [content] = children
  if (content?.type === 'text') draft.linkedData.push(content.data)
}

function readMeta(attribs: Attributes, draft: Draft): void {
  const content = attribs['content']?.slice(0, maxText).trim()
  const name = (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? attribs['http-equiv'])?.toLowerCase()
  if (!content || name === undefined) return
  if (name === 'author' || name === 'article:author') draft.authors.push(content)
  if (name === 'og:title') draft.declaredTitle ??= content
  if (!draft.metas.has(name)) draft.metas.set(name, content)
}

function readLink(attribs: Attributes, draft: Draft): void {
  if (attribs['rel']?.toLowerCase() === 'canonical') draft.canonical ??= attribs['href']?.trim() || null
}

function readElement(element: Element, draft: Draft, place: Place): void {
  const { name, attribs } = element
  if (name === 'html') draft.lang ??= attribs['lang'] || attribs['xml:lang'] || null
  if (name === 'h1' && draft.headings.length < maxSightings)
    draft.headings.push({ text: clean(textOf(element)), offset: draft.offset, part: place.part })
  if (name === 'time') readTime(element, draft, place)
  const property = attribs['itemprop']
  if (property !== undefined && microdataNames.has(property)) readMicrodata(element, property, draft)
  if (isByline(attribs, place)) readByline(element, draft, place)
}

function isByline(attribs: Attributes, place: Place): boolean {
  if (place.part !== 'story') return false
  if (attribs['rel'] === 'author' || attribs['itemprop'] === 'author') return true
  const names = attribs['class']
  return names !== undefined && namesByline(names)
}

function readTime(element: Element, draft: Draft, place: Place): void {
  const text = clean(textOf(element))
  const machine = element.attribs['datetime'] ?? element.attribs['content']
  const iso = machine === undefined ? null : readMachineDate(machine)
  if (iso !== null || dateHint.test(text)) sightDate(text, iso, draft, place)
}

function sightDate(text: string, machine: string | null, draft: Draft, { part, name }: Place): void {
  if (draft.dates.length >= maxSightings) return
  draft.dates.push({ text, machine, label: draft.before, name: name.slice(0, maxText), offset: draft.offset, part })
}

function readMicrodata(element: Element, property: string, draft: Draft): void {
  if (draft.microdata.has(property)) return
  const { attribs } = element
  const value = clean((attribs['content'] ?? attribs['datetime'] ?? textOf(element)).slice(0, maxText))
  if (value !== '') draft.microdata.set(property, value)
}

function readByline(element: Element, draft: Draft, { part }: Place): void {
  const text = clean(textOf(element))
  if (text !== '' && text.length <= maxBylineText && draft.bylines.length < maxSightings)
    draft.bylines.push({ text, offset: draft.offset, part })
}

function readWrittenByline(text: string, draft: Draft): void {
  const name = writtenByline.exec(text)?.[1]
  if (name !== undefined && draft.bylines.length < maxSightings)
    draft.bylines.push({ text: name, offset: draft.offset, part: 'story' })
}

function readText(data: string, draft: Draft, place: Place): void {
  const text = data.trim()
  if (text === '') return
  const hasDate = text.length <= maxDateText && dateHint.test(text)
  if (hasDate && !place.inTime) sightDate(clean(text), null, draft, place)
  if (draft.titleOffset === null && text === draft.declaredTitle) draft.titleOffset = draft.offset
  if (text.length <= maxBylineText && place.part === 'story') readWrittenByline(text, draft)
  if (text.length >= longRun && place.part === 'story') draft.bodyOffset ??= draft.offset
  if (text.length >= minSampleRun) addSample(text, draft, place.part)
  draft.offset += text.length
  draft.before = text.length <= maxLabel && !hasDate ? text : ''
}

function addSample(text: string, draft: Draft, part: PagePart): void {
  if (part !== 'story') draft.otherSample ||= text.slice(0, sampleLength)
  else if (draft.sample.length < sampleLength) draft.sample += ` ${text.slice(0, sampleLength)}`
}

/** The text of an element as far as metadata may reach: a hostile page nests thousands of headings around its whole text. */
function textOf(element: Element): string {
  const pending: (Node | null)[] = [element]
  let text = ''
  for (let seen = 0; seen < maxNodes && text.length < maxText; seen++) {
    const node = pending.pop()
    if (node === undefined) break
    if (node?.type === 'text') text += node.data
    if (node === null) text += border
    if (node?.type !== 'tag' || unread.has(node.name)) continue
    text += node.name === 'br' ? ' ' : border
    pending.push(null)
    for (let at = Math.min(node.children.length, maxNodes) - 1; at >= 0; at--) pending.push(node.children[at] as Node)
  }
  return text.slice(0, maxText).replace(wordBorder, '$1$2 ').replaceAll(border, '')
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
