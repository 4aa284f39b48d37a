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
const languages = Object.keys(stopWords)
const languagesByWord = indexWords(stopWords)

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
  const { best, shareOf, words } = countVotes(text)
  if (best === null || words < enoughWords) return primary
  return shareOf(best) > clearLead * shareOf(primary) ? best : primary
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

function countVotes(text: string): { best: string | null; shareOf: (lang: string) => number; words: number } {
  const votes = languages.map(() => 0)
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const word of words) for (const index of languagesByWord.get(word) ?? []) votes[index] = (votes[index] ?? 0) + 1

  const most = Math.max(...votes)
  const best = most / words.length >= plainShare ? (languages[votes.indexOf(most)] ?? null) : null
  return { best, shareOf: (lang) => (votes[languages.indexOf(lang)] ?? 0) / words.length, words: words.length }
}

/** The languages of the table in which a word is a function word, by their place in it. */
function indexWords(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [at, words] of Object.values(table).entries()) {
    for (const word of new Set(words.split(' '))) index.set(word, [...(index.get(word) ?? []), at])
  }
  return index
}
