import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Outlet, renderFeed, renderPage } from './outlet.ts'
import { broadcaster } from './outlets/broadcaster.ts'
import { communique } from './outlets/communique.ts'
import { newspaper } from './outlets/newspaper.ts'
import { rewrite } from './outlets/rewrite.ts'
import { summary } from './outlets/summary.ts'

/** The five outlets of the demo, each telling of 25 December 2025 and 1 January 2026 in its own way. */
export const outlets: readonly Outlet[] = [broadcaster, rewrite, summary, communique, newspaper]

/** A news world on this machine, over real HTTP. */
export interface World {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Requests answered so far, by path. */
  readonly visits: ReadonlyMap<string, number>
  close(): Promise<void>
}

/** Where a service looks for an outlet's story: its feed, or the page itself. */
export function placeOf(outlet: Outlet): string {
  return outlet.feed === true ? `/${outlet.slug}/feed.xml` : outlet.path
}

/** Serves the outlets on a free port of this machine. */
export async function startWorld(): Promise<World> {
  const visits = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    visits.set(path, (visits.get(path) ?? 0) + 1)
    const { type, body } = answer(path, `http://${request.headers.host}`)
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body ?? 'not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    visits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function answer(path: string, origin: string): { readonly type: string; readonly body: string | undefined } {
  const story = outlets.find((outlet) => outlet.path === path)
  if (story !== undefined) return { type: 'text/html', body: renderPage(story, origin) }
  const feed = outlets.find((outlet) => `/${outlet.slug}/feed.xml` === path)
  if (feed !== undefined) return { type: 'application/rss+xml', body: renderFeed(feed, origin) }
  if (path.endsWith('/festival'))
    return { type: 'text/html', body: '<p>Music, fish stew and fireworks drew 40,000 people to the coast.</p>' }
  return { type: 'text/plain', body: undefined }
}
