import { main } from '../../src/cli/main.ts'

export interface Printed {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, with what stands on standard input, and returns what it printed. */
export async function rollcall(
  args: readonly string[],
  given: { input?: string; env?: Record<string, string> } = {},
): Promise<Printed> {
  const printed = { out: '', err: '' }
  const code = await main(args, {
    out: (text) => {
      printed.out += text
    },
    err: (text) => {
      printed.err += text
    },
    input: (async function* () {
      yield new TextEncoder().encode(given.input ?? '')
    })(),
    env: given.env ?? {},
    interactive: false,
    onStop: () => undefined,
  })
  return { code, ...printed }
}
