import { deskSchema } from './desk-schema.ts'
import { type SchemaNode, toSchemaNode } from './schema-node.ts'
import { serviceSchema } from './service-schema.ts'

/** The JSON Schemas of the config files for editors, by file name under `config/`, as text. */
export function jsonSchemas(): Record<string, string> {
  return {
    'service.schema.json': `${JSON.stringify(forEditors(toSchemaNode(serviceSchema)), null, 2)}\n`,
    'desk.schema.json': `${JSON.stringify(forEditors(toSchemaNode(deskSchema)), null, 2)}\n`,
  }
}

/** What an editor must know beside the schema: any value may come from the environment, any secret from a file. */
function forEditors(node: SchemaNode): SchemaNode {
  const { secret: _, format: __, ...rest } = node
  const inner: SchemaNode = { ...rest }
  if (node.pattern !== undefined) inner.pattern = `${reference}|${node.pattern}`
  if (node.enum !== undefined) return { ...omit(inner, 'enum'), anyOf: [{ enum: node.enum }, { pattern: reference }] }
  if (node.items !== undefined) inner.items = forEditors(node.items)
  if (node.anyOf !== undefined) inner.anyOf = node.anyOf.map(forEditors)
  if (node.oneOf !== undefined) inner.oneOf = node.oneOf.map(forEditors)
  if (typeof node.additionalProperties === 'object') inner.additionalProperties = forEditors(node.additionalProperties)
  if (node.properties !== undefined) Object.assign(inner, withFiles(node, node.properties))
  return inner
}

const reference = '\\$\\{\\w+(:-[^}]*)?\\}'

/** Properties with a `<key>_file` beside each secret, of which either may be given where the secret is required. */
function withFiles(node: SchemaNode, properties: Record<string, SchemaNode>): Partial<SchemaNode> {
  const secrets = Object.keys(properties).filter((key) => properties[key]?.secret !== undefined)
  const own = Object.entries(properties).map(([key, value]): [string, SchemaNode] => [key, forEditors(value)])
  const files = secrets.map((key): [string, SchemaNode] => [
    `${key}_file`,
    { type: 'string', description: `path of a file that holds ${key}, seen from this folder` },
  ])
  const required = (node.required ?? []).filter((key) => !secrets.includes(key))
  const either = secrets.filter((key) => node.required?.includes(key))
  return {
    properties: Object.fromEntries([...own, ...files]),
    required,
    ...(either.length === 0
      ? {}
      : { allOf: either.map((key) => ({ anyOf: [{ required: [key] }, { required: [`${key}_file`] }] })) }),
  }
}

function omit(node: SchemaNode, key: keyof SchemaNode): SchemaNode {
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== key))
}
