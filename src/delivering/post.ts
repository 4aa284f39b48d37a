import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { Fault } from '../domain/fault.ts'

/** A request that carries a message. */
export interface Post {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs: number
}

/** What came back. */
export interface Answer {
  readonly status: number
  /** Seconds or a date, as the server wrote it. */
  readonly retryAfter: string | undefined
  /** The start of the body; the rest is not read. */
  readonly text: string
}

/** Answers are a word or a small object; whatever is longer is not from whom we think. */
const maxAnswerLength = 16_384

/**
 * Posts once on a connection of its own, within one deadline for everything.
 *
 * What fails before the body was handed to the connection has certainly not been taken; after that nobody knows. A kept
 * connection would blur that line, because the other side may have closed it unseen.
 *
 * @throws Fault `deliver.unreachable` or `deliver.uncertain`; neither names the address, which may be a secret
 */
export async function post({ url, headers, body, timeoutMs }: Post, dispatcher: Dispatcher): Promise<Answer> {
  let handedOver = false
  async function* bytes() {
    handedOver = true
    yield Buffer.from(body)
  }
  const { origin, pathname, search } = new URL(url)
  try {
    const response = await dispatcher.request({
      origin,
      path: `${pathname}${search}`,
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...headers,
        'content-length': String(Buffer.byteLength(body)),
      },
      body: Readable.from(bytes()),
      reset: true,
      signal: AbortSignal.timeout(timeoutMs),
    })
    const retryAfter = response.headers['retry-after']
    const { statusCode: status } = response
    // A refusal counts even if its explanation never arrives; an acceptance must be read to the end.
    const text = await startOf(response.body).catch((error: unknown) => (status < 300 ? Promise.reject(error) : ''))
    return { status, retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter, text }
  } catch (error) {
    throw new Fault(handedOver ? 'deliver.uncertain' : 'deliver.unreachable', { host: new URL(url).host, why: reasonOf(error) })
  }
}

async function startOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > maxAnswerLength) break
  }
  return text
}

/** The error's code, never its message: messages hold addresses. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'TimeoutError') return 'timeout'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** The fault an answer's status stands for, with the other side's one-word reason; `undefined` if it accepted. */
export function faultOfStatus({ status, retryAfter, text }: Answer, now: Date): Fault | undefined {
  if (status >= 200 && status < 300) return undefined
  const detail = { status, reason: reasonWord(text) }
  if (status === 429) return new Fault('deliver.rate-limited', { ...detail, retryAfterMs: retryAfterMs(retryAfter, now) })
  return new Fault(status >= 500 || status === 408 ? 'deliver.server-error' : 'deliver.rejected', detail)
}

/** An error code such as `channel_not_found`; anything longer or stranger is not repeated, it could hold a secret. */
export function reasonWord(text: string): string {
  return /^[a-z][a-z_]{0,60}$/.exec(text.trim())?.[0] ?? 'unexplained'
}

/** How long a Retry-After asks to wait: seconds or an HTTP date; a minute if it says neither. */
function retryAfterMs(header: string | undefined, now: Date): number {
  const seconds = Number(header)
  if (header !== undefined && header.trim() !== '' && Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const until = Date.parse(header ?? '')
  return Number.isNaN(until) ? 60_000 : Math.max(0, until - now.getTime())
}
