import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Link } from '../../src/domain/link.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { getLink, linksOverdue, saveFetched, saveLinks } from '../../src/ledger/links.ts'
import { forgetOldLinks } from '../../src/ledger/retention.ts'
import { freshLedger } from '../support/ledger.ts'

const day = 24 * 3_600_000
const start = Date.parse('2025-12-25T12:00:00Z')

let db: Ledger
beforeEach(async () => {
  db = await freshLedger()
})
afterEach(() => db.destroy())

function link(more: Partial<Link> = {}): Link {
  const publishedAt = '2025-12-25T10:00:00.000Z'
  return { url: 'https://news.example/a', title: '99 released', summary: null, publishedAt, updatedAt: null, lang: 'en', ...more }
}

describe('an entry of a feed', () => {
  test.each([
    ['seen before', {}, 0],
    ['with another title', { title: '131 released' }, 1],
    ['that says it was updated', { updatedAt: '2025-12-26T10:00:00.000Z' }, 1],
    ['whose title is gone', { title: null }, 0],
    ['with another summary', { summary: 'More details' }, 0],
  ])('%s is asked for %#', async (_, more: Partial<Link>, asked) => {
    await saveLinks(db, 'here/a', [link()], start)
    expect(await saveLinks(db, 'here/a', [link(more)], start + day)).toHaveLength(asked)
    expect(await saveLinks(db, 'here/a', [link(more)], start + 2 * day)).toHaveLength(0)
  })

  test('of two sources is fetched for each', async () => {
    await saveLinks(db, 'here/a', [link()], start)
    expect(await saveLinks(db, 'here/b', [link()], start)).toHaveLength(1)
  })

  test('keeps what its answer said of itself, until another answer says otherwise', async () => {
    const [{ id } = { id: '' }] = await saveLinks(db, 'here/a', [link()], start)
    await saveFetched(db, id, { at: start, validators: { etag: '"1"', lastModified: null } })
    await saveFetched(db, id, { at: start + day, validators: null })
    expect(await getLink(db, id)).toMatchObject({ fetchedAt: start + day, validators: { etag: '"1"' } })
  })

  test('is forgotten with the pages of its time', async () => {
    await saveLinks(db, 'here/a', [link()], start)
    await saveLinks(db, 'here/a', [link({ url: 'https://news.example/b' })], start + 10 * day)
    await forgetOldLinks(db, { pagesMs: 5 * day }, start + 12 * day)
    expect(await linksOverdue(db, start + 12 * day)).toMatchObject([{ url: 'https://news.example/b' }])
  })
})
