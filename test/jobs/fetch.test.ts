import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Fault } from '../../src/domain/fault.ts'
import type { Slots } from '../../src/domain/slots.ts'
import type { Source } from '../../src/domain/source.ts'
import { createHttp, type Http } from '../../src/fetching/http.ts'
import { fetch } from '../../src/jobs/fetch.ts'
import type { Context, NextJob } from '../../src/jobs/job.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { getPage } from '../../src/ledger/documents.ts'
import { linksOverdue } from '../../src/ledger/links.ts'
import { findSourceState } from '../../src/ledger/sources.ts'
import { deskSchema, toDesk } from '../../src/service/settings/desk-schema.ts'
import { freshLedger } from '../support/ledger.ts'
import { openSite, page, redirect, type Site, status, tagged } from '../support/site.ts'
import { sourceAt } from '../support/source.ts'

/** A desk that wants to hear of sources that fail. */
const desk = toDesk(deskSchema.parse({ name: 'Here', routes: [{ id: 'r', channel: 'slack', events: ['health'] }] }), 'here', {
  timeoutMs: 5000,
  maxBytes: 5_000_000,
  hostGapMs: 0,
  maxEntries: 40,
})

const minute = 60_000
const hour = 60 * minute
const start = Date.parse('2025-12-30T12:00:00Z')

let site: Site
let http: Http
let db: Ledger
let clock: number
let heldOff: [string, number][]
let waitMs: number
beforeEach(async () => {
  site = await openSite()
  http = createHttp({ contact: 'desk@example.org' })
  db = await freshLedger()
  clock = start
  heldOff = []
  waitMs = 0
})
afterEach(async () => {
  await http.close()
  await db.destroy()
  await site.close()
})

/** What fetching asks for, and nothing else: jobs that need more are none of this file's. */
function context(...sources: Source[]): Context {
  const slots: Slots = {
    take: async () => waitMs,
    holdOff: async (key, forMs) => {
      heldOff.push([key, forMs])
    },
  }
  const asked: Partial<Context> = {
    desks: new Map([[desk.id, desk]]),
    db,
    http,
    log: pino({ level: 'silent' }),
    now: () => new Date(clock),
    sources: new Map(sources.map((source) => [source.id, source])),
    slots,
  }
  return asked as Context
}

function rss(...entries: { path: string; title?: string; updated?: string }[]): string {
  const items = entries.map(
    ({ path, title = `Story ${path}`, updated }) =>
      `<item><title>${title}</title><link>${site.origin}${path}</link><pubDate>Tue, 30 Dec 2025 10:00:00 GMT</pubDate>${
        updated === undefined ? '' : `<atom:updated>${updated}</atom:updated>`
      }</item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><link>${site.origin}</link><language>es</language>${items.join('')}</channel></rss>`
}

const story = '<html><body><article><p>The ministry said that 99 people had been freed.</p></article></body></html>'
const feedOf = (body: string, headers: Record<string, string> = {}) =>
  page(body, { 'content-type': 'application/rss+xml', ...headers })

async function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  const error = await promise.catch((caught: unknown) => caught)
  return error instanceof Fault ? error.code : undefined
}

/** Runs a visit and every fetch it asks for; returns what comes after. */
async function runAll(source: Source): Promise<NextJob[]> {
  const run = (job: NextJob) => fetch.run(job.payload, context(source))
  const first = await fetch.run({ sourceId: source.id }, context(source))
  const next = await Promise.all(first.map((job) => (job.job === 'fetch' ? run(job) : [job])))
  return next.flat()
}

