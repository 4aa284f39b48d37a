import { load } from 'cheerio'
import { z } from 'zod'
import { type Actor, actorKinds, type SpeakerClass } from '../../domain/actor.ts'
import { alertChanges, severities } from '../../domain/alert.ts'
import { type Desk, type Route, routeEvents, type Source } from '../../domain/source.ts'
import { kindNames } from '../../fetching/kinds/index.ts'
import type { Limits } from './settings.ts'
import { duration, share, size } from './units.ts'

const dayMs = 86_400_000
const text = z.string().min(1)
const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .meta({ description: 'a short name of small letters, digits and hyphens' })
const language = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .meta({ description: 'a language code such as es' })
const words = z
  .union([z.array(text), z.record(language, z.array(text))])
  .meta({ description: 'a list of words, or one list a language' })

const selector = text.refine((css) => isSelector(css)).meta({ description: 'a CSS selector such as article h2 a' })

const actor = z.strictObject({
  name: text,
  kind: z.enum(actorKinds),
  aliases: words.default([]).meta({ description: 'a list of other ways it is written, or one list a language' }),
})

const speakers = z.strictObject({ kind: z.enum(actorKinds), words })

const source = z.strictObject({
  id: name,
  name: text,
  kind: z.enum(kindNames()).meta({ description: 'how it is read' }),
  url: z.url({ protocol: /^https?$/ }).meta({ description: 'an http or https address' }),
  every: duration
    .refine((ms) => ms >= 1000)
    .prefault('1h')
    .meta({ description: 'a length of time such as 30m, at least 1s' }),
  enabled: z.boolean().default(true),
  lang: language.optional().meta({ description: 'language where the page itself does not say, such as es' }),
  links: selector.optional().meta({ description: 'a CSS selector of the links that lead to stories, for a listing' }),
  about: z.array(text).default([]).meta({ description: 'only entries that hold one of these words are fetched' }),
  drop: z.array(selector).default([]).meta({ description: 'a list of CSS selectors of what is never part of the story' }),
  keep: z.array(selector).default([]).meta({ description: 'a list of CSS selectors of what always is' }),
  allow_private: z.array(text).default([]).meta({ description: 'private hosts or addresses this source may reach' }),
  timeout: duration.optional(),
  page: size.optional().meta({ description: 'largest page taken, such as 5MB' }),
  entries: z.int().min(1).max(1000).optional().meta({ description: 'newest entries taken from one visit, 1 to 1000' }),
  host_gap: duration.optional().meta({ description: 'least time between two requests to its host, such as 2s' }),
})

const tolerance = z.strictObject({
  people: z.int().min(1).default(5).meta({ description: 'least difference in people' }),
  share: share.prefault('10%').meta({ description: 'least difference as a share of the announced number, such as 10%' }),
  grace: duration.prefault('72h').meta({ description: 'how long verification may take before a gap is news, such as 72h' }),
  settle: duration.prefault('30s').meta({
    description:
      'how long no new page must have come before a change is told, such as 30s; what arrives together is told together',
  }),
  early_notice: z.boolean().default(false).meta({ description: 'tell of a gap before the grace is over' }),
  window: duration
    .refine((ms) => ms % dayMs === 0)
    .prefault('2d')
    .meta({ description: 'whole days, such as 2d: release days this near may speak of one release' }),
  least_confidence: z.number().min(0).max(1).default(0.5),
  caveats: z.boolean().default(false).meta({ description: 'true: tell, as a caveat, of numbers that may not be subtracted' }),
  failed_runs: z.int().min(1).default(5).meta({ description: 'failed attempts in a row before a source is told of' }),
  failed_for: duration.prefault('3h').meta({ description: 'how long it must have failed before it is told of, such as 3h' }),
  alerts_since: z.iso.date().optional().meta({
    description: 'a day such as 2026-01-01: what was published before raises no alert; unless given, when a source was added',
  }),
})

