/** Stands in gathered text where an inline element begins or ends: a sign for private use, which no text needs. */
export const borderMark = '\ue000'

const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g
/** Groups of three digits held together by a space that does not break: one number, and it stays one. */
const spacedThousands = /(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g
const keptGap = '\ue001'
/** White space that is not one plain space already: on most lines there is none, and they stay the strings they are. */
const oddSpace = /[^\S ]\s*| \s+/g
const wordBefore = /\p{L}{3,}$/u
const wordAfter = /^\p{L}{3,}/u
const ordinal = /^(?:st|nd|rd|th|er|ère|ème|ers|nds?|os?|as?)(?!\p{L})/iu

/**
 * Makes one line of the text gathered from a page: white space and invisible signs as a reader sees them,
 * and a space put back where an element border has swallowed it between a word and a number (`freed<b>87</b>people`).
 */
export function repairLine(text: string): string {
  const line = text.includes(borderMark) ? mendBorders(text) : text
  if (isPlain(line)) return line.replace(oddSpace, ' ').trim()
  return line
    .replace(invisible, '')
    .replace(spacedThousands, keptGap)
    .replace(/[\s\u0085\u180e]+/g, ' ')
    .trim()
    .replaceAll(keptGap, '\u00a0')
}

/** Only signs that need no repair but of their white space. */
function isPlain(line: string): boolean {
  return !/[\u0085\u00a0\u00ad\u180e\u2000-\u200f\u2028-\u202f\u2060\ufeff]/.test(line)
}

/** More of a word need not be seen. */
const wordLength = 12

function mendBorders(text: string): string {
  let before = ''
  let line = ''
  for (const piece of text.split(borderMark)) {
    if (piece === '') continue
    line += lostSpace(before, piece) ? ` ${piece}` : piece
    before = piece.slice(-wordLength)
  }
  return line
}

function lostSpace(before: string, after: string): boolean {
  const endsInDigit = isDigit(before.charCodeAt(before.length - 1))
  const startsWithDigit = isDigit(after.charCodeAt(0))
  if (endsInDigit && startsWithDigit) return false
  if (endsInDigit) return wordAfter.test(after) && !ordinal.test(after)
  if (startsWithDigit) return wordBefore.test(before)
  // `saidThe`: two words grown together; `iPhone` and a drop cap are one.
  return wordBefore.test(before) && /\p{Ll}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Words of a line; two signs of a script written without spaces count as one. */
export function countWords(line: string): number {
  let words = 0
  let wide = 0
  let inWord = false
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code === 32 || code === 0xa0) inWord = false
    else if (code >= 0x2e80 && code < 0xd7a4 && !(code >= 0xac00)) wide++
    else if (!inWord) {
      inWord = true
      words++
    }
  }
  return words + Math.ceil(wide / 2)
}

const sentenceEnd = /[.!?…。！？](?:["”“»’')\]」』）】》〉]|\s)*$/
/** Scripts without spaces put none after a full stop either. */
const sentenceBreak = /[.!?…]["”»’')\]]*\s+\S|[。！？][」』）】》〉]*\S/

/** Whether a line ends, or is broken, as sentences are. */
export function isProse(line: string): boolean {
  return sentenceEnd.test(line) || (line.length > 40 && sentenceBreak.test(line))
}

/** UTF-8 once read as windows-1252: `Ã©`, `â€™`, `Â«`. */
const garbled =
  /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122\u20ac]|\u00e2\u20ac./
/** What windows-1252 puts in place of the bytes 0x80 to 0x9f. */
const highSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * What reads a piece of this text again as UTF-8 where it was once read as windows-1252 by mistake. A text without the
 * signs of that mistake stays as it is.
 */
export function menderFor(text: string): (piece: string) => string {
  const isGarbled = (text.includes('Ã') || text.includes('Â') || text.includes('â€')) && garbled.test(text)
  return isGarbled ? mendGarbled : (piece) => piece
}

function mendGarbled(text: string): string {
  return text.replace(
    /[\u00c2-\u00f4][\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122\u20ac]{1,3}/g,
    readAgain,
  )
}

function readAgain(run: string): string {
  const bytes = [...run].map(byteOf)
  for (let length = bytes.length; length >= 2; length--) {
    const read = decode(bytes.slice(0, length))
    if (read !== null && [...read].length === 1) return read + run.slice(length)
  }
  return run
}

function byteOf(sign: string): number {
  const high = highSigns.indexOf(sign)
  return high >= 0 ? 0x80 + high : sign.charCodeAt(0)
}

function decode(bytes: readonly number[]): string | null {
  if (bytes.some((byte) => byte > 0xff)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return null
  }
}
