import { scripts, stopWords } from './stop-words.ts'

/** Below this many words a text is too short to contradict what its page declares. */
const enoughWords = 30
/** Running text of any of these languages holds well over this share of its function words. */
const plainShare = 0.16
/** The winner must beat the declared language by this factor before the declaration is disbelieved. */
const clearLead = 1.6

/** Knows which subtags are languages: pages declare `utf-8` and `xx` as well. */
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
const scriptProbe = 300
const firstLook = 500
/** Languages outside the tables that are written in Latin letters: a text in another script is none of them, whatever is declared. */
const latinOnly = /^(?:eu|af|sq|az|bs|hr|sl|sk|et|lv|lt|is|ga|cy|mt|sw|ms|tl|so|ht|qu|gn)$/
const ownScripts = new Set(scripts.map(({ lang }) => lang))
const languagesByWord = invert(stopWords)

/** The language of a text as its function words or its script tell it; `null` when they tell nothing. */
export function detectLanguage(text: string): string | null {
  return detectScript(text) ?? countVotes(text).best
}

/**
 * The language to believe: the declared one, unless the text plainly speaks another.
 * A language outside the tables is believed as declared, whatever kin of it the words resemble.
 */
export function settleLanguage(declared: string | null, text: string): string | null {
  const primary = primaryLanguage(declared)
  if (primary === null) return detectLanguage(text)
  const script = detectScript(text)
  if (script !== null) return primary in stopWords || latinOnly.test(primary) ? script : primary
  if (ownScripts.has(primary)) return detectLanguage(text) ?? primary
  if (!(primary in stopWords)) return primary

  // Mostly the first lines bear the declaration out, and the rest need not be read.
  if (countVotes(text.slice(0, firstLook)).best === primary) return primary
  const { best, shares, words } = countVotes(text)
  if (best === null || words < enoughWords) return primary
  return (shares.get(best) ?? 0) > clearLead * (shares.get(primary) ?? 0) ? best : primary
}

/** The primary subtag of a declared language, in lower case: `pt-BR` and `pt_BR` are `pt`; Norwegian is one. */
export function primaryLanguage(declared: string | null | undefined): string | null {
  const match = /^\s*([a-z]{2,3})(?![a-z])/i.exec(declared ?? '')
  const primary = match?.[1]?.toLowerCase()
  if (primary === undefined || primary in stopWords) return primary ?? null
  if (primary === 'nb' || primary === 'nn') return 'no'
  return languageNames.of(primary) === undefined ? null : primary
}

function detectScript(whole: string): string | null {
  const text = whole.slice(0, scriptProbe)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  if (letters < 8 || latin > letters / 2) return null
  // Letters that only one language of a script writes are about one in thirty of its text.
  const telling = scripts.find(({ letters: own }) => (text.match(own)?.length ?? 0) > letters / 60)
  return telling?.lang ?? null
}

function countVotes(text: string): { best: string | null; shares: ReadonlyMap<string, number>; words: number } {
  const votes = new Map<string, number>()
  let words = 0
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++
    for (const lang of languagesByWord.get(word) ?? []) votes.set(lang, (votes.get(lang) ?? 0) + 1)
  }
  const shares = new Map([...votes].map(([lang, count]) => [lang, count / words]))
  const [best, share] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [null, 0]
  return { best: share >= plainShare ? best : null, shares, words }
}

function invert(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const inverted = new Map<string, string[]>()
  for (const [lang, words] of Object.entries(table)) {
    for (const word of new Set(words.split(' '))) inverted.set(word, [...(inverted.get(word) ?? []), lang])
  }
  return inverted
}
