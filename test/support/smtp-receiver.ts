import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { type Step, untilIdle } from './http-receiver.ts'

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
  /** Unfolded header lines by lower-case name. */
  readonly headers: ReadonlyMap<string, string>
}

/** How a server answers the next mail: takes it, refuses it by code at RCPT, or takes all of it and breaks the line. */
export type MailReply = 'take' | { readonly code: number } | 'drop-after-data' | 'drop-and-keep'

/** A real SMTP server on loopback that keeps what it took. */
export interface SmtpReceiver extends AsyncDisposable {
  readonly port: number
  readonly mails: ReceivedMail[]
  /** Resolves once no connection is open. */
  idle(): Promise<void>
  /** Called at each step of each mail. */
  onStep: (step: Step) => void
  /** What it does with the next mails: used up first to last, the last stays. */
  answerWith(...replies: MailReply[]): void
}

/** Starts a server that takes every mail until told otherwise. */
export async function startSmtpReceiver(...first: MailReply[]): Promise<SmtpReceiver> {
  const mails: ReceivedMail[] = []
  let replies: readonly MailReply[] = first.length === 0 ? ['take'] : first
  let current: MailReply = 'take'
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onConnect(_session, callback) {
      receiver.onStep('connected')
      callback()
    },
    onRcptTo(_address, _session, callback) {
      current = replies[0] ?? 'take'
      if (replies.length > 1) replies = replies.slice(1)
      if (typeof current !== 'object') return callback()
      callback(Object.assign(new Error('not now, secret-of-the-server'), { responseCode: current.code }))
    },
    onData(stream, session, callback) {
      receiver.onStep('started')
      textOf(stream).then(
        (raw) => {
          const { mailFrom, rcptTo } = session.envelope
          const mail = {
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            raw,
            headers: headersOf(raw),
          }
          if (current !== 'drop-after-data') mails.push(mail)
          receiver.onStep('taken')
          if (current === 'take') {
            callback()
            return receiver.onStep('answered')
          }
          for (const connection of server.connections) connection.close()
        },
        // The client went away in the middle: nothing was taken.
        () => undefined,
      )
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: SmtpReceiver = {
    onStep: () => undefined,
    port: (server.server.address() as AddressInfo).port,
    mails,
    idle: () => untilIdle(server.server),
    answerWith(...next) {
      replies = next
    },
    async [Symbol.asyncDispose]() {
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
  return receiver
}

async function textOf(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function headersOf(raw: string): Map<string, string> {
  const [head = ''] = raw.split(/\r\n\r\n/)
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
}
