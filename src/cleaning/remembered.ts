/** As many names as the pages of some fifty sources write. */
const most = 50_000

/** Reads names once: the pages of a source write the same classes over and over. */
export function remembered<T>(read: (names: string) => T): (names: string) => T {
  const known = new Map<string, T>()
  return (names) => {
    const before = known.get(names)
    if (before !== undefined) return before
    const found = read(names)
    if (known.size >= most) known.clear()
    known.set(copyOf(names), found)
    return found
  }
}

/** A string of its own: a piece of a page would keep the whole page in memory. Joining makes a new one, and the piece is of that. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1)
}
