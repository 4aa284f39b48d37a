import { markOf } from '../domain/decision.ts'
import { getBatch } from '../ledger/batches.ts'
import { listDecisions } from '../ledger/decisions.ts'
import { keyOf } from '../reconciling/batch-key.ts'
import { decide } from './decide.ts'
import type { Signed } from './signature.ts'
import type { Common } from './terminal.ts'

/** `rollcall batch merge`: two batches are one release. */
export async function merge(
  common: Common,
  [id = '']: readonly string[],
  options: Signed & { readonly into?: string },
): Promise<number> {
  return decide(common, options, async (db) => {
    const batch = await getBatch(db, id)
    const into = await getBatch(db, options.into ?? '')
    if (batch.deskId !== into.deskId) return `${batch.id} and ${into.id} are of different desks`
    if (batch.id === into.id) return `${id} is the same batch`
    return { deskId: batch.deskId, verdict: { kind: 'merge', batch: keyOf(batch.id), into: keyOf(into.id) } }
  })
}

/** `rollcall batch unmerge`: a batch that was merged into another stands alone again. */
export async function unmerge(common: Common, [id = '']: readonly string[], options: Signed): Promise<number> {
  return decide(common, options, async (db, { desks }) => {
    const desk = [...desks.keys()].find((one) => id.startsWith(`${one}/`)) ?? ''
    const batch = keyOf(id)
    const verdicts = (await listDecisions(db, desk)).map(({ verdict }) => verdict)
    const last = verdicts.findLast((verdict) => verdict.kind === 'merge' && verdict.batch === batch)
    if (last?.kind !== 'merge' || last.into === batch) return `batch ${id} is not merged into another`
    return { deskId: desk, verdict: { kind: 'merge', batch, into: batch } }
  })
}

/** `rollcall batch split`: some figures of a batch speak of other people, and make a batch of their own. */
export async function split(common: Common, [id = '', ...figures]: readonly string[], options: Signed): Promise<number> {
  return decide(common, options, async (db) => {
    const { deskId, claims } = await getBatch(db, id)
    const chosen = claims.filter((claim) => figures.includes(claim.id) || figures.includes(markOf(claim.figure)))
    const missing = figures.filter((name) => !chosen.some((claim) => claim.id === name || markOf(claim.figure) === name))
    if (missing.length > 0) return `batch ${id} holds no figure ${missing.join(', ')}; \`rollcall batch show ${id}\` lists them`
    const marks = new Set(chosen.map(({ figure }) => markOf(figure)))
    if (claims.every(({ figure }) => marks.has(markOf(figure)))) return `that is all of batch ${id}: leave something in it`
    return { deskId, verdict: { kind: 'split', batch: keyOf(id), marks: [...marks] } }
  })
}
