import type { Dispatcher } from 'undici'
import { Fault } from '../domain/fault.ts'
import { blockOf } from './block-page.ts'
import { readBody } from './body.ts'

/** Of an answer that is no page, this much is read to see whether it is a challenge. */
export const maxErrorBytes = 64 * 1024

/** The fault an answer stands for that is no page. A challenge or captcha is told from a plain refusal by its text. */
export async function faultOfAnswer(
  response: Dispatcher.ResponseData,
  headers: Readonly<Record<string, string>>,
  url: URL,
): Promise<Fault> {
  const { statusCode: status } = response
  const detail = { host: url.host, status }
  const waitMs = retryAfterMs(headers['retry-after'])
  const text = await readBody(response.body, headers['content-encoding'], maxErrorBytes).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  )
  const block = blockOf(text, headers)
  if (block !== undefined) return new Fault('fetch.blocked', { ...detail, reason: block })
  if (status === 429 || (status === 503 && waitMs !== undefined)) {
    return new Fault('fetch.rate-limited', { ...detail, ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }) })
  }
  if (status === 404 || status === 410) return new Fault('fetch.not-found', detail)
  if (status >= 500 || status === 408 || status === 425) return new Fault('fetch.server-error', detail)
  return new Fault('fetch.refused', detail)
}

const maxWaitMs = 24 * 3_600_000

/** A `Retry-After` in seconds or as a date, as milliseconds; a day at most. */
function retryAfterMs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const waitMs = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(waitMs, 0), maxWaitMs)
}

/** What is known of a request that broke off. */
interface BrokenRequest {
  readonly host: string
  readonly timeoutMs: number
  /** Whether its deadline has passed. */
  readonly isOver: boolean
}

/** What went wrong underneath, as a fault; a fault may come wrapped by the connection it ended. */
export function faultOfError(error: unknown, { host, timeoutMs, isOver }: BrokenRequest): Fault {
  if (error instanceof Fault) return error
  if (error instanceof Error && error.cause instanceof Fault) return error.cause
  const reason = codeOf(error)
  if (isOver || /TIMEOUT|TIMEDOUT/.test(reason)) return new Fault('fetch.timeout', { host, timeoutMs }, error)
  return new Fault('fetch.unreachable', { host, reason }, error)
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