describe('a feed', () => {
  test('hands on one job for each entry, and each keeps its page with what the feed said of it', async () => {
    site.answers['/feed'] = feedOf(rss({ path: '/a' }, { path: '/b' }))
    site.answers['/a'] = page(story)
    site.answers['/b'] = page(`${story} `)
    const source = sourceAt(`${site.origin}/feed`, { kind: 'feed' })
    const next = await runAll(source)
    expect(next.map(({ job }) => job)).toEqual(['clean', 'clean'])
    const kept = await getPage(db, next[0]?.payload['pageId'] ?? '')
    expect(kept).toMatchObject({
      url: `${site.origin}/a`,
      sourceId: source.id,
      fetchedAt: start,
      trace: next[0]?.trace,
      hints: { title: 'Story /a', lang: 'es', publishedAt: '2025-12-30T10:00:00.000Z' },
    })
  })

  test('asks for nothing the second time', async () => {
    site.answers['/feed'] = feedOf(rss({ path: '/a' }))
    site.answers['/a'] = page(story)
    const source = sourceAt(`${site.origin}/feed`, { kind: 'feed' })
    await runAll(source)
    clock += hour
    expect(await runAll(source)).toEqual([])
    expect(site.asked).toEqual(['/feed', '/a', '/feed'])
  })

  test('that is unchanged is not sent again', async () => {
    site.answers['/feed'] = tagged(rss(), '"f1"', { 'content-type': 'application/rss+xml' })
    const source = sourceAt(`${site.origin}/feed`, { kind: 'feed' })
    await fetch.run({ sourceId: source.id }, context(source))
    await fetch.run({ sourceId: source.id }, context(source))
    expect(await findSourceState(db, source.id)).toMatchObject({ fault: null, validators: { etag: '"f1"' } })
  })

  test('that has moved is asked for whole, whatever the old address said', async () => {
    const source = sourceAt(`${site.origin}/feed`, { kind: 'feed' })
    site.answers['/feed'] = tagged(rss(), '"f1"')
    await fetch.run({ sourceId: source.id }, context(source))
    site.answers['/new'] = tagged(rss({ path: '/a' }), '"f1"')
    const moved = { ...source, url: `${site.origin}/new` }
    expect(await fetch.run({ sourceId: source.id }, context(moved))).toHaveLength(1)
  })

  test('that says an entry was updated has it fetched again; the new bytes are a new page', async () => {
    const source = sourceAt(`${site.origin}/feed`, { kind: 'feed' })
    site.answers['/feed'] = feedOf(rss({ path: '/a', updated: '2025-12-30T10:00:00Z' }))
    site.answers['/a'] = page(story)
    await runAll(source)
    clock += minute
    site.answers['/feed'] = feedOf(rss({ path: '/a', updated: '2025-12-30T11:00:00Z' }))
    site.answers['/a'] = page(story.replace('99', '131'))
    expect(await runAll(source)).toMatchObject([{ job: 'clean' }])
  })

  test('is held to its subjects, wherever a word begins, whatever the accents', async () => {
    site.answers['/feed'] = feedOf(
      rss({ path: '/1', title: 'Excarcelación de 99 personas' }, { path: '/2', title: 'El clima de mañana' }),
    )
    const source = sourceAt(`${site.origin}/feed`, { kind: 'feed', about: ['EXCARCELACION'] })
    const next = await fetch.run({ sourceId: source.id }, context(source))
    expect(next).toHaveLength(1)
  })

  test('that is HTML, JSON of another kind or nothing is no feed', async () => {
    const source = sourceAt(`${site.origin}/feed`, { kind: 'feed' })
    for (const body of ['<html><body><h1>Welcome to our site</h1></body></html>', '{"a": 1}', '', '<rss><channel><item>']) {
      site.answers['/feed'] = page(body)
      expect(await codeOf(fetch.run({ sourceId: source.id }, context(source)))).toBe('fetch.not-a-feed')
    }
    expect(await findSourceState(db, source.id)).toMatchObject({ fault: 'fetch.not-a-feed', failingRuns: 4, failingSince: start })
  })

  test('that fails and recovers says since when, and keeps what it knew', async () => {
    const source = sourceAt(`${site.origin}/feed`, { kind: 'feed' })
    site.answers['/feed'] = tagged(rss(), '"f1"')
    await fetch.run({ sourceId: source.id }, context(source))
    site.answers['/feed'] = status(500)
    clock += hour
    expect(await codeOf(fetch.run({ sourceId: source.id }, context(source)))).toBe('fetch.server-error')
    clock += hour
    expect(await codeOf(fetch.run({ sourceId: source.id }, context(source)))).toBe('fetch.server-error')
    expect(await findSourceState(db, source.id)).toMatchObject({
      addedAt: start,
      succeededAt: start,
      failingRuns: 2,
      failingSince: start + hour,
      fault: 'fetch.server-error',
      validators: { etag: '"f1"' },
    })
    site.answers['/feed'] = tagged(rss(), '"f1"')
    await fetch.run({ sourceId: source.id }, context(source))
    expect(await findSourceState(db, source.id)).toMatchObject({ failingRuns: 0, failingSince: null, fault: null })
  })
})

