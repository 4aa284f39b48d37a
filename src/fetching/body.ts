import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Fault } from '../domain/fault.ts'

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

/** What a request says it can unpack. */
export const acceptedEncodings = 'gzip, br, deflate'

/**
 * Reads a body and undoes its compression, up to `maxBytes` of what comes out: a small body that unpacks to a huge one
 * is cut off while it unpacks. A broken body rejects with the error of zlib.
 *
 * @param encoding the `content-encoding` of the answer
 * @throws Fault `fetch.too-large`, or `fetch.unreachable` for an encoding nobody asked for
 */
export async function readBody(body: Readable, encoding: string | undefined, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of unpacked(body, encoding)) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new Fault('fetch.too-large', { maxBytes })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, bytes)
}

function unpacked(body: Readable, encoding = ''): Readable {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  return names.reverse().reduce<Readable>((packed, name) => {
    const decoder = decoders[name]
    if (decoder === undefined) throw new Fault('fetch.unreachable', { reason: 'unknown-encoding', encoding: name })
    // An error on either side ends the whole line and reaches the reader through its last stream.
    return pipeline(packed, decoder(), () => undefined)
  }, body)
}
