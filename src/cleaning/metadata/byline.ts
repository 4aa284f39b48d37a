const leadIn =
  /^(?:written\s+by|words\s+by|by|por|par|von|di|de|door|af|av|texto:?|text:?|autora?:?|author:?|auteur:?|foto:?)\s+(?=\p{Lu})/iu
const maxLength = 120

/** The names behind a story, as one line: lead-in words, addresses and handles gone. `null` when nothing of a name is left. */
export function readByline(claims: readonly string[]): string | null {
  const names = claims.map(tidyName).filter((name) => name !== '')
  const line = [...new Set(names)].join(', ')
  return line === '' || line.length > maxLength * 2 ? (names[0] ?? null) : line
}

function tidyName(claim: string): string {
  if (/^https?:|^www\.|^\/|@\S+\.\S/.test(claim)) return ''
  const name = claim
    .replace(/\s+/g, ' ')
    .trim()
    .replace(leadIn, '')
    .replace(/\s*(?:[|•·]|\s@).*$/, '')
    .replace(/[\s,;:.–-]+$/, '')
  const isName = /\p{L}{2}/u.test(name) && name.length <= maxLength && !/\d{4}|^admin$|^null$|^undefined$/i.test(name)
  return isName ? name : ''
}
