import { z } from 'zod'
import { dueBatches } from '../ledger/alerts.ts'
import { listStalledDeliveries } from '../ledger/deliveries.ts'
import { linksOverdue } from '../ledger/links.ts'
import { forgetOldLinks, forgetOldPages } from '../ledger/retention.ts'
import { articlesWithoutReading, pagesWithoutArticle, readingsNotReconciled, type Stalled } from '../ledger/stalled.ts'
import { linkJob } from './fetch.ts'
import { defineJob, type NextJob } from './job.ts'

/** A row is left to its own job for so long; then its successor counts as lost. */
const patienceMs = 10 * 60_000

/** Asks again for whatever has no successor, asks for what the clock alone changes, and forgets what is past retention. */
export const sweep = defineJob({
  name: 'sweep',
  payload: z.strictObject({}),
  policy: { concurrency: 1, attempts: 3 },

  async run(_, { db, retention, log, now }) {
    const nowMs = now().getTime()
    const before = nowMs - patienceMs
    const links = await linksOverdue(db, nowMs)
    const pages = await pagesWithoutArticle(db, before)
    const articles = await articlesWithoutReading(db, before)
    const readings = await readingsNotReconciled(db, before)
    const batches = await dueBatches(db, nowMs)
    const deliveries = await listStalledDeliveries(db, before)
    const forgotten = await forgetOldPages(db, retention, nowMs)
    await forgetOldLinks(db, retention, nowMs)
    const next = [
      ...links.map(linkJob),
      ...pages.map((row) => asked('clean', 'pageId', row)),
      ...articles.map((row) => asked('read', 'articleId', row)),
      ...readings.map((row) => asked('reconcile', 'readingId', row)),
      ...batches.map((batchId) => ({ job: 'reconcile', payload: { batchId } })),
      ...deliveries.map((deliveryId) => ({ job: 'deliver', payload: { deliveryId } })),
    ]
    log.info(
      {
        links: links.length,
        pages: pages.length,
        articles: articles.length,
        readings: readings.length,
        due: batches.length,
        deliveries: deliveries.length,
        forgotten,
      },
      'swept',
    )
    return next
  },
})

function asked(job: string, key: string, { id, trace }: Stalled): NextJob {
  return { job, payload: { [key]: id }, trace }
}
