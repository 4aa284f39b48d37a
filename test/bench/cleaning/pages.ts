import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A page and what is true of it: its text in one or more wordings, or pieces that must and must not come out. */
export interface BenchPage {
  readonly set: string
  readonly file: string
  readonly url: string
  readonly lang: string | null
  /** The story's text, paragraphs on lines of their own; any one of them counts. */
  readonly gold: readonly string[]
  readonly with: readonly string[]
  readonly without: readonly string[]
  /** Read anew each time, so that the pages themselves take no memory. */
  html(): string
}

/** Which of the pages in a folder to take. */
export interface PageChoice {
  readonly folder: string
  readonly sets: readonly string[] | undefined
  readonly lang: string | undefined
  readonly limit: number | undefined
}

/** Reads a folder of sets (`SET/truth.jsonl` beside its pages, plain or gzipped), or a folder of `NAME.html` with `NAME.txt`. */
export function readPages({ folder, sets, lang, limit }: PageChoice): BenchPage[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'truth.jsonl')))
  const chosen = names.filter((name) => sets === undefined || sets.includes(name))
  const pages = chosen.length > 0 ? chosen.map((set) => readSet(join(folder, set), set)) : [readPairs(folder)]
  return pages.flatMap((all) => all.filter((page) => lang === undefined || page.lang === lang).slice(0, limit))
}

function readSet(folder: string, set: string): BenchPage[] {
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const truth = JSON.parse(line) as Partial<BenchPage> & { file: string }
    return {
      set,
      file: truth.file,
      url: truth.url ?? 'https://news.example/story',
      lang: truth.lang ?? null,
      gold: truth.gold ?? [],
      with: truth.with ?? [],
      without: truth.without ?? [],
      html: () => readHtml(join(folder, truth.file)),
    }
  })
}

function readPairs(folder: string): BenchPage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'))
  return files.map((file) => ({
    set: 'fixtures',
    file,
    url: `https://news.example/${file.replace('.html', '')}`,
    lang: file.slice(0, 2),
    gold: [readFileSync(join(folder, file.replace('.html', '.txt')), 'utf8').trim()],
    with: [],
    without: [],
    html: () => readHtml(join(folder, file)),
  }))
}

function readHtml(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
