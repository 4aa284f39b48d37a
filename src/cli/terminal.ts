/** What a command reads from and writes to; a test hands in its own. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  readonly input: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a person watches, so that progress may be drawn over. */
  readonly interactive: boolean
  /** Calls back when the process is asked to end. */
  onStop(stop: () => void): void
}

/** What every command knows of its surroundings. */
export interface Common {
  readonly terminal: Terminal
  /** Folder with `service.yaml` and `desks/`. */
  readonly config: string
  readonly json: boolean
}

/** The terminal of this process: the one place that reads its environment and signals. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveOnClosedPipe)
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    input: process.stdin,
    env: process.env,
    interactive: process.stderr.isTTY === true,
    onStop(stop) {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
    },
  }
}

/** 128 and the number of SIGPIPE: what a shell reports of a program whose reader has left; a supervisor starts a service anew. */
const readerLeft = 141

/** `rollcall check | head` has read enough: the rest is for nobody. */
function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(readerLeft)
}
