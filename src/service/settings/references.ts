import { type Mistake, nearestWord } from './mistake.ts'
import { type CheckedFile, mistakeAt } from './schema-mistakes.ts'
import { valueAt } from './schema-node.ts'

/** What a desk may refer to. */
export interface Known {
  /** Type of each channel by its name. */
  readonly channels: ReadonlyMap<string, string>
  readonly channelsOff: readonly string[]
}

/** Whatever a desk names that does not exist, and names given twice. */
export function deskReferences(file: CheckedFile, known: Known): Mistake[] {
  return [
    ...unknownWords(
      file,
      'routes',
      'channel',
      [...known.channels.keys(), ...known.channelsOff],
      'a channel of service.yaml',
      'Correct the name, or add the channel to service.yaml.',
    ),
    ...twice(file, 'sources', 'id'),
    ...twice(file, 'routes', 'id'),
    ...twice(file, 'actors', 'name'),
    ...withoutRecipients(file, known),
    ...sharedAliases(file),
  ]
}

function unknownWords(
  file: CheckedFile,
  list: string,
  key: string,
  valid: readonly string[],
  what: string,
  fix: string,
): Mistake[] {
  return texts(file, list, key)
    .filter(({ word }) => !valid.includes(word))
    .map(({ word, path }) => {
      const expected = valid.length === 0 ? `${what}, of which there is none` : `${what}: ${valid.join(', ')}`
      return mistakeAt(file, path, { expected, nearest: nearestWord(word, valid), fix })
    })
}

function twice(file: CheckedFile, list: string, key: string): Mistake[] {
  const seen = new Set<string>()
  return texts(file, list, key)
    .filter(({ word }) => seen.has(word) || !seen.add(word))
    .map(({ path }) =>
      mistakeAt(file, path, { expected: `a different ${key} for each of the ${list}`, fix: 'Give one of the two another name.' }),
    )
}

function withoutRecipients(file: CheckedFile, known: Known): Mistake[] {
  return texts(file, 'routes', 'channel')
    .filter(({ word }) => known.channels.get(word) === 'email')
    .map(({ path }) => [...path.slice(0, 2), 'to'])
    .filter((path) => isEmpty(valueAt(file.filled.value, path)) && !file.filled.missing.some((entry) => same(entry.path, path)))
    .map((path) => mistakeAt(file, path, { expected: 'at least one mail address', fix: 'Add to: with a list of addresses.' }))
}

/** An alias that stands for two actors would give each other's numbers to either. */
function sharedAliases(file: CheckedFile): Mistake[] {
  const owners = new Map<string, string>()
  return texts(file, 'actors', 'name').flatMap(({ word: actor, path }) => {
    const aliases = valueAt(file.filled.value, [...path.slice(0, 2), 'aliases'])
    return [{ alias: actor, at: path }, ...aliasesOf(aliases, [...path.slice(0, 2), 'aliases'])].flatMap(({ alias, at }) => {
      const owner = owners.get(alias) ?? actor
      owners.set(alias, owner)
      if (owner === actor) return []
      return [
        mistakeAt(file, at, {
          expected: `an alias of one actor alone (it stands for “${owner}” too)`,
          fix: 'Remove one of the two.',
        }),
      ]
    })
  })
}

/** The aliases of an actor with their places, whether they stand in one list or in one a language. */
function aliasesOf(value: unknown, path: readonly PropertyKey[]): { alias: string; at: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ alias: value, at: path }]
  if (value === null || typeof value !== 'object') return []
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => aliasesOf(valueAt(value, [key]), [...path, key]))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function same(a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The texts under one key of each entry of a list; what is no text is the schema's to refuse. */
function texts(file: CheckedFile, list: string, key: string): { word: string; path: PropertyKey[] }[] {
  const entries = valueAt(file.filled.value, [list])
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown, index) => {
    const word = valueAt(entry, [key])
    return typeof word === 'string' ? [{ word, path: [list, index, key] }] : []
  })
}
