import { z } from 'zod'
import { Fault } from '../domain/fault.ts'
import { sha256 } from '../domain/page.ts'
import type { Desk } from '../domain/source.ts'
import { getArticle, getOrigin } from '../ledger/documents.ts'
import { saveReading } from '../ledger/readings.ts'
import { readArticle } from '../reading/read-article.ts'
import { defineJob } from './job.ts'

/** article → reading. Replays safely: the same article under the same rules and actors is the same reading. */
export const read = defineJob({
  name: 'read',
  subject: 'articleId',
  payload: z.object({ articleId: z.string() }),
  policy: { concurrency: 2, attempts: 3 },

  async run({ articleId }, { db, desks, log, now }) {
    const article = await getArticle(db, articleId)
    const { deskId } = await getOrigin(db, article.pageId)
    const desk = desks.get(deskId)
    if (desk === undefined) throw new Fault('config.desk-missing', { deskId })
    const reading = readArticle({ ...article, timeZone: desk.timeZone }, desk)
    const version = `${reading.version}+${actorsVersion(desk)}`
    const readingId = await saveReading(db, { articleId, deskId }, { ...reading, version }, now().getTime())
    log.info({ readingId, figures: reading.figures.length, doubts: reading.doubts.length }, 'article read')
    return [{ job: 'reconcile', payload: { readingId } }]
  },
})

/** The same actors under the same names: a desk that names another monitor reads its articles anew. */
function actorsVersion({ actors, classes }: Desk): string {
  return sha256(JSON.stringify([actors, classes])).slice(0, 8)
}
