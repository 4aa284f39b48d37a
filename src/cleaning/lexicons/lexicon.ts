/**
 * What a line of furniture is about. The phrases of every language are tried on every line:
 * a paywall notice may be in another language than its article.
 */
export const subjects = [
  'advert',
  'aiNotice',
  'audio',
  'author',
  'byline',
  'caption',
  'channel',
  'comments',
  'consent',
  'contact',
  'copyright',
  'correction',
  'counter',
  'credit',
  'donation',
  'houseLabel',
  'live',
  'newsletter',
  'paywall',
  'popular',
  'published',
  'readAlso',
  'readTime',
  'related',
  'share',
  'standards',
  'tags',
  'tools',
] as const

export type Subject = (typeof subjects)[number]

/**
 * Phrases of one subject in one language, in lower case without accents:
 * `is` make up a whole line, `opens` begin one, `holds` stand anywhere in it
 * and tell it where its form speaks for furniture too, `tells` are proof wherever they stand.
 *
 * In a phrase `sign|signing` is a choice of words, `suscri~` any word that begins so, `#` a number,
 * `*` up to four words of any kind, `?` one word of any kind.
 */
export interface Phrases {
  readonly is?: readonly string[]
  readonly opens?: readonly string[]
  readonly holds?: readonly string[]
  readonly tells?: readonly string[]
}

/** The furniture of one language. */
export type Lexicon = Partial<Record<Subject, Phrases>>

/** Reads a list of phrases parted by commas. */
export function phrases(text: TemplateStringsArray): readonly string[] {
  return (text[0] ?? '')
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
