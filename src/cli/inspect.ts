import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { text as readAll } from 'node:stream/consumers'
import { Fault } from '../domain/fault.ts'
import { decodeBody } from '../domain/page.ts'
import type { Desk } from '../domain/source.ts'
import { createHttp } from '../fetching/http.ts'
import type { Config } from '../service/settings/load-config.ts'
import { configOf } from './common.ts'
import { type BatchLine, type Document, inspectDocument, parseLine, toLine } from './inspection.ts'
import { inspectionReport } from './inspection-report.ts'
import type { Common } from './terminal.ts'

interface Options {
  readonly desk?: string
  readonly lang?: string
  readonly published?: string
  readonly explain?: boolean
  readonly batch?: boolean
}

/** The desk that knows no country: for documents of which nobody said which desk they belong to. */
const genericDesk = 'generic'

/** `rollcall inspect`: what the pipeline makes of a document, with nothing stored. */
export async function inspect(common: Common, [place]: readonly string[], options: Options): Promise<number> {
  const config = configOf(common)
  if (config === undefined) return 1
  if (options.batch === true) return inspectBatch(common, config, options)
  if (place === undefined) {
    common.terminal.err('rollcall inspect: name a file, an address, or - for standard input\n')
    return 2
  }
  const desk = deskNamed(config, options.desk ?? genericDesk)
  const document = await load(place, common, config, options)
  const inspection = inspectDocument(document, desk, Date.now())
  common.terminal.out(
    common.json ? `${toLine(inspection)}\n` : inspectionReport(inspection, { document, desk, explain: options.explain === true }),
  )
  return 0
}

/** One JSON object a line in, one a line out, in order; a line that cannot be read is answered with its error. */
async function inspectBatch({ terminal }: Common, config: Config, options: Options): Promise<number> {
  const now = Date.now()
  for await (const text of createInterface({ input: Readable.from(terminal.input), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue
    terminal.out(`${answer(text, config, options, now)}\n`)
  }
  return 0
}

function answer(text: string, config: Config, options: Options, now: number): string {
  const line = parseLine(text)
  if ('error' in line) return JSON.stringify(line)
  const { document } = line
  try {
    const known = {
      ...document,
      lang: document.lang ?? options.lang ?? null,
      published: document.published ?? options.published ?? null,
    }
    return toLine(inspectDocument(known, deskOf(line, config, options), now))
  } catch (error) {
    return JSON.stringify({ id: document.id, error: error instanceof Error ? describe(error) : String(error) })
  }
}

function describe(error: Error): string {
  return error instanceof Fault ? `${error.code} ${JSON.stringify(error.detail)}` : error.message
}

function deskOf({ desk }: BatchLine, config: Config, options: Options): Desk {
  if (desk === null || typeof desk === 'string') return deskNamed(config, desk ?? options.desk ?? genericDesk)
  return { ...deskNamed(config, genericDesk), ...desk }
}

function deskNamed(config: Config, name: string): Desk {
  const desk = config.desks.get(name)
  if (desk === undefined) throw new Fault('config.desk-missing', { desk: name, known: [...config.desks.keys()].join(', ') })
  return desk
}

async function load(place: string, { terminal }: Common, config: Config, options: Options): Promise<Document> {
  const common = { id: place, title: null, lang: options.lang ?? null, published: options.published ?? null }
  if (/^https?:\/\//.test(place)) return { ...common, ...(await download(place, config)) }
  const content = place === '-' ? await readAll(Readable.from(terminal.input)) : decodeBody(readFileSync(place), null)
  return { ...common, content, format: looksLikeMarkup(content) ? 'html' : 'text', url: null }
}

async function download(url: string, { settings }: Config): Promise<Pick<Document, 'content' | 'format' | 'url'>> {
  const http = createHttp({ contact: settings.contact })
  const { timeoutMs, maxBytes } = settings.limits
  try {
    // Whoever names an address here means it, a private one too.
    const { body, headers, finalUrl } = await http.get(url, { timeoutMs, maxBytes, allowPrivate: [new URL(url).hostname] })
    const contentType = headers['content-type'] ?? null
    const format = /^text\/plain\b/i.test(contentType ?? '') ? 'text' : 'html'
    return { content: decodeBody(body, contentType), format, url: finalUrl }
  } finally {
    await http.close()
  }
}

function looksLikeMarkup(content: string): boolean {
  return /<(?:!doctype|html|head|body|div|p|article|h1|meta)\b/i.test(content.slice(0, 20_000))
}
