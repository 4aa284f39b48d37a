import type { LanguagePack } from '../languages/language-pack.ts'
import { fold } from './lexer.ts'

const sampled = 3000

/** The language whose common words fill the text most; the first of the list where none is found. */
export function detectLanguage(text: string, packs: readonly LanguagePack[]): string {
  const words = fold(text.slice(0, sampled)).match(/\p{L}+/gu) ?? []
  let best = packs[0]?.code ?? 'en'
  let most = 0
  for (const { code, marks } of packs) {
    const known = new Set(marks.map(fold))
    const found = words.filter((word) => known.has(word)).length
    if (found <= most) continue
    most = found
    best = code
  }
  return best
}
