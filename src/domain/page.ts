import { createHash } from 'node:crypto'
import { decodeBuffer, getEncoding } from 'encoding-sniffer'

/** The bytes as fetched, never changed afterwards. */
export interface Page {
  /** Where it was found: the address asked for. */
  readonly url: string
  /** The address that answered, after redirects. */
  readonly finalUrl: string
  readonly contentType: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** SHA-256 of the body, hex. */
  readonly sha256: string
  /** Epoch ms. */
  readonly fetchedAt: number
}

/** SHA-256 of some bytes or text, hex: the identity of content everywhere in the ledger. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * The text of a body. Undeclared UTF-8 is guessed as windows-1252 by sniffers, so strict UTF-8 comes first unless the
 * server names another charset; then the byte order mark, the markup's own declaration and last windows-1252.
 */
export function decodeBody(body: Uint8Array, contentType: string | null): string {
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1]
  const utf8 = declared === undefined || /^utf-?8$/i.test(declared) ? strictUtf8(body) : undefined
  if (utf8 !== undefined) return utf8
  const options = declared === undefined ? {} : { transportLayerEncodingLabel: declared }
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return getEncoding(buffer, options) === 'utf-8' ? new TextDecoder().decode(body) : decodeBuffer(buffer, options)
}

function strictUtf8(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}
