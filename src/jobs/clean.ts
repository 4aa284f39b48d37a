import { z } from 'zod'
import { blockFingerprints } from '../cleaning/fingerprints.ts'
import { decodeBody } from '../domain/page.ts'
import { getPage, saveArticle } from '../ledger/documents.ts'
import { repeatedBlocks, saveBlocks } from '../ledger/repeated-blocks.ts'
import { defineJob } from './job.ts'

/** page → article. Replays safely: the same page under the same rules is the same article. */
export const clean = defineJob({
  name: 'clean',
  subject: 'pageId',
  payload: z.object({ pageId: z.string() }),
  policy: { concurrency: 2, attempts: 3 },

  async run({ pageId }, { db, cleaner, sources, log, now }) {
    const page = await getPage(db, pageId)
    const source = sources.get(page.sourceId)
    const article = await cleaner.clean({
      content: decodeBody(page.body, page.contentType),
      format: isPlainText(page.contentType) ? 'text' : 'html',
      url: page.finalUrl,
      hints: { ...page.hints, lang: page.hints.lang ?? source?.lang ?? null },
      drop: source?.drop ?? [],
      keep: source?.keep ?? [],
      seen: await repeatedBlocks(db, page.sourceId),
      now: page.fetchedAt,
    })
    const articleId = await saveArticle(db, pageId, article, now().getTime())
    await saveBlocks(db, page.sourceId, page.url, blockFingerprints(article))
    log.info({ articleId, characters: article.text.length, removed: article.removed.length }, 'page cleaned')
    return [{ job: 'read', payload: { articleId } }]
  },
})

function isPlainText(contentType: string | null): boolean {
  return /^text\/plain\b/i.test(contentType ?? '')
}
