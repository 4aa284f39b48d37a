import type { z } from 'zod'
import { type Mistake, nearestWord, showPath } from './mistake.ts'
import type { FilledIn } from './outside-values.ts'
import { type SchemaNode, schemaAt, valueAt } from './schema-node.ts'
import type { YamlFile } from './yaml-file.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** A file being checked: as written, as filled in, and the schema it is held against. */
export interface CheckedFile {
  readonly yaml: YamlFile
  readonly filled: FilledIn
  readonly schema: SchemaNode
}

/** What a mistake says beyond its place. */
type Finding = Pick<Mistake, 'expected' | 'fix'> & Partial<Pick<Mistake, 'nearest' | 'value'>>

/** A mistake at a path of a file, with the value that stands there; what came from outside is not shown. */
export function mistakeAt(file: CheckedFile, path: Path, finding: Finding): Mistake {
  const shown = finding.value === undefined ? showValue(file, path) : finding.value
  const place = file.yaml.locate(path)
  return { file: file.yaml.file, ...place, path: showPath(path), nearest: null, ...finding, value: shown }
}

/** Each thing the schema refuses, as a mistake a person can act on. */
export function schemaMistakes(file: CheckedFile, issues: readonly Issue[]): Mistake[] {
  return issues.flatMap((issue) => fromIssue(file, issue))
}

/** Secrets written out in the file itself, where they would be committed and shared. */
export function literalSecrets(file: CheckedFile): Mistake[] {
  return leaves(file.filled.value, [])
    .filter(([path]) => !file.filled.fromOutside.has(JSON.stringify(path)))
    .filter(([path, value]) => isSecret(schemaAt(file.schema, file.filled.value, path), value))
    .map(([path]) => {
      const key = String(path.at(-1))
      return mistakeAt(file, path, {
        expected: 'a secret from outside this file',
        value: 'one written out',
        fix: `Write ${key}: \${NAME} and set that variable, or ${key}_file: with the path of a file that holds it.`,
      })
    })
}

function fromIssue(file: CheckedFile, issue: Issue): Mistake[] {
  const { path } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(file, path, key))
    case 'invalid_value':
      return [wrongWord(file, path, issue.values.map(String))]
    case 'invalid_key':
      return [{ ...badValue(file, path, keyDescription(file, path)), ...file.yaml.locateKey(path), value: quote(path.at(-1)) }]
    case 'invalid_union':
      if (issue.discriminator !== undefined) return [wrongWord(file, path, discriminators(file, path))]
      return [badValue(file, path)]
    default:
      return [badValue(file, path)]
  }
}

function unknownKey(file: CheckedFile, path: Path, key: string): Mistake {
  const node = schemaAt(file.schema, file.filled.value, path)
  const valid = Object.keys(node?.properties ?? {})
  const fix = 'Rename the key, or remove it: nothing reads it.'
  const finding = { expected: `one of the keys ${valid.join(', ')}`, value: quote(key), nearest: nearestWord(key, valid), fix }
  return { ...mistakeAt(file, [...path, key], finding), ...file.yaml.locateKey([...path, key]) }
}

function wrongWord(file: CheckedFile, path: Path, valid: readonly string[]): Mistake {
  const value = valueAt(file.filled.value, path)
  const nearest = typeof value === 'string' ? nearestWord(value, valid) : null
  const expected = valid.length === 1 ? `“${valid[0]}”` : `one of ${valid.join(', ')}`
  return mistakeAt(file, path, { expected, nearest, fix: fixFor(file, path) })
}

function badValue(file: CheckedFile, path: Path, expected = describe(file, path)): Mistake {
  return mistakeAt(file, path, { expected, fix: fixFor(file, path) })
}

function fixFor(file: CheckedFile, path: Path): string {
  if (file.filled.fromOutside.has(JSON.stringify(path))) return 'Correct the variable or the file this setting is filled in from.'
  if (valueAt(file.filled.value, path) !== undefined) return 'Correct the value.'
  return typeof path.at(-1) === 'string' ? `Add ${String(path.at(-1))}: here.` : 'Add it here.'
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
}

function describe(file: CheckedFile, path: Path): string {
  const node = schemaAt(file.schema, file.filled.value, path)
  return node?.description ?? typeNames[node?.type ?? ''] ?? 'something else'
}

function keyDescription(file: CheckedFile, path: Path): string {
  const node = schemaAt(file.schema, file.filled.value, path.slice(0, -1))
  return `as a key ${node?.propertyNames?.description ?? 'a short name'}`
}

function discriminators(file: CheckedFile, path: Path): string[] {
  const around = path.slice(0, -2)
  const node = schemaAt(file.schema, file.filled.value, around)
  const child = typeof node?.additionalProperties === 'object' ? node.additionalProperties : node?.items
  return (child?.oneOf ?? []).map((shape) => String(shape.properties?.[String(path.at(-1))]?.const))
}

function isSecret(node: SchemaNode | undefined, value: unknown): boolean {
  if (node?.secret === 'whole') return true
  return node?.secret === 'password' && typeof value === 'string' && URL.canParse(value) && new URL(value).password !== ''
}

function leaves(value: unknown, path: Path): [Path, unknown][] {
  if (value === null || typeof value !== 'object') return [[path, value]]
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [...keys].flatMap((key) => leaves((value as Record<PropertyKey, unknown>)[key], [...path, key]))
}

function showValue(file: CheckedFile, path: Path): string | null {
  const value = valueAt(file.filled.value, path)
  if (value === undefined || value === null) return null
  if (file.filled.fromOutside.has(JSON.stringify(path))) return 'a value filled in from outside'
  if (schemaAt(file.schema, file.filled.value, path)?.secret !== undefined) return 'a value that is not shown'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'keys with values' : quote(value)
}

function quote(value: unknown): string {
  const text = String(value)
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`
}
