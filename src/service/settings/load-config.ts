import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Desk } from '../../domain/source.ts'
import { deskSchema, toDesk } from './desk-schema.ts'
import type { Mistake } from './mistake.ts'
import {
  allChannelsOff,
  channelNotice,
  channelTypesOf,
  optionalChannelsOff,
  withoutChannels,
  withoutIdleRoutes,
} from './optional-channels.ts'
import { type Environment, fillIn, type MissingValue } from './outside-values.ts'
import { deskReferences } from './references.ts'
import { type CheckedFile, literalSecrets, mistakeAt, schemaMistakes } from './schema-mistakes.ts'
import { toSchemaNode } from './schema-node.ts'
import { serviceSchema, toSettings } from './service-schema.ts'
import type { ChannelOff, Settings } from './settings.ts'
import { parseYamlFile } from './yaml-file.ts'

/** Everything of the config folder. */
export interface Config {
  readonly settings: Settings
  readonly desks: ReadonlyMap<string, Desk>
}

/** What became of a config folder: a configuration, or every mistake in it at once. */
export interface LoadedConfig {
  readonly config: Config | undefined
  readonly mistakes: readonly Mistake[]
  /** What works but a person should know of, such as a channel that is off. */
  readonly notices: readonly string[]
}

/**
 * What a command needs of the configuration: whoever only looks at the record sends nothing, so channels and the routes to
 * them are left out with all they miss, and their secrets may be where the service runs and nowhere else.
 */
export type ConfigScope = 'whole' | 'without-channels'

/** Reads `service.yaml` and `desks/*.yaml` of a folder. Never throws on what stands in them. */
export function loadConfig(folder: string, env: Environment, scope: ConfigScope = 'whole'): LoadedConfig {
  const service = loadService(folder, env, scope)
  const desks = deskFiles(folder).map((file) => loadDesk(folder, file, env, service))
  const mistakes = [service, ...desks].flatMap((file) => file.mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column))
  const found = desks.flatMap(({ desk }) => (desk === undefined ? [] : [desk]))
  if (found.length === 0 && mistakes.length === 0) mistakes.push(noDesk())
  const { settings } = service
  const config =
    settings === undefined || mistakes.length > 0 ? undefined : { settings, desks: new Map(found.map((desk) => [desk.id, desk])) }
  const contactNotice =
    settings?.contact === null ? ['no contact is set: the sites you read cannot reach you (contact in service.yaml)'] : []
  const notices = [...contactNotice, ...service.channelsOff.map(channelNotice), ...found.flatMap(silentDesk)]
  return { config, mistakes, notices }
}

/** A desk that watches and has nobody to tell works, but hardly as meant. */
function silentDesk({ id, sources, routes }: Desk): string[] {
  return sources.length > 0 && routes.length === 0 ? [`desk “${id}” tells nobody: it has no route to a channel that is on`] : []
}

interface LoadedService {
  readonly settings: Settings | undefined
  readonly mistakes: readonly Mistake[]
  /** Type by name of each channel that is on, whether the rest of the file is right or not. */
  readonly channelTypes: ReadonlyMap<string, string>
  readonly channelsOff: readonly ChannelOff[]
}

const serviceFile = 'service.yaml'
const serviceNode = toSchemaNode(serviceSchema)
const deskNode = toSchemaNode(deskSchema)

function loadService(folder: string, env: Environment, scope: ConfigScope): LoadedService {
  const { text, mistakes } = readText(folder, serviceFile)
  if (text === undefined) return { settings: undefined, mistakes, channelTypes: new Map(), channelsOff: [] }
  const yaml = parseYamlFile(serviceFile, text)
  const whole = fillIn(yaml.value, folder, env)
  const channelsOff = scope === 'whole' ? optionalChannelsOff(whole) : allChannelsOff(whole)
  const filled = withoutChannels(whole, channelsOff)
  const file = { yaml, filled, schema: serviceNode }
  const parsed = serviceSchema.safeParse(filled.value ?? {})
  const all = [...yaml.mistakes, ...valueMistakes(file, parsed.error?.issues ?? [])]
  const settings = parsed.success && all.length === 0 ? toSettings(parsed.data, folder, env, channelsOff) : undefined
  return { settings, mistakes: all, channelTypes: channelTypesOf(filled.value), channelsOff }
}

