import type { BenchPage } from './pages.ts'
import { readVisibleBlocks } from './visible-blocks.ts'

/** What one extractor made of one page. */
export interface PageScore {
  readonly page: BenchPage
  /** Shares of the page's word sequences: in both texts, only in ours, only in the true one. */
  readonly match: { readonly both: number; readonly extra: number; readonly missing: number } | null
  /** Blocks of the page that are no part of the story, and came out whole. */
  readonly leaked: readonly string[]
  /** True paragraphs of which less than half came out. */
  readonly lost: readonly string[]
  readonly paragraphs: number
  /** Pieces that had to come out and did, had to and did not, must not and did. */
  readonly segments: { readonly found: number; readonly missed: number; readonly wrong: number } | null
}

/** The measures of one extractor over many pages; `null` where the pages carry no such truth. */
export interface Measures {
  readonly pages: number
  readonly f1: number | null
  readonly precision: number | null
  readonly recall: number | null
  readonly leakPages: number | null
  readonly lost: number | null
  readonly segmentF1: number | null
}

const sequenceLength = 4
const pieceLength = 3
const fewestWords = 4
/** A block of the page shares at most this much with the true text, or it counts as the story. */
const foreignShare = 0.2
const lostShare = 0.5

/** Compares an extracted text with what is true of its page. */
export function scorePage(page: BenchPage, text: string): PageScore {
  const words = wordsOf(text)
  const segments = page.with.length + page.without.length === 0 ? null : countSegments(page, text)
  if (page.gold.length === 0) return { page, match: null, leaked: [], lost: [], paragraphs: 0, segments }

  const matches = page.gold.map((gold) => ({ gold, match: compare(wordsOf(gold), words) }))
  const { gold, match } = matches.reduce((best, next) => (f1(next.match) > f1(best.match) ? next : best))
  const paragraphs = gold.split('\n').filter((line) => wordsOf(line).length >= fewestWords)
  const pieces = new Set(sequences(lower(words), pieceLength))
  const lost = paragraphs.filter((line) => shareIn(lower(wordsOf(line)), pieces) < lostShare)
  return { page, match, leaked: findLeaks(page, words), lost, paragraphs: paragraphs.length, segments }
}

/** Sums the pages up: precision and recall are means over pages, so that a long page weighs no more than a short one. */
export function measure(scores: readonly PageScore[]): Measures {
  const matches = scores.flatMap(({ match }) => (match === null ? [] : [match]))
  const precision = mean(matches.filter((m) => m.both + m.extra > 0).map((m) => m.both / (m.both + m.extra)))
  const recall = mean(matches.filter((m) => m.both + m.missing > 0).map((m) => m.both / (m.both + m.missing)))
  const withText = scores.filter(({ match }) => match !== null)
  const paragraphs = sum(scores.map((score) => score.paragraphs))
  return {
    pages: scores.length,
    precision,
    recall,
    f1: precision === null || recall === null ? null : (2 * precision * recall) / (precision + recall || 1),
    leakPages: mean(withText.map(({ leaked }) => (leaked.length > 0 ? 1 : 0))),
    lost: paragraphs === 0 ? null : sum(scores.map(({ lost }) => lost.length)) / paragraphs,
    segmentF1: segmentF1(scores),
  }
}

function segmentF1(scores: readonly PageScore[]): number | null {
  const counted = scores.flatMap(({ segments }) => (segments === null ? [] : [segments]))
  if (counted.length === 0) return null
  const found = sum(counted.map((segments) => segments.found))
  const errors = sum(counted.map(({ missed, wrong }) => missed + wrong))
  return (2 * found) / (2 * found + errors || 1)
}

function countSegments(page: BenchPage, text: string): PageScore['segments'] {
  const line = oneLine(text)
  const found = page.with.filter((segment) => line.includes(oneLine(segment))).length
  return {
    found,
    missed: page.with.length - found,
    wrong: page.without.filter((segment) => line.includes(oneLine(segment))).length,
  }
}

function compare(gold: readonly string[], words: readonly string[]): NonNullable<PageScore['match']> {
  const [wanted, got] = [tally(sequences(gold, sequenceLength)), tally(sequences(words, sequenceLength))]
  const all = new Set([...wanted.keys(), ...got.keys()])
  let [both, extra, missing] = [0, 0, 0]
  for (const key of all) {
    const [want, have] = [wanted.get(key) ?? 0, got.get(key) ?? 0]
    both += Math.min(want, have)
    extra += Math.max(0, have - want)
    missing += Math.max(0, want - have)
  }
  return { both, extra, missing }
}

function findLeaks(page: BenchPage, words: readonly string[]): string[] {
  const story = new Set(page.gold.flatMap((gold) => sequences(lower(wordsOf(gold)), pieceLength)))
  const text = ` ${lower(words).join(' ')} `
  return readVisibleBlocks(page.html()).filter((block) => {
    const own = lower(wordsOf(block))
    return own.length >= fewestWords && shareIn(own, story) <= foreignShare && text.includes(` ${own.join(' ')} `)
  })
}

function shareIn(words: readonly string[], pieces: ReadonlySet<string>): number {
  const own = sequences(words, pieceLength)
  return own.filter((piece) => pieces.has(piece)).length / (own.length || 1)
}

function f1({ both, extra, missing }: NonNullable<PageScore['match']>): number {
  return (2 * both) / (2 * both + extra + missing || 1)
}

function sequences(words: readonly string[], length: number): string[] {
  if (words.length === 0) return []
  return Array.from({ length: Math.max(1, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' '))
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function lower(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase())
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}
