import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { LanguagePack } from './language-pack.ts'
import { portuguese } from './pt.ts'

/** The languages read, most usual first; the first is also the fallback. A language is one file and one entry here. */
export const languagePacks: readonly LanguagePack[] = [english, spanish, portuguese, french, italian, german]
