import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { type Evidence, evidencePages } from './evidence.ts'

/** What the service answers about itself. */
export interface Health {
  /** Whether the process works at all: false asks the supervisor for a restart. */
  live(): boolean
  /** What keeps it from doing its work just now; empty means ready. */
  obstacles(): Promise<readonly string[]>
}

export interface WebServer {
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves liveness (`/live`) and readiness (`/ready`) for supervisors and load balancers, and the pages that messages link to;
 * on localhost unless told otherwise.
 */
export async function startWebServer(
  { host, port }: { readonly host: string; readonly port: number },
  health: Health,
  evidence: Evidence,
): Promise<WebServer> {
  const app = new Hono()
  app.get('/live', (c) => (health.live() ? c.json({ live: true }) : c.json({ live: false }, 503)))
  app.get('/ready', async (c) => {
    const obstacles = await health.obstacles()
    return c.json({ ready: obstacles.length === 0, obstacles }, obstacles.length === 0 ? 200 : 503)
  })
  app.route('/', evidencePages(evidence))
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address: AddressInfo) =>
      resolve({ port: address.port, close: () => new Promise((done) => server.close(() => done())) }),
    )
    server.once('error', reject)
  })
}
