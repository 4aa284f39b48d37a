import { Fault } from '../domain/fault.ts'
import type { Link, Validators } from '../domain/link.ts'
import { decodeBody, type Page, sha256 } from '../domain/page.ts'
import type { Source } from '../domain/source.ts'
import { blockOf, isEmptyPage, isSentHome, wallAt } from './block-page.ts'
import type { Http, HttpAnswer } from './http.ts'
import { getKind } from './kinds/index.ts'

/** What a visit to a source brought: itself as a page, the pages it leads to, or no change. */
export type Visit =
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'page'; readonly page: Page; readonly validators: Validators }
  | {
      readonly outcome: 'links'
      readonly links: readonly Link[]
      /** Entries that speak of none of the source's subjects. */
      readonly offSubject: number
      /** Entries left out because there were more than the source takes at once. */
      readonly beyond: number
      readonly validators: Validators
    }

/** What is known from the last visit; null validators ask for everything. */
const knowsNothing: Validators = { etag: null, lastModified: null }

/**
 * Visits a source: the index of a feed, or the page of a webpage.
 *
 * @param now epoch ms
 * @throws Fault `fetch.*`; a challenge, a captcha or an empty body is never taken for a page
 */
export async function fetchSource(source: Source, known: Validators | undefined, http: Http, now: number): Promise<Visit> {
  const kind = getKind(source.kind)
  const answer = await ask(source.url, source, known, http, kind.accept)
  if (answer.status === 304) return { outcome: 'unchanged' }
  if (kind.links === null) return { outcome: 'page', page: toPage(source.url, answer, now), validators: validatorsOf(answer) }
  const text = decodeBody(answer.body, answer.headers['content-type'] ?? null)
  refuseObstacle(text, answer)
  const links = kind.links({ text, url: answer.finalUrl, selector: source.links })
  const onSubject = links.filter((link) => speaksOf(link, source.about))
  return {
    outcome: 'links',
    links: onSubject.slice(0, source.maxEntries),
    offSubject: links.length - onSubject.length,
    beyond: Math.max(0, onSubject.length - source.maxEntries),
    validators: validatorsOf(answer),
  }
}

/**
 * Fetches one page that a source leads to.
 *
 * @param now epoch ms
 * @throws Fault `fetch.*`
 */
export async function fetchLink(
  url: string,
  source: Source,
  known: Validators | undefined,
  http: Http,
  now: number,
): Promise<Extract<Visit, { outcome: 'unchanged' | 'page' }>> {
  const answer = await ask(url, source, known, http, getKind('webpage').accept)
  if (answer.status === 304) return { outcome: 'unchanged' }
  if (isSentHome(url, answer.finalUrl)) throw new Fault('fetch.not-found', { host: new URL(url).host, reason: 'sent-home' })
  return { outcome: 'page', page: toPage(url, answer, now), validators: validatorsOf(answer) }
}

async function ask(url: string, source: Source, known = knowsNothing, http: Http, accept: string): Promise<HttpAnswer> {
  const { timeoutMs, maxBytes, allowPrivate } = source
  const answer = await http.get(url, { timeoutMs, maxBytes, allowPrivate, accept, ...known })
  const wall = wallAt(url, answer.finalUrl)
  if (wall !== undefined) throw new Fault('fetch.blocked', { host: new URL(answer.finalUrl).host, reason: wall })
  return answer
}

function toPage(url: string, answer: HttpAnswer, now: number): Page {
  const contentType = answer.headers['content-type'] ?? null
  if (isText(contentType)) {
    const text = decodeBody(answer.body, contentType)
    refuseObstacle(text, answer)
    if (isEmptyPage(text)) throw new Fault('fetch.empty', { host: new URL(answer.finalUrl).host, bytes: answer.body.byteLength })
  }
  const { finalUrl, headers, body } = answer
  return { url, finalUrl, contentType, headers, body, sha256: sha256(body), fetchedAt: now }
}

function isText(contentType: string | null): boolean {
  return contentType === null || /^\s*(?:text\/|application\/(?:xhtml\+xml|xml))/i.test(contentType)
}

function refuseObstacle(text: string, answer: HttpAnswer): void {
  const reason = blockOf(text, answer.headers)
  if (reason !== undefined) throw new Fault('fetch.blocked', { host: new URL(answer.finalUrl).host, status: 200, reason })
}

function validatorsOf({ headers }: HttpAnswer): Validators {
  return { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null }
}

/** Whether title, summary or address hold one of the words, wherever a word begins; accents and capitals do not matter. */
function speaksOf(link: Link, about: readonly string[]): boolean {
  if (about.length === 0) return true
  const text = ` ${fold(`${link.title ?? ''} ${link.summary ?? ''} ${link.url}`)}`
  return about.some((word) => text.includes(` ${fold(word).trim()}`))
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
}
