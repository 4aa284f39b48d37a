import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { persian } from './fa.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { Lexicon } from './lexicon.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { swedish } from './sv.ts'
import { turkish } from './tr.ts'
import { ukrainian } from './uk.ts'

/** The furniture of every language we know; a new language is one file and one line here. */
export const lexicons: readonly Lexicon[] = [
  english,
  spanish,
  portuguese,
  french,
  german,
  italian,
  dutch,
  polish,
  swedish,
  turkish,
  russian,
  ukrainian,
  arabic,
  persian,
]
