// Writes config/*.schema.json from the zod schemas, for editors: `npm run schemas`. A test fails when they are stale.
import { writeFileSync } from 'node:fs'
import { jsonSchemas } from '../src/service/settings/json-schemas.ts'

for (const [file, text] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`../config/${file}`, import.meta.url), text)
  console.log(`config/${file}`)
}
