/** A page while it is read, and how far. */
export interface PageCursor {
  readonly html: string
  at: number
}

/** The signs that tags are made of. */
export const sign = {
  exclamation: 33,
  doubleQuote: 34,
  singleQuote: 39,
  slash: 47,
  equals: 61,
  greater: 62,
  question: 63,
} as const

/** White space as HTML knows it. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}

/** Whether a name of a tag ends before this sign. */
export function endsTagName(code: number): boolean {
  return code === sign.greater || code === sign.slash || isSpace(code)
}
