import type { Migration } from 'kysely/migration'
import { up as documents } from './0001-documents.ts'
import { up as fetching } from './0002-fetching.ts'
import { up as reconciling } from './0003-reconciling.ts'
import { up as deliveries } from './0004-deliveries.ts'
import { up as claimsApart } from './0005-claims-apart.ts'

/** Every step of the schema by its number; a new table or column is a new file and one line here. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents': { up: documents },
  '0002-fetching': { up: fetching },
  '0003-reconciling': { up: reconciling },
  '0004-deliveries': { up: deliveries },
  '0005-claims-apart': { up: claimsApart },
}
