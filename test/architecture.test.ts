import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The levels of docs/architecture.md: imports go down, never sideways. */
const levels: Record<string, number> = {
  domain: 0,
  fetching: 1,
  cleaning: 1,
  reading: 1,
  reconciling: 1,
  delivering: 1,
  ledger: 1,
  jobs: 2,
  workers: 3,
  web: 3,
  service: 4,
  cli: 5,
}

const root = join(import.meta.dirname, '../src')

interface SourceFile {
  readonly path: string
  readonly text: string
}

function sourceFiles(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Every import, export-from, dynamic import and worker URL of a file. */
function specifiers(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+|new URL\(\s*)['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  )
}

/** Each import that the levels forbid, as `from → to`. */
function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    specifiers(text)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative('.', normalize(join(dirname(path), specifier))))
      .filter((target) => !target.startsWith('..') && !allowed(path, target))
      .map((target) => `${path} → ${target}`),
  )
}

function allowed(from: string, to: string): boolean {
  const [here, there] = [from.split('/')[0] ?? '', to.split('/')[0] ?? '']
  if (here === there) return true
  const [level, below] = [levels[here], levels[there]]
  return level !== undefined && below !== undefined && below < level
}

describe('imports', () => {
  const files = sourceFiles()

  test('are read from every folder of the house', () => {
    expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(new Set(Object.keys(levels)))
    expect(files.flatMap(({ text }) => specifiers(text)).length).toBeGreaterThan(100)
  })

  test('go down the levels, never sideways or up', () => {
    expect(violations(files)).toEqual([])
  })

  test('know BullMQ in workers/ only', () => {
    const users = files.filter(({ text }) => specifiers(text).includes('bullmq')).map(({ path }) => path.split('/')[0])
    expect(new Set(users)).toEqual(new Set(['workers']))
  })

  test.each([
    ['sideways', 'reading/planted.ts', "import { cleanPage } from '../cleaning/clean-page.ts'"],
    ['upwards', 'domain/planted.ts', "import type { Job } from '../jobs/job.ts'"],
    ['by a dynamic import', 'ledger/planted.ts', "const late = await import('../fetching/http.ts')"],
    ['by a re-export', 'jobs/planted.ts', "export * from '../workers/worker.ts'"],
  ])('that go %s are caught', (_, path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1)
  })
})
