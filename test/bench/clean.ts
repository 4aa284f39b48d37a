// Our cleaner beside its peers on the same pages in one run: `npm run bench:clean -- --pages FOLDER --sets a,b`.
// Without a folder it reads the project's own fixtures. Ends with 1 where speed or memory fall below what we promise.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Extract, extractors } from './cleaning/extractors.ts'
import { type BenchPage, readPages } from './cleaning/pages.ts'
import { type Measures, measure, type PageScore, scorePage } from './cleaning/score.ts'
import { measureSpeed, type Speed } from './cleaning/speed.ts'

const ours = 'rollcall'
const timesFaster = { than: 'readability + linkedom', least: 5 }
const mostMegabytes = 450
/** A busy neighbour slows one run and not the next: the middle of three, and of the ratios within each, is told. */
const speedRounds = 3

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: join(import.meta.dirname, '../cleaning/fixtures/pages') },
    sets: { type: 'string' },
    lang: { type: 'string' },
    limit: { type: 'string' },
    /** Only these extractors, parted by commas. */
    only: { type: 'string' },
    /** A file for what leaked and what was lost, page by page. */
    dump: { type: 'string' },
    'no-speed': { type: 'boolean', default: false },
    /** Set by this script for the process that times one extractor. */
    time: { type: 'string' },
  },
})

const pages = readPages({
  folder: options.pages,
  sets: options.sets?.split(','),
  lang: options.lang,
  limit: options.limit === undefined ? undefined : Number(options.limit),
})
const chosen = Object.entries(extractors).filter(
  ([name]) => options.only === undefined || options.only.split(',').some((part) => name.startsWith(part)),
)

// defuddle tells of its progress on the console.
if (options.time !== undefined) {
  const extract = await extractors[options.time]?.()
  if (extract !== undefined) process.stdout.write(JSON.stringify(await silently(() => measureSpeed(extract, pages))))
} else {
  process.exitCode = await compareAll()
}

async function compareAll(): Promise<number> {
  const dump: string[] = []
  for (const set of new Set(pages.map((page) => page.set))) {
    const own = pages.filter((page) => page.set === set)
    console.log(`\n${set}: ${own.length} pages`)
    for (const [name, open] of chosen) {
      const extract = await open()
      const { scores, failures } = await silently(() => scoreAll(extract, own))
      console.log(row(name, measure(scores), failures))
      for (const { page, leaked, lost } of scores)
        if (leaked.length + lost.length > 0) dump.push(JSON.stringify({ name, set, file: page.file, leaked, lost }))
    }
  }
  if (options.dump !== undefined) writeFileSync(options.dump, `${dump.join('\n')}\n`)
  return options['no-speed'] ? 0 : compareSpeeds()
}

async function scoreAll(extract: Extract, own: readonly BenchPage[]): Promise<{ scores: PageScore[]; failures: number }> {
  let failures = 0
  const scores: PageScore[] = []
  for (const page of own) {
    const text = await Promise.resolve()
      .then(() => extract(page.html(), page.url))
      .catch(() => {
        failures++
        return ''
      })
    scores.push(scorePage(page, text))
  }
  return { scores, failures }
}

function row(name: string, measures: Measures, failures: number): string {
  const cells = [
    ['F1', measures.f1],
    ['P', measures.precision],
    ['R', measures.recall],
    ['leak', measures.leakPages],
    ['lost', measures.lost],
    ['segments', measures.segmentF1],
  ] as const
  const told = cells.filter(([, value]) => value !== null).map(([label, value]) => `${label} ${value?.toFixed(3)}`)
  return `  ${name.padEnd(24)} ${told.join('  ')}${failures === 0 ? '' : `  threw on ${failures}`}`
}

/** Times each extractor in processes of its own, all in turn, and says whether ours keeps its promises. */
function compareSpeeds(): number {
  console.log('\nspeed on one core, and peak memory of the process')
  const rounds = Array.from({ length: speedRounds }, () => new Map(chosen.map(([name]) => [name, timeInProcess(name)])))
  const speedsOf = (name: string) => rounds.flatMap((round) => round.get(name) ?? [])
  const ratioTo = (name: string) =>
    median(rounds.map((round) => (round.get(ours)?.pagesPerSecond ?? Number.NaN) / (round.get(name)?.pagesPerSecond ?? 1)))
  const peakOf = (name: string) => Math.max(...speedsOf(name).map(({ peakMegabytes }) => peakMegabytes))
  for (const [name] of chosen) {
    const speed = median(speedsOf(name).map(({ pagesPerSecond }) => pagesPerSecond))
    const ratio = name === ours || Number.isNaN(ratioTo(name)) ? '' : `  ours is ${ratioTo(name).toFixed(1)} times as fast`
    console.log(`  ${name.padEnd(24)} ${speed.toFixed(0).padStart(5)} pages/s  ${peakOf(name).toFixed(0).padStart(5)} MB${ratio}`)
  }
  const isTimed = chosen.some(([name]) => name === timesFaster.than)
  const tooSlow = isTimed && ratioTo(timesFaster.than) < timesFaster.least
  const tooLarge = peakOf(ours) > mostMegabytes
  if (tooSlow) console.error(`not ${timesFaster.least} times as fast as ${timesFaster.than}`)
  if (tooLarge) console.error(`more than ${mostMegabytes} MB`)
  return tooSlow || tooLarge ? 1 : 0
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function timeInProcess(name: string): Speed {
  const passed = ['pages', 'sets', 'lang', 'limit'] as const
  const flags = passed.flatMap((flag) => (options[flag] === undefined ? [] : [`--${flag}`, options[flag]]))
  const args = [fileURLToPath(import.meta.url), ...flags, '--time', name]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Speed
}

/** Runs with the console shut: a peer reports its progress there. */
async function silently<T>(run: () => Promise<T>): Promise<T> {
  const { log, warn, error, debug } = console
  const mute = () => undefined
  Object.assign(console, { log: mute, warn: mute, error: mute, debug: mute })
  try {
    return await run()
  } finally {
    Object.assign(console, { log, warn, error, debug })
  }
}
