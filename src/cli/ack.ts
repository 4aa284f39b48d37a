import { acknowledgeAlert, getAlert } from '../ledger/alerts.ts'
import { done, misused, refused } from './common.ts'
import { withRecord } from './record.ts'
import { type Signed, signatureOf } from './signature.ts'
import type { Common } from './terminal.ts'

/** `rollcall ack`: a person has seen an open alert. The mark ends itself when the gap moves materially or the alert is over. */
export async function ack(common: Common, [id = '']: readonly string[], options: Signed): Promise<number> {
  const signature = signatureOf(options)
  if (typeof signature === 'string') return misused(common, signature)
  return withRecord(common, async (db) => {
    const { state } = await getAlert(db, id)
    if (state !== 'open') return refused(common, `alert ${id} is ${state}: only an open one can be acknowledged`)
    const acknowledgement = { ...signature, at: Date.now() }
    await acknowledgeAlert(db, id, acknowledgement)
    return done(common, { alert: id, acknowledgement }, `alert ${id} acknowledged by ${signature.by}`)
  })
}
