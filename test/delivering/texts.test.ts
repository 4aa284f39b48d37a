import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, type MessageTexts, textsOf } from '../../src/delivering/texts/index.ts'

const reference = languages[0]

/** Each text of a language with the places it leaves to fill, by its path. */
function placesOf(texts: MessageTexts): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (part: unknown, path: string) => {
    if (typeof part === 'string') found.set(path, [...new Set(part.match(/\{\w+\}/g) ?? [])].sort().join(' '))
    else if (typeof part === 'object' && part !== null)
      for (const [key, value] of Object.entries(part)) walk(value, `${path}.${key}`)
  }
  walk(texts, '')
  return found
}

describe('the languages of messages', () => {
  test('are all registered', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/delivering/texts')).filter((file) => file !== 'index.ts')
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(languages.map(({ lang }) => lang).sort())
  })

  test.each(languages)('say in “$lang” what English says, with the same places to fill', (texts) => {
    const [here, there] = [placesOf(texts), placesOf(reference)]
    expect([...here.keys()].sort()).toEqual([...there.keys()].sort())
    const optional = /^\.(announced|verified|verifiedAlone)\./
    for (const [path, places] of there) if (!optional.test(path)) expect(`${path} ${here.get(path)}`).toBe(`${path} ${places}`)
  })

  test.each([
    ['es', 'es'],
    ['es-VE', 'es'],
    ['EN', 'en'],
    ['tlh', 'en'],
  ])('answer “%s” with “%s”', (asked, given) => {
    expect(textsOf(asked).lang).toBe(given)
  })
})
