import type { Batch, Interval, Side } from '../domain/batch.ts'
import { getBatch, listBatches } from '../ledger/batches.ts'
import { count, done } from './common.ts'
import { figureLines } from './figure-lines.ts'
import type { Common } from './main.ts'
import { withRecord } from './record.ts'

type Summary = Omit<Batch, 'claims'>

/** `rollcall batch`: the batches of each desk, the ones changed last first, with both sides and whether they compare. */
export async function batches(common: Common, _args: readonly string[], options: { readonly desk?: string }): Promise<number> {
  return withRecord(common, async (db, { desks }) => {
    const found: Summary[] = []
    for (const { id } of desks.values())
      if (options.desk === undefined || options.desk === id) found.push(...(await listBatches(db, id)))
    return done(common, found, found.length === 0 ? 'no batches yet' : found.map(line).join('\n'))
  })
}

/** `rollcall batch show`: one batch with every figure that speaks of it, counted or waiting. */
export async function showBatch(common: Common, [id = '']: readonly string[]): Promise<number> {
  return withRecord(common, async (db) => {
    const batch = await getBatch(db, id)
    return done(
      common,
      batch,
      [line(batch), count(batch.claims.length, 'figure'), ...batch.claims.flatMap(figureLines)].join('\n'),
    )
  })
}

function line({ id, gap }: Summary): string {
  const sides = `announced ${side(gap.announced)}, verified ${side(gap.verified)}`
  return `${id}  ${sides}: ${gap.unverified === null ? '' : `${gap.unverified} unverified, `}${gap.reason}`
}

function side(side: Side | null): string {
  return side === null ? 'by nobody' : interval(side.people)
}

function interval({ low, high }: Interval): string {
  if (high === null) return `at least ${low}`
  return low === high ? String(low) : `${low} to ${high}`
}
