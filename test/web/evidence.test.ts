import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../src/domain/article.ts'
import { sha256 } from '../../src/domain/page.ts'
import { saveAlert } from '../../src/ledger/alerts.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { saveArticle, savePage } from '../../src/ledger/documents.ts'
import { startWebServer, type WebServer } from '../../src/web/server.ts'
import { alertWith, deskWith, noon } from '../support/alerts.ts'
import { freshLedger } from '../support/ledger.ts'

let db: Ledger
let web: WebServer

beforeEach(async () => {
  db = await freshLedger()
  const health = { live: () => true, obstacles: async () => [] }
  const desk = deskWith()
  const evidence = { db, desks: new Map([[desk.id, desk]]), publicUrl: 'https://rollcall.example' }
  web = await startWebServer({ host: '127.0.0.1', port: 0 }, health, evidence)
})

afterEach(async () => {
  await web.close()
  await db.destroy()
})

function get(path: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${web.port}${path}`, { headers: { connection: 'close' } })
}

async function keepArticle(article: Partial<Article>): Promise<string> {
  const body = new TextEncoder().encode('<p>…</p>')
  const page = {
    url: 'https://river-radio.example/a',
    finalUrl: 'https://river-radio.example/a',
    contentType: 'text/html',
    headers: {},
    body,
    sha256: sha256(body),
    fetchedAt: noon,
  }
  const pageId = await savePage(db, page, { sourceId: 's', deskId: 'venezuela', hints: {}, trace: 't' })
  const blank = {
    version: '1',
    url: page.url,
    title: null,
    byline: null,
    site: null,
    lang: 'es',
    publishedAt: null,
    updatedAt: null,
  }
  return saveArticle(db, pageId ?? '', { ...blank, text: '', blocks: [], removed: [], doubts: [], ...article }, noon)
}

describe('the page of an alert', () => {
  test('says what its latest message says, and what to type', async () => {
    await saveAlert(db, alertWith(), noon)
    const page = await (await get('/alerts/a-51c2')).text()
    expect(page).toContain('Foro Penal has verified 61')
    expect(page).toContain('rollcall trace a-51c2')
    expect(page).toContain('https://rollcall.example/articles/article-f1?quote=120-181#quote')
    expect(await (await get('/alerts/a-51c2?lang=es')).text()).toContain('ha verificado 61')
  })
})

describe('our copy of an article', () => {
  test('shows its text with the quoted line marked', async () => {
    const id = await keepArticle({ title: 'Ninety-nine leave', text: 'One.\nForo Penal confirmed 61.\nThree.' })
    const page = await (await get(`/articles/${id}?quote=5-29`)).text()
    expect(page).toContain('One.\n<mark id="quote">Foro Penal confirmed 61.</mark>\nThree.')
  })

  test.each(['', '?quote=x', '?quote=9-2', '?quote=99999999-1', '?quote=0-999999'])(
    'stands whatever is asked to be marked (“%s”)',
    async (query) => {
      const id = await keepArticle({ text: 'One line.' })
      const page = await (await get(`/articles/${id}${query}`)).text()
      expect(page.replace(/<\/?mark[^>]*>/g, '')).toContain('>One line.<')
    },
  )

  test('runs and loads nothing that a page brought along', async () => {
    const id = await keepArticle({ title: '<script>alert(1)</script>', text: '<img src=x onerror=alert(1)>' })
    const response = await get(`/articles/${id}`)
    expect(await response.text()).not.toMatch(/<script|<img/)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

test('what is not kept is not found, and health is answered beside', async () => {
  expect((await get('/alerts/nothing')).status).toBe(404)
  expect((await get('/articles/nothing')).status).toBe(404)
  expect((await get('/live')).status).toBe(200)
})
