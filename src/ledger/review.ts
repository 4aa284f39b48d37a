import type { Verdict } from '../domain/decision.ts'
import { type StoredClaim, selectClaims } from './claims.ts'
import type { Ledger } from './database.ts'
import { listDecisions } from './decisions.ts'

/** A figure too unsure to count by itself, on which nobody has decided. */
export interface WaitingFigure {
  /** What a decision calls it by. */
  readonly mark: string
  /** The claim that tells it best. */
  readonly best: StoredClaim
  /** How many articles hold its sentence, this one with them. */
  readonly copies: number
}

/** The figures of a desk that wait for a person, the newest first. */
export async function figuresWaiting(db: Ledger, deskId: string, leastConfidence: number): Promise<WaitingFigure[]> {
  const unsure = await selectClaims(db, (eb) =>
    eb.and([
      eb('claim.desk_id', '=', deskId),
      eb('claim.current', '=', 1),
      eb('figure.confidence', '<', leastConfidence),
      // What is neither announced nor verified, and what counts no release, moves no gap.
      eb('figure.standing', 'in', ['announced', 'verified']),
      eb('figure.measure', '=', 'released'),
      eb('figure.stage', 'is not', null),
    ]),
  )
  const decided = new Set((await listDecisions(db, deskId)).flatMap(({ verdict }) => settledMark(verdict) ?? []))
  const copies = Map.groupBy(unsure, ({ mark }) => mark)
  const waiting = [...copies].flatMap(([mark, claims]): WaitingFigure[] => {
    const [best] = claims.toSorted((a, b) => b.claim.figure.confidence - a.claim.figure.confidence)
    return best === undefined || decided.has(mark) ? [] : [{ mark, best, copies: claims.length }]
  })
  return waiting.sort((a, b) => toldAt(b) - toldAt(a))
}

/** The figure that a verdict settles; where it is put says nothing on whether it counts. */
function settledMark(verdict: Verdict): string | undefined {
  return verdict.kind === 'accept' || verdict.kind === 'reject' || verdict.kind === 'correct' ? verdict.mark : undefined
}

function toldAt({ best: { claim } }: WaitingFigure): number {
  return claim.publishedAt ?? claim.fetchedAt
}

/** How many figures of a desk wait for a person. */
export async function countWaiting(db: Ledger, deskId: string, leastConfidence: number): Promise<number> {
  return (await figuresWaiting(db, deskId, leastConfidence)).length
}

/** A figure as decisions name it, on a desk. */
export interface NamedFigure {
  readonly deskId: string
  readonly mark: string
}

/** The figures that go by a name, which is the id of one or its mark: several if more than one desk reads the same sentence. */
export async function figuresNamed(db: Ledger, name: string): Promise<NamedFigure[]> {
  const rows = await db
    .selectFrom('claim')
    .select(['desk_id', 'mark'])
    .distinct()
    .where((eb) => eb.or([eb('figure_id', '=', name), eb('mark', '=', name)]))
    .orderBy('desk_id')
    .execute()
  return rows.map(({ desk_id, mark }) => ({ deskId: desk_id, mark }))
}
