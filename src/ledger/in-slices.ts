/** Values a statement may name at once: SQLite takes 32,766 and Postgres 65,535. */
const mostValues = 10_000

/** Asks for the rows of many values, in as many statements as it takes. */
export async function inSlices<Row>(
  values: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const slices: (readonly Row[])[] = []
  for (let at = 0; at < values.length; at += mostValues) slices.push(await ask(values.slice(at, at + mostValues)))
  return slices.flat()
}
