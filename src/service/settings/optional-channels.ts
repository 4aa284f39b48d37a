import type { FilledIn } from './outside-values.ts'
import { valueAt } from './schema-node.ts'
import type { ChannelOff } from './settings.ts'

/** Channels marked `optional` of which something is not set. */
export function optionalChannelsOff({ value, missing }: FilledIn): ChannelOff[] {
  const off = new Map<string, string[]>()
  for (const { path, name } of missing) {
    const [root, id] = path
    if (root !== 'channels' || typeof id !== 'string' || valueAt(value, ['channels', id, 'optional']) !== true) continue
    off.set(id, [...new Set([...(off.get(id) ?? []), name])])
  }
  return [...off].map(([id, names]) => ({ id, missing: names }))
}

/** Every channel, for a look that needs none. */
export function allChannelsOff({ value }: FilledIn): ChannelOff[] {
  return [...channelTypesOf(value).keys()].map((id) => ({ id, missing: [] }))
}

/** The configuration as if these channels did not stand in it. */
export function withoutChannels(filled: FilledIn, channelsOff: readonly ChannelOff[]): FilledIn {
  const off = new Set(channelsOff.map(({ id }) => id))
  const value = structuredClone(filled.value)
  const channels = valueAt(value, ['channels'])
  for (const id of off) if (channels !== null && typeof channels === 'object') Reflect.deleteProperty(channels, id)
  const stands = ([root, id]: readonly PropertyKey[]) => root !== 'channels' || !off.has(String(id))
  return { ...filled, value, missing: filled.missing.filter(({ path }) => stands(path)) }
}

/** A desk whose routes to channels that are off miss nothing: none of their settings is needed. */
export function withoutIdleRoutes(filled: FilledIn, channelsOff: readonly ChannelOff[]): FilledIn {
  const off = new Set(channelsOff.map(({ id }) => id))
  const channelOf = (path: readonly PropertyKey[]) => String(valueAt(filled.value, [...path.slice(0, 2), 'channel']))
  const isIdle = (path: readonly PropertyKey[]) => path[0] === 'routes' && off.has(channelOf(path))
  return { ...filled, missing: filled.missing.filter(({ path }) => !isIdle(path)) }
}

/** The type of each channel by its name, as far as the file says, right or wrong. */
export function channelTypesOf(value: unknown): ReadonlyMap<string, string> {
  const channels = valueAt(value, ['channels'])
  if (channels === undefined || channels === null || typeof channels !== 'object') return new Map()
  return new Map(Object.keys(channels).map((id) => [id, String(valueAt(channels, [id, 'type']))]))
}

/** What a person is told of a channel that is off. */
export function channelNotice({ id, missing }: ChannelOff): string {
  return `channel “${id}” is off, and so are the routes to it: set ${missing.join(', ')} to turn it on`
}
