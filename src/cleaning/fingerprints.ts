import type { Article } from '../domain/article.ts'
import { foldedWords } from './lexicons/fold.ts'

/** Shorter lines recur by chance: a name, a dateline. */
const leastWords = 4

/** A short name for the words of a block, the same whatever their case, accents, marks and spacing. */
export function fingerprint(text: string): string {
  const words = foldedWords(text).join(' ')
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

/** Fingerprints of an article's kept blocks, to be remembered with its source: what several pages share is no story. */
export function blockFingerprints(article: Article): readonly string[] {
  const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end))
  return [...new Set(texts.filter((text) => foldedWords(text).length >= leastWords).map(fingerprint))]
}
