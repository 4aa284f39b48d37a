import { cleanOrRefuse } from '../../../src/cleaning/clean-page.ts'
import { Fault } from '../../../src/domain/fault.ts'
import { mutate } from './mutations.ts'
import type { BenchPage } from './pages.ts'

/** What came of many mutated pages. */
export interface FuzzReport {
  readonly pages: number
  /** Mutated pages that were refused as hostile, or as no text. */
  readonly refused: number
  readonly slowestMs: number
  readonly slowest: string
  /** Each page that threw, was cleaned by a bug's mercy only, or went over the limit: how to have it again, and what happened. */
  readonly failures: readonly string[]
}

/** Cleans `rounds` mutations of the pages in turn, from the seed on. */
export function fuzz(
  pages: readonly BenchPage[],
  { rounds, seed, limitMs }: { rounds: number; seed: number; limitMs: number },
): FuzzReport {
  const failures: string[] = []
  let [refused, slowestMs, slowest] = [0, 0, '']
  for (let round = 0; round < rounds; round++) {
    const page = pages[round % pages.length] as BenchPage
    const other = pages[(round * 7 + 3) % pages.length] as BenchPage
    const { html, names } = mutate(page.html(), other.html(), seed + round)
    const told = `${page.set}/${page.file} seed ${seed + round} (${names.join(', ')})`

    const startedAt = performance.now()
    const outcome = attempt(html, page.url)
    const took = performance.now() - startedAt
    if (outcome === 'refused') refused++
    else if (outcome !== 'cleaned') failures.push(`${told}: ${outcome}`)
    if (took > limitMs) failures.push(`${told}: took ${Math.round(took)} ms`)
    if (took > slowestMs) [slowestMs, slowest] = [took, told]
  }
  return { pages: rounds, refused, slowestMs, slowest, failures }
}

function attempt(html: string, url: string): string {
  try {
    const { text, blocks, doubts } = cleanOrRefuse({ content: html, format: 'html', url, now: Date.parse('2026-03-10') })
    const crash = doubts.find(({ reason }) => reason === 'page-unreadable')
    if (crash !== undefined) return crash.detail
    const outside = blocks.find(({ start, end }) => start < 0 || end > text.length || start > end)
    return outside === undefined ? 'cleaned' : `block ${outside.start}–${outside.end} of ${text.length} characters`
  } catch (error) {
    if (error instanceof Fault && error.code.startsWith('clean.')) return 'refused'
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
