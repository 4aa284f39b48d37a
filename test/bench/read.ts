/**
 * `npm run bench:read [-- --gold FOLDER]`: how well and how fast figures are read.
 *
 * Scores by language, standing and phenomenon on the project's own gold, or on every `*.jsonl` of a folder, beside a
 * baseline; then articles a second on one core, time at 1, 10 and 100 times the length of an article, and memory.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { standings } from '../../src/domain/figure.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { add, f1, nothing, precision, type Read, recall, scoreDocument, strictness, type Tally } from './figure-scores.ts'
import { deskFor, type GoldDocument, type GoldSet, readGoldSets } from './gold-set.ts'
import { readNearestNumbers } from './nearest-number.ts'

const { values } = parseArgs({ options: { gold: { type: 'string' } } })
const sets = readGoldSets(values.gold ?? join(import.meta.dirname, '../reading/gold'))
const articles = sets.flatMap((set) => set.documents.map((document) => ({ document, set })))

for (const set of sets) printScores(set)
printSpeed()

function readDocument(document: GoldDocument, set: GoldSet): readonly Read[] {
  const { title = null, text, lang, published } = document
  return readArticle({ title, text, lang, publishedAt: published }, deskFor(set, document)).figures
}

function printScores(set: GoldSet): void {
  const { name, documents } = set
  const read = new Map(documents.map((document) => [document.id, readDocument(document, set)]))
  const plain = new Map(documents.map((document) => [document.id, readPlainly(document, set)]))
  const figuresOf = (document: GoldDocument) => read.get(document.id) ?? []

  console.log(`\n${name}: ${documents.length} texts`)
  console.log(row('', 'precision', 'recall', 'F1', 'figures'))
  for (const how of strictness) {
    printTally(
      how,
      total(documents, (document) => scoreDocument(document, figuresOf(document), how)),
    )
    printTally(
      '  baseline',
      total(documents, (document) => scoreDocument(document, plain.get(document.id) ?? [], how)),
    )
  }
  for (const [lang, group] of groups(documents, ({ lang }) => [lang])) {
    printTally(
      `${lang} (standing)`,
      total(group, (document) => scoreDocument(document, figuresOf(document), 'standing')),
    )
  }
  for (const standing of standings) {
    printTally(
      standing,
      total(documents, (document) => scoreDocument(document, figuresOf(document), 'standing', standing)),
    )
  }
  const falsely = documents.filter(
    (document) => document.figures.length === 0 && figuresOf(document).some(({ measure }) => measure === 'released'),
  )
  console.log(`${falsely.length} texts without a figure from which one was read`)
  if (!name.includes('held-out'))
    printPhenomena(documents, (document) => scoreDocument(document, figuresOf(document), 'standing'))
}

function readPlainly(document: GoldDocument, set: GoldSet): readonly Read[] {
  return readNearestNumbers(`${document.title ?? ''}\n${document.text}`, deskFor(set, document))
}

/**
 * Phenomena are the remarks of the gold, parted by semicolons; those read without fault are only counted. Those of a set held
 * out stay untold: it is scored, never looked into.
 */
function printPhenomena(documents: readonly GoldDocument[], score: (document: GoldDocument) => Tally): void {
  const byPhenomenon = [...groups(documents, ({ why }) => (Array.isArray(why) ? why : (why ?? '').split(/\s*;\s*/u)))]
  const tallies = byPhenomenon.filter(([name]) => name !== '').map(([name, group]) => [name, total(group, score)] as const)
  const faulty = tallies.filter(([, tally]) => f1(tally) < 1).sort(([, one], [, other]) => f1(one) - f1(other))
  console.log(`phenomena: ${tallies.length - faulty.length} of ${tallies.length} without fault; the others, worst first`)
  for (const [name, tally] of faulty.slice(0, 40)) printTally(`  ${name}`, tally)
}

function groups(documents: readonly GoldDocument[], keysOf: (document: GoldDocument) => readonly string[]) {
  const grouped = new Map<string, GoldDocument[]>()
  for (const document of documents) {
    for (const key of keysOf(document)) grouped.set(key, [...(grouped.get(key) ?? []), document])
  }
  return grouped
}

function total(documents: readonly GoldDocument[], score: (document: GoldDocument) => Tally): Tally {
  return documents.map(score).reduce(add, nothing)
}

function printTally(name: string, tally: Tally): void {
  const share = (part: number) => part.toFixed(3)
  console.log(row(name, share(precision(tally)), share(recall(tally)), share(f1(tally)), String(tally.found + tally.missed)))
}

function row(name: string, ...cells: readonly string[]): string {
  return name.slice(0, 48).padEnd(50) + cells.map((cell) => cell.padStart(10)).join('')
}

function printSpeed(): void {
  const long = articles.filter(({ document }) => document.text.length > 800)
  if (long.length === 0) return
  const readAll = (times: number) => {
    for (const { document, set } of long) readDocument({ ...document, text: Array(times).fill(document.text).join('\n\n') }, set)
  }
  const words = long.reduce((sum, { document }) => sum + document.text.split(/\s+/u).length, 0)
  const warmUp = 5
  for (let round = 0; round < warmUp; round++) readAll(1)
  console.log(`\nspeed on one core, ${long.length} articles of ${Math.round(words / long.length)} words on average`)
  const before = process.memoryUsage().heapUsed
  for (const times of [1, 10, 100]) {
    const ms = measure(() => readAll(times), times === 1 ? 20 : 1)
    const perWord = ms / (words * times)
    console.log(
      `${String(times).padStart(4)} × length: ${(ms / long.length).toFixed(2)} ms an article, ${Math.round(1000 / (perWord * 400))} articles/s of 400 words`,
    )
  }
  const { heapUsed, rss } = process.memoryUsage()
  console.log(`memory: ${megabytes(heapUsed - before)} MB of heap grown, ${megabytes(rss)} MB resident`)
}

/** Processor time, so that what else the machine does is not counted. */
function measure(run: () => void, rounds: number): number {
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) run()
  return process.cpuUsage(before).user / 1000 / rounds
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(0)
}
