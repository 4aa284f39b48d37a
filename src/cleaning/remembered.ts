/** Names longer than this are a page's own: reading them again costs less than keeping them. */
const longest = 300
/** Room for the names of some fifty sources, counted in letters; each name takes some more than its letters. */
const room = 4_000_000
const roomBeside = 60

/** Reads names once: the pages of a source write the same classes over and over. What hostile names can fill is bounded. */
export function remembered<T>(read: (names: string) => T): (names: string) => T {
  const known = new Map<string, T>()
  let taken = 0
  return (names) => {
    if (names.length > longest) return read(names)
    const before = known.get(names)
    if (before !== undefined) return before
    const found = read(names)
    taken += names.length + roomBeside
    if (taken > room) {
      known.clear()
      taken = names.length + roomBeside
    }
    known.set(copyOf(names), found)
    return found
  }
}

/** A string of its own: a piece of a page would keep the whole page in memory. Joining makes a new one, and the piece is of that. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1)
}
