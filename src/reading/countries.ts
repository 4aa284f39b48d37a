import { addPhrase, type PhraseBook } from './phrases.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The countries of the world as a language writes them: the runtime knows them, no list of ours does. */
export function countriesIn(language: string): PhraseBook<string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const book: PhraseBook<string> = new Map()
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code)
    if (name !== undefined && !/[({]/.test(name)) addPhrase(book, name, name, true)
  }
  return book
}
