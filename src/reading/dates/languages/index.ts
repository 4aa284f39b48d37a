import type { DateWords } from '../date-words.ts'
import { type Phrasebook, writePhrasebook } from '../terms.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { portuguese } from './pt.ts'

/** The languages whose dates are read. A language is one file here and one line in this table. */
const languages: Readonly<Record<string, DateWords>> = {
  en: english,
  es: spanish,
  pt: portuguese,
  fr: french,
  it: italian,
  de: german,
}

const books = new Map(Object.entries(languages).map(([code, words]) => [code, { words, book: writePhrasebook(words) }]))

/** The date words of a language by its code (`pt`, `pt-BR`), or undefined where it is not read. */
export function findDateWords(lang: string): { words: DateWords; book: Phrasebook } | undefined {
  return books.get(lang.slice(0, 2).toLowerCase())
}
