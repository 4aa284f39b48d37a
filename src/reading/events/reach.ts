import type { Count } from '../numbers/numbers.ts'
import { classOf, type Group } from '../numbers/people.ts'
import {
  crosses,
  distance,
  type EventHit,
  hasComma,
  isOfDate,
  markAt,
  markEndingAt,
  marksBetween,
  type Scene,
  wayWithoutDates,
} from '../scene.ts'

/** Events that cost more to reach have nothing to do with a count. */
export const farthest = 34

/** What it costs to go from a count to an event of its sentence (rules E1 and E4): the tokens between, and what speaks against it. */
export function reachCost(scene: Scene, count: Count, group: Group, hit: EventHit): number {
  if (hit === group.event) return group.event.value.form === 'participles' ? 20 : 10
  const crossed = scene.counts.filter(
    (other) => other !== count && other !== group.of && between(other.start, hit, count, group),
  ).length
  const base = hit.start >= group.end ? afterCost(scene, count, group, hit) : beforeCost(scene, count, hit)
  return base + Math.min(crossed * 5, 10) + formCost(scene, hit)
}

/** A weak verb counts less than a strong one, and a participle that is also a noun of people (`detenidos`) less still. */
function formCost(scene: Scene, hit: EventHit): number {
  if (hit.value.form === 'weak') return 3
  return hit.value.form === 'participles' && scene.nouns.some((noun) => noun.start === hit.start) ? 6 : 0
}

function between(at: number, hit: EventHit, count: Count, group: Group): boolean {
  return hit.start >= group.end ? at >= group.end && at < hit.start : at >= hit.end && at < count.start
}

/** Rule E4: of `nine of the 52 people freed in Marn`, the nine take the verb after that participle. */
function afterCost(scene: Scene, count: Count, group: Group, hit: EventHit): number {
  const way = distance(scene, group.end, hit.start)
  // `three women whose husbands were released`: it happened to the husbands; `men whose release was confirmed`: to the men.
  const whose = marksBetween(scene, 'whose', group.end, hit.start).at(-1)
  if (whose !== undefined && !(hit.value.form === 'deeds' && hit.start - whose.end <= 1)) return way + farthest
  if (isOfPart(scene, count, group, hit) || isOfWhole(scene, group, hit)) return way + 30
  if (isTimeOnly(scene, group, hit) || isGround(scene, group, hit)) return way + 12
  // `200 politicals were among the 7,012 freed`: they were freed too.
  if (group.of !== undefined && classOf(scene, count) === group.of) return way
  if (isOfMembers(scene, group, hit)) return way + 20
  const restricts = group.of !== undefined ? way <= 1 : isOfThose(scene, count, group, hit)
  return restricts && (hit.value.form !== 'weak' || group.of === undefined) ? way + 12 : way
}

/** `38 of the 311 inmates who were let out have not returned`: the relative clause is the whole's. */
function isOfWhole(scene: Scene, group: Group, hit: EventHit): boolean {
  if (group.of === undefined || markAt(scene, 'relative', group.end) === undefined) return false
  return (
    !scene.events.some((other) => other.start >= group.end && other.end <= hit.start) &&
    scene.events.some((other) => other.start >= hit.end && other.value.form !== 'deeds')
  )
}

/** `420 pupils, of whom 58 were taken`: the verb is the part's, not the total's. */
function isOfPart(scene: Scene, count: Count, group: Group, hit: EventHit): boolean {
  return scene.counts.some(
    (other) =>
      other !== count &&
      other !== group.of &&
      other.from >= group.end &&
      other.end <= hit.start &&
      !crosses(scene, other.end, hit.start) &&
      (markEndingAt(scene, 'backward', other.from) ?? markAt(scene, 'backward', other.end)) !== undefined,
  )
}

/** `894 prisoners after the last releases`: a deed that only says when. */
function isTimeOnly(scene: Scene, group: Group, hit: EventHit): boolean {
  return (
    hit.value.form === 'deeds' && marksBetween(scene, 'clause', group.end, hit.start).some((mark) => hit.start - mark.end <= 3)
  )
}