describe('a webpage', () => {
  test('is kept when its bytes change, and when they change back', async () => {
    const source = sourceAt(`${site.origin}/count`)
    const kept: number[] = []
    for (const body of [story, story, story.replace('99', '131'), story]) {
      site.answers['/count'] = page(body)
      kept.push((await fetch.run({ sourceId: source.id }, context(source))).length)
      clock += hour
    }
    expect(kept).toEqual([1, 0, 1, 1])
  })

  test.each([
    ['a captcha', '<title>Site</title><p>Confirm you are human</p>', 'fetch.blocked'],
    ['a challenge', '<title>Just a moment...</title><p>Checking your browser</p>', 'fetch.blocked'],
    ['a login form', '<form><input name=u><input type="password"></form>', 'fetch.blocked'],
    ['an empty body', '', 'fetch.empty'],
    [
      'a shell that scripts would fill',
      '<div id="root"></div><noscript>You need JavaScript</noscript><script>x()</script>',
      'fetch.empty',
    ],
  ])('that is %s is no page', async (_, body, code) => {
    site.answers['/count'] = page(body)
    const source = sourceAt(`${site.origin}/count`)
    expect(await codeOf(fetch.run({ sourceId: source.id }, context(source)))).toBe(code)
    expect(await findSourceState(db, source.id)).toMatchObject({ succeededAt: null, fault: code })
  })

  test('that speaks of captchas in a story is a page', async () => {
    site.answers['/count'] = page(
      `<p>The site asks readers to confirm you are human.</p>${'<p>More of the story follows.</p>'.repeat(80)}`,
    )
    const source = sourceAt(`${site.origin}/count`)
    expect(await fetch.run({ sourceId: source.id }, context(source))).toHaveLength(1)
  })
})

describe('a page of a feed', () => {
  async function listed(): Promise<{ source: Source; job: NextJob }> {
    site.answers['/feed'] = feedOf(rss({ path: '/a' }))
    const source = sourceAt(`${site.origin}/feed`, { kind: 'feed' })
    const [job] = await fetch.run({ sourceId: source.id }, context(source))
    return { source, job: job as NextJob }
  }

  test('that nobody fetched is overdue after half an hour, once fetched no more', async () => {
    const { source, job } = await listed()
    expect(await linksOverdue(db, start + 29 * minute)).toEqual([])
    expect(await linksOverdue(db, start + 31 * minute)).toMatchObject([{ id: job.payload['linkId'] }])
    site.answers['/a'] = page(story)
    await fetch.run(job.payload, context(source))
    expect(await linksOverdue(db, start + 31 * minute)).toEqual([])
  })

  test('that leads to the front page is gone', async () => {
    const { source, job } = await listed()
    site.answers['/a'] = redirect('/')
    site.answers['/'] = page(story)
    expect(await codeOf(fetch.run(job.payload, context(source)))).toBe('fetch.not-found')
  })

  test('that leads to a login is blocked', async () => {
    const { source, job } = await listed()
    site.answers['/a'] = redirect('/login?next=/a')
    site.answers['/login?next=/a'] = page(story)
    expect(await codeOf(fetch.run(job.payload, context(source)))).toBe('fetch.blocked')
  })

  test('that is gone is not asked for again', async () => {
    const { source, job } = await listed()
    expect(await codeOf(fetch.run(job.payload, context(source)))).toBe('fetch.not-found')
    expect(await linksOverdue(db, start + 1000 * hour)).toEqual([])
  })

  test('whose server fails is asked for later and later', async () => {
    const { source, job } = await listed()
    site.answers['/a'] = status(500)
    await codeOf(fetch.run(job.payload, context(source)))
    await codeOf(fetch.run(job.payload, context(source)))
    expect(await linksOverdue(db, start + 59 * minute)).toEqual([])
    expect(await linksOverdue(db, start + 61 * minute)).toHaveLength(1)
  })

  test('whose source is gone is not asked for again', async () => {
    const { job } = await listed()
    expect(await codeOf(fetch.run(job.payload, context()))).toBe('fetch.unknown-source')
    expect(await linksOverdue(db, start + 1000 * hour)).toEqual([])
  })

  test('is looked at again for three days, because pages are edited in silence', async () => {
    const { source, job } = await listed()
    site.answers['/a'] = page(story)
    await fetch.run(job.payload, context(source))
    const visits: number[] = []
    for (let hours = 1; hours <= 100; hours++) {
      clock = start + hours * hour
      const again = await fetch.run({ sourceId: source.id }, context(source))
      for (const one of again) await fetch.run(one.payload, context(source))
      if (again.length > 0) visits.push(hours)
    }
    expect(visits).toEqual([3, 6, 10, 16, 25, 38, 58])
  })
})

