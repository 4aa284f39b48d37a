import type { Insertable, Selectable } from 'kysely'
import type { Doubt, Figure, Reading } from '../domain/figure.ts'
import { sha256 } from '../domain/page.ts'
import type { Ledger } from './database.ts'
import type { FigureTable } from './schema.ts'

/** Keeps a reading with its figures and returns its id. One already kept stays as it is: history is never overwritten. */
export async function saveReading(
  db: Ledger,
  of: { readonly articleId: string; readonly deskId: string },
  reading: Reading,
  readAt: number,
): Promise<string> {
  const id = sha256(`${of.articleId}\n${of.deskId}\n${reading.version}`).slice(0, 16)
  await db.transaction().execute(async (trx) => {
    const { numInsertedOrUpdatedRows: kept } = await trx
      .insertInto('reading')
      .values({
        id,
        article_id: of.articleId,
        desk_id: of.deskId,
        version: reading.version,
        doubts: JSON.stringify(reading.doubts),
        read_at: readAt,
        reconciled_at: null,
      })
      .onConflict((on) => on.doNothing())
      .executeTakeFirstOrThrow()
    if (kept === 0n || reading.figures.length === 0) return
    await trx
      .insertInto('figure')
      .values(reading.figures.map((figure, position) => toFigureRow(figure, { readingId: id, deskId: of.deskId, position })))
      .execute()
  })
  return id
}

function toFigureRow(
  figure: Figure,
  at: { readonly readingId: string; readonly deskId: string; readonly position: number },
): Insertable<FigureTable> {
  return {
    id: `${at.readingId}.${at.position}`,
    reading_id: at.readingId,
    desk_id: at.deskId,
    position: at.position,
    value: figure.value,
    max: figure.max,
    bound: figure.bound,
    vague: figure.vague ? 1 : 0,
    measure: figure.measure,
    stage: figure.stage,
    standing: figure.standing,
    actor: figure.actor,
    actor_kind: figure.actorKind,
    event_date: figure.eventDate,
    since: figure.since,
    part_of: figure.partOf,
    people: figure.people,
    part: figure.part,
    start: figure.start,
    end: figure.end,
    quote: figure.quote,
    confidence: figure.confidence,
    reasons: JSON.stringify(figure.reasons),
    rule: figure.rule,
  }
}

/** A row of `figure` as the domain knows it. */
export function fromFigureRow(row: Selectable<FigureTable>): Figure {
  return {
    value: row.value,
    max: row.max,
    bound: row.bound as Figure['bound'],
    vague: row.vague === 1,
    measure: row.measure as Figure['measure'],
    stage: row.stage as Figure['stage'],
    standing: row.standing as Figure['standing'],
    actor: row.actor,
    actorKind: row.actor_kind as Figure['actorKind'],
    eventDate: row.event_date,
    since: row.since,
    partOf: row.part_of,
    people: row.people as Figure['people'],
    part: row.part as Figure['part'],
    start: row.start,
    end: row.end,
    quote: row.quote,
    confidence: row.confidence,
    reasons: JSON.parse(row.reasons),
    rule: row.rule,
  }
}

/** A reading with its figures in the order of the text; `undefined` if it is not kept. */
export async function findReading(
  db: Ledger,
  id: string,
): Promise<(Reading & { readonly id: string; readonly articleId: string; readonly deskId: string }) | undefined> {
  const row = await db.selectFrom('reading').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const figures = await db.selectFrom('figure').selectAll().where('reading_id', '=', id).orderBy('position').execute()
  return {
    id: row.id,
    articleId: row.article_id,
    deskId: row.desk_id,
    version: row.version,
    figures: figures.map(fromFigureRow),
    doubts: JSON.parse(row.doubts) as Doubt[],
  }
}
