import { pino } from 'pino'
import { Agent } from 'undici'
import type { ChannelSettings } from '../../src/domain/channel.ts'
import type { Incident } from '../../src/domain/incident.ts'
import type { Slots } from '../../src/domain/slots.ts'
import type { Desk } from '../../src/domain/source.ts'
import type { Context } from '../../src/jobs/job.ts'
import type { Ledger } from '../../src/ledger/database.ts'
import { noon } from './alerts.ts'

/** Turns kept in this process, by the clock of the test. */
function localSlots(now: () => number): Slots {
  const free = new Map<string, number>()
  return {
    async take(key, _who, intervalMs) {
      const waitMs = (free.get(key) ?? 0) - now()
      if (waitMs > 0) return waitMs
      free.set(key, now() + intervalMs)
      return 0
    },
    async holdOff(key, forMs) {
      free.set(key, now() + forMs)
    },
  }
}

/** A clock that a test moves. */
export interface Clock {
  ms: number
}

/** What the deliver job needs of its context, on a real ledger and real connections. */
export function deliverContext(
  db: Ledger,
  desk: Desk,
  channels: readonly ChannelSettings[],
  clock: Clock = { ms: noon },
): Context {
  const context = {
    db,
    log: pino({ level: 'silent' }),
    now: () => new Date(clock.ms),
    desks: new Map([[desk.id, desk]]),
    slots: localSlots(() => clock.ms),
    channels: new Map(channels.map((settings) => [settings.id, settings])),
    dispatcher: new Agent(),
    publicUrl: null,
  } satisfies Partial<Context>
  // The job asks for nothing else of the world.
  return context as Partial<Context> as Context
}

/** An incident of a source that has failed since noon. */
export function incidentWith(changes: Partial<Incident> = {}): Incident {
  return {
    id: 'source-river-radio-1',
    deskId: 'venezuela',
    kind: 'source',
    subject: 'venezuela/river-radio',
    name: 'River Radio',
    code: 'fetch.unreachable',
    runs: 6,
    startedAt: noon,
    lastGoodAt: noon - 3_600_000,
    endedAt: null,
    ...changes,
  }
}
