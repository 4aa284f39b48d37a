import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { type CommandEntry, commands, groups } from './commands.ts'
import { processTerminal, type Terminal } from './terminal.ts'

interface Manifest {
  readonly version: string
  readonly description: string
}

/** Runs one command line and returns the exit code: 0 done, 1 failed, 2 not understood. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0
  const program = buildProgram(terminal, async (entry, args, options) => {
    const { config } = program.opts<{ config?: string }>()
    const { failed, defaultConfigFolder } = await import('./common.ts')
    const common = { terminal, config: config ?? defaultConfigFolder(), json: options['json'] === true }
    const run = await entry.load()
    code = await run(common, args, options).catch((error: unknown) => failed(common, error))
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    const known = error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number'
    if (!known) throw error
    return error.exitCode === 0 ? 0 : 2
  }
}

function buildProgram(
  terminal: Terminal,
  act: (entry: CommandEntry, args: string[], options: Record<string, string | boolean | undefined>) => Promise<void>,
): Command {
  const manifest: Manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const program = new Command('rollcall')
    .description(manifest.description)
    .version(manifest.version)
    .option('--config <folder>', 'folder with service.yaml and desks/ (config here, else the one that came along)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
  for (const entry of commands) {
    const command = addCommand(program, entry.usage).description(entry.summary)
    command.option('--json', 'print JSON')
    for (const [flags, summary, required] of entry.options ?? [])
      required === undefined ? command.option(flags, summary) : command.requiredOption(flags, summary)
    command.action(() => act(entry, command.args, command.opts()))
  }
  return program
}

/** The command of a usage, under its group if it has one. */
function addCommand(program: Command, usage: string): Command {
  const [first = '', ...rest] = usage.split(' ')
  const summary = groups[first]
  if (summary === undefined) return program.command(usage)
  const group = program.commands.find((one) => one.name() === first) ?? program.command(first).description(summary)
  return group.command(rest.join(' '), { isDefault: rest[0] === 'list' })
}

/** Runs the command line of this process. */
export async function runProcess(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processTerminal())
}
