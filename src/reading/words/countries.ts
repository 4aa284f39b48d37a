import { fold, lex } from './lexer.ts'
import { addPhrase, type PhraseBook } from './phrases.ts'

/** Unions, the world's rest and marks of testing, which the runtime names among the regions. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The countries of the world as a language writes them: the runtime knows them, no list of ours does. */
export function countriesIn(language: string): PhraseBook<string> {
  const book: PhraseBook<string> = new Map()
  for (const name of countryNames(language)) addPhrase(book, name, name, true)
  return book
}

/**
 * Whether a word names the people of a country: `Ukrainiens`, `venezolanos`. It begins as one of the country's words does
 * and ends as such nouns do in the plural; words that many names share (`Republic`) tell no country.
 */
export function peopleOf(language: string, endings: readonly string[]): (word: string) => boolean {
  const all = countryNames(language).map((name) => lex(name).map(({ norm }) => norm))
  const uses = new Map<string, number>()
  for (const word of all.flat()) uses.set(word, (uses.get(word) ?? 0) + 1)
  const telling = all.flatMap((words) => (words.length === 1 ? words : words.filter((word) => uses.get(word) === 1)))
  const roots = new Set(
    telling.filter((word) => word.length >= 4).map((word) => word.slice(0, Math.max(4, Math.min(5, word.length - 1)))),
  )
  // `Territorios Palestinos`: what a name opens with is no people.
  const openings = new Set(all.map((words) => words[0]))
  const tails = endings.map(fold)
  return (word) =>
    tails.some((tail) => word.endsWith(tail)) &&
    (roots.has(word.slice(0, 4)) || roots.has(word.slice(0, 5))) &&
    !openings.has(word)
}

function countryNames(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !noCountries.has(code))
  return codes.flatMap((code) => writings(names.of(code) ?? ''))
}

/** `Myanmar (Burma)` goes by either name. */
function writings(name: string): string[] {
  return name.split(/[()]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}
