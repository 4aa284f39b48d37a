import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas } from '../../../src/service/settings/json-schemas.ts'

const config = join(import.meta.dirname, '../../../config')

describe('the schemas for editors', () => {
  test.each(Object.entries(jsonSchemas()))('%s is as `npm run schemas` writes it', (file, text) => {
    expect(readFileSync(join(config, file), 'utf8')).toBe(text)
  })

  const files = ['service.yaml', ...readdirSync(join(config, 'desks')).map((name) => join('desks', name))]
  test.each(files)('accept %s', (file) => {
    expect(problems(file, parse(readFileSync(join(config, file), 'utf8')))).toEqual([])
  })

  test('take a secret from a file, and ask for one of the two', () => {
    const channel = { type: 'webhook', url: 'https://a.example/' }
    expect(problems('service.yaml', { channels: { a: { ...channel, secret_file: 'key' } } })).toEqual([])
    expect(problems('service.yaml', { channels: { a: channel } })).not.toEqual([])
  })

  test('refuse a key that nothing reads', () => {
    expect(problems('service.yaml', { http: { prot: 1 } })).not.toEqual([])
  })
})

function problems(file: string, value: unknown): unknown[] {
  const schema = jsonSchemas()[file === 'service.yaml' ? 'service.schema.json' : 'desk.schema.json'] ?? ''
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.validate(JSON.parse(schema), value)
  return ajv.errors ?? []
}
