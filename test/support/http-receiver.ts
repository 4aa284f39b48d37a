import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it arrived. */
export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: unknown
}

/** How a receiver answers one request; `hang` takes the body and says nothing, `reset` breaks the connection after it. */
export type Reply =
  | { readonly status: number; readonly text: string; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'reset'

/** A real HTTP server on loopback that keeps what it gets. */
export interface HttpReceiver extends AsyncDisposable {
  readonly url: string
  readonly received: Received[]
  /** What it answers from now on: a list is used up first to last, the last answer stays. */
  answerWith(...replies: Reply[]): void
}

/** What a Slack webhook answers when it has taken a message. */
export const slackOk: Reply = { status: 200, text: 'ok' }

/** Answers like the Web API: a new timestamp for each message. */
export function slackApiReplies(count = 20): Reply[] {
  return Array.from({ length: count }, (_none, index) => ({
    status: 200,
    text: JSON.stringify({ ok: true, channel: 'C042', ts: `1766800000.00000${index + 1}` }),
  }))
}

/** Starts a receiver that answers `ok` until told otherwise. */
export async function startHttpReceiver(...first: Reply[]): Promise<HttpReceiver> {
  const received: Received[] = []
  let replies: readonly Reply[] = first.length === 0 ? [slackOk] : first
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString('utf8')
    received.push({ path: request.url ?? '', headers: request.headers, text, body: jsonOf(text) })
    const reply = replies[0] ?? slackOk
    if (replies.length > 1) replies = replies.slice(1)
    answer(reply, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answerWith(...next) {
      replies = next
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answer(reply: Reply, response: ServerResponse): void {
  if (reply === 'hang') return
  if (reply === 'reset') {
    response.socket?.destroy()
    return
  }
  response.writeHead(reply.status, reply.headers).end(reply.text)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
