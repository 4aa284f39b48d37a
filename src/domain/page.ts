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

/** Charsets whose bytes may pass for UTF-8 and mean something else. */
const notToBeTriedAsUtf8 = /^(?:utf-?16|utf-?32|utf-?7|iso-2022|hz)/i

/**
 * The text of a body. What is valid UTF-8 is UTF-8, whatever server and markup call it: no other text looks like it by
 * chance, and servers often name a charset of old. Else the server's word counts, then the byte order mark and the
 * markup's, last windows-1252.
 */
export function decodeBody(body: Uint8Array, contentType: string | null): string {
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1]
  const utf8 = notToBeTriedAsUtf8.test(declared ?? '') ? undefined : strictUtf8(body)
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
