import { Fault } from '../domain/fault.ts'
import type { Source } from '../domain/source.ts'
import type { Context } from './job.ts'

/**
 * Takes a turn at the host of an address, one every `hostGapMs` over all processes.
 *
 * @param who asks: told to wait, it keeps its turn until it comes back
 * @throws Fault `fetch.host-busy`, which puts the job off until its turn has come
 */
export async function takeTurn(url: string, who: string, source: Source, { slots }: Pick<Context, 'slots'>): Promise<void> {
  const { host } = new URL(url)
  const waitMs = await slots.take(keyOf(host), who, source.hostGapMs)
  if (waitMs > 0) throw new Fault('fetch.host-busy', { host, retryAfterMs: waitMs })
}

const defaultHoldOffMs = 60_000

/** Leaves a host alone that asked for time, for all sources alike; returns the error, which says for how long. */
export async function leaveAlone(error: unknown, url: string, { slots }: Pick<Context, 'slots'>): Promise<unknown> {
  if (!(error instanceof Fault) || error.code !== 'fetch.rate-limited') return error
  const { host } = new URL(url)
  const retryAfterMs = typeof error.detail['retryAfterMs'] === 'number' ? error.detail['retryAfterMs'] : defaultHoldOffMs
  await slots.holdOff(keyOf(host), retryAfterMs)
  return new Fault(error.code, { ...error.detail, retryAfterMs }, error)
}

function keyOf(host: string): string {
  return `host/${host}`
}
