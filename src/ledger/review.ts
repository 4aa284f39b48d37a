import type { Ledger } from './database.ts'
import { listDecisions } from './decisions.ts'

/** How many sentences of a desk hold a figure too unsure to count by itself, and wait for a person to decide. */
export async function countWaiting(db: Ledger, deskId: string, leastConfidence: number): Promise<number> {
  const unsure = await db
    .selectFrom('claim')
    .innerJoin('figure', 'figure.id', 'claim.figure_id')
    .select('claim.mark')
    .distinct()
    .where('claim.desk_id', '=', deskId)
    .where('claim.current', '=', 1)
    .where('figure.confidence', '<', leastConfidence)
    .where('figure.standing', 'in', ['announced', 'verified'])
    .execute()
  const verdicts = (await listDecisions(db, deskId)).map(({ verdict }) => verdict)
  const decided = new Set(verdicts.flatMap((verdict) => ('mark' in verdict ? [verdict.mark] : [])))
  return unsure.filter(({ mark }) => !decided.has(mark)).length
}
