const marks = /\p{M}+/gu
const word = /[\p{L}\p{N}]+/gu
/** Plain letters, and the quotes and dashes of print: no accents to take off. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const unaccented = /^[\x00-\x7f\u2010-\u2027]*$/

/** A line as phrases are written: lower case, without accents. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return unaccented.test(lower)
    ? lower
    : lower.normalize('NFD').replace(marks, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ı', 'i')
}

/** The folded words of a line; an apostrophe parts two words. */
export function foldedWords(text: string): string[] {
  const folded = fold(text)
  const words: string[] = []
  let start = -1
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    // Letters of other scripts are rare enough to be asked for by their class.
    if (code > 127 && (code < 0x2010 || code > 0x2027)) return folded.match(word) ?? []
    const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
    if (isWord && start < 0) start = at
    if (isWord || start < 0) continue
    words.push(folded.slice(start, at))
    start = -1
  }
  if (start >= 0) words.push(folded.slice(start))
  return words
}
