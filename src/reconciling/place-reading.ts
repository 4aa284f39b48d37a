import type { Claim } from '../domain/batch.ts'
import { type Decision, markOf } from '../domain/decision.ts'
import type { Tolerance } from '../domain/source.ts'
import type { BatchKey } from './batch-key.ts'
import type { PlaceReason, Settled } from './batching.ts'
import { type Overlay, overlayOf } from './decisions.ts'
import { placeClaims } from './place-claims.ts'
import { isRelease } from './statements.ts'

/** Where a claim belongs in the end, and where the rules alone would have it. */
export interface Placement {
  readonly key: BatchKey
  readonly why: PlaceReason
  readonly ruledKey: BatchKey
  readonly ruledDay: string | null
}

/** A placement as the ledger has it. */
export type Placed = Omit<Placement, 'why'> & { readonly why: string | null }

/** The claims that a reading can move, and those that decide where to. */
export interface Surroundings {
  /** Claims as read, of the newest version of each article. */
  readonly claims: readonly Claim[]
  /** Where each claim was at the last look; claims not in it are new. */
  readonly placed: ReadonlyMap<string, Placed>
  /** Where the rules have put claims whose own surroundings are not at hand: these stay, all others are placed anew. */
  readonly settled: ReadonlyMap<string, Settled>
  readonly decisions: readonly Decision[]
}

/**
 * Finds the batch of every claim and returns those that are new there or moved; `null` for one that a person rejected.
 * The rules decide (placesOf), a person's word stands above them.
 */
export function placeReading(around: Surroundings, tolerance: Tolerance): ReadonlyMap<string, Placement | null> {
  const overlay = overlayOf(around.decisions)
  const { claims, trusted, marks } = amendClaims(around.claims, overlay, tolerance)
  const ruled = placeClaims(claims, trusted, around.settled, tolerance.windowDays)
  const places = new Map(
    ruled.entries().map(([id, place]): [string, Placement] => {
      const { key, why } = overlay.place(marks.get(id) ?? '', place)
      return [id, { key, why, ruledKey: place.key, ruledDay: place.day }]
    }),
  )
  const open = around.claims.filter((claim) => isRelease(claim) && (around.settled.get(claim.id)?.key ?? null) === null)
  return new Map(
    open.flatMap(({ id }): [string, Placement | null][] => {
      const [place, before] = [places.get(id), around.placed.get(id)]
      return isSamePlace(place, before) ? [] : [[id, place ?? null]]
    }),
  )
}

/** Claims as people amended them, and which of them count. */
export interface Amended {
  /** Releases that nobody rejected, as corrected. */
  readonly claims: readonly Claim[]
  /** Those read surely enough, or vouched for by a person: the others wait in review and move nothing. */
  readonly trusted: ReadonlySet<string>
  /** What decisions call each claim by. */
  readonly marks: ReadonlyMap<string, string>
}

/** Lays what people decided over claims as read. */
export function amendClaims(read: readonly Claim[], overlay: Overlay, { leastConfidence }: Tolerance): Amended {
  const marks = new Map(read.map(({ id, figure }) => [id, markOf(figure)]))
  const claims = read.flatMap((claim) => overlay.amend(claim) ?? []).filter(isRelease)
  const counting = claims.filter(
    ({ id, figure }) => figure.confidence >= leastConfidence || overlay.vouchesFor(marks.get(id) ?? ''),
  )
  return { claims, marks, trusted: new Set(counting.map(({ id }) => id)) }
}

function isSamePlace(place: Placed | undefined, before: Placed | undefined): boolean {
  const parts = ['key', 'why', 'ruledKey', 'ruledDay'] as const
  return parts.every((part) => place?.[part] === before?.[part])
}
