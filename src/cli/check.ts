import { loadConfig } from '../service/settings/load-config.ts'
import { formatMistake } from '../service/settings/mistake.ts'
import { count } from './common.ts'
import type { Common } from './terminal.ts'

/** `rollcall check`: every mistake of the configuration at once; exit code 1 if there is one. */
export async function check({ terminal, config, json }: Common): Promise<number> {
  const { config: loaded, mistakes, notices } = loadConfig(config, terminal.env)
  const desks = [...(loaded?.desks.values() ?? [])]
  if (json) {
    const summary = desks.map((desk) => ({
      desk: desk.id,
      actors: desk.actors.length,
      sources: desk.sources.length,
      routes: desk.routes.length,
    }))
    terminal.out(`${JSON.stringify({ ok: mistakes.length === 0, mistakes, notices, desks: summary })}\n`)
    return mistakes.length === 0 ? 0 : 1
  }
  for (const mistake of mistakes) terminal.out(`${formatMistake(mistake)}\n`)
  for (const notice of notices) terminal.out(`note: ${notice}\n`)
  for (const desk of desks) {
    const parts = [count(desk.actors.length, 'actor'), count(desk.sources.length, 'source'), count(desk.routes.length, 'route')]
    terminal.out(`${desk.id}: ${parts.join(', ')}\n`)
  }
  terminal.out(mistakes.length === 0 ? `${config} is right\n` : `${count(mistakes.length, 'mistake')} in ${config}\n`)
  return mistakes.length === 0 ? 0 : 1
}
