import { z } from 'zod'
import type { Correction } from '../domain/decision.ts'
import { bounds, peopleClasses, stages, standings } from '../domain/figure.ts'
import type { Desk } from '../domain/source.ts'

/** What a command line may set right in a figure. */
export type CorrectionOptions = Partial<Record<keyof typeof options.shape, string>>

const people = z.string().regex(/^\d+$/, 'a number of people such as 61').transform(Number)
const day = z.iso.date('a day such as 2025-12-25')
/** Takes out what the reading put there. */
const none = z.literal('none').transform(() => null)

const options = z.object({
  value: people,
  max: none.or(people),
  bound: z.enum(bounds),
  stage: z.enum(stages),
  standing: z.enum(standings),
  actor: none.or(z.string().min(1)),
  day: none.or(day),
  since: none.or(day),
  people: none.or(z.enum(peopleClasses)),
})

/** What is set right, as it was typed; or what is wrong with it. */
export function correctionOf(typed: CorrectionOptions): Correction | string {
  const parsed = options.partial().safeParse(typed)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const option = String(issue?.path[0])
    return `--${option} does not take “${typed[option as keyof CorrectionOptions]}”: ${expected(option)}`
  }
  const { day: eventDate, ...rest } = parsed.data
  const correction = { ...rest, ...(eventDate === undefined ? {} : { eventDate }) }
  if (Object.keys(correction).length === 0)
    return `name what to set right: ${Object.keys(options.shape)
      .map((name) => `--${name}`)
      .join(', ')}`
  // Only what was typed is in it: zod leaves out what is not.
  return correction as Correction
}

const expectations: Readonly<Record<string, string>> = {
  value: 'a number of people such as 61',
  max: 'the high end of a range, or none',
  bound: bounds.join(', '),
  stage: stages.join(', '),
  standing: standings.join(', '),
  day: 'a day such as 2025-12-25, or none',
  since: 'a day such as 2025-12-25, or none',
  people: `${peopleClasses.join(', ')} or none`,
}

function expected(option: string): string {
  return expectations[option] ?? 'a name'
}

/** The correction with its actor by the desk's own name; or that the desk knows no such actor. */
export function knownActors(correction: Correction, desk: Desk | undefined): Correction | string {
  if (correction.actor == null || desk === undefined) return correction
  const names = correction.actor.split(';').map((name) => name.trim())
  const known = names.map((name) => desk.actors.find((actor) => [actor.name, ...actor.aliases].some((one) => isSame(one, name))))
  const unknown = names.filter((_, at) => known[at] === undefined)
  if (unknown.length > 0)
    return `desk ${desk.id} knows no actor “${unknown.join('; ')}”: add it to its file, or name one of ${desk.actors.map(({ name }) => name).join(', ')}`
  return { ...correction, actor: known.flatMap((actor) => actor?.name ?? []).join('; ') }
}

function isSame(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0
}
