import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { alertMessage } from '../delivering/alert-message.ts'
import { mailHtml } from '../delivering/rendering/mail-html.ts'
import { Fault } from '../domain/fault.ts'
import type { Desk } from '../domain/source.ts'
import { getAlert } from '../ledger/alerts.ts'
import type { Ledger } from '../ledger/database.ts'
import { getArticle, type StoredArticle } from '../ledger/documents.ts'

/** What the pages behind the links of a message need. */
export interface Evidence {
  readonly db: Ledger
  readonly desks: ReadonlyMap<string, Desk>
  readonly publicUrl: string | null
}

/** Nothing is loaded, run, framed or sent: what a page quotes stays text. */
const guards = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

/** The pages that messages link to, for reading only: an alert as it stands, and our copy of an article at the quoted line. */
export function evidencePages({ db, desks, publicUrl }: Evidence): Hono {
  const pages = new Hono()
  pages.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(guards)) c.header(name, value)
  })
  pages.get('/alerts/:id', async (c) => {
    const alert = await getAlert(db, c.req.param('id'))
    const desk = desks.get(alert.deskId)
    const latest = alert.revisions.at(-1)
    if (desk === undefined || latest === undefined) return c.notFound()
    const lang = c.req.query('lang') ?? desk.routes[0]?.lang ?? 'en'
    // The page of the alert is this one: it shows what to type in place of links to itself.
    const message = { ...alertMessage(alert, latest.revision, { desk, route: null, lang, publicUrl }), actions: [] }
    return c.html(mailHtml(message, null))
  })
  pages.get('/articles/:id', async (c) =>
    c.html(articlePage(await getArticle(db, c.req.param('id')), spanOf(c.req.query('quote')))),
  )
  pages.onError((error, c) => {
    if (error instanceof Fault && error.code === 'ledger.not-found') return c.notFound()
    throw error
  })
  return pages
}

/** `120-181` as offsets into the article's text; nothing is marked if it is none. */
function spanOf(quote: string | undefined): readonly [start: number, end: number] {
  const [, start = '0', end = '0'] = /^(\d{1,7})-(\d{1,7})$/.exec(quote ?? '') ?? []
  return [Number(start), Math.max(Number(start), Number(end))]
}

const style = `body{margin:0;background:#f3f4f6;color:#1f2328;font:16px/1.6 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif}
main{max-width:680px;margin:24px auto;padding:24px 28px;background:#fff;border:1px solid #d9dde2;border-radius:6px}
h1{font-size:22px;line-height:1.3;margin:0 0 8px}p.facts{font-size:13px;color:#5b636d;margin:0 0 20px;overflow-wrap:anywhere}
div.text{white-space:pre-line;overflow-wrap:anywhere}mark{background:#ffe9a8;scroll-margin-top:40vh}`

/** Our copy: the article's text with the quoted line marked, and where it comes from. */
function articlePage(article: StoredArticle, [start, end]: readonly [number, number]) {
  const { title, site, byline, publishedAt, url, lang, text, version, pageId } = article
  const facts = [site, byline, publishedAt].filter((fact) => fact !== null)
  return html`<!doctype html>
<html lang="${lang ?? 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ?? 'Rollcall'}</title><style>${raw(style)}</style></head>
<body><main>
<h1 dir="auto">${title ?? ''}</h1>
<p class="facts" dir="auto">${facts.join(' · ')}<br>${url ?? ''}<br>article ${article.id}, rules ${version}, page ${pageId}</p>
<div class="text" dir="auto">${text.slice(0, start)}<mark id="quote">${text.slice(start, end)}</mark>${text.slice(end)}</div>
</main></body></html>`
}
