import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a test site answers one path; asked for anything else it says 404. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A web site on the loopback interface. */
export interface Site {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string
  readonly port: number
  /** Paths asked for, in order; not robots.txt unless it has an answer. */
  readonly asked: string[]
  readonly answers: Record<string, Answer>
  close(): Promise<void>
}

export async function openSite(answers: Record<string, Answer> = {}): Promise<Site> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const answer = answers[path]
    if (answer !== undefined || path !== '/robots.txt') asked.push(path)
    if (answer === undefined) response.writeHead(404).end('not here')
    else answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    answers,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A page with the headers a server would send. */
export function page(body: string | Uint8Array, headers: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
}

/** A page that is not sent again to who knows its etag. */
export function tagged(body: string, etag: string, headers: Record<string, string> = {}): Answer {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else page(body, { etag, ...headers })(request, response)
  }
}

export function redirect(location: string, status = 302): Answer {
  return (_, response) => response.writeHead(status, { location }).end()
}

/** An answer by status alone. */
export function status(code: number, headers: Record<string, string> = {}, body = ''): Answer {
  return (_, response) => response.writeHead(code, headers).end(body)
}
