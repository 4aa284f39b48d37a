/** Characters that reorder, hide or break text: controls, bidi marks, zero-width, tags. Joiners stay: some scripts need them. */
const invisible = /(?![\u200c\u200d])\p{Cf}|\p{Cc}|[\p{Zl}\p{Zp}]/gu

/** The characters of these that part words; the others vanish. */
const breaking = /[\t\n\v\f\r\u0085\u2028\u2029]/

/**
 * Outside text (quotes, titles, names) made safe to show anywhere: one line, well-formed, nothing invisible, at most
 * `maxLength` UTF-16 units with a cut at a word. Markup is the channels' matter: each escapes what it would obey.
 */
export function inertText(text: string, maxLength = 600): string {
  const shown = text.toWellFormed().replace(invisible, (mark) => (breaking.test(mark) ? ' ' : ''))
  return clip(shown.replace(/\s+/g, ' ').trim(), maxLength)
}

/** Cuts at the last word that fits, never inside a surrogate pair, and shows that it did. */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const word = text.lastIndexOf(' ', maxLength - 1)
  const kept =
    word > maxLength / 2 ? text.slice(0, word) : text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, '')
  return `${kept.trimEnd()}…`
}

/** An address a reader may click: http or https, without credentials, every special character encoded; else `undefined`. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined
  parsed.username = ''
  parsed.password = ''
  return parsed.href.replace(/[<>"'`|\\^{}\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
