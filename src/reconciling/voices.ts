import type { Claim } from '../domain/batch.ts'
import { byTime, compare } from './statements.ts'

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
  readonly words: readonly number[]
  readonly numbers: readonly number[]
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
  const hashes = (part: string) => part.split('.').map((text) => Number.parseInt(text, 36))
  return { words: hashes(words), numbers: hashes(numbers), numberCount: Number.parseInt(count, 36) }
}

function agreement(a: readonly number[], b: readonly number[]): number {
  return a.filter((hash, index) => hash === b[index]).length / sketchSize
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
  const sketches = new Map<string, Sketch>()
  const origins = new Map<string, string>()
  const buckets = new Map<string, string[]>()
  for (const { articleId, sketch: text } of [...claims].sort(byTime)) {
    if (origins.has(articleId)) continue
    if (text === null) {
      origins.set(articleId, articleId)
      continue
    }
    const sketch = parseSketch(text)
    const keys = bucketKeys(sketch)
    const original = candidates(buckets, keys).find((other) => {
      const known = sketches.get(other)
      return known !== undefined && isSameText(known, sketch)
    })
    origins.set(articleId, original === undefined ? articleId : (origins.get(original) ?? original))
    sketches.set(articleId, sketch)
    for (const key of keys) buckets.set(key, [...(buckets.get(key) ?? []), articleId])
  }
  return origins
}

/** Two sketches whose numbers agree as far as a copy's must share a pair of number hashes: comparing those is enough. */
function bucketKeys({ numbers }: Sketch): string[] {
  return numbers.flatMap((hash, index) => (index % 2 === 0 ? [`${index}:${hash}:${numbers[index + 1]}`] : []))
}

function candidates(buckets: ReadonlyMap<string, readonly string[]>, keys: readonly string[]): string[] {
  return [...new Set(keys.flatMap((key) => buckets.get(key) ?? []))].sort(compare)
}
