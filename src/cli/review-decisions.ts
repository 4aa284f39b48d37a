import type { Correction, Verdict } from '../domain/decision.ts'
import { Fault } from '../domain/fault.ts'
import { getBatch } from '../ledger/batches.ts'
import type { Ledger } from '../ledger/database.ts'
import { listDecisions } from '../ledger/decisions.ts'
import { figuresNamed, type NamedFigure } from '../ledger/review.ts'
import { batchIdOf } from '../reconciling/batch-key.ts'
import { misused } from './common.ts'
import { type CorrectionOptions, correctionOf, knownActors } from './correction.ts'
import { decide, type Ruling } from './decide.ts'
import type { Signed } from './signature.ts'
import type { Common } from './terminal.ts'

/** `rollcall review accept`: the figure counts, however unsure its reading was. */
export async function accept(common: Common, [name = '']: readonly string[], options: Signed): Promise<number> {
  return decide(common, options, (db) => onFigure(db, name, ({ mark }) => ({ kind: 'accept', mark })))
}

/** `rollcall review reject`: the figure counts nowhere. */
export async function reject(common: Common, [name = '']: readonly string[], options: Signed): Promise<number> {
  return decide(common, options, (db) => onFigure(db, name, ({ mark }) => ({ kind: 'reject', mark })))
}

/** `rollcall review correct`: the figure counts as a person set it right; earlier corrections stay where this one is silent. */
export async function correct(
  common: Common,
  [name = '']: readonly string[],
  options: Signed & CorrectionOptions,
): Promise<number> {
  const given = correctionOf(options)
  if (typeof given === 'string') return misused(common, given)
  return decide(common, options, async (db, { desks }) => {
    const figure = await figureNamed(db, name)
    if (typeof figure === 'string') return figure
    const correction = knownActors(given, desks.get(figure.deskId))
    if (typeof correction === 'string') return correction
    const earlier = await correctionSoFar(db, figure)
    return { deskId: figure.deskId, verdict: { kind: 'correct', mark: figure.mark, correction: { ...earlier, ...correction } } }
  })
}

/** `rollcall review reassign`: the figure speaks of another batch. */
export async function reassign(
  common: Common,
  [name = '']: readonly string[],
  options: Signed & { readonly batch?: string },
): Promise<number> {
  return decide(common, options, async (db) => {
    const figure = await figureNamed(db, name)
    if (typeof figure === 'string') return figure
    const { deskId, mark } = figure
    const to = (options.batch ?? '').replace(`${deskId}/`, '')
    // A release day nobody has told of yet is a batch like any other.
    if (!newBatch.test(to)) await getBatch(db, batchIdOf(deskId, to))
    return { deskId, verdict: { kind: 'reassign', mark, to } }
  })
}

/** Keys that a figure may found a batch under. */
const newBatch = /^(since-)?\d{4}-\d\d-\d\d$/

async function onFigure(db: Ledger, name: string, verdict: (figure: NamedFigure) => Verdict): Promise<Ruling | string> {
  const figure = await figureNamed(db, name)
  return typeof figure === 'string' ? figure : { deskId: figure.deskId, verdict: verdict(figure) }
}

/** The one figure of a name. Throws Fault `ledger.not-found`. */
async function figureNamed(db: Ledger, name: string): Promise<NamedFigure | string> {
  const [figure, ...others] = await figuresNamed(db, name)
  if (figure === undefined) throw new Fault('ledger.not-found', { figure: name })
  if (others.length === 0) return figure
  return `desks ${[figure, ...others].map(({ deskId }) => deskId).join(', ')} read this sentence: name the figure by its id`
}

/** What people have set right in a figure so far; nothing if another verdict came after. */
async function correctionSoFar(db: Ledger, { deskId, mark }: NamedFigure): Promise<Correction> {
  const verdicts = (await listDecisions(db, deskId)).map(({ verdict }) => verdict)
  const last = verdicts.findLast((verdict) => verdict.kind !== 'reassign' && 'mark' in verdict && verdict.mark === mark)
  return last?.kind === 'correct' ? last.correction : {}
}
