import type { Batch, Claim } from '../domain/batch.ts'
import { type Decision, markOf } from '../domain/decision.ts'
import { getBatch, listBatches } from '../ledger/batches.ts'
import { listDecisions } from '../ledger/decisions.ts'
import { overlayOf } from '../reconciling/decisions.ts'
import { batchLine } from './batch-line.ts'
import { count, done } from './common.ts'
import { figureLines } from './figure-lines.ts'
import { withRecord } from './record.ts'
import type { Common } from './terminal.ts'

/** `rollcall batch`: the batches of each desk, the ones changed last first, with both sides and whether they compare. */
export async function batches(common: Common, _args: readonly string[], options: { readonly desk?: string }): Promise<number> {
  return withRecord(common, async (db, { desks }) => {
    const found: Omit<Batch, 'claims'>[] = []
    for (const { id } of desks.values())
      if (options.desk === undefined || options.desk === id) found.push(...(await listBatches(db, id)))
    return done(common, found, found.length === 0 ? 'no batches yet' : found.map(batchLine).join('\n'))
  })
}

/** A figure as it counts, with what people decided on it. */
interface Told {
  readonly claim: Claim
  readonly decisions: readonly Decision[]
}

/** `rollcall batch show`: one batch with every figure that speaks of it, as it counts, and what people decided on each. */
export async function showBatch(common: Common, [id = '']: readonly string[]): Promise<number> {
  return withRecord(common, async (db) => {
    const { claims, ...batch } = await getBatch(db, id)
    const decisions = await listDecisions(db, batch.deskId)
    const { amend } = overlayOf(decisions)
    const told = claims.map((claim): Told => ({ claim: amend(claim) ?? claim, decisions: decisionsOn(claim, decisions) }))
    const words = [batchLine(batch), count(told.length, 'figure'), ...told.flatMap(toldLines)]
    return done(common, { ...batch, claims: told.map((one) => ({ ...one.claim, decisions: one.decisions })) }, words.join('\n'))
  })
}

function decisionsOn({ figure }: Claim, decisions: readonly Decision[]): Decision[] {
  const mark = markOf(figure)
  return decisions.filter(({ verdict }) =>
    'mark' in verdict ? verdict.mark === mark : 'marks' in verdict && verdict.marks.includes(mark),
  )
}

function toldLines({ claim, decisions }: Told): string[] {
  return [...figureLines(claim), ...decisions.map(({ verdict, by, note }) => `    ${verdict.kind} by ${by}: ${note}`)]
}
