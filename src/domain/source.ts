import type { Actor, SpeakerClass } from './actor.ts'
import type { AlertChange, Severity } from './alert.ts'

/** One place to look, on a schedule. Its id is unique over all desks: `<desk>/<name>`. */
export interface Source {
  readonly id: string
  readonly deskId: string
  /** What a reader calls it: `Foro Penal, bulletins`. */
  readonly name: string
  /** A kind registered in `src/fetching/kinds/`. */
  readonly kind: string
  readonly url: string
  /** May be a fraction. */
  readonly everyMinutes: number
  /** Language when the page itself does not say. */
  readonly lang: string | null
  /** CSS selector of the links that lead to stories, for a listing; null takes every link. */
  readonly links: string | null
  /** Only entries in whose title, summary or address a word begins with one of these are fetched; empty takes all. */
  readonly about: readonly string[]
  /** CSS selectors that win over every cleaning rule. */
  readonly drop: readonly string[]
  readonly keep: readonly string[]
  /** Private addresses (hosts or IPs) this source may reach; everything private is refused otherwise. */
  readonly allowPrivate: readonly string[]
  readonly timeoutMs: number
  readonly maxBytes: number
  /** Newest entries taken from one visit to a feed or listing. */
  readonly maxEntries: number
  /** Least time between two requests to one host. */
  readonly hostGapMs: number
}

/** When two numbers that come apart become news, and how long verification may take. */
export interface Tolerance {
  /** Least difference in people. */
  readonly people: number
  /** Least difference as a share of the announced number, 0 to 1. */
  readonly share: number
  /** How long after an announcement a gap stays pending, because checking takes time. */
  readonly graceHours: number
  /** How long a batch must have brought no new page before a change is told: what arrives together is told together. */
  readonly settleMs: number
  /** Tell of a gap before the grace is over. */
  readonly earlyNotice: boolean
  /** Figures whose release days lie this near may speak of one release. */
  readonly windowDays: number
  /** Figures below this confidence wait for a person and never alert alone. */
  readonly leastConfidence: number
  /** Tell, as a caveat, of numbers that may not be subtracted. */
  readonly caveats: boolean
  /** What was published before this day (`YYYY-MM-DD`) raises no alert; null takes the moment each source was added. */
  readonly alertsSince: string | null
  /** A source is told of once so many attempts in a row have failed, over so long a time. */
  readonly failedRuns: number
  readonly failedMinutes: number
}

/** What a route can be told of: divergences, or the health of sources and channels. */
export const routeEvents = ['divergence', 'health'] as const
export type RouteEvent = (typeof routeEvents)[number]

/** Which alerts go to which channel. */
export interface Route {
  readonly id: string
  /** A channel of `config/service.yaml`. */
  readonly channel: string
  /** Mail addresses, for channels that need them. */
  readonly to: readonly string[]
  readonly events: readonly RouteEvent[]
  /** The changes it wants; empty takes all. */
  readonly changes: readonly AlertChange[]
  readonly leastSeverity: Severity
  /** Least gap in people; 0 takes all. */
  readonly leastGap: number
  /** Language of the message. */
  readonly lang: string
  /** A summary at a local time of the desk, `HH:MM`; with `only`, nothing else goes. */
  readonly digest: { readonly at: string; readonly only: boolean } | null
}

/** What is watched: a country or field, in one file under `config/desks/`. */
export interface Desk {
  readonly id: string
  readonly name: string
  readonly languages: readonly string[]
  /** IANA zone in which the desk's days begin. */
  readonly timeZone: string
  readonly actors: readonly Actor[]
  readonly classes: readonly SpeakerClass[]
  readonly tolerance: Tolerance
  readonly sources: readonly Source[]
  readonly routes: readonly Route[]
}
