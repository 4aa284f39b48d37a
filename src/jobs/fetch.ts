import { z } from 'zod'
import { type FailureCode, Fault } from '../domain/fault.ts'
import type { Link } from '../domain/link.ts'
import { type Page, sha256 } from '../domain/page.ts'
import type { Source } from '../domain/source.ts'
import { fetchLink, fetchSource } from '../fetching/fetch-source.ts'
import { savePage } from '../ledger/documents.ts'
import { getLink, linksToRevisit, type StoredLink, saveFetched, saveLinks, saveNotFetched } from '../ledger/links.ts'
import { findSourceState, saveFailedVisit, saveGoodVisit } from '../ledger/sources.ts'
import { leaveAlone, takeTurn } from './host-turn.ts'
import { type Context, defineJob, type NextJob } from './job.ts'
import { tellOfIllSource, tellOfRecoveredSource } from './source-health.ts'

/**
 * source → pages. A source that is an index hands on one job for each page it leads to. Replays safely: the same bytes
 * are kept once.
 */
export const fetch = defineJob({
  name: 'fetch',
  subject: 'sourceId',
  payload: z.union([z.strictObject({ sourceId: z.string(), linkId: z.string() }), z.strictObject({ sourceId: z.string() })]),
  policy: { concurrency: 8, attempts: 3 },

  async run(payload, context) {
    const source = context.sources.get(payload.sourceId)
    if (!('linkId' in payload)) {
      if (source === undefined) throw new Fault('fetch.unknown-source', { sourceId: payload.sourceId })
      return visitSource(source, context)
    }
    const link = await getLink(context.db, payload.linkId)
    return visitLink(link, source, context)
  },

  async afterFailure(payload, _, context) {
    const source = context.sources.get(payload.sourceId)
    return source === undefined || 'linkId' in payload ? [] : tellOfIllSource(source, context)
  },
})

async function visitSource(source: Source, context: Context): Promise<NextJob[]> {
  const { db, http, log } = context
  const at = context.now().getTime()
  try {
    await takeTurn(source.url, source.id, source, context)
    const before = await findSourceState(db, source.id)
    const known = before?.url === source.url ? before.validators : undefined
    const visit = await fetchSource(source, known, http, at)
    const next = visit.outcome === 'page' ? await keepPage(visit.page, source, null, context) : []
    const asked = visit.outcome === 'links' ? await saveLinks(db, source.id, visit.links, at) : []
    const again = await linksToRevisit(db, source.id, at)
    await saveGoodVisit(db, source.id, {
      at,
      url: source.url,
      validators: visit.outcome === 'unchanged' ? null : visit.validators,
    })
    const leftOut = visit.outcome === 'links' ? { offSubject: visit.offSubject, beyond: visit.beyond } : {}
    log.info({ outcome: visit.outcome, new: asked.length, again: again.length, ...leftOut }, 'source visited')
    return [...next, ...[...asked, ...again].map(linkJob), ...(await tellOfRecoveredSource(source, before, context))]
  } catch (error) {
    if (codeOf(error) !== 'fetch.host-busy') await saveFailedVisit(db, source.id, { at, fault: codeOf(error) })
    throw await leaveAlone(error, source.url, context)
  }
}

async function visitLink(link: StoredLink, source: Source | undefined, context: Context): Promise<NextJob[]> {
  const { db, http } = context
  const at = context.now().getTime()
  try {
    if (source === undefined) throw new Fault('fetch.unknown-source', { sourceId: link.sourceId })
    await takeTurn(link.url, link.id, source, context)
    const visit = await fetchLink(link.url, source, link.validators, http, at)
    const next = visit.outcome === 'page' ? await keepPage(visit.page, source, link, context) : []
    await saveFetched(db, link.id, { at, validators: visit.outcome === 'page' ? visit.validators : null })
    return next
  } catch (error) {
    if (codeOf(error) !== 'fetch.host-busy') await saveNotFetched(db, link.id, afterFailure(link, error, at))
    throw await leaveAlone(error, link.url, context)
  }
}

/** Stores a page, unless the last one of this address had the same bytes, and asks for it to be cleaned. */
async function keepPage(page: Page, source: Source, link: StoredLink | null, { db, log }: Context): Promise<NextJob[]> {
  const hints: Partial<Pick<Link, 'title' | 'lang' | 'publishedAt'>> = link?.hints ?? {}
  const trace = traceOf(link ?? { id: source.id, askedAt: page.fetchedAt })
  const pageId = await savePage(db, page, { sourceId: source.id, deskId: source.deskId, hints, trace })
  const facts = { trace, host: new URL(page.finalUrl).host, bytes: page.body.byteLength }
  log.info(pageId === undefined ? facts : { ...facts, pageId }, pageId === undefined ? 'page unchanged' : 'page fetched')
  return pageId === undefined ? [] : [{ job: 'clean', payload: { pageId }, trace }]
}

/** Asks for one page that a source leads to. */
export function linkJob(link: StoredLink): NextJob {
  return { job: 'fetch', payload: { sourceId: link.sourceId, linkId: link.id }, trace: traceOf(link) }
}

/** What groups the log lines of one page from its listing to its delivery; the same for a fetch that is tried again. */
function traceOf({ id, askedAt }: Pick<StoredLink, 'id' | 'askedAt'>): string {
  return sha256(`${id}\n${askedAt}`).slice(0, 12)
}

const firstRetryMs = 30 * 60_000
const maxFailures = 8

/**
 * When a link that failed may be asked for again: after half an hour, then twice as long each time; never where trying
 * is of no use.
 */
function afterFailure(link: StoredLink, error: unknown, at: number): Parameters<typeof saveNotFetched>[2] {
  const failingRuns = link.failingRuns + 1
  const isHopeless = failingRuns >= maxFailures || (error instanceof Fault && error.remedy === 'stop')
  return { fault: codeOf(error), failingRuns, dueAt: isHopeless ? null : at + firstRetryMs * 2 ** (failingRuns - 1) }
}

function codeOf(error: unknown): FailureCode {
  return error instanceof Fault ? error.code : 'unforeseen'
}
