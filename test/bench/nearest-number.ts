import type { Read } from './figure-scores.ts'
import type { GoldSet } from './gold-set.ts'

/** Stems of words for letting people go, in the languages read. */
const releaseWord =
  /\b(?:releas|freed|free\b|liber|excarcel|solt|saíram|salieron|sorti|relâch|graci|pardon|indult|scarcer|rilasc|freigelass|entlass)/iu
const number = /\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+/gu

/**
 * What a plain script would read: the number nearest to each release word of a sentence, and the first actor that the
 * sentence names. It stands beside the reader's scores for scale.
 */
export function readNearestNumbers(text: string, desk: GoldSet['desk']): Read[] {
  return text.split(/(?<=[.!?])\s+|\n+/u).flatMap((sentence) => {
    const word = releaseWord.exec(sentence)
    if (word === null) return []
    const numbers = [...sentence.matchAll(number)].sort((a, b) => Math.abs(a.index - word.index) - Math.abs(b.index - word.index))
    const nearest = numbers[0]
    if (nearest === undefined) return []
    const value = Number(nearest[0].replace(/\D/gu, ''))
    return [
      {
        value,
        max: null,
        measure: 'released',
        standing: standingOf(sentence, desk),
        vague: false,
        partOf: null,
        eventDate: null,
        since: null,
      },
    ]
  })
}

function standingOf(sentence: string, { actors, classes }: GoldSet['desk']): Read['standing'] {
  const lower = sentence.toLowerCase()
  const named = actors.find(({ aliases }) => aliases.some((alias) => lower.includes(alias.toLowerCase())))
  const kind = named?.kind ?? classes.find(({ words }) => words.some((word) => lower.includes(word.toLowerCase())))?.kind
  if (kind === 'authority') return 'announced'
  return kind === 'monitor' ? 'verified' : 'reported'
}
