import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../../src/cleaning/clean-page.ts'
import { fingerprint } from '../../../src/cleaning/fingerprints.ts'
import { rules } from '../../../src/cleaning/rules/index.ts'

const folder = join(import.meta.dirname, 'fixtures')
const ruleFiles = readdirSync(join(import.meta.dirname, '../../../src/cleaning/rules'))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace('.ts', ''))

/** A page and what becomes of it: the story, a line of two hyphens, the lines the rule takes. */
function readPair(name: string) {
  const content = readFileSync(join(folder, `${name}.html`), 'utf8')
  const [story = '', taken = ''] = readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n--\n')
  return { content, story: story.trim().split('\n'), taken: taken.trim().split('\n') }
}

/** What the source itself says, for the rules that ask. */
function readSettings(name: string): { readonly drop?: readonly string[]; readonly seen?: ReadonlySet<string> } {
  const path = join(folder, `${name}.json`)
  if (!existsSync(path)) return {}
  const { seen, drop } = JSON.parse(readFileSync(path, 'utf8')) as { seen?: string[]; drop?: string[] }
  return { ...(drop && { drop }), ...(seen && { seen: new Set(seen.map(fingerprint)) }) }
}

describe('a rule', () => {
  test('is one file, named as the rule is, and stands in the list', () => {
    expect(rules.map(({ name }) => name).toSorted()).toEqual(ruleFiles.toSorted())
  })

  test('says why what it takes is no story', () => {
    for (const { name, reason } of rules) expect(reason.length, name).toBeGreaterThan(20)
  })

  test.each(rules.map(({ name }) => name))('%s takes its lines and no line of the story', (name) => {
    const { content, story, taken } = readPair(name)
    const article = cleanPage({ content, format: 'html', url: 'https://lake-courier.example/story', ...readSettings(name) })
    expect(article.text.split('\n')).toEqual(story)
    expect(article.removed.filter(({ rule }) => rule === name).map(({ text }) => text)).toEqual(taken)
  })
})
