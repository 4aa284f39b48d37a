import { openResources, type Resources } from '../service/service.ts'
import type { Config } from '../service/settings/load-config.ts'
import { createLog } from '../service/telemetry.ts'
import { configOf } from './common.ts'
import type { Common } from './terminal.ts'

/** Runs a command that needs what jobs need: the ledger, Redis, the way out. It prints for itself, so nothing is logged. */
export async function withResources(
  common: Common,
  act: (resources: Resources, config: Config) => Promise<number>,
): Promise<number> {
  const config = configOf(common)
  if (config === undefined) return 1
  const log = createLog({ level: 'silent', destination: { write: () => undefined } })
  const resources = await openResources({ config, log })
  try {
    return await act(resources, config)
  } finally {
    await resources.close(2_000)
  }
}