/** `51 inmates covered by the pardon left jail`: the deed says why, the verb behind it what happened. */
function isGround(scene: Scene, group: Group, hit: EventHit): boolean {
  if (hit.value.sense !== 'ordered' || hit.value.form === 'people' || distance(scene, group.end, hit.start) > 5) return false
  return scene.events.some(
    (verb) =>
      verb.value.sense === 'freed' &&
      (verb.value.form === 'verbs' || verb.value.form === 'weak') &&
      verb.start >= hit.end &&
      distance(scene, hit.end, verb.start) <= 4,
  )
}

/** `a dozen people, including those arrested in May, were freed`: the participle is theirs whom the insertion names. */
function isOfMembers(scene: Scene, group: Group, hit: EventHit): boolean {
  if (hit.value.form !== 'participles') return false
  return marksBetween(scene, 'backward', group.end, hit.start).some(
    ({ start, end }) => hit.start - end <= 3 && scene.tokens[start - 1]?.text === ',',
  )
}

/** `12 of those who left on Sunday are under house arrest`: the first verb only says who they are. */
function isOfThose(scene: Scene, count: Count, group: Group, hit: EventHit): boolean {
  // `hundreds of people remain`: the `of` is the number's own.
  if (count.form === 'open' || count.form === 'collective') return false
  const those = markAt(scene, 'backward', count.end) ?? markAt(scene, 'partitive', count.end)
  // `232 of them were freed`: an auxiliary makes it what happened to them.
  if (those !== undefined && those.value === 'backward' && marksBetween(scene, 'stop', those.end, hit.start).length > 0)
    return false
  return those !== undefined && (hit.start - those.end <= 1 || (hit.start >= group.end && hit.start - group.end <= 1))
}

/** `After six months in captivity, 30 pupils …`: what only says how long before. */
function isOfTimeBefore(scene: Scene, count: Count, { start, end, value }: EventHit): boolean {
  if (value.sense !== 'held' || !crosses(scene, end, count.from)) return false
  return (
    marksBetween(scene, 'clause', start - 6, start).length > 0 &&
    scene.nouns.some((noun) => noun.value === 'units' && noun.end === start)
  )
}

/** `784 stay in jail and 622 …`: the verb that closes the clause before has a number of its own before it. */
function isOfSubject(scene: Scene, count: Count, { start, end }: EventHit): boolean {
  if (markEndingAt(scene, 'and', count.from)?.start !== end) return false
  return scene.counts.some((other) => other.end <= start && start - other.end <= 3 && !isOfDate(scene, other))
}

function isWhen(scene: Scene, { start }: EventHit): boolean {
  return marksBetween(scene, 'clause', start - 3, start).length > 0
}

function beforeCost(scene: Scene, count: Count, hit: EventHit): number {
  if (hit.end > count.from) return 40
  const way = hit.value.form === 'verbs' ? wayWithoutDates(scene, hit.end, count.from) : distance(scene, hit.end, count.from)
  // `7,000 were arrested, of whom 4,300 are free`: the verb before is the whole's.
  if (markEndingAt(scene, 'backward', count.from) !== undefined) return way + 12
  if (isOfTimeBefore(scene, count, hit)) return way + 14
  if (hit.value.form !== 'deeds') return way + (isOfSubject(scene, count, hit) ? 7 : 1)
  // `Three years after their abduction, the four were freed`: a deed that only says when, closed by a comma.
  if (isWhen(scene, hit) && hasComma(scene, hit.end, count.from)) return way + 24
  const linked = marksBetween(scene, 'of', hit.end, count.from + 1).length > 0
  if ((linked && way <= 4) || way === 0) return way * 0.5
  // `released under the junta's amnesty, only 402 …`: an order that is nobody's in particular says why.
  const isReason = marksBetween(scene, 'clause', hit.start - 4, hit.start).length > 0 && crosses(scene, hit.end, count.from)
  return hit.value.sense === 'ordered' ? way + (isReason ? 20 : 10) : way + 4
}
