import type { Count, Side } from '../domain/batch.ts'
import { inertText } from './inert-text.ts'
import { countWords, fill, intervalWords, listWords, numberWords, pluralOf, type Wording } from './wording.ts'

/** More different numbers than this on one side are told as a range. */
const mostNumbers = 3

/** More speakers than this of one number are told as `A, B and 2 more`. */
const mostActors = 3

/** Who speaks for a side, and what they say in number. */
interface Spoken {
  readonly actors: string
  /** Decides the verb's number. */
  readonly actorCount: number
  readonly count: string
}

/**
 * A side in words: one number with all who give it (`Foro Penal and Clippve`, `61`), or each number with its speakers
 * (`monitors`, `83 (Clippve) and 61 (Foro Penal)`).
 *
 * @param unnamed stands for speakers without a name, and for all where they differ
 */
export function spokenWords(side: Side, unnamed: string, wording: Wording): Spoken {
  const numbers = distinctNumbers(side.counts, wording)
  const [only] = numbers
  if (only !== undefined && numbers.length === 1) {
    return { actors: actorWords(only.actors, unnamed, wording), actorCount: Math.max(only.actors.length, 1), count: only.words }
  }
  const each = numbers.map(({ words, actors }) => `${words} (${actorWords(actors, unnamed, wording)})`)
  const told = each.length > 0 && each.length <= mostNumbers
  return { actors: unnamed, actorCount: 2, count: told ? listWords(each, wording) : intervalWords(side.people, wording) }
}

interface SpokenNumber {
  readonly words: string
  readonly actors: readonly string[]
}

function distinctNumbers(counts: readonly Count[], wording: Wording): SpokenNumber[] {
  const byWords = Map.groupBy(counts, (count) => countWords(count, wording))
  return [...byWords].map(([words, same]) => ({ words, actors: [...new Set(same.flatMap(({ actor }) => actor ?? []))] }))
}

function actorWords(actors: readonly string[], unnamed: string, wording: Wording): string {
  if (actors.length === 0) return unnamed
  const names = actors.map((actor) => inertText(actor, 80))
  if (names.length <= mostActors) return listWords(names, wording)
  const rest = names.length - mostActors
  const more = fill(pluralOf(wording.texts.more, rest, wording), { count: numberWords(rest, wording) })
  return `${names.slice(0, mostActors).join(', ')} ${more}`
}

/** One number as its actor gave it; several from the lowest to the highest, each with its own bound word. */
export function sideValue({ counts, people }: Side, wording: Wording): string {
  const [top, bottom] = [counts[0], counts.at(-1)]
  if (top === undefined || bottom === undefined) return intervalWords(people, wording)
  const [highest, lowest] = [countWords(top, wording), countWords(bottom, wording)]
  return highest === lowest ? highest : fill(wording.texts.phrases.spread, { lowest, highest })
}
