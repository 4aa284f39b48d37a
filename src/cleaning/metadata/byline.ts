const leadIn =
  /^(?:(?:article|written|words|posted|story|reported|published|geschrieben|escrito|publicado|rédigé|scritto)\s+)?(?:by|por|par|von|vom|di|de|door|af|av)\s+(?=\p{L})|^(?:texto?|interview|entrevista|fotos?|redacci[óo]n)(?:\s[^:]{0,20})?:\s*|^(?:autora?|author|auteur|autorin)\s*:?\s+(?=\p{L})/iu
/** A name field of a comment form, the head of a comment, an account of the publishing system. */
const noName =
  /\d{4}|\*|(?<!\p{L})(?:says|sagt|dice|diz|dit)$|^(?:admin|administrator|null|undefined|name)$|^[a-z]+[._][a-z]+\d*$/iu
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
    .slice(0, maxLength * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(leadIn, '')
    .replace(/\s*(?:[|•·]|\s@).*$/, '')
    .replace(/[\s,;:.–-]+$/, '')
  return /\p{L}{2}/u.test(name) && name.length <= maxLength && !noName.test(name) ? name : ''
}
