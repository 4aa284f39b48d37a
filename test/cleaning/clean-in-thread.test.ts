import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { type Cleaner, createCleaner } from '../../src/cleaning/clean-in-thread.ts'
import { cleanPage } from '../../src/cleaning/clean-page.ts'

const root = join(import.meta.dirname, '../..')
const story = '<h1>Twelve freed</h1><p>Twelve people left the prison on Monday, their families said at the gate of the city.</p>'
const heavy = `<article>${'<p>Twelve people left the prison on Monday, their families said.</p>'.repeat(40_000)}</article>`

let cleaner: Cleaner
afterEach(() => cleaner.close())

function page(content: string) {
  return { content, format: 'html', url: 'https://news.example/twelve', now: Date.parse('2026-03-10') } as const
}

describe('cleaning in a thread', () => {
  test('makes the article that cleaning in place makes', async () => {
    cleaner = createCleaner({ threads: 1, timeLimitMs: 10_000 })
    expect(await cleaner.clean(page(story))).toEqual(cleanPage(page(story)))
  })

  test('cleans many pages over few threads, each its own', async () => {
    cleaner = createCleaner({ threads: 2, timeLimitMs: 10_000 })
    const counts = Array.from({ length: 20 }, (_, index) => index + 10)
    const articles = await Promise.all(counts.map((count) => cleaner.clean(page(story.replaceAll('Twelve', `${count} people`)))))
    expect(articles.map(({ title }) => title)).toEqual(counts.map((count) => `${count} people freed`))
  })

  test('refuses a hostile page by its fault, and goes on', async () => {
    cleaner = createCleaner({ threads: 1, timeLimitMs: 10_000 })
    await expect(cleaner.clean(page('<div>'.repeat(100_000)))).rejects.toMatchObject({
      code: 'clean.hostile-page',
      detail: { what: 'depth', found: 501, limit: 500 },
    })
    await expect(cleaner.clean(page('%PDF-1.7'))).rejects.toMatchObject({ code: 'clean.not-text' })
    expect((await cleaner.clean(page(story))).title).toBe('Twelve freed')
  })

  test('ends a page that takes too long, and replaces its thread', async () => {
    cleaner = createCleaner({ threads: 1, timeLimitMs: 1 })
    const outcomes = await Promise.allSettled([cleaner.clean(page(heavy)), cleaner.clean(page(heavy))])
    const fault = { status: 'rejected', reason: { code: 'clean.too-slow', detail: { limitMs: 1, characters: heavy.length } } }
    expect(outcomes).toMatchObject([fault, fault])
  })

  test('closes with nothing left running', async () => {
    cleaner = createCleaner({ threads: 2, timeLimitMs: 10_000 })
    const cleaning = cleaner.clean(page(story))
    await cleaner.close()
    expect((await cleaning).title).toBe('Twelve freed')
  })
})

describe('the thread starts', () => {
  const script = (from: string) => `
    import { createCleaner } from '${pathToFileURL(join(from, 'cleaning/clean-in-thread'))}EXT'
    const cleaner = createCleaner({ threads: 1, timeLimitMs: 10_000 })
    const article = await cleaner.clean(${JSON.stringify(page(story))})
    console.log(article.title)`

  const run = async (code: string) =>
    (await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code])).stdout.trim()

  test('from the TypeScript files of a checkout, and lets the process end by itself', async () => {
    expect(await run(script(join(root, 'src')).replace('EXT', '.ts'))).toBe('Twelve freed')
  })

  test('from the built JavaScript files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'built-'))
    try {
      build(folder)
      expect(await run(script(folder).replace('EXT', '.js'))).toBe('Twelve freed')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** Builds the two files and what they import, with the packages within reach. */
function build(folder: string): void {
  const files = ['clean-in-thread', 'cleaning-thread'].map((file) => join(root, 'src/cleaning', `${file}.ts`))
  const compilerOptions = { outDir: folder, rootDir: join(root, 'src'), typeRoots: [join(root, 'node_modules/@types')] }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.build.json'), compilerOptions, files, include: [] }),
  )
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['--project', folder], { encoding: 'utf8' })
  expect(stdout).toBe('')
}
