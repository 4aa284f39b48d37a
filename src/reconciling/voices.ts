import type { Claim } from '../domain/batch.ts'
import { byTime } from './statements.ts'

/** Hashes kept of each half of a sketch: 32 tell a resemblance of 0.6 from 0.4 well enough and fit in a row. */
const sketchSize = 32
/** Words in one shingle. */
const shingleSize = 3
/** From here on two texts share their wording (V1, docs/reconciling.md). */
const sameWords = 0.45
/** Texts of one wording must share their numbers too: the bulletins of one template do not. */
const sameNumbers = 0.7
/** A rewrite or translation shares few words: then half of its numbers must be shared, of more than a few (V2). */
const sameNumbersRewritten = 0.5
const leastNumbersRewritten = 8

interface Sketch {
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly numberCount: number
}

/**
 * What a text resembles, as a short string to keep beside it: least hashes of its word shingles, and of its numbers,
 * which survive translation.
 */
export function sketchOf(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const shingles = words
    .map((_, at) => words.slice(at, at + shingleSize).join(' '))
    .slice(0, Math.max(1, words.length - shingleSize + 1))
  const numbers = new Set((text.match(/\d[\d.,]*/g) ?? []).map((digits) => digits.replaceAll(/[.,]/g, '')))
  const [wordHashes, numberHashes] = [leastHashes(shingles), leastHashes(numbers)]
  return [wordHashes.map(to36).join('.'), numberHashes.map(to36).join('.'), to36(numbers.size)].join('|')
}

const to36 = (value: number): string => value.toString(36)

/** For each of several hash functions the least hash of all items: two sets agree in as many as they have in common. */
function leastHashes(items: Iterable<string>): number[] {
  const least = new Array<number>(sketchSize).fill(0xffffffff)
  for (const item of items) {
    const hash = fnv1a(item)
    for (let index = 0; index < sketchSize; index++) {
      const mixed = mix(hash ^ Math.imul(index + 1, 0x9e3779b1))
      if (mixed < (least[index] ?? 0)) least[index] = mixed
    }
  }
  return least
}

/** FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** The finisher of MurmurHash3: spreads every bit over the whole word. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function parseSketch(sketch: string): Sketch {
  const [words = '', numbers = '', count = '0'] = sketch.split('|')
  return { words: words.split('.'), numbers: numbers.split('.'), numberCount: Number.parseInt(count, 36) }
}

function agreement(a: readonly string[], b: readonly string[]): number {
  let same = 0
  for (let index = 0; index < sketchSize; index++) if (a[index] === b[index]) same++
  return same / sketchSize
}

/** Whether two texts are one: the same numbers in nearly the same words, or most of many numbers in other words. */
export function isCopy(a: string, b: string): boolean {
  return isSameText(parseSketch(a), parseSketch(b))
}

function isSameText(a: Sketch, b: Sketch): boolean {
  const numbers = agreement(a.numbers, b.numbers)
  if (agreement(a.words, b.words) >= sameWords) return numbers >= sameNumbers
  return numbers >= sameNumbersRewritten && Math.min(a.numberCount, b.numberCount) >= leastNumbersRewritten
}

/** The origin of each article: articles that carry one text have one origin, named by the earliest of them. */
export type Origins = ReadonlyMap<string, string>

/** Folds the articles behind some claims by origin. */
export function originsOf(claims: readonly Claim[]): Origins {
  const origins = new Map<string, string>()
  const known = new Map<string, { readonly articleId: string; readonly sketch: Sketch }[]>()
  for (const { articleId, sketch: text } of firstClaims(claims)) {
    const sketch = text === null ? undefined : parseSketch(text)
    const keys = sketch === undefined ? [] : bucketKeys(sketch)
    const original = sketch === undefined ? undefined : firstCopy(sketch, keys, known)
    origins.set(articleId, original === undefined ? articleId : (origins.get(original) ?? original))
    if (sketch === undefined) continue
    for (const key of keys) {
      const bucket = known.get(key)
      if (bucket === undefined) known.set(key, [{ articleId, sketch }])
      else bucket.push({ articleId, sketch })
    }
  }
  return origins
}

/** One claim an article, the earliest article first. */
function firstClaims(claims: readonly Claim[]): Claim[] {
  return [...new Map([...claims].reverse().map((claim) => [claim.articleId, claim])).values()].sort(byTime)
}

/** Two sketches whose numbers agree as far as a copy's must share a pair of number hashes: comparing those is enough. */
function bucketKeys({ numbers }: Sketch): string[] {
  return Array.from({ length: sketchSize / 2 }, (_, pair) => `${pair}:${numbers[2 * pair]}:${numbers[2 * pair + 1]}`)
}

function firstCopy(
  sketch: Sketch,
  keys: readonly string[],
  known: ReadonlyMap<string, readonly { readonly articleId: string; readonly sketch: Sketch }[]>,
): string | undefined {
  for (const key of keys) {
    const copy = known.get(key)?.find((other) => isSameText(other.sketch, sketch))
    if (copy !== undefined) return copy.articleId
  }
  return undefined
}