describe('a source that keeps failing', () => {
  /** What a visit asks for, whether it went well or failed. */
  async function visit(source: Source): Promise<readonly NextJob[]> {
    const payload = { sourceId: source.id }
    return fetch.run(payload, context(source)).catch((error: unknown) => fetch.afterFailure(payload, error, context(source)))
  }
  const told = () => db.selectFrom('delivery').select(['subject_id', 'revision', 'state']).orderBy('revision').execute()

  test('is told of once after three hours, at once, and once when it works again', async () => {
    const source = sourceAt(`${site.origin}/count`)
    site.answers['/count'] = page(story)
    await visit(source)
    site.answers['/count'] = status(500)
    for (let round = 1; round <= 6; round++) {
      clock += hour
      expect((await visit(source)).map(({ job }) => job)).toEqual(round === 5 ? ['deliver'] : [])
      expect(await told()).toHaveLength(round < 5 ? 0 : 1)
    }
    site.answers['/count'] = page(story)
    clock += 20 * minute
    expect((await visit(source)).map(({ job }) => job)).toEqual(['deliver'])
    expect(await visit(source)).toEqual([])
    expect(await told()).toMatchObject([{ revision: 1 }, { revision: 2, subject_id: `source-here/a-${start}` }])
  })

  test('is not told of when the trouble passes soon, however often it was tried', async () => {
    const source = sourceAt(`${site.origin}/count`)
    site.answers['/count'] = status(500)
    for (let round = 0; round < 5; round++) await visit(source)
    site.answers['/count'] = page(story)
    await visit(source)
    expect(await told()).toEqual([])
  })
})

describe('a host', () => {
  test('that is busy with others puts the job off, and counts as no failure', async () => {
    site.answers['/count'] = page(story)
    waitMs = 1500
    const source = sourceAt(`${site.origin}/count`)
    const error = await fetch.run({ sourceId: source.id }, context(source)).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'fetch.host-busy', remedy: 'wait', detail: { retryAfterMs: 1500 } })
    expect(await findSourceState(db, source.id)).toBeUndefined()
    expect(site.asked).toEqual([])
  })

  test('that asks for time gets it from every source', async () => {
    site.answers['/count'] = status(429, { 'retry-after': '90' })
    const source = sourceAt(`${site.origin}/count`)
    const error = await fetch.run({ sourceId: source.id }, context(source)).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'fetch.rate-limited', detail: { retryAfterMs: 90_000 } })
    expect(heldOff).toEqual([[`host/127.0.0.1:${site.port}`, 90_000]])
  })
})

test('a source that no desk has any more says so', async () => {
  expect(await codeOf(fetch.run({ sourceId: 'here/gone' }, context()))).toBe('fetch.unknown-source')
})
