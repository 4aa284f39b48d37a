import type { Decision } from '../domain/decision.ts'
import type { Desk } from '../domain/source.ts'
import { listDecisions } from '../ledger/decisions.ts'
import { figuresWaiting, type WaitingFigure } from '../ledger/review.ts'
import { count, done } from './common.ts'
import { figureLines } from './figure-lines.ts'
import { withRecord } from './record.ts'
import type { Common } from './terminal.ts'

interface Options {
  readonly desk?: string
}

interface DeskReview {
  readonly desk: Desk
  readonly waiting: readonly WaitingFigure[]
}

/** `rollcall review`: the figures that are too unsure to count by themselves and wait for a person, the newest first. */
export async function review(common: Common, _args: readonly string[], options: Options): Promise<number> {
  return withRecord(common, async (db, { desks }) => {
    const found: DeskReview[] = []
    for (const desk of chosen(desks, options))
      found.push({ desk, waiting: await figuresWaiting(db, desk.id, desk.tolerance.leastConfidence) })
    const reports = found.filter(({ waiting }) => waiting.length > 0).map(report)
    return done(common, found.flatMap(facts), reports.join('\n') || 'no figure waits for a person')
  })
}

function chosen(desks: ReadonlyMap<string, Desk>, { desk: only }: Options): Desk[] {
  return [...desks.values()].filter(({ id }) => only === undefined || id === only)
}

function facts({ desk, waiting }: DeskReview): object[] {
  return waiting.map(({ mark, best, copies }) => ({ desk: desk.id, mark, copies, batch: best.batchKey, ...best.claim }))
}

/** Figures printed of one desk: more than this nobody looks through at once. */
const mostShown = 30

function report({ desk, waiting }: DeskReview): string {
  const heading = `${count(waiting.length, 'figure')} of ${desk.id} wait for a person: review accept, correct or reject, by the id in front`
  const more = waiting.length > mostShown ? [`  and ${waiting.length - mostShown} more; --json prints all`] : []
  return [heading, ...waiting.slice(0, mostShown).flatMap(waitingLines), ...more].join('\n')
}

function waitingLines({ best, copies }: WaitingFigure): string[] {
  const more = copies === 1 ? '' : `; ${count(copies, 'article')} say so`
  return [...figureLines(best.claim), `    batch ${best.batchKey ?? 'none'}${more}`]
}

/** `rollcall review decisions`: what people have decided, the latest last. */
export async function decisions(common: Common, _args: readonly string[], options: Options): Promise<number> {
  return withRecord(common, async (db, { desks }) => {
    const found: Decision[] = []
    for (const { id } of chosen(desks, options)) found.push(...(await listDecisions(db, id)))
    return done(common, found, found.map(decisionLine).join('\n') || 'nobody has decided anything yet')
  })
}

function decisionLine({ id, deskId, verdict, by, note, at }: Decision): string {
  const { kind, ...what } = verdict
  const told = Object.values(what).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
  return `${new Date(at).toISOString()}  ${id}  ${deskId}: ${[kind, ...told].join(' ')}; ${by}: ${note}`
}
