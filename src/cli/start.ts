import { destination } from 'pino'
import { type Service, type ServiceOptions, startService, startWork } from '../service/service.ts'
import { createLog } from '../service/telemetry.ts'
import { configOf } from './common.ts'
import type { Common } from './terminal.ts'

/** `rollcall start`: the whole service in this process, until SIGTERM or SIGINT. */
export async function start(common: Common): Promise<number> {
  return serve(common, startService)
}

/** `rollcall work`: workers only. */
export async function work(common: Common): Promise<number> {
  return serve(common, startWork)
}

async function serve(common: Common, run: (options: ServiceOptions) => Promise<Service>): Promise<number> {
  const config = configOf(common)
  if (config === undefined) return 1
  const log = createLog({ level: config.settings.logLevel, destination: logDestination(common) })
  for (const { id, missing } of config.settings.channelsOff) log.warn({ channel: id, missing }, 'channel is off')
  const stopped = new Promise<void>((resolve) => common.terminal.onStop(resolve))
  const service = await run({ config, log })
  await stopped
  log.info('asked to stop')
  await service.stop()
  return 0
}

function logDestination({ terminal, json }: Common) {
  return Object.assign(destination({ dest: 1, sync: true }), { isTTY: terminal.interactive && !json })
}
