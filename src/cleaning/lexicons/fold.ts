const marks = /\p{M}+/gu
const word = /[\p{L}\p{N}]+/gu

/** A line as phrases are written: lower case, without accents. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has no accents to take off
  return /^[\x00-\x7f]*$/.test(lower)
    ? lower
    : lower.normalize('NFD').replace(marks, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ı', 'i')
}

/** The folded words of a line; an apostrophe parts two words. */
export function foldedWords(text: string): string[] {
  return fold(text).match(word) ?? []
}
