import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A place on this machine that takes what a channel sends. */
export interface Receiver<Message> {
  readonly port: number
  readonly received: readonly Message[]
  close(): Promise<void>
}

/** What an incoming webhook was posted, as JSON. */
export interface SlackPost {
  readonly text: string
  readonly blocks?: readonly unknown[]
}

/** Answers like a Slack incoming webhook: 200 and `ok`. */
export async function startSlackReceiver(): Promise<Receiver<SlackPost>> {
  const received: SlackPost[] = []
  const server = createServer(async (request, response) => {
    received.push(JSON.parse(await text(request)))
    response.writeHead(200, { 'content-type': 'text/html' }).end('ok')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A mail as it came over the wire. */
export interface Mail {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
}

/** A real SMTP server that keeps what it is given. */
export async function startMailReceiver(): Promise<Receiver<Mail>> {
  const received: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      text(stream).then((source) => {
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          source,
        })
        done()
      }, done)
    },
  })
  const listener = server.listen(0, '127.0.0.1')
  await new Promise<void>((resolve) => listener.once('listening', resolve))
  return {
    port: (listener.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
