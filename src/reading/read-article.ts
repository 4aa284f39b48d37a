import type { Figure, Reading } from '../domain/figure.ts'
import type { Desk } from '../domain/source.ts'
import { confidenceOf } from './confidence.ts'
import { findDates } from './dates/dates.ts'
import { languagePacks } from './languages/index.ts'
import { mergeClaims } from './merging.ts'
import type { ClaimRead, NumberRead } from './outcomes.ts'
import { type PartText, readNumbers } from './read-numbers.ts'
import { detectLanguage } from './words/detect-language.ts'
import { compileLexicon, compileSpeakers, type DeskSpeakers, type Lexicon } from './words/lexicon.ts'

/** What is read: an article, or any short text. */
export interface ReadInput {
  readonly title: string | null
  readonly text: string
  /** BCP 47; null, or a language without a pack, is told from the words. */
  readonly lang: string | null
  /** ISO 8601 instant or day; days without a year are told from it. */
  readonly publishedAt: string | null
  /** IANA zone in which the day of publishing is told; UTC if not given. */
  readonly timeZone?: string
  /** The blocks that make up the text. */
  readonly blocks?: readonly unknown[]
  /** What was taken out of the page: the short lines that stood behind the last block may say who signed it. */
  readonly removed?: readonly { readonly text: string; readonly before: number }[]
}

/** Changes whenever a rule or a word list changes what is read. */
const readingVersion = '2026.11.20-2'

type ReadingDesk = Pick<Desk, 'actors' | 'classes'>

/** Reads the figures of an article and its doubts. Pure; never throws; time grows with the length of the text. */
export function readArticle(article: ReadInput, desk: ReadingDesk): Reading {
  const numbers = numbersOf(article, desk)
  const claims = numbers.filter((number): number is ClaimRead => number.outcome.kind === 'claim')
  const figures: Figure[] = mergeClaims(claims, confidenceOf)
  const doubts = numbers.flatMap((number) =>
    number.outcome.kind === 'doubt'
      ? [{ part: number.part, reason: number.outcome.reason, value: number.count.value, ...evidenceOf(number, article) }]
      : [],
  )
  return {
    version: readingVersion,
    figures: figures.map((figure) => ({ ...figure, quote: textOf(article, figure.part).slice(figure.start, figure.end) })),
    doubts,
  }
}

/** Every number of the article with what became of it and why, in order: what `inspect --explain` prints. */
export function explainArticle(article: ReadInput, desk: ReadingDesk): readonly NumberRead[] {
  return numbersOf(article, desk)
}

function numbersOf(article: ReadInput, desk: ReadingDesk): NumberRead[] {
  const lang = languageOf(article)
  const lexicon = lexiconOf(lang)
  const speakers = speakersOf(desk, lexicon)
  const publishedOn = dayOf(article)
  const signed = linesBehind(article)
  const parts: PartText[] = (['title', 'text'] as const).map((part) => {
    const text = textOf(article, part)
    return { part, text, dates: findDates(text, lang, publishedOn), headline: textOf(article, 'title'), signed, publishedOn }
  })
  return parts.flatMap((part) => readNumbers(part, lexicon, speakers))
}

/** What was taken out behind the last block that was kept. */
function linesBehind({ blocks = [], removed = [] }: ReadInput): string[] {
  return removed.filter(({ before }) => before >= blocks.length).map(({ text }) => text)
}

function textOf(article: ReadInput, part: 'title' | 'text'): string {
  return part === 'title' ? (article.title ?? '') : article.text
}

function evidenceOf({ scene, part }: NumberRead, article: ReadInput) {
  const start = scene.tokens[scene.sentence.from]?.start ?? 0
  const end = scene.tokens[scene.sentence.to - 1]?.end ?? start
  return { start, end, quote: textOf(article, part).slice(start, end) }
}

function languageOf({ lang, title, text }: ReadInput): string {
  const primary = lang?.toLowerCase().split(/[-_]/)[0]
  const known = languagePacks.find((pack) => pack.code === primary)
  return known?.code ?? detectLanguage(`${title ?? ''} ${text}`, languagePacks)
}

const lexicons = new Map<string, Lexicon>()

/** Lexicons are compiled once a process: they depend on nothing but the code. */
function lexiconOf(code: string): Lexicon {
  const kept = lexicons.get(code)
  if (kept !== undefined) return kept
  const pack = languagePacks.find((one) => one.code === code) ?? languagePacks[0]
  if (pack === undefined) throw new Error('no language is registered')
  const lexicon = compileLexicon(pack)
  lexicons.set(code, lexicon)
  return lexicon
}

const deskSpeakers = new WeakMap<object, Map<string, DeskSpeakers>>()

function speakersOf(desk: ReadingDesk, lexicon: Lexicon): DeskSpeakers {
  const byLanguage = deskSpeakers.get(desk) ?? new Map<string, DeskSpeakers>()
  deskSpeakers.set(desk, byLanguage)
  const kept = byLanguage.get(lexicon.code) ?? compileSpeakers(desk.actors, desk.classes, lexicon)
  byLanguage.set(lexicon.code, kept)
  return kept
}

function dayOf({ publishedAt, timeZone }: ReadInput): string | null {
  if (publishedAt === null) return null
  if (/^\d{4}-\d\d-\d\d$/.test(publishedAt)) return publishedAt
  const instant = new Date(publishedAt)
  if (Number.isNaN(instant.getTime())) return null
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: timeZone ?? 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant)
}
