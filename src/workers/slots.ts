import type { Redis } from 'ioredis'
import type { Slots } from '../domain/slots.ts'
import { prefix } from './queues.ts'

/**
 * Takes the next free moment of `KEYS[1]`: one every ARGV[2] ms, and none before the hold-off under `KEYS[3]` ends.
 * A caller that was told to wait keeps its moment under `KEYS[2]` and gets it when it comes back, unless a hold-off has come
 * between: then it gets another, so that not all that waited come at once when it ends.
 */
const takeScript = `
local now, interval = tonumber(ARGV[1]), tonumber(ARGV[2])
local free = tonumber(redis.call('GET', KEYS[1]) or '0')
local mine = tonumber(redis.call('GET', KEYS[2]) or '-1')
local held = tonumber(redis.call('GET', KEYS[3]) or '0')
if mine < 0 or mine < held then
  mine = math.max(now, free)
  redis.call('SET', KEYS[1], mine + interval, 'PX', math.ceil(mine + interval - now) + 60000)
end
if mine <= now then
  redis.call('DEL', KEYS[2])
  return 0
end
redis.call('SET', KEYS[2], mine, 'PX', math.ceil(mine - now) + 600000)
return math.ceil(mine - now)
`

const holdOffScript = `
local untilMs = tonumber(ARGV[1])
for _, key in ipairs(KEYS) do
  if untilMs > tonumber(redis.call('GET', key) or '0') then
    redis.call('SET', key, untilMs, 'PX', math.ceil(tonumber(ARGV[2])) + 60000)
  end
end
return 0
`

/** Slots kept in Redis, so that all workers on all machines share them. */
export function redisSlots(redis: Redis, now: () => number = Date.now): Slots {
  const name = (key: string) => `${prefix}:slot:{${key}}`
  const held = (key: string) => `${prefix}:slot:{${key}}:held-off`
  return {
    async take(key, who, intervalMs) {
      return Number(await redis.eval(takeScript, 3, name(key), `${name(key)}:${who}`, held(key), now(), intervalMs))
    },
    async holdOff(key, forMs) {
      await redis.eval(holdOffScript, 2, name(key), held(key), now() + forMs, forMs)
    },
  }
}
