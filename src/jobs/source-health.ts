import type { Incident } from '../domain/incident.ts'
import type { Source } from '../domain/source.ts'
import { hasFailedLong, type SourceState } from '../domain/source-state.ts'
import { findDeliveryContent } from '../ledger/deliveries.ts'
import { findSourceState } from '../ledger/sources.ts'
import type { Context, NextJob } from './job.ts'
import { keepIncident } from './keep-incident.ts'

/** Named after the moment the source last worked, so that all that goes wrong until it works again is told once. */
function incidentId(source: Source, lastGoodAt: number | null): string {
  return `source-${source.id}-${lastGoodAt ?? 'new'}`
}

/** Tells on the routes for health, once, of a source that keeps failing. */
export async function tellOfIllSource(source: Source, context: Context): Promise<NextJob[]> {
  const state = await findSourceState(context.db, source.id)
  const tolerance = context.desks.get(source.deskId)?.tolerance
  if (state === undefined || tolerance === undefined || !hasFailedLong(state, tolerance)) return []
  return keepIncident(context, toIncident(source, state))
}

function toIncident(source: Source, state: SourceState): Incident {
  return {
    id: incidentId(source, state.succeededAt),
    deskId: source.deskId,
    kind: 'source',
    subject: source.id,
    name: source.name,
    code: state.fault ?? 'unforeseen',
    runs: state.failingRuns,
    startedAt: state.failingSince ?? state.attemptedAt,
    lastGoodAt: state.succeededAt,
    endedAt: null,
  }
}

/**
 * Tells that a source works again, if its trouble was told.
 *
 * @param before how it stood until this visit
 */
export async function tellOfRecoveredSource(
  source: Source,
  before: SourceState | undefined,
  context: Context,
): Promise<NextJob[]> {
  if (before === undefined || before.failingRuns === 0) return []
  const told = await findDeliveryContent(context.db, incidentId(source, before.succeededAt))
  if (told === undefined) return []
  return keepIncident(context, { ...toIncident(source, before), endedAt: context.now().getTime() })
}
