import type { Measure, Stage } from '../domain/figure.ts'
import type { EventSense } from './languages/language-pack.ts'
import type { Count } from './numbers.ts'
import type { Group } from './people.ts'
import { distance, type EventHit, marksBetween, type Scene } from './scene.ts'

/** What happened to the people of a count, and how sure the grammar is. */
export interface Event {
  readonly sense: EventSense
  readonly hit: EventHit | undefined
  /** 0 where the noun itself tells; grows with the way to the word that does. */
  readonly cost: number
  readonly projected: boolean
  readonly negated: boolean
  readonly refused: boolean
}

/** The measure and stage an event gives; `undefined` where it is none of the field. */
export function measureOf(sense: EventSense): { measure: Measure; stage: Stage | null } | undefined {
  return measures[sense]
}

const measures: Readonly<Record<EventSense, { measure: Measure; stage: Stage | null } | undefined>> = {
  freed: { measure: 'released', stage: 'freed' },
  ordered: { measure: 'released', stage: 'ordered' },
  lesser: { measure: 'released', stage: 'lesser' },
  held: { measure: 'held', stage: null },
  arrested: { measure: 'arrested', stage: null },
  none: undefined,
}

const farthest = 34

interface Candidate {
  readonly hit: EventHit
  readonly cost: number
}

/**
 * The event that governs a count (rules E1 to E6): the noun's own, else the cheapest to reach within the sentence.
 * `undefined` where the sentence has none.
 */
export function findEvent(scene: Scene, count: Count, group: Group): Event | undefined {
  if (group.event !== undefined && group.of === undefined) return qualify(scene, count, group, { hit: group.event, cost: 0 })
  const candidates = scene.events.map((hit) => ({ hit, cost: reachCost(scene, count, group, hit) }))
  const reached = candidates.filter(({ cost }) => cost <= farthest).sort((a, b) => a.cost - b.cost)
  const best = main(scene, group, reached)
  return best === undefined ? undefined : qualify(scene, count, group, best)
}

/** Rule E3: a participle that only says who the people are gives way to an event that happens to them. */
function main(scene: Scene, group: Group, reached: readonly Candidate[]): Candidate | undefined {
  const best = reached[0]
  if (best === undefined) return undefined
  if (!isDescriptive(scene, group, best.hit)) return best
  return (
    reached.find(
      ({ hit, cost }) =>
        hit !== best.hit && !isDescriptive(scene, group, hit) && hit.value.sense !== 'none' && cost <= best.cost + 24,
    ) ?? best
  )
}

/** `people jailed over the vote`: custody without an auxiliary, right after the noun. */
function isDescriptive(scene: Scene, group: Group, hit: EventHit): boolean {
  const custody = hit.value.sense === 'held' || hit.value.sense === 'arrested'
  return custody && hit.end === hit.start + 1 && hit.start >= group.end && distance(scene, group.end, hit.start) <= 3
}

function reachCost(scene: Scene, count: Count, group: Group, hit: EventHit): number {
  const whole = group.of
  const crossed = scene.counts.filter(
    (other) => other !== count && other !== whole && between(other.start, hit, count, group),
  ).length
  const base = hit.start >= group.end ? afterCost(scene, group, hit, whole) : beforeCost(scene, count, hit)
  return base + crossed * 5 + (hit.value.form === 'weak' ? 3 : 0)
}

function between(at: number, hit: EventHit, count: Count, group: Group): boolean {
  return hit.start >= group.end ? at >= group.end && at < hit.start : at >= hit.end && at < count.start
}

/** Rule E4: of `nine of the 52 people freed in Marn`, the nine take the verb after that participle. */
function afterCost(scene: Scene, group: Group, hit: EventHit, whole: Count | undefined): number {
  const way = distance(scene, group.end, hit.start)
  return whole !== undefined && way <= 1 && hit.value.form === 'verbs' ? way + 12 : way
}

function beforeCost(scene: Scene, count: Count, hit: EventHit): number {
  if (hit.end > count.from) return 40
  const way = distance(scene, hit.end, count.from)
  if (hit.value.form !== 'deeds') return way + 1
  const linked = marksBetween(scene, 'of', hit.end, count.from + 1).length > 0
  return linked && way <= 4 ? way * 0.5 : way + 4
}

function qualify(scene: Scene, count: Count, group: Group, { hit, cost }: Candidate): Event {
  const from = clauseStart(scene, Math.min(hit.start, count.from))
  const to = Math.max(hit.end, group.end)
  const has = (mark: 'ordering' | 'projecting' | 'negating' | 'refusing') => marksBetween(scene, mark, from, to).length > 0
  const released = hit.value.sense === 'freed'
  const sense = released && has('ordering') ? 'ordered' : hit.value.sense
  return { sense, hit, cost, projected: released && has('projecting'), negated: has('negating'), refused: has('refusing') }
}

/** Where the clause around a token begins: after a semicolon, a colon, a comma before a clause word, or a quote. */
export function clauseStart(scene: Scene, at: number): number {
  for (let i = at - 1; i >= scene.sentence.from; i--) {
    const token = scene.tokens[i]
    if (token?.kind === 'sign' && /^[;:—–“”"«»|(]$/.test(token.text)) return i + 1
    if (token?.text === ',' && opensClause(scene, i + 1)) return i + 1
    if (opensClause(scene, i) && i < at - 1) return i
  }
  return scene.sentence.from
}

function opensClause(scene: Scene, at: number): boolean {
  return (
    (scene.marks.get('clause') ?? []).some((hit) => hit.start === at) ||
    (scene.marks.get('and') ?? []).some((hit) => hit.start === at)
  )
}
