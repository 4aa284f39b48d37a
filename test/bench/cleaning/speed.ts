import type { Extract } from './extractors.ts'
import type { BenchPage } from './pages.ts'

/** How fast one extractor is on one core, and how much memory its process held at most. */
export interface Speed {
  readonly pagesPerSecond: number
  readonly peakMegabytes: number
}

/** Enough work for a steady number: a few passes, and more of them where the pages are few. */
const passes = { least: 2, leastSeconds: 1.5, most: 200 }
/** Asking how much time has passed takes a seventh of a short page's: it is asked once for so many. */
const batchPages = 20

/**
 * Times passes over the pages after one to warm up, and takes the median. CPU seconds, not the clock: they count the
 * garbage collector's threads, and a busy neighbour on the machine does not slow them.
 */
export async function measureSpeed(extract: Extract, pages: readonly BenchPage[]): Promise<Speed> {
  await pass(extract, pages)
  const seconds: number[] = []
  while (seconds.length < passes.least || (total(seconds) < passes.leastSeconds && seconds.length < passes.most))
    seconds.push(await pass(extract, pages))

  const median = seconds.sort((a, b) => a - b)[seconds.length >> 1] ?? Number.NaN
  return { pagesPerSecond: pages.length / median, peakMegabytes: process.resourceUsage().maxRSS / 1000 }
}

async function pass(extract: Extract, pages: readonly BenchPage[]): Promise<number> {
  let microseconds = 0
  for (let at = 0; at < pages.length; at += batchPages) {
    const batch = pages.slice(at, at + batchPages).map((page) => ({ html: page.html(), url: page.url }))
    const before = process.cpuUsage()
    for (const { html, url } of batch) {
      await attempt(extract, html, url)
      // A turn of the event loop, as between jobs: only then weakly held trees are let go, which is work too.
      await new Promise(setImmediate)
    }
    const { user, system } = process.cpuUsage(before)
    microseconds += user + system
  }
  return microseconds / 1e6
}

async function attempt(extract: Extract, html: string, url: string): Promise<void> {
  try {
    await extract(html, url)
  } catch {
    // The score counts it; here it only takes its time.
  }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
