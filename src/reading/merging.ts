import type { Figure } from '../domain/figure.ts'
import type { Confidence } from './confidence.ts'
import { measureOf } from './events/events.ts'
import { findTotal } from './numbers/parts.ts'
import type { ClaimRead } from './outcomes.ts'
import { rulesUsed } from './rules-used.ts'

/** Claims become figures: repeats are one figure, the most qualified form counts (rules M1 to M5, docs/reading.md). */
export function mergeClaims(claims: readonly ClaimRead[], trust: (claim: ClaimRead) => Confidence): Figure[] {
  const counted = claims.map((claim) => ({
    ...claim,
    measure: measureOf(claim.outcome.event.sense)?.measure ?? ('released' as const),
    standing: claim.outcome.attribution.standing,
    sense: claim.outcome.event.sense,
    actor: claim.outcome.attribution.actor,
    days: claim.outcome.days,
  }))
  const told = counted.map((claim, at) => toFigure(claim, findTotal(counted, at), trust(claim)))
  const figures = told.map((figure) => doubted(withTotal(figure, told), told))
  const bodies = figures.filter(({ part }) => part === 'text')
  const kept = new Map<number, Figure[]>()
  const headlines = figures.filter((figure) => figure.part === 'title' && !isSilent(figure))
  for (const told of figures) {
    const figure = told.part === 'text' ? withHeadline(told, headlines) : told
    if (figure.part === 'title' && isRetold(figure, bodies)) continue
    const same = kept.get(figure.value) ?? []
    const twin = same.findIndex((other) => isSameClaim(other, figure))
    if (twin < 0) same.push(figure)
    else same[twin] = richer(same[twin] as Figure, figure)
    kept.set(figure.value, same)
  }
  return [...kept.values()].flat()
}

/** Rules C3 and C4: a rounded form beside the number itself, and a total that may mix several reliefs, are less sure. */
function doubted(figure: Figure, all: readonly Figure[]): Figure {
  const loose = figure.bound !== 'exact' && figure.bound !== 'at_most'
  const isTwin = loose && all.some((other) => other.bound === 'exact' && isRoundedFrom(figure, other))
  const isMixed = all.some(
    (other) => other.partOf === figure.value && other.stage !== figure.stage && other.measure === figure.measure,
  )
  if (!isTwin && !isMixed) return figure
  const reason = isTwin ? 'rounded-form' : 'mixed-total'
  return { ...figure, confidence: Math.round(figure.confidence * 70) / 100, reasons: [...figure.reasons, reason] }
}

function isRoundedFrom(round: Figure, exact: Figure): boolean {
  const way = Math.abs(exact.value - round.value) / exact.value
  return (
    way > 0 && way < 0.12 && round.measure === exact.measure && round.standing === exact.standing && round.actor === exact.actor
  )
}

/** A part that names nobody is told by whoever tells its total, and keeps its day. */
function withTotal(part: Figure, all: readonly Figure[]): Figure {
  if (part.partOf === null || !isSilent(part)) return part
  const total = all.find(({ value, measure }) => value === part.partOf && measure === part.measure)
  if (total === undefined) return part
  const { standing, actor, actorKind, eventDate, since } = total
  const dated = part.eventDate !== null || part.since !== null
  return dated ? { ...part, standing, actor, actorKind } : { ...part, standing, actor, actorKind, eventDate, since }
}

/** `Norvia frees 84, ministry says` above an outlet's own `Norvia freed 84`: the headline names who says so. */
function withHeadline(body: Figure, headlines: readonly Figure[]): Figure {
  const named = isSilent(body) ? headlines.find((title) => title.value === body.value && title.stage === body.stage) : undefined
  if (named === undefined || named.measure !== body.measure || body.vague) return body
  return { ...body, standing: named.standing, actor: named.actor, actorKind: named.actorKind, rule: named.rule }
}

/** Rule M3: a headline takes everything from the body that tells the same number, and yields to one that contradicts it. */
function isRetold(title: Figure, bodies: readonly Figure[]): boolean {
  return bodies.some((body) => body.value === title.value && body.vague === title.vague)
}

function toFigure(claim: ClaimRead, partOf: number | null, { confidence, reasons }: Confidence): Figure {
  const { scene, count, group, outcome, part } = claim
  const { event, attribution, days } = outcome
  const measure = measureOf(event.sense)
  return {
    value: count.value,
    max: count.max,
    bound: count.bound,
    vague: count.vague,
    measure: measure?.measure ?? 'released',
    stage: measure?.stage ?? null,
    standing: attribution.standing,
    actor: attribution.actor,
    actorKind: attribution.kind,
    eventDate: days.eventDate,
    since: days.since,
    partOf,
    people: group.political ? 'political' : null,
    part,
    start: scene.tokens[scene.sentence.from]?.start ?? 0,
    end: scene.tokens[scene.sentence.to - 1]?.end ?? 0,
    quote: '',
    confidence,
    reasons,
    rule: rulesUsed(claim, outcome),
  }
}

/** Same number of the same measure, no contradiction in speaker or day. */
function isSameClaim(one: Figure, other: Figure): boolean {
  if (one.value !== other.value || one.max !== other.max || one.measure !== other.measure || one.vague !== other.vague)
    return false
  const actors = one.actor === other.actor || isSilent(one) || isSilent(other) || isOneSide(one, other)
  const days =
    agree(one.eventDate, other.eventDate) &&
    agree(one.since, other.since) &&
    (one.eventDate === null || other.since === null) &&
    (one.since === null || other.eventDate === null)
  return actors && days && (one.stage === other.stage || isSilent(one) || isSilent(other))
}

/** Rule M4: two authorities with one number in two sentences, or an unnamed monitor and a named one, are one side. */
function isOneSide(one: Figure, other: Figure): boolean {
  if (one.standing !== other.standing || one.standing === 'reported') return false
  if (one.actor === null || other.actor === null) return true
  return one.standing === 'announced' && one.start !== other.start && one.stage === other.stage
}

function isSilent(figure: Figure): boolean {
  return figure.standing === 'reported' && figure.actor === null
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

/** The form with a speaker and a bound counts; days are taken from wherever they stand. */
function richer(one: Figure, other: Figure): Figure {
  // Of two authorities the one named later is the nearer one: `Venezuela's government`, then the ministry's own note.
  const isNearer = weight(other) === weight(one) && other.actor !== one.actor && other.part === 'text'
  const base = weight(other) > weight(one) || isNearer ? other : one
  const rest = base === one ? other : one
  return {
    ...base,
    bound: base.bound === 'exact' && rest.bound === 'at_least' ? rest.bound : base.bound,
    eventDate: base.eventDate ?? rest.eventDate,
    since: base.since ?? rest.since,
    partOf: base.partOf !== null && rest.partOf !== null ? base.partOf : null,
    people: base.people ?? rest.people,
    confidence: Math.max(base.confidence, rest.confidence),
  }
}

function weight(figure: Figure): number {
  return (figure.actor === null ? 0 : 4) + (isSilent(figure) ? 0 : 2) + (figure.part === 'text' ? 1 : 0)
}
