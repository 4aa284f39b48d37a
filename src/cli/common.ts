import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Fault } from '../domain/fault.ts'
import { type Config, type ConfigScope, loadConfig } from '../service/settings/load-config.ts'
import { formatMistake } from '../service/settings/mistake.ts'
import type { Common } from './terminal.ts'

/** `config` where the command was called, else the one that came with the program. */
export function defaultConfigFolder(): string {
  return existsSync('config/service.yaml') ? 'config' : fileURLToPath(new URL('../../config', import.meta.url))
}

/** The configuration, or undefined once every mistake in it has been told. */
export function configOf({ terminal, config }: Common, scope: ConfigScope = 'whole'): Config | undefined {
  const loaded = loadConfig(config, terminal.env, scope)
  for (const mistake of loaded.mistakes) terminal.err(`${formatMistake(mistake)}\n`)
  if (loaded.config === undefined) terminal.err(`${count(loaded.mistakes.length, 'mistake')} in ${config}\n`)
  return loaded.config
}

/** Tells a failure in one line and returns the exit code for it. */
export function failed({ terminal }: Common, error: unknown): number {
  if (!(error instanceof Fault)) throw error
  const facts = Object.entries(error.detail).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  terminal.err(`rollcall: ${error.code}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}; see docs/faults.md\n`)
  return 1
}

/** Tells what was asked for in a way that cannot be understood, and returns the exit code for it. */
export function misused({ terminal }: Common, problem: string): number {
  terminal.err(`rollcall: ${problem}\n`)
  return 2
}

/** Tells why what was asked for is not done, and returns the exit code for it. */
export function refused({ terminal }: Common, problem: string): number {
  terminal.err(`rollcall: ${problem}\n`)
  return 1
}

/** Prints a result, as JSON for programs or in words, and returns the exit code for it. */
export function done({ terminal, json }: Common, result: unknown, words: string): number {
  terminal.out(`${json ? JSON.stringify(result) : words}\n`)
  return 0
}

/** `1 figure`, `2 figures`. */
export function count(n: number, word: string, plural = `${word}s`): string {
  return `${n} ${n === 1 ? word : plural}`
}

/** How long ago, in the unit a person would use. */
export function ago(at: number, now: number): string {
  const minutes = Math.round((now - at) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 120) return `${minutes} min ago`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h ago` : `${Math.round(hours / 24)} days ago`
}
