/** One thing wrong in the configuration, with everything needed to put it right. */
export interface Mistake {
  /** Path of the file, relative to the folder the configuration was read from. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** Where in the file, as keys and indexes: `sources[3].kind`; empty for the file as a whole. */
  readonly path: string
  readonly expected: string
  /** What stands there, as written; null if nothing does. A value that came from outside the file is never shown. */
  readonly value: string | null
  /** The valid word most like the one that stands there. */
  readonly nearest: string | null
  /** What to do. */
  readonly fix: string
}

/** A mistake as two lines for a person: what is wrong and where, then what to do. */
export function formatMistake(mistake: Mistake): string {
  const place = `${mistake.file}:${mistake.line}:${mistake.column}`
  const path = mistake.path === '' ? '' : `${mistake.path}: `
  const found = mistake.value === null ? 'found nothing' : `found ${mistake.value}`
  const nearest = mistake.nearest === null ? '' : ` Did you mean “${mistake.nearest}”?`
  return `${place}  ${path}expected ${mistake.expected}; ${found}.${nearest}\n    → ${mistake.fix}`
}

/** Keys and indexes as a reader writes them: `channels.desk.url`, `sources[3].every`. */
export function showPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (shown, key) => (typeof key === 'number' ? `${shown}[${key}]` : shown === '' ? String(key) : `${shown}.${String(key)}`),
    '',
  )
}

/**
 * The valid word nearest to the one written, if it is near enough to be meant: at most one edit in three letters, with
 * two letters swapped counting as one, or one word the beginning of the other.
 */
export function nearestWord(word: string, valid: readonly string[]): string | null {
  const near = valid
    .map((candidate) => ({ candidate, edits: editsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(word.length, candidate.length) / 3)
    .sort((a, b) => a.edits - b.edits)
  return near[0]?.candidate ?? null
}

function editsBetween(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  return shorter >= 3 && (a.startsWith(b) || b.startsWith(a)) ? 1 : editDistance(a, b)
}

function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
