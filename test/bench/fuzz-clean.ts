// Cleans mutations of real pages: `npm run fuzz:clean -- --pages FOLDER --rounds 5000 --seed 1`.
// Without a folder it mutates the project's own fixtures. Ends with 1 where a page throws or goes over the limit.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz } from './cleaning/fuzz.ts'
import { readPages } from './cleaning/pages.ts'

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: join(import.meta.dirname, '../cleaning/fixtures/pages') },
    sets: { type: 'string' },
    rounds: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    'limit-ms': { type: 'string', default: '2000' },
  },
})

const pages = readPages({ folder: options.pages, sets: options.sets?.split(','), lang: undefined, limit: undefined })
const report = fuzz(pages, { rounds: Number(options.rounds), seed: Number(options.seed), limitMs: Number(options['limit-ms']) })

for (const failure of report.failures.slice(0, 20)) console.error(failure)
console.log(`${report.pages} mutated pages, ${report.refused} refused, ${report.failures.length} failures`)
console.log(`slowest ${report.slowestMs.toFixed(0)} ms: ${report.slowest}`)
process.exitCode = report.failures.length === 0 ? 0 : 1
