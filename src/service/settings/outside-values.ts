import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

/** A reference to something outside the file that is not there. */
export interface MissingValue {
  /** Where it is referred to: `…url`, `…url_file`. */
  readonly path: readonly PropertyKey[]
  /** The setting it would have filled in: `…url`. */
  readonly target: readonly PropertyKey[]
  readonly reason: 'variable-unset' | 'file-unreadable' | 'given-twice'
  /** Name of the variable, or the path of the file. */
  readonly name: string
}

/** A configuration with its references filled in. */
export interface FilledIn {
  readonly value: unknown
  readonly missing: readonly MissingValue[]
  /** Paths whose value came from outside the file, as `JSON.stringify(path)`: they are never shown. */
  readonly fromOutside: ReadonlySet<string>
}

/**
 * Fills in `${NAME}` and `${NAME:-default}` from the environment and `<key>_file` from files, so that no secret stands in
 * the configuration itself. `${NAME:-}` means the setting may be absent: it leaves no value at all, like a key without a value.
 * `$${` is a plain `${`.
 */
export function fillIn(value: unknown, folder: string, env: Environment): FilledIn {
  const missing: MissingValue[] = []
  const fromOutside = new Set<string>()

  const visit = (node: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof node === 'string') return fillText(node, path)
    if (Array.isArray(node)) return node.map((item, index) => visit(item, [...path, index]))
    if (node !== null && typeof node === 'object') return fillMap(node as Record<string, unknown>, path)
    return node ?? undefined
  }

  const fillText = (text: string, path: readonly PropertyKey[]): string | undefined => {
    let fromEnv = false
    const filled = text.replace(/\$(\$\{)|\$\{(\w+)(?::-([^}]*))?\}/g, (_, plain: string, name: string, otherwise?: string) => {
      if (plain !== undefined) return plain
      fromEnv = true
      const found = env[name]
      if (found !== undefined && found !== '') return found
      if (otherwise === undefined) missing.push({ path, target: settingOf(path), reason: 'variable-unset', name })
      return otherwise ?? ''
    })
    if (fromEnv) fromOutside.add(JSON.stringify(path))
    return fromEnv && filled === '' ? undefined : filled
  }

  const settingOf = (path: readonly PropertyKey[]) => [...path.slice(0, -1), ...path.slice(-1).map((key) => secretOf(key) ?? key)]

  const fillMap = (map: Record<string, unknown>, path: readonly PropertyKey[]): Record<string, unknown> => {
    const entries = Object.entries(map).map(([key, item]): [string, unknown] => {
      const target = secretOf(key)
      if (target === undefined) return [key, visit(item, [...path, key])]
      if (target in map) missing.push({ path: [...path, key], target: [...path, target], reason: 'given-twice', name: target })
      return [target, readSecret(visit(item, [...path, key]), [...path, key], [...path, target])]
    })
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
  }

  const readSecret = (file: unknown, path: readonly PropertyKey[], target: readonly PropertyKey[]): string | undefined => {
    if (typeof file !== 'string') return undefined
    fromOutside.add(JSON.stringify(target))
    try {
      return readFileSync(resolve(folder, file), 'utf8').trim()
    } catch {
      missing.push({ path, target, reason: 'file-unreadable', name: file })
      return undefined
    }
  }

  return { value: visit(value, []), missing, fromOutside }
}

/** The setting a `<key>_file` fills in. */
function secretOf(key: PropertyKey): string | undefined {
  return typeof key === 'string' && key.endsWith('_file') ? key.slice(0, -'_file'.length) : undefined
}
