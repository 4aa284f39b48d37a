import type { Ledger } from './database.ts'

/** A block that stands on so many pages of one source is part of the site and not of a story. */
const leastPages = 3

/** Fingerprints of the blocks that stand on several pages of a source. */
export async function repeatedBlocks(db: Ledger, sourceId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('repeated_block')
    .select('fingerprint')
    .where('source_id', '=', sourceId)
    .where('pages', '>=', leastPages)
    .execute()
  return new Set(rows.map((row) => row.fingerprint))
}

/** Counts the blocks of one page; the same address again counts nothing. */
export async function saveBlocks(db: Ledger, sourceId: string, url: string, fingerprints: readonly string[]): Promise<void> {
  const rows = [...new Set(fingerprints)].map((fingerprint) => ({ source_id: sourceId, fingerprint, pages: 1, last_url: url }))
  if (rows.length === 0) return
  await db
    .insertInto('repeated_block')
    .values(rows)
    .onConflict((on) =>
      on
        .columns(['source_id', 'fingerprint'])
        .doUpdateSet((eb) => ({ pages: eb('repeated_block.pages', '+', 1), last_url: url }))
        .where('repeated_block.last_url', '!=', url),
    )
    .execute()
}
