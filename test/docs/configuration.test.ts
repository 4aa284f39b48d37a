import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jsonSchemas } from '../../src/service/settings/json-schemas.ts'
import { loadConfig } from '../../src/service/settings/load-config.ts'
import { formatMistake } from '../../src/service/settings/mistake.ts'

const root = join(import.meta.dirname, '../..')
const docs = readFileSync(join(root, 'docs/configuration.md'), 'utf8')

/** The YAML examples of a page: those of a desk begin with its name. */
function examples(page: string): { text: string; isDesk: boolean }[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => ({ text: yaml, isDesk: yaml.startsWith('name:') }))
}

/** Names of all settings in a schema, wherever they stand. */
function settingNames(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return []
  const own = 'properties' in node && typeof node.properties === 'object' ? Object.keys(node.properties ?? {}) : []
  return [...own, ...Object.values(node).flatMap(settingNames)]
}

describe('the configuration page', () => {
  test.each(Object.entries(jsonSchemas()))('tells of every setting of %s', (_, schema) => {
    const names = new Set(settingNames(JSON.parse(schema)).filter((name) => !name.endsWith('_file')))
    expect([...names].filter((name) => !new RegExp(`[\`.]${name}[\`.]|${name}:`).test(docs))).toEqual([])
  })
})

describe('the examples of the documentation', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollcall-docs-'))
    mkdirSync(join(folder, 'desks'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const pages = ['docs/configuration.md', 'README.md'].flatMap((page) => examples(page).map((example) => ({ page, ...example })))
  test.each(pages)('of $page are right: $text', ({ text, isDesk }) => {
    const channel = `{ type: slack-webhook, url: "\${ANY}" }`
    writeFileSync(join(folder, 'service.yaml'), isDesk ? `channels: { slack: ${channel}, mail: ${channel} }` : text)
    writeFileSync(join(folder, 'desks/here.yaml'), isDesk ? text : 'name: Here')
    const env = { ANY: 'https://hooks.example.org/', SLACK_BOT_TOKEN: 'token' }
    const wrong = loadConfig(folder, env).mistakes.filter(({ path }) => !path.endsWith('password_file'))
    expect(wrong.map(formatMistake)).toEqual([])
  })
})
