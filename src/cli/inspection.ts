import { z } from 'zod'
import { type CleanInput, cleanPage } from '../cleaning/clean-page.ts'
import { actorKinds } from '../domain/actor.ts'
import type { Article } from '../domain/article.ts'
import type { Reading } from '../domain/figure.ts'
import type { Desk } from '../domain/source.ts'
import { readArticle } from '../reading/read-article.ts'
import { type ArticleGap, gapsOf } from '../reconciling/gaps-of.ts'

const msPerDay = 86_400_000

/** One document to be looked at. */
export interface Document {
  readonly id: string
  readonly content: string
  readonly format: 'html' | 'text'
  readonly url: string | null
  readonly title: string | null
  readonly lang: string | null
  readonly published: string | null
}

/** What the pipeline makes of one document, with nothing stored. */
export interface Inspection {
  readonly id: string
  readonly article: Article
  readonly reading: Reading
  readonly gaps: readonly ArticleGap[]
}

/** Runs one document through cleaning, reading and the comparison of its own figures. */
export function inspectDocument(document: Document, desk: Desk, now: number): Inspection {
  const { id, content, format, url, title, lang, published } = document
  const input: CleanInput = {
    content,
    format,
    url,
    hints: { title, lang, publishedAt: published },
    now: notBefore(published, now),
  }
  const article = cleanPage(input)
  const reading = readArticle({ ...article, timeZone: desk.timeZone }, desk)
  const at = article.publishedAt === null ? now : Date.parse(article.publishedAt)
  return { id, article, reading, gaps: gapsOf(reading.figures, at, desk.tolerance) }
}

/** A day given by hand counts even if it is yet to come, which in a page that was fetched is a mistake of the page. */
function notBefore(published: string | null, now: number): number {
  const given = Date.parse(published ?? '')
  return Number.isNaN(given) ? now : Math.max(now, given + msPerDay)
}

/** An inspection as one line of JSON: the form in which quality is measured. */
export function toLine({ id, article, reading, gaps }: Inspection): string {
  return JSON.stringify({
    id,
    title: article.title,
    lang: article.lang,
    published: article.publishedAt,
    text: article.text,
    blocks: article.blocks,
    removed: article.removed.map(({ rule, text, page }) => ({ rule, text, page })),
    figures: reading.figures,
    doubts: [...article.doubts, ...reading.doubts],
    gaps,
  })
}

const words = z
  .union([z.array(z.string()), z.record(z.string(), z.array(z.string()))])
  .transform((list) => Object.values(list).flat())

const speakerClass = z.object({ kind: z.enum(actorKinds), words })

/** Classes of speakers as one list a kind. */
const wordsByKind = z
  .partialRecord(z.enum(actorKinds), words)
  .transform((lists) => actorKinds.map((kind) => ({ kind, words: lists[kind] ?? [] })))

const lineDesk = z.object({
  name: z.string(),
  actors: z.array(z.object({ name: z.string(), kind: z.enum(actorKinds), aliases: words.default([]) })),
  classes: z.union([z.array(speakerClass), wordsByKind]).default([]),
  time_zone: z.string().default('UTC'),
})

const line = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    lang: z.string().nullish(),
    published: z.string().nullish(),
    title: z.string().nullish(),
    url: z.string().nullish(),
    text: z.string().nullish(),
    html: z.string().nullish(),
    desk: z.union([z.string(), lineDesk]).nullish(),
  })
  .refine(({ text, html }) => (text ?? html) != null, { error: 'neither "text" nor "html"' })

/** One line of a batch: its document and the desk it names, by name or written out. */
export interface BatchLine {
  readonly document: Document
  readonly desk: string | Pick<Desk, 'name' | 'actors' | 'classes' | 'timeZone'> | null
}

/** Reads one line of a batch; `error` says what is wrong with one that cannot be read. */
export function parseLine(text: string): BatchLine | { readonly id: string | null; readonly error: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : String(error) }
  }
  const parsed = line.safeParse(value)
  if (!parsed.success) return { id: idOf(value), error: z.prettifyError(parsed.error) }
  const { id, html, text: plain, url, title, lang, published, desk } = parsed.data
  const document: Document = {
    id,
    content: html ?? plain ?? '',
    format: html == null ? 'text' : 'html',
    url: url ?? null,
    title: title ?? null,
    lang: lang ?? null,
    published: published ?? null,
  }
  if (desk == null || typeof desk === 'string') return { document, desk: desk ?? null }
  const { time_zone: timeZone, ...named } = desk
  return { document, desk: { ...named, timeZone } }
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
