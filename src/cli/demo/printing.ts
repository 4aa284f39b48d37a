import type { Mail, SlackPost } from './receivers.ts'

/** A Slack message as text: what a reader sees, block by block. */
export function slackLines({ text, blocks = [] }: SlackPost): string[] {
  const shown = blocks.flatMap((block) => textsIn(block)).flatMap((part) => unmarked(part).split('\n'))
  return shown.length === 0 ? [text] : shown
}

/** Slack's marks as a reader sees them: a link by its label, three characters unescaped. */
function unmarked(text: string): string {
  const labels = text.replace(/<[^|>]+\|([^>]+)>/g, '[$1]')
  return labels.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** Every text of a block, in the order in which it stands. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'divider') return ['']
  return Object.entries(value).flatMap(([key, inner]) => (key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner)))
}

const shownHeaders = ['From', 'To', 'Subject', 'Message-ID', 'List-Id', 'Auto-Submitted', 'List-Unsubscribe']

/** A mail as text: its headers that matter, and its plain part. */
export function mailLines({ source }: Mail): string[] {
  const [head = ''] = source.split('\r\n\r\n', 1)
  const headers = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const shown = shownHeaders.flatMap(
    (name) => headers.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? [],
  )
  return [...shown.map(decodeWords), '', ...plainPart(source).split('\n')]
}

/** The text/plain part of a multipart message, its transfer encoding undone. */
function plainPart(source: string): string {
  const part = /content-type: text\/plain[\s\S]*?(?=\r\n--)/i.exec(source)?.[0] ?? ''
  const [head = '', ...rest] = part.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n').replaceAll('\r\n', '\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  return /transfer-encoding: quoted-printable/i.test(head) ? decodeQuoted(body.replace(/=\n/g, '')) : body
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Encoded words of a header: `=?UTF-8?Q?…?=`. */
function decodeWords(line: string): string {
  return line
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, form: string, text: string) =>
      form.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('utf8') : decodeQuoted(text.replaceAll('_', ' ')),
    )
}

/** Lines in a frame under a heading. */
export function framed(heading: string, lines: readonly string[]): string {
  const width = 96
  const wrapped = lines.flatMap((line) => wrap(line, width))
  return [
    `┌─ ${heading} ${'─'.repeat(Math.max(0, width - heading.length))}`,
    ...wrapped.map((line) => `│ ${line}`),
    `└${'─'.repeat(width + 3)}`,
    '',
  ].join('\n')
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = []
  let rest = line.trimEnd()
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width)
    const end = space > width / 2 ? space : width
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...lines, rest]
}
