import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { EmailSettings } from '../../domain/channel.ts'
import { Fault } from '../../domain/fault.ts'
import { clip, inertText } from '../inert-text.ts'
import type { Message } from '../message.ts'
import { mailHtml } from '../rendering/mail-html.ts'
import { mailText } from '../rendering/mail-text.ts'
import type { Addressee, Channel } from './index.ts'

/** Longest subject: two lines of a header, and more than any mailbox shows. */
const maxSubject = 180

/** Mail over SMTP, one message a recipient, text and HTML both complete, threaded over an alert's life. */
export const email: Channel<EmailSettings> = {
  paceMs: 0,
  resendsOnce: true,

  async preview(message, settings, to) {
    return { format: 'eml', body: (await mailBytes(message, settings, to)).toString('utf8') }
  },

  async send(message, settings, to) {
    const bytes = await mailBytes(message, settings, to)
    const response = await submit(bytes, settings, to.recipient)
    return { messageId: messageId(message, message.revision, settings, to), response: clip(inertText(response), 200) }
  },
}

async function mailBytes(message: Message, settings: EmailSettings, to: Addressee): Promise<Buffer> {
  const { from, replyTo, unsubscribe } = settings
  const first = messageId(message, 1, settings, to)
  const list = `rollcall-${message.kind}.${domainOf(settings)}`
  return new MailComposer({
    from,
    to: to.recipient,
    ...(replyTo === null ? {} : { replyTo }),
    subject: clip(inertText(message.subject, maxSubject), maxSubject),
    messageId: messageId(message, message.revision, settings, to),
    ...(message.revision === 1 ? {} : { inReplyTo: first, references: first }),
    text: mailText(message, unsubscribe),
    html: mailHtml(message, unsubscribe),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Id': { prepared: true, value: `Rollcall <${list}>` },
      ...(unsubscribe === null ? {} : { 'List-Unsubscribe': { prepared: true, value: `<${listAddress(unsubscribe)}>` } }),
    },
    // Message texts are never addresses of files or pages to be pulled in.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  })
    .compile()
    .build()
}

function listAddress(unsubscribe: string): string {
  const address = inertText(unsubscribe).replace(/[<>\s]/g, '')
  return address.includes('@') && !/^(mailto|https?):/i.test(address) ? `mailto:${address}` : address
}

function domainOf({ domain, from }: EmailSettings): string {
  return domain ?? /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
}

/** The same message always has the same id, so that a second copy of it is no second message: `<alert.revision.recipient@domain>`. */
function messageId({ subjectId }: Message, revision: number, settings: EmailSettings, { recipient }: Addressee): string {
  const part = (text: string) => text.replace(/[^\w-]+/g, '-')
  return `<${part(subjectId)}.${revision}.${part(recipient)}@${domainOf(settings)}>`
}

/**
 * One SMTP session for one message. What ends before the server asked for the message has not been taken; what ends
 * without an answer after that may have been.
 */
function submit(bytes: Buffer, settings: EmailSettings, recipient: string): Promise<string> {
  const { host, port, security, user, password, timeoutMs } = settings
  let handedOver = false
  const message = new Readable({
    read() {
      handedOver = true
      this.push(bytes)
      this.push(null)
    },
  })
  const connection = new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  })
  return new Promise<string>((resolve, reject) => {
    const deadline = setTimeout(() => fail({ code: 'ETIMEDOUT' }), timeoutMs)
    const fail = (error: SmtpError) => {
      clearTimeout(deadline)
      reject(faultOf(error, handedOver, host))
      connection.close()
    }
    const deliver = () =>
      connection.send(
        { from: addressOf(settings.from), to: [addressOf(recipient)], size: bytes.length },
        message,
        (error, info) => {
          if (error !== null) return fail(error)
          clearTimeout(deadline)
          resolve(info.response)
          connection.quit()
        },
      )
    connection.once('error', fail)
    connection.connect((error) => {
      if (error !== undefined && error !== null) return fail(error)
      if (user === null || password === null) return deliver()
      connection.login({ user, pass: password }, (refused) => (refused === null ? deliver() : fail(refused)))
    })
  })
}

/** `Rollcall <alerts@example.org>` → `alerts@example.org`. */
function addressOf(mailbox: string): string {
  return /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim()
}

type SmtpError = Pick<SMTPConnection.SMTPError, 'code' | 'responseCode' | 'command'>

/** The server's own answer decides; without one, whether it had the message. Replies may repeat addresses: only codes are kept. */
function faultOf({ code, responseCode, command }: SmtpError, handedOver: boolean, host: string): Fault {
  // What is refused at RCPT is one mailbox; anything else concerns the account or the server.
  const refused = command?.startsWith('RCPT') === true ? 'recipient' : 'channel'
  const detail = { host, status: responseCode, why: code, refused }
  if (responseCode !== undefined && responseCode >= 500) return new Fault('deliver.rejected', detail)
  if (responseCode !== undefined && responseCode >= 400) return new Fault('deliver.server-error', detail)
  return new Fault(handedOver ? 'deliver.uncertain' : 'deliver.unreachable', detail)
}