const route = z.strictObject({
  id: name,
  channel: text.meta({ description: 'a channel of service.yaml' }),
  to: z
    .union([text, z.array(text)])
    .default([])
    .meta({ description: 'mail addresses, as a list or parted by commas' }),
  events: z
    .array(z.enum(routeEvents))
    .min(1)
    .default(['divergence'])
    .meta({ description: 'divergence: gaps between numbers; health: sources and channels that fail and recover' }),
  changes: z.array(z.enum(alertChanges)).default([]).meta({ description: 'the changes it wants; all unless given' }),
  least_severity: z
    .enum(severities)
    .default('caveat')
    .meta({ description: 'caveat takes all; divergence and grave only what may be compared' }),
  least_gap: z.int().min(0).default(0).meta({ description: 'least gap in people' }),
  lang: language.default('en').meta({ description: 'language of the message, such as en' }),
  digest: z
    .strictObject({
      at: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .meta({ description: 'a time of day in the desk’s zone, such as 08:00' }),
      only: z.boolean().default(false).meta({ description: 'true: nothing but the digest goes this way' }),
    })
    .optional(),
})

/** A file of `config/desks/` as it is written. */
export const deskSchema = z
  .strictObject({
    name: text,
    languages: z.array(language).min(1).default(['en']),
    time_zone: z
      .string()
      .refine((zone) => isTimeZone(zone))
      .default('UTC')
      .meta({ description: 'a time zone such as America/Caracas' }),
    actors: z.array(actor).default([]),
    classes: z.array(speakers).default([]).meta({ description: 'words for speakers without a name' }),
    tolerance: tolerance.prefault({}),
    sources: z.array(source).default([]),
    routes: z.array(route).default([]),
  })
  .meta({ title: 'Rollcall: a desk', description: 'one file of config/desks/' })

type DeskFile = z.output<typeof deskSchema>

/** The desk a valid file stands for; its id is the name of the file. */
export function toDesk(file: DeskFile, deskId: string, limits: Limits): Desk {
  return {
    id: deskId,
    name: file.name,
    languages: file.languages,
    timeZone: file.time_zone,
    actors: file.actors.map(toActor),
    classes: file.classes.map((entry): SpeakerClass => ({ kind: entry.kind, words: flatten(entry.words) })),
    tolerance: {
      people: file.tolerance.people,
      share: file.tolerance.share,
      graceHours: file.tolerance.grace / 3_600_000,
      settleMs: file.tolerance.settle,
      earlyNotice: file.tolerance.early_notice,
      windowDays: file.tolerance.window / dayMs,
      leastConfidence: file.tolerance.least_confidence,
      caveats: file.tolerance.caveats,
      alertsSince: file.tolerance.alerts_since ?? null,
      failedRuns: file.tolerance.failed_runs,
      failedMinutes: file.tolerance.failed_for / 60_000,
    },
    sources: file.sources.filter(({ enabled }) => enabled).map((entry) => toSource(entry, deskId, limits)),
    routes: file.routes.map((entry) => toRoute(entry, deskId)),
  }
}

function toActor(entry: z.output<typeof actor>): Actor {
  return { name: entry.name, kind: entry.kind, aliases: flatten(entry.aliases) }
}

function toSource(entry: DeskFile['sources'][number], deskId: string, limits: Limits): Source {
  return {
    id: `${deskId}/${entry.id}`,
    deskId,
    name: entry.name,
    kind: entry.kind,
    url: entry.url,
    everyMinutes: entry.every / 60_000,
    lang: entry.lang ?? null,
    links: entry.links ?? null,
    about: entry.about,
    drop: entry.drop,
    keep: entry.keep,
    allowPrivate: entry.allow_private,
    timeoutMs: entry.timeout ?? limits.timeoutMs,
    maxBytes: entry.page ?? limits.maxBytes,
    maxEntries: entry.entries ?? limits.maxEntries,
    hostGapMs: entry.host_gap ?? limits.hostGapMs,
  }
}

function toRoute(entry: DeskFile['routes'][number], deskId: string): Route {
  const to = typeof entry.to === 'string' ? entry.to.split(',') : entry.to
  return {
    id: `${deskId}/${entry.id}`,
    channel: entry.channel,
    to: to.map((address) => address.trim()).filter((address) => address !== ''),
    events: entry.events,
    changes: entry.changes,
    leastSeverity: entry.least_severity,
    leastGap: entry.least_gap,
    lang: entry.lang,
    digest: entry.digest ?? null,
  }
}

function flatten(list: z.output<typeof words>): string[] {
  return [...new Set(Array.isArray(list) ? list : Object.values(list).flat())]
}

function isSelector(css: string): boolean {
  try {
    load('')(css)
    return true
  } catch {
    return false
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
