import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Fault } from '../../src/domain/fault.ts'
import { createHttp, type Http, type HttpRequest } from '../../src/fetching/http.ts'
import { openSite, page, redirect, type Site, status, tagged } from '../support/site.ts'

let site: Site
let http: Http
beforeEach(async () => {
  site = await openSite()
  http = createHttp({ contact: 'desk@example.org' })
})
afterEach(async () => {
  await http.close()
  await site.close()
})

const options: HttpRequest = { timeoutMs: 5000, maxBytes: 5_000_000, allowPrivate: ['127.0.0.1'] }

function get(path: string, more: Partial<HttpRequest> = {}) {
  return http.get(site.origin + path, { ...options, ...more })
}

async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  const error = await promise.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(Fault)
  return error as Fault
}

describe('a page that comes', () => {
  test('brings bytes, headers without cookies, and the address that answered', async () => {
    site.answers['/old'] = redirect('/new?a=1', 301)
    site.answers['/new?a=1'] = page('<p>61</p>', { 'set-cookie': 'a=b', etag: '"1"' })
    const answer = await get('/old')
    expect(answer).toMatchObject({ status: 200, finalUrl: `${site.origin}/new?a=1`, headers: { etag: '"1"' } })
    expect(Buffer.from(answer.body).toString()).toBe('<p>61</p>')
    expect(answer.headers).not.toHaveProperty('set-cookie')
  })

  test('is asked for by name, with a contact', async () => {
    let agent: string | undefined
    site.answers['/'] = (request, response) => {
      agent = request.headers['user-agent']
      response.end('x')
    }
    await get('/')
    expect(agent).toBe('Rollcall (+desk@example.org)')
  })

  test('is not sent again while it is unchanged', async () => {
    site.answers['/'] = tagged('x', '"v1"')
    const first = await get('/')
    const second = await get('/', { etag: first.headers['etag'] ?? null })
    expect(second).toMatchObject({ status: 304, body: new Uint8Array() })
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('is unpacked from %s', async (encoding, pack) => {
    site.answers['/'] = page(pack('sixty-one'), { 'content-encoding': encoding })
    expect(Buffer.from((await get('/')).body).toString()).toBe('sixty-one')
  })
})

describe('what costs too much', () => {
  test('is refused by its announced length', async () => {
    site.answers['/'] = page(Buffer.alloc(10_000_000, 'a'), { 'content-length': '10000000' })
    expect(await faultOf(get('/'))).toMatchObject({ code: 'fetch.too-large', detail: { bytes: 10_000_000 } })
  })

  test('is cut off at the cap where no length is announced', async () => {
    site.answers['/'] = (_, response) => {
      const chunk = Buffer.alloc(100_000, 'a')
      const more = () => {
        while (!response.destroyed && response.write(chunk)) {
          // until the other side has had enough
        }
      }
      response.on('drain', more)
      more()
    }
    expect(await faultOf(get('/'))).toMatchObject({ code: 'fetch.too-large' })
  })

  test('is cut off while it unpacks: 100 MB in 100 kB', async () => {
    site.answers['/'] = page(gzipSync(Buffer.alloc(100_000_000)), { 'content-encoding': 'gzip' })
    const before = process.memoryUsage().arrayBuffers
    expect(await faultOf(get('/'))).toMatchObject({ code: 'fetch.too-large' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  test('ends at the deadline, however slowly it drips', async () => {
    site.answers['/'] = (_, response) => {
      const drip = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(drip))
    }
    expect(await faultOf(get('/', { timeoutMs: 300 }))).toMatchObject({ code: 'fetch.timeout', detail: { timeoutMs: 300 } })
  })

  test('ends at the deadline if no answer comes at all', async () => {
    site.answers['/'] = () => undefined
    expect(await faultOf(get('/', { timeoutMs: 200 }))).toMatchObject({ code: 'fetch.timeout' })
  })

  test('ends after some redirects in a circle', async () => {
    site.answers['/a'] = redirect('/b')
    site.answers['/b'] = redirect('/a')
    expect(await faultOf(get('/a'))).toMatchObject({ code: 'fetch.too-many-redirects' })
  })
})

describe('a private address', () => {
  const refused = { code: 'fetch.address-refused' }

  test('is refused as it stands', async () => {
    site.answers['/'] = page('secret')
    expect(await faultOf(get('/', { allowPrivate: [] }))).toMatchObject(refused)
    expect(site.asked).toEqual([])
  })

  test.each([
    ['decimal', (port: number) => `http://2130706433:${port}/`],
    ['octal', (port: number) => `http://0177.0.0.1:${port}/`],
    ['short', (port: number) => `http://127.1:${port}/`],
    ['mapped into IPv6', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['by the name of this machine', (port: number) => `http://localhost:${port}/`],
  ])('is refused when written otherwise: %s', async (_, address) => {
    expect(await faultOf(http.get(address(site.port), { ...options, allowPrivate: [] }))).toMatchObject(refused)
  })

  test('is refused behind a public name', async () => {
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }]
    const other = createHttp({ contact: 'x', lookup })
    const answer = faultOf(other.get(`http://news.example:${site.port}/`, { ...options, allowPrivate: [] }))
    expect(await answer).toMatchObject({ ...refused, detail: { host: 'news.example', address: '127.0.0.1' } })
    await other.close()
  })

  test('is refused even where only one of several answers is private', async () => {
    const lookup = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    const other = createHttp({ contact: 'x', lookup })
    expect(await faultOf(other.get('http://news.example/', { ...options, allowPrivate: [] }))).toMatchObject(refused)
    await other.close()
  })

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://10.0.0.1/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
  ])('is refused as the goal of a redirect: %s', async (goal) => {
    site.answers['/'] = redirect(goal)
    expect(await faultOf(get('/'))).toMatchObject(refused)
  })

  test('is reached by the source that names it, and not by another over the same connection', async () => {
    site.answers['/'] = page('x')
    expect((await get('/')).status).toBe(200)
    expect(await faultOf(get('/', { allowPrivate: [] }))).toMatchObject(refused)
  })

  test('may be allowed by host name', async () => {
    const other = createHttp({ contact: 'x', lookup: async () => [{ address: '127.0.0.1', family: 4 }] })
    site.answers['/'] = page('x')
    const answer = await other.get(`http://desk.internal:${site.port}/`, { ...options, allowPrivate: ['desk.internal'] })
    expect(answer.status).toBe(200)
    await other.close()
  })
})

describe('an answer that is no page', () => {
  test.each([
    [404, {}, { code: 'fetch.not-found' }],
    [410, {}, { code: 'fetch.not-found' }],
    [403, {}, { code: 'fetch.refused', detail: { status: 403 } }],
    [451, {}, { code: 'fetch.refused' }],
    [500, {}, { code: 'fetch.server-error' }],
    [503, {}, { code: 'fetch.server-error' }],
    [503, { 'retry-after': '120' }, { code: 'fetch.rate-limited', detail: { retryAfterMs: 120_000 } }],
    [429, { 'retry-after': '7' }, { code: 'fetch.rate-limited', detail: { retryAfterMs: 7000 } }],
    [429, {}, { code: 'fetch.rate-limited' }],
    [403, { 'cf-mitigated': 'challenge' }, { code: 'fetch.blocked', detail: { reason: 'challenge' } }],
  ])('%i %j has its fault', async (code, headers: Record<string, string>, fault) => {
    site.answers['/'] = status(code, headers)
    expect(await faultOf(get('/'))).toMatchObject(fault)
  })

  test('asks to come back at a date', async () => {
    site.answers['/'] = status(429, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() })
    const { detail } = await faultOf(get('/'))
    expect(detail['retryAfterMs']).toBeGreaterThan(50_000)
    expect(detail['retryAfterMs']).toBeLessThanOrEqual(60_000)
  })

  test('is told from a captcha by its text', async () => {
    site.answers['/'] = status(403, {}, '<title>news.example</title><p>Please verify you are human</p>')
    expect(await faultOf(get('/'))).toMatchObject({ code: 'fetch.blocked', detail: { reason: 'captcha' } })
  })

  test('is a host that does not answer', async () => {
    const { port } = site
    await site.close()
    const answer = http.get(`http://127.0.0.1:${port}/`, options)
    expect(await faultOf(answer)).toMatchObject({ code: 'fetch.unreachable', detail: { reason: 'ECONNREFUSED' } })
    site = await openSite()
  })

  test('is a body that breaks off', async () => {
    site.answers['/'] = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half')
      setImmediate(() => response.destroy())
    }
    expect(await faultOf(get('/'))).toMatchObject({ code: 'fetch.unreachable' })
  })

  test('is compression that is none', async () => {
    site.answers['/'] = page('plain', { 'content-encoding': 'gzip' })
    expect(await faultOf(get('/'))).toMatchObject({ code: 'fetch.unreachable' })
  })
})

describe('robots.txt', () => {
  test('is obeyed, and asked for once', async () => {
    site.answers['/robots.txt'] = page('User-agent: *\nDisallow: /private', { 'content-type': 'text/plain' })
    site.answers['/a'] = page('x')
    site.answers['/b'] = page('x')
    await Promise.all([get('/a'), get('/b')])
    expect(await faultOf(get('/private'))).toMatchObject({ code: 'fetch.robots-disallowed', detail: { path: '/private' } })
    expect(site.asked.toSorted()).toEqual(['/a', '/b', '/robots.txt'])
  })

  test('is obeyed at the goal of a redirect', async () => {
    site.answers['/robots.txt'] = page('User-agent: *\nDisallow: /private')
    site.answers['/a'] = redirect('/private')
    expect(await faultOf(get('/a'))).toMatchObject({ code: 'fetch.robots-disallowed' })
  })

  test('that cannot be had for a fault of the server closes the site for now', async () => {
    site.answers['/robots.txt'] = status(500)
    site.answers['/a'] = page('x')
    expect(await faultOf(get('/a'))).toMatchObject({ code: 'fetch.server-error' })
    site.answers['/robots.txt'] = status(404)
    expect((await get('/a')).status).toBe(200)
  })
})
