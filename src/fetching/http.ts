import { Agent, type Dispatcher, request } from 'undici'
import { Fault } from '../domain/fault.ts'
import { guardedConnector, type Lookup, systemLookup } from './address-guard.ts'
import { acceptedEncodings, readBody } from './body.ts'
import { faultOfAnswer, faultOfError, maxErrorBytes } from './http-faults.ts'
import { allowAll, maxRobotsBytes, parseRobots, type Robots } from './robots.ts'

/** What one request may cost, reach and already knows. */
export interface HttpRequest {
  /** From first byte asked to last byte read, redirects included. */
  readonly timeoutMs: number
  /** Most bytes of the body, decompressed. */
  readonly maxBytes: number
  /** Private hosts or addresses it may reach. */
  readonly allowPrivate: readonly string[]
  /** Validators of the last answer: with them an unchanged page is answered by 304. */
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly accept?: string
}

export interface HttpAnswer {
  readonly status: 200 | 304
  /** The address that answered, after redirects. */
  readonly finalUrl: string
  /** By lower-case name; no cookies. */
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed; empty for 304. */
  readonly body: Uint8Array
}

/** The only way out. */
export interface Http {
  /**
   * Fetches an address, as far as the address guard and the site's robots.txt let it.
   *
   * @throws Fault `fetch.*`: every way in which a page can fail to come has its code
   */
  get(url: string, options: HttpRequest): Promise<HttpAnswer>
  close(): Promise<void>
}

export interface HttpOptions {
  /** Mail address or page of whoever runs this service. */
  readonly contact: string | null
  readonly now?: () => number
  readonly lookup?: Lookup
}

const agentName = 'Rollcall'
const maxRedirects = 8
const robotsKeptMs = 24 * 3_600_000
const defaultAccept = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5'

/** Opens the way out. One connection pool for each set of allowed private hosts, so that no source uses another's leave. */
export function createHttp({ contact, now = Date.now, lookup = systemLookup }: HttpOptions): Http {
  const userAgent = contact === null ? agentName : `${agentName} (+${contact.replace(/[^\x20-\x7e]/g, '')})`
  const agents = new Map<string, Agent>()
  const robots = new Map<string, { readonly until: number; readonly rules: Promise<Robots> }>()

  const agentFor = (allowPrivate: readonly string[]): Agent => {
    const key = allowPrivate.toSorted().join(' ')
    const agent = agents.get(key) ?? new Agent({ connect: guardedConnector(allowPrivate, lookup), maxHeaderSize: 64 * 1024 })
    agents.set(key, agent)
    return agent
  }

  /** One request without following redirects. The caller reads or drops the body. */
  const ask = (url: URL, options: HttpRequest, signal: AbortSignal): Promise<Dispatcher.ResponseData> =>
    request(url, {
      dispatcher: agentFor(options.allowPrivate),
      signal,
      headersTimeout: options.timeoutMs,
      bodyTimeout: options.timeoutMs,
      headers: {
        'user-agent': userAgent,
        accept: options.accept ?? defaultAccept,
        'accept-encoding': acceptedEncodings,
        ...(options.etag ? { 'if-none-match': options.etag } : {}),
        ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
      },
    })

  const follow = async (
    start: URL,
    options: HttpRequest,
    signal: AbortSignal,
    before: (url: URL) => Promise<void>,
  ): Promise<HttpAnswer> => {
    let url = start
    for (let hop = 0; hop <= maxRedirects; hop++) {
      await before(url)
      const response = await ask(url, options, signal)
      const next = redirectOf(response, url)
      if (next === undefined) return answerOf(response, url, options)
      await response.body.dump({ limit: maxErrorBytes, signal })
      url = next
    }
    throw new Fault('fetch.too-many-redirects', { host: start.host, redirects: maxRedirects })
  }

  const rulesOf = (origin: string, options: HttpRequest, signal: AbortSignal): Promise<Robots> => {
    const known = robots.get(origin)
    if (known !== undefined && known.until > now()) return known.rules
    const { timeoutMs, allowPrivate } = options
    const asked = { timeoutMs, allowPrivate, maxBytes: maxRobotsBytes, accept: 'text/plain,*/*;q=0.5' }
    const rules = follow(new URL('/robots.txt', origin), asked, signal, async () => undefined).then(
      ({ body }) => parseRobots(new TextDecoder().decode(body), agentName),
      (error: unknown) => {
        if (error instanceof Fault && saysNothing.has(error.code)) return allowAll
        robots.delete(origin)
        throw error
      },
    )
    robots.set(origin, { until: now() + robotsKeptMs, rules })
    return rules
  }

  return {
    async get(address, options) {
      const url = webAddress(address)
      const signal = AbortSignal.timeout(options.timeoutMs)
      const obeyRobots = async (hop: URL) => {
        const rules = await rulesOf(hop.origin, options, signal)
        if (!rules.allows(hop.href)) throw new Fault('fetch.robots-disallowed', { host: hop.host, path: hop.pathname })
      }
      try {
        return await follow(url, options, signal, obeyRobots)
      } catch (error) {
        const { timeoutMs } = options
        throw faultOfError(error, { host: url.host, timeoutMs, isOver: signal.aborted })
      }
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()))
      agents.clear()
    },
  }
}

/** Faults of robots.txt itself that forbid nothing: the site has none, or none that can be read. */
const saysNothing: ReadonlySet<string> = new Set([
  'fetch.not-found',
  'fetch.refused',
  'fetch.blocked',
  'fetch.too-large',
  'fetch.too-many-redirects',
])

function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Fault('fetch.address-refused', { reason: 'not-http' })
  return url
}

function redirectOf(response: Dispatcher.ResponseData, url: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return undefined
  const location = first(response.headers['location'])
  return location === undefined ? undefined : webAddress(location, url)
}

async function answerOf(response: Dispatcher.ResponseData, url: URL, options: HttpRequest): Promise<HttpAnswer> {
  const headers = plainHeaders(response.headers)
  const { statusCode: status, body } = response
  if (status === 304) {
    await body.dump()
    return { status, finalUrl: url.href, headers, body: new Uint8Array() }
  }
  if (status < 200 || status > 299) throw await faultOfAnswer(response, headers, url)
  const announced = Number(headers['content-length'] ?? 0)
  if (announced > options.maxBytes) {
    body.destroy()
    throw new Fault('fetch.too-large', { host: url.host, bytes: announced, maxBytes: options.maxBytes })
  }
  const bytes = await readBody(body, headers['content-encoding'], options.maxBytes)
  return { status: 200, finalUrl: url.href, headers, body: bytes }
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || name === 'set-cookie' ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  return Object.fromEntries(entries)
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
