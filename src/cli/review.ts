import type { Desk } from '../domain/source.ts'
import { figuresWaiting, type WaitingFigure } from '../ledger/review.ts'
import { count, done } from './common.ts'
import { figureLines } from './figure-lines.ts'
import type { Common } from './main.ts'
import { withRecord } from './record.ts'

interface Options {
  readonly desk?: string
}

interface DeskReview {
  readonly desk: Desk
  readonly waiting: readonly WaitingFigure[]
}

/** `rollcall review`: the figures that are too unsure to count by themselves and wait for a person. */
export async function review(common: Common, _args: readonly string[], { desk: only }: Options): Promise<number> {
  return withRecord(common, async (db, { desks }) => {
    const found: DeskReview[] = []
    for (const desk of [...desks.values()].filter(({ id }) => only === undefined || id === only))
      found.push({ desk, waiting: await figuresWaiting(db, desk.id, desk.tolerance.leastConfidence) })
    return done(
      common,
      found.flatMap(facts),
      found
        .filter(({ waiting }) => waiting.length > 0)
        .map(report)
        .join('\n') || nothing,
    )
  })
}

const nothing = 'no figure waits for a person'

function facts({ desk, waiting }: DeskReview): object[] {
  return waiting.map(({ mark, best, copies }) => ({ desk: desk.id, mark, copies, batch: best.batchKey, ...best.claim }))
}

function report({ desk, waiting }: DeskReview): string {
  const heading = `${count(waiting.length, 'figure')} of ${desk.id} wait for a person: review accept, correct or reject, by the id in front`
  return [heading, ...waiting.flatMap(waitingLines)].join('\n')
}

function waitingLines({ best, copies }: WaitingFigure): string[] {
  const more = copies === 1 ? '' : `; ${count(copies, 'article')} say so`
  return [...figureLines(best.claim), `    batch ${best.batchKey ?? 'none'}${more}`]
}
