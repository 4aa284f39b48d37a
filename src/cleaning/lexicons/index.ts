import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { Lexicon } from './lexicon.ts'
import { portuguese } from './pt.ts'

/** The furniture of every language we know; a new language is one file and one line here. */
export const lexicons: readonly Lexicon[] = [english, spanish, portuguese, french, german, italian]
