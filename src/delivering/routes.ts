import { type Alert, type AlertRevision, severities, severityOf } from '../domain/alert.ts'
import type { DeliveryKind, DeliveryPlan } from '../domain/delivery.ts'
import type { Incident } from '../domain/incident.ts'
import type { Desk, Route } from '../domain/source.ts'

/** Why a route takes what happened, or does not. */
export const routeReasons = [
  'takes-it',
  'event-not-wanted',
  'digest-only',
  'change-not-wanted',
  'severity-too-low',
  'gap-too-small',
  'own-failure',
] as const
export type RouteReason = (typeof routeReasons)[number]

/** What a route does with something that happened. */
export interface RouteVerdict {
  readonly route: Route
  readonly reason: RouteReason
}

/** Each route of the desk with what it does with a revision, and why; `earlier` are the alert's revisions before it. */
export function explainRoutes(desk: Desk, revision: AlertRevision, earlier: readonly AlertRevision[] = []): RouteVerdict[] {
  return desk.routes.map((route) => ({ route, reason: verdictOn(route, revision, earlier) }))
}

function verdictOn(route: Route, revision: AlertRevision, earlier: readonly AlertRevision[]): RouteReason {
  if (!route.events.includes('divergence')) return 'event-not-wanted'
  if (route.digest?.only === true) return 'digest-only'
  if (route.changes.length > 0 && !route.changes.includes(revision.change)) return 'change-not-wanted'
  const isOver = revision.change === 'resolved' || revision.change === 'withdrawn'
  // Whoever was told that a gap opened is told that it closed, however small it has become by then; nobody else is.
  if (isOver && hasWeighed(route, earlier)) return 'takes-it'
  return weightVerdict(route, (isOver ? earlier.at(-1) : undefined) ?? revision)
}

/** Whether an alert weighs enough for a route, or did at some time. */
function hasWeighed(route: Route, revisions: readonly AlertRevision[]): boolean {
  return revisions.some((revision) => weightVerdict(route, revision) === 'takes-it')
}

function weightVerdict({ leastSeverity, leastGap }: Route, { gap }: AlertRevision): RouteReason {
  if (severities.indexOf(severityOf(gap)) < severities.indexOf(leastSeverity)) return 'severity-too-low'
  return Math.abs(gap.unverified ?? 0) < leastGap ? 'gap-too-small' : 'takes-it'
}

/** The alerts that a route's digest tells of: those it would take, whether each as it happens or not. */
export function alertsForDigest(route: Route, alerts: readonly Alert[]): Alert[] {
  return route.events.includes('divergence') ? alerts.filter(({ revisions }) => hasWeighed(route, revisions)) : []
}

/**
 * The outbox rows of a revision: one for each recipient of each route that takes it. `held` gives the reason why nothing
 * may go now (a silence, a replay): the rows are kept all the same, so that it shows what was not sent.
 */
export function planDeliveries(
  desk: Desk,
  alert: Pick<Alert, 'id' | 'revisions'>,
  revision: AlertRevision,
  held: string | null = null,
): DeliveryPlan[] {
  const subject = { kind: 'alert', desk, subjectId: alert.id, revision: revision.revision, content: null, held } as const
  const earlier = alert.revisions.filter((one) => one.revision < revision.revision)
  return plansFor(subject, explainRoutes(desk, revision, earlier))
}

/** The outbox rows of an incident: its start is revision 1, its end 2. A channel's own trouble is told elsewhere. */
export function planIncident(desk: Desk, incident: Incident): DeliveryPlan[] {
  const revision = incident.endedAt === null ? 1 : 2
  const subject = { kind: 'health', desk, subjectId: incident.id, revision, content: incident, held: null } as const
  return plansFor(subject, explainIncident(desk, incident))
}

/** Each route of the desk with what it does with an incident, and why. */
export function explainIncident(desk: Desk, incident: Incident): RouteVerdict[] {
  return desk.routes.map((route) => ({ route, reason: verdictOnIncident(route, incident) }))
}

function verdictOnIncident(route: Route, { kind, subject }: Incident): RouteReason {
  if (!route.events.includes('health')) return 'event-not-wanted'
  if (route.digest?.only === true) return 'digest-only'
  return kind === 'channel' && subject === route.channel ? 'own-failure' : 'takes-it'
}

/** The outbox rows of a route's digest for one day. */
export function planDigest(desk: Desk, route: Route, day: string, content: unknown): DeliveryPlan[] {
  const subjectId = `digest-${route.id.replaceAll('/', '-')}-${day}`
  return plansOf({ kind: 'digest', desk, subjectId, revision: 1, content, held: null }, route)
}

interface Subject {
  readonly kind: DeliveryKind
  readonly desk: Desk
  readonly subjectId: string
  readonly revision: number
  readonly content: unknown
  readonly held: string | null
}

/** Whoever is reached by two routes through one channel is told once, by the first. */
function plansFor(subject: Subject, verdicts: readonly RouteVerdict[]): DeliveryPlan[] {
  const plans = verdicts.flatMap(({ route, reason }) => (reason === 'takes-it' ? plansOf(subject, route) : []))
  const reader = ({ channel, recipient }: DeliveryPlan) => `${channel} ${recipient}`
  const firsts = new Map(plans.toReversed().map((plan) => [reader(plan), plan]))
  return plans.filter((plan) => firsts.get(reader(plan)) === plan)
}

function plansOf({ kind, desk, subjectId, revision, content, held }: Subject, route: Route): DeliveryPlan[] {
  // A channel without addresses has one reader: itself.
  const recipients = route.to.length === 0 ? [route.channel] : [...new Set(route.to)]
  return recipients.map((recipient) => ({
    kind,
    deskId: desk.id,
    subjectId,
    revision,
    routeId: route.id,
    channel: route.channel,
    recipient,
    lang: route.lang,
    reason: held ?? 'takes-it',
    held: held !== null,
    content,
  }))
}
