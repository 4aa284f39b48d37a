import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Server } from 'node:net'

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

/** How far a sending has come, as the receiver sees it. */
export type Step = 'connected' | 'started' | 'taken' | 'answered'

/** A real HTTP server on loopback that keeps what it gets. */
export interface HttpReceiver extends AsyncDisposable {
  readonly url: string
  /** Resolves once no connection is open. */
  idle(): Promise<void>
  /** Called at each step of each request. */
  onStep: (step: Step) => void
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
    receiver.onStep('started')
    const text = await textOf(request)
    // The client went away in the middle: nothing was taken.
    if (text === undefined) return
    received.push({ path: request.url ?? '', headers: request.headers, text, body: jsonOf(text) })
    receiver.onStep('taken')
    const reply = replies[0] ?? slackOk
    if (replies.length > 1) replies = replies.slice(1)
    answer(reply, response)
    receiver.onStep('answered')
  })
  server.on('connection', () => receiver.onStep('connected'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: HttpReceiver = {
    onStep: () => undefined,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    idle: () => untilIdle(server),
    answerWith(...next) {
      replies = next
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}

/** Waits for the last connection of a server to close. */
export async function untilIdle(server: Server): Promise<void> {
  const open = () =>
    new Promise<number>((resolve, reject) => server.getConnections((error, count) => (error ? reject(error) : resolve(count))))
  while ((await open()) > 0) await new Promise((resolve) => setImmediate(resolve))
}

async function textOf(request: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8')
  } catch {
    return undefined
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
