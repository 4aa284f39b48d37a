import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { type Mistake, showPath } from './mistake.ts'

/** A YAML file read into plain values, and where each of them stands. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  readonly mistakes: readonly Mistake[]
  /** Line and column of a value; of the nearest thing around it where it is absent. */
  locate(path: readonly PropertyKey[]): { readonly line: number; readonly column: number }
  /** Line and column of a key, which stands before its value. */
  locateKey(path: readonly PropertyKey[]): { readonly line: number; readonly column: number }
}

/** Reads YAML 1.2. What is not YAML becomes mistakes; nothing is thrown. */
export function parseYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const nodeAt = (path: readonly PropertyKey[]): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    return isNode(node) ? node : undefined
  }
  const locate = (path: readonly PropertyKey[]): { line: number; column: number } => {
    const node = nodeAt(path)
    if (node?.range != null) return at(node.range[0])
    return path.length === 0 ? { line: 1, column: 1 } : locateKey(path)
  }
  const locateKey = (path: readonly PropertyKey[]): { line: number; column: number } => {
    const around = nodeAt(path.slice(0, -1))
    const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
    const key = isScalar(pair?.key) ? pair.key : undefined
    return key?.range == null ? locate(path.slice(0, -1)) : at(key.range[0])
  }
  const mistakes = document.errors.map(
    (error): Mistake => ({
      file,
      ...at(error.pos[0]),
      path: '',
      expected: 'valid YAML',
      value: `${error.message.charAt(0).toLowerCase()}${error.message.slice(1).replace(/\.$/, '')}`,
      nearest: null,
      fix: 'Check the indentation, the colons and the quotes around this line.',
    }),
  )
  return { file, value: mistakes.length > 0 ? undefined : toValue(document, file, mistakes), mistakes, locate, locateKey }
}

function toValue(document: ReturnType<typeof parseDocument>, file: string, mistakes: Mistake[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 })
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error)
    const fix = 'Write the values out instead of repeating them by alias.'
    mistakes.push({ file, line: 1, column: 1, path: showPath([]), expected: 'valid YAML', value, nearest: null, fix })
    return undefined
  }
}
