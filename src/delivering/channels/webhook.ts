import { createHmac } from 'node:crypto'
import type { WebhookSettings } from '../../domain/channel.ts'
import type { Message } from '../message.ts'
import { faultOfStatus, post } from '../post.ts'
import type { Addressee, Channel } from './index.ts'

/**
 * A signed JSON POST. The signature is an HMAC-SHA256 over `<timestamp>.<body>`, so that a receiver can tell both who sent
 * it and that it is no replay of an old one; the id lets it drop what it already has.
 */
export const webhook: Channel<WebhookSettings> = {
  paceMs: 0,
  resendsOnce: false,

  async preview(message, _settings, to) {
    return { format: 'json', body: JSON.stringify(payload(message, to), null, 2) }
  },

  async send(message, { url, secret, timeoutMs }, to, { dispatcher, now }) {
    const body = JSON.stringify(payload(message, to))
    const timestamp = String(Math.floor(now().getTime() / 1000))
    const headers = {
      'x-rollcall-id': to.deliveryId,
      'x-rollcall-timestamp': timestamp,
      'x-rollcall-signature': `v1=${signatureOf(secret, timestamp, body)}`,
    }
    const fault = faultOfStatus(await post({ url, headers, body, timeoutMs }, dispatcher), now())
    if (fault !== undefined) throw fault
    return {}
  },
}

function payload(message: Message, { deliveryId }: Addressee): object {
  return { version: 1, id: deliveryId, ...message }
}

/** The hexadecimal HMAC a receiver computes too. */
function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
}
