import type { Migration } from 'kysely/migration'
import * as documents from './0001-documents.ts'
import * as fetching from './0002-fetching.ts'
import * as reconciling from './0003-reconciling.ts'
import * as deliveries from './0004-deliveries.ts'

/** Every step of the schema by its number; a new table or column is a new file and one line here. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents': documents,
  '0002-fetching': fetching,
  '0003-reconciling': reconciling,
  '0004-deliveries': deliveries,
}