function loadDesk(
  folder: string,
  name: string,
  env: Environment,
  service: LoadedService,
): { desk: Desk | undefined; mistakes: readonly Mistake[] } {
  const { text, mistakes } = readText(folder, name)
  if (text === undefined) return { desk: undefined, mistakes }
  const yaml = parseYamlFile(name, text)
  if (yaml.mistakes.length > 0) return { desk: undefined, mistakes: yaml.mistakes }
  const filled = withoutIdleRoutes(fillIn(yaml.value, folder, env), service.channelsOff)
  const file = { yaml, filled, schema: deskNode }
  const parsed = deskSchema.safeParse(filled.value ?? {})
  const wrong = [
    ...misnamed(name),
    ...valueMistakes(file, parsed.error?.issues ?? []),
    ...deskReferences(file, {
      channels: service.channelTypes,
      channelsOff: service.channelsOff.map(({ id }) => id),
    }),
  ]
  if (!parsed.success || wrong.length > 0 || service.settings === undefined) return { desk: undefined, mistakes: wrong }
  const desk = toDesk(parsed.data, basename(name, '.yaml'), service.settings.limits)
  return { desk: { ...desk, routes: desk.routes.filter(({ channel }) => service.channelTypes.has(channel)) }, mistakes: [] }
}

function valueMistakes(file: CheckedFile, issues: Parameters<typeof schemaMistakes>[1]): Mistake[] {
  const unfilled = new Set(file.filled.missing.map(({ target }) => JSON.stringify(target)))
  const told = issues.filter(({ path }) => !unfilled.has(JSON.stringify(path)))
  return [
    ...file.filled.missing.map((entry) => missingMistake(file, entry)),
    ...literalSecrets(file),
    ...schemaMistakes(file, told),
  ]
}

function missingMistake(file: CheckedFile, { path, reason, name }: MissingValue): Mistake {
  const key = String(path.at(-1))
  switch (reason) {
    case 'variable-unset':
      return mistakeAt(file, path, {
        expected: `the environment variable ${name}`,
        value: null,
        fix: `Set ${name}, or write \${${name}:-} if this setting may be left out.`,
      })
    case 'file-unreadable':
      return mistakeAt(file, path, {
        expected: 'a file that can be read',
        value: `“${name}”`,
        fix: 'Create the file or correct its path, which is seen from the config folder.',
      })
    case 'given-twice':
      return mistakeAt(file, path, { expected: `either ${name} or ${key}`, value: 'both', fix: 'Remove one of the two.' })
  }
}

function readText(folder: string, file: string): { text: string | undefined; mistakes: Mistake[] } {
  try {
    return { text: readFileSync(join(folder, file), 'utf8'), mistakes: [] }
  } catch {
    const fix = `Create it in ${folder}, or name the right folder with --config.`
    const place = { file, line: 1, column: 1, path: '' }
    return { text: undefined, mistakes: [{ ...place, expected: 'a file that can be read', value: null, nearest: null, fix }] }
  }
}

function deskFiles(folder: string): string[] {
  try {
    const names = readdirSync(join(folder, 'desks')).filter((name) => /\.ya?ml$/i.test(name))
    return names.sort().map((name) => join('desks', name))
  } catch {
    return []
  }
}

/** A desk's id is the name of its file, so that name must be one. */
function misnamed(file: string): Mistake[] {
  if (/^[a-z0-9][a-z0-9-]*\.yaml$/.test(basename(file))) return []
  const expected = 'a file name of small letters, digits and hyphens that ends in .yaml'
  return [{ file, line: 1, column: 1, path: '', expected, value: `“${basename(file)}”`, nearest: null, fix: 'Rename the file.' }]
}

function noDesk(): Mistake {
  const fix = 'Write one, for example from docs/configuration.md.'
  return {
    file: 'desks',
    line: 1,
    column: 1,
    path: '',
    expected: 'at least one desk, desks/<name>.yaml',
    value: null,
    nearest: null,
    fix,
  }
}
