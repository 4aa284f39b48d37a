/** The text and HTML of a mail of two alternatives, decoded. */
export function mailParts(raw: string): { readonly text: string; readonly html: string } {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? ''
  const parts = raw.split(`--${boundary}`).map(decodePart)
  return { text: partOf(parts, 'text/plain'), html: partOf(parts, 'text/html') }
}

interface Part {
  readonly type: string
  readonly body: string
}

function partOf(parts: readonly Part[], type: string): string {
  return parts.find((part) => part.type === type)?.body ?? ''
}

function decodePart(part: string): Part {
  const at = part.indexOf('\r\n\r\n')
  const [head, body] = [part.slice(0, at), part.slice(at + 4)]
  const type = /content-type:\s*([\w/]+)/i.exec(head)?.[1]?.toLowerCase() ?? ''
  const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (encoding === 'base64') return { type, body: Buffer.from(body, 'base64').toString('utf8') }
  return { type, body: encoding === 'quoted-printable' ? quotedPrintable(body) : body }
}

function quotedPrintable(body: string): string {
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
