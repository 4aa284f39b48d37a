import type { Alert, AlertChange, AlertRevision } from '../../src/domain/alert.ts'
import type { Claim, Count, Gap, Interval, Side } from '../../src/domain/batch.ts'
import type { Figure } from '../../src/domain/figure.ts'
import type { Desk, Route } from '../../src/domain/source.ts'

/** 27 December 2025, 14:30 in Caracas. */
export const noon = Date.UTC(2025, 11, 27, 18, 30)

const dayMs = 86_400_000

/** A figure of 99 people announced freed, with what a test wants different. */
function figureWith(changes: Partial<Figure> = {}): Figure {
  return {
    value: 99,
    max: null,
    bound: 'exact',
    vague: false,
    measure: 'released',
    stage: 'freed',
    standing: 'announced',
    actor: 'Prisons Ministry',
    actorKind: 'authority',
    eventDate: '2025-12-25',
    since: null,
    partOf: null,
    people: null,
    part: 'text',
    start: 120,
    end: 181,
    quote: 'The prisons ministry said that 99 people had been let go on Thursday.',
    confidence: 0.95,
    reasons: [],
    rule: 'R1',
    ...changes,
  }
}

/** A claim of a figure in an article of its own. */
export function claimWith(id: string, figure: Partial<Figure> = {}, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    figure: figureWith(figure),
    articleId: `article-${id}`,
    sourceId: 'venezuela/river-radio',
    url: `https://river-radio.example/news/${id}`,
    title: 'Ninety-nine leave prison',
    site: 'River Radio',
    lang: 'en',
    publishedAt: noon - dayMs,
    fetchedAt: noon - dayMs + 600_000,
    sketch: null,
    baseline: false,
    ...changes,
  }
}

/** One side of a gap on the figures of some claims. */
export function sideOf(claims: readonly Claim[], voices = claims.length): Side {
  const counts = claims.map(({ id, figure, publishedAt, fetchedAt }): Count => {
    const open = figure.bound === 'at_least' ? null : (figure.max ?? figure.value)
    return {
      actor: figure.actor,
      value: figure.value,
      max: figure.max,
      bound: figure.bound,
      stage: figure.stage ?? 'freed',
      people: { low: figure.value, high: open },
      at: publishedAt ?? fetchedAt,
      claimIds: [id],
    }
  })
  counts.sort((a, b) => b.value - a.value)
  const people: Interval = {
    low: Math.min(...counts.map(({ people: { low } }) => low)),
    high: counts.some(({ people: { high } }) => high === null)
      ? null
      : Math.max(...counts.map(({ people: { high } }) => high ?? 0)),
  }
  const actors = [...new Set(counts.flatMap(({ actor }) => actor ?? []))]
  return { people, counts, actors, claimIds: claims.map(({ id }) => id), voices }
}

/** Announced less verified over two sides. */
export function gapOf(announced: Side | null, verified: Side | null, reason: Gap['reason'] = 'comparable'): Gap {
  if (announced === null || verified === null) return { announced, verified, people: null, unverified: null, share: null, reason }
  const top = Math.max(...verified.counts.map(({ value }) => value))
  const unverified = announced.people.low - top
  const people = { low: unverified, high: announced.people.low - verified.people.low }
  return { announced, verified, people, unverified, share: unverified / announced.people.low, reason }
}

/** 99 announced by the ministry. */
export const announced = [
  claimWith('f1'),
  claimWith(
    'f2',
    {
      actor: 'Prisons Ministry',
      quote: 'The Ministry for the Prison Service put the number of those who left at 99.',
    },
    {
      site: 'The Harbour Post',
      sourceId: 'venezuela/harbour-post',
      url: 'https://harbour-post.example/2025/12/26/ninety-nine?ref=a|b',
    },
  ),
] as const

/** 61 verified by one monitor. */
export const verified = [
  claimWith('f3', {
    value: 61,
    standing: 'verified',
    actor: 'Foro Penal',
    actorKind: 'monitor',
    people: 'political',
    confidence: 0.82,
    reasons: ['day-from-context'],
    quote: 'Foro Penal has been able to confirm 61 of them, name by name.',
  }),
] as const

/** A revision of the sample alert. */
export function revisionWith(revision: number, change: AlertChange, changes: Partial<AlertRevision> = {}): AlertRevision {
  return {
    alertId: 'a-51c2',
    revision,
    state: 'open',
    change,
    reason: 'gap-opened',
    at: noon + (revision - 1) * dayMs,
    gap: gapOf(sideOf(announced.slice(0, 1), 2), sideOf(verified)),
    claims: [...announced, ...verified],
    ...changes,
  }
}

/** An alert of 25 December 2025: 99 announced, 61 verified. */
export function alertWith(revisions: readonly AlertRevision[] = [revisionWith(1, 'opened')]): Alert {
  return {
    id: 'a-51c2',
    deskId: 'venezuela',
    batchId: 'b-7',
    state: revisions.at(-1)?.state ?? 'open',
    eventDate: '2025-12-25',
    since: null,
    revisions,
    acknowledgement: null,
    silence: null,
    heldBack: null,
    dueAt: null,
  }
}

/** A route that takes every divergence. */
export function routeWith(changes: Partial<Route> = {}): Route {
  return {
    id: 'newsroom',
    channel: 'desk-slack',
    to: [],
    events: ['divergence'],
    changes: [],
    leastSeverity: 'caveat',
    leastGap: 0,
    lang: 'en',
    digest: null,
    ...changes,
  }
}

/** The desk the sample alert belongs to. */
export function deskWith(changes: Partial<Desk> = {}): Desk {
  return {
    id: 'venezuela',
    name: 'Venezuela',
    languages: ['es', 'en'],
    timeZone: 'America/Caracas',
    actors: [],
    classes: [],
    tolerance: {
      people: 5,
      share: 0.1,
      graceHours: 48,
      earlyNotice: false,
      settleMs: 0,
      windowDays: 3,
      leastConfidence: 0.6,
      caveats: false,
      alertsSince: null,
      failedRuns: 3,
      failedMinutes: 60,
    },
    sources: [],
    routes: [routeWith()],
    ...changes,
  }
}
