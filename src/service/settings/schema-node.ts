import { z } from 'zod'

/** A JSON Schema as plain data, as far as we read it. */
export interface SchemaNode {
  description?: string
  type?: string
  const?: unknown
  enum?: unknown[]
  default?: unknown
  /** Our own mark: `whole` if the value may not be written out, `password` if an address may not carry one. */
  secret?: 'whole' | 'password'
  pattern?: string
  format?: string
  properties?: Record<string, SchemaNode>
  propertyNames?: SchemaNode
  additionalProperties?: SchemaNode | boolean
  required?: string[]
  items?: SchemaNode
  anyOf?: SchemaNode[]
  oneOf?: SchemaNode[]
  allOf?: SchemaNode[]
}

/** The JSON Schema of a file as it is written, before defaults. */
export function toSchemaNode(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, { io: 'input' }) as SchemaNode
}

/** The part of a schema that speaks of a path; where several shapes are possible, the one whose `type` the value names. */
export function schemaAt(root: SchemaNode, value: unknown, path: readonly PropertyKey[]): SchemaNode | undefined {
  const node = shapeOf(root, value)
  const [key, ...rest] = path
  if (key === undefined) return node
  const child = typeof key === 'number' ? node?.items : childOf(node, String(key))
  return child === undefined ? undefined : schemaAt(child, valueAt(value, [key]), rest)
}

/** The value at a path of plain data. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  )
}

function childOf(node: SchemaNode | undefined, key: string): SchemaNode | undefined {
  const named = node?.properties?.[key]
  if (named !== undefined) return named
  return typeof node?.additionalProperties === 'object' ? node.additionalProperties : undefined
}

function shapeOf(node: SchemaNode, value: unknown): SchemaNode | undefined {
  if (node.oneOf === undefined) return node
  return node.oneOf.find((shape) => shape.properties?.['type']?.const === valueAt(value, ['type']))
}
