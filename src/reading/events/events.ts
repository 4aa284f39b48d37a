import type { Measure, Stage } from '../../domain/figure.ts'
import type { EventSense } from '../languages/language-pack.ts'
import { frameOf } from '../numbers/frames.ts'
import type { Count } from '../numbers/numbers.ts'
import type { Group } from '../numbers/people.ts'
import { distance, type EventHit, hasComma, isOfDate, markAt, markEndingAt, marksBetween, type Scene } from '../scene.ts'
import { type Mode, modeOf, plainMode } from './modality.ts'
import { farthest, reachCost } from './reach.ts'

/** What happened to the people of a count, and how sure the grammar is. */
export interface Event {
  readonly sense: EventSense
  /** The words that say so; `undefined` where another sentence did. */
  readonly hit: EventHit | undefined
  /** 0 where the noun itself tells; grows with the way to the word that does. */
  readonly cost: number
  readonly mode: Mode
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

/** What a stock nobody tells of in words costs (rule E7). */
export const stockCost = 15

interface Candidate {
  readonly hit: EventHit
  readonly cost: number
}

/**
 * The event that governs a count (rules E1 to E6): the noun's own, else the cheapest to reach within the sentence.
 * `undefined` where the sentence has none.
 */
export function findEvent(scene: Scene, count: Count, group: Group): Event | undefined {
  const own = ownEvent(scene, count, group)
  if (own !== undefined) return own
  const frame = frameOf(scene)
  const limit = frame?.total === count ? frame.until : scene.sentence.to
  const held = isWhole(scene, count) ? custodyOf(scene, group) : undefined
  if (held !== undefined) return toEvent(scene, count, group, { hit: held, cost: 1 })
  const candidates = scene.events
    .filter(
      (hit) =>
        hit.start < limit &&
        !isAside(scene, hit) &&
        !isNounOfOther(scene, count, group, hit) &&
        !isElsewhere(scene, count, group, hit),
    )
    .map((hit) => ({ hit, cost: reachCost(scene, count, group, hit) }))
    .filter(({ cost }) => cost <= farthest)
    .sort((a, b) => a.cost - b.cost)
  const best = farTotal(scene, count) ?? main(scene, count, group, candidates) ?? farVerb(scene, count, group)
  // `two of the six were taken back`: the verb is the two's, the six were counted before.
  if (best !== undefined && best.cost > 5 && isWhole(scene, count)) return undefined
  // `released people stood on a list of 62 political prisoners`: a list holds those inside.
  const listed = best !== undefined && best.hit.end <= count.from && isOnList(scene, count)
  const stock = listed ? (stockOf(scene, count, group) ?? handedList(scene, count, group, best.hit)) : undefined
  if (stock !== undefined) return stock
  const among = eventOfWhole(scene, group)
  if (among !== undefined && (best === undefined || isCustody(best.hit)))
    return toEvent(scene, count, group, { hit: among, cost: 2 })
  return best === undefined ? undefined : toEvent(scene, count, group, best)
}

function isCustody({ value }: EventHit): boolean {
  return value.form === 'participles' && value.sense === 'held'
}

/** `200 political prisoners among the 553 freed`: they share what happened to the whole. */
function eventOfWhole(scene: Scene, { end, of }: Group): EventHit | undefined {
  const among = of === undefined ? markAt(scene, 'partitive', end) : undefined
  const whole = among && scene.counts.find(({ from }) => from >= among.end - 1 && from <= among.end + 1)
  return whole && scene.events.find(({ start, value }) => start >= whole.end && start - whole.end <= 1 && value.sense === 'freed')
}

/** `handed over the list of 457 prisoners`: the list changed hands, the people on it are inside. */
function handedList(scene: Scene, { from }: Count, { noun }: Group, hit: EventHit): Event | undefined {
  const list = markEndingAt(scene, 'record', markEndingAt(scene, 'of', from)?.start ?? from)
  const isObject = list !== undefined && hit.value.form === 'verbs' && list.start - hit.end <= 1 && list.start >= hit.end
  return isObject && noun === 'people' ? { sense: 'held', hit: undefined, cost: stockCost, mode: plainMode } : undefined
}

/** `a list of 62`. */
function isOnList(scene: Scene, count: Count): boolean {
  const of = markEndingAt(scene, 'of', count.from)
  // `the release of 99`: a deed is no list, even if it can be a speaker's record.
  return (
    of !== undefined &&
    markEndingAt(scene, 'record', of.start) !== undefined &&
    !scene.events.some((hit) => hit.start < of.start && hit.end >= of.start)
  )
}

/** `The number of those released from camps and prisons in all provinces, children among them, reached 19,381`. */
function farTotal(scene: Scene, { from }: Count): Candidate | undefined {
  const total = (scene.marks.get('total') ?? []).find((mark) => mark.end <= from && from - mark.end <= 1)
  const record = (scene.marks.get('record') ?? []).find((mark) => total !== undefined && mark.end < total.start)
  if (record === undefined || scene.counts.some(({ start }) => start > record.end && start < from)) return undefined
  const hit = scene.events.find(({ value, start }) => start >= record.end && start < from && measureOf(value.sense) !== undefined)
  return hit === undefined ? undefined : { hit, cost: 12 }
}

/** `Outside, some 200 people sang`: a weak word before the sentence tells of no release. */
function isAside(scene: Scene, hit: EventHit): boolean {
  // `at his home`: behind an article the word is a noun.
  if (hit.value.form === 'weak' && hit.value.sense === 'freed' && markEndingAt(scene, 'article', hit.start) !== undefined)
    return true
  return hit.value.form === 'weak' && hit.start === scene.sentence.from && scene.tokens[hit.end]?.text === ','
}

/** `hay 760 presos`: words of being there speak of the number right after them only. */
function isElsewhere(scene: Scene, count: Count, group: Group, hit: EventHit): boolean {
  if (hit.value.form !== 'weak' || hit.value.sense !== 'held') return false
  // `among them are seven women`: what points back tells who they are, not where.
  if (markEndingAt(scene, 'backward', hit.start) !== undefined) return true
  // `Watch said there were 84`: of whom, the sentence before tells.
  if (group.noun === 'none' && scene.speech.some((verb) => verb.end <= hit.start && hit.start - verb.end <= 2)) return true
  return hit.end > count.from || distance(scene, hit.end, count.from) > 3
}

/** `340 freed and 900 prisoners`: the noun of one number tells nothing of another that has its own. */
function isNounOfOther(scene: Scene, count: Count, group: Group, hit: EventHit): boolean {
  const isNoun = hit.value.form === 'deeds' || hit.value.form === 'people' || isPeopleNoun(scene, hit)
  // `410 prisoners have left, and Watch puts it at 276`: the noun of a number says no more of one that has none.
  const hasOwn = group.noun === 'people' || (group.noun === 'none' && isPeopleNoun(scene, hit) && hasRelease(scene, hit.start))
  if (!hasOwn || hit === group.event || !isNoun) return false
  return scene.counts.some(
    (other) =>
      other !== count &&
      other !== group.of &&
      other.form !== 'one' &&
      other.end <= hit.start &&
      hit.start - other.end <= 1 &&
      !isOfDate(scene, other),
  )
}

/** Before a number's noun stands the verb that lets them go. */
function hasRelease(scene: Scene, at: number): boolean {
  return scene.events.some(({ end, value }) => end <= at && value.sense === 'freed' && value.form !== 'people')
}

/** `détenus`, `presos`: a participle that is a noun of people as well. */
function isPeopleNoun(scene: Scene, { start, value }: EventHit): boolean {
  return value.form === 'participles' && scene.nouns.some((noun) => noun.start === start && noun.value === 'people')
}

/** Rule E2: the noun tells the event, unless its participle is custody (`45 jailed marchers`) and a verb says more. */
function ownEvent(scene: Scene, count: Count, group: Group): Event | undefined {
  const after = scene.events.find((hit) => hit.start === group.end && hit.value.form === 'participles')
  // `of some 900 marchers jailed`: the participle is the whole's, the verb the part's.
  if (after !== undefined && (isWhole(scene, count) || isTakenFrom(scene, count)))
    return toEvent(scene, count, group, { hit: after, cost: 1 })
  if (group.event === undefined || group.of !== undefined) return undefined
  const custody = group.event.value.form === 'participles'
  const again = retaken(scene, group)
  if (again !== undefined) return toEvent(scene, count, group, { hit: again, cost: 1 })
  const done = carriedOut(scene, group)
  if (done !== undefined) return toEvent(scene, count, group, { hit: done, cost: 1 })
  return custody && !isWhole(scene, count) ? undefined : toEvent(scene, count, group, { hit: group.event, cost: 0 })
}

/** `1,900 have been freed, of 2,300 arrested in July`: a comma parts the whole from what became of some. */
function isTakenFrom(scene: Scene, count: Count): boolean {
  const partitive = markEndingAt(scene, 'partitive', count.from)
  if (partitive === undefined || scene.tokens[partitive.start - 1]?.text !== ',') return false
  const isPart = (other: Count) => other.end < partitive.start && other.value < count.value && !isOfDate(scene, other)
  return scene.counts.some(isPart)
}

/** `of some 900 jailed marchers`: the total is of people inside, whatever became of the first number. */
function custodyOf(scene: Scene, group: Group): EventHit | undefined {
  return scene.events.find(
    ({ value, start }) => value.form === 'participles' && value.sense === 'held' && start >= group.end && start <= group.end + 1,
  )
}

/** `640 of the pardoned have already left`: the order was carried out. */
function carriedOut(scene: Scene, { event, end }: Group): EventHit | undefined {
  if (event?.value.form !== 'people' || event.value.sense !== 'ordered') return undefined
  return scene.events.find(
    ({ value, start }) =>
      value.sense === 'freed' &&
      (value.form === 'verbs' || value.form === 'weak') &&
      start >= end &&
      distance(scene, end, start) <= 5,
  )
}

/** `three released men were detained again`: what became of the freed is the event. */
function retaken(scene: Scene, group: Group): EventHit | undefined {
  if (group.event?.value.form !== 'people') return undefined
  return scene.events.find(
    ({ value, start }) =>
      value.sense === 'arrested' &&
      value.form === 'verbs' &&
      start >= group.end &&
      start - group.end <= 2 &&
      isAgain(scene, start),
  )
}

/** `again`, `de nuevo`: without it, `had been arrested for protesting` tells of long before. */
function isAgain(scene: Scene, at: number): boolean {
  return marksBetween(scene, 'still', at - 2, at + 6).length > 0
}

/** `the Front has up to 10,000 captives`: who has people that are inside holds them. */
function isHad(scene: Scene, { from }: Count): boolean {
  return scene.speech.some(({ value, end }) => value === 'having' && end === from)
}

/** Rule E7: `counts 863 political prisoners`: people inside of whom nothing else is told are a stock. */
export function stockOf(scene: Scene, count: Count, group: Group): Event | undefined {
  const isInside =
    group.noun === 'people' &&
    (group.political || isHad(scene, count)) &&
    marksBetween(scene, 'inside', count.end, group.end).length > 0
  return isInside ? { sense: 'held', hit: undefined, cost: stockCost, mode: plainMode } : undefined
}

/** The second of `75 of some 900`. */
export function isWhole(scene: Scene, count: Count): boolean {
  return scene.counts.some(
    (other) => other.end <= count.from && count.from - other.end <= 2 && markAt(scene, 'partitive', other.end) !== undefined,
  )
}

function toEvent(scene: Scene, count: Count, group: Group, { hit, cost }: Candidate): Event {
  const mode = modeOf(scene, count, group, hit)
  // `it decided to strip the 135 freed of their passports`: what is decided is not their release.
  if (hit === group.event && hit.value.form === 'people' && hit.value.sense === 'freed' && isFarFromOrder(scene, count))
    return { sense: 'freed', hit, cost, mode: { ...mode, ordered: false } }
  if (hit.value.sense === 'freed' && (mode.ordered || mode.ahead)) return { sense: 'ordered', hit, cost, mode }
  return { sense: isTaking(count, hit) ? 'arrested' : hit.value.sense, hit, cost, mode }
}

function isFarFromOrder(scene: Scene, count: Count): boolean {
  return marksBetween(scene, 'ordering', count.from - 5, count.from).length === 0
}

/** `detained 19 people`, `foram detidas 19 pessoas`: right before the number the participle tells what was done to them. */
function isTaking(count: Count, { value, end }: EventHit): boolean {
  return value.sense === 'held' && value.form === 'participles' && end === count.from
}

/** Rule E3: a participle that only says who the people are gives way to an event that happens to them. */
function main(scene: Scene, count: Count, group: Group, reached: readonly Candidate[]): Candidate | undefined {
  const best = reached[0]
  if (best === undefined || !isDescribing(scene, count, group, best.hit)) return best
  const telling = reached.find(
    ({ hit, cost }) =>
      !isDescribing(scene, count, group, hit) &&
      hit.value.form !== 'participles' &&
      hit.value.sense !== 'none' &&
      cost <= best.cost + (isPointedAt(scene, count) ? 44 : 24) &&
      !isAnotherDeed(scene, count, hit) &&
      !(hit.end <= count.from && isStill(scene, group, best.hit)),
  )
  return telling ?? farVerb(scene, count, group) ?? best
}

/** `thousands were pardoned, among them three jailed writers`: what became of the whole became of them. */
function isPointedAt(scene: Scene, count: Count): boolean {
  return markEndingAt(scene, 'backward', count.from) !== undefined
}

/**
 * `67 people arrested on the fringes of a march … have been pardoned`, `13 prisoners, among them a union leader and …, were freed`: the
 * verb of a long subject stands beyond reach, with nothing else that is counted, said or done on the way.
 */
function farVerb(scene: Scene, count: Count, group: Group): Candidate | undefined {
  if (group.noun !== 'people' || group.of !== undefined || isWhole(scene, count)) return undefined
  const hit = scene.events.find(
    (one) =>
      one.start > group.end &&
      one.value.form !== 'participles' &&
      one.value.form !== 'deeds' &&
      !isDescribing(scene, count, group, one),
  )
  if (hit === undefined || hit.value.sense === 'none' || !isFiniteVerb(scene, hit.start)) return undefined
  const between = (one: { start: number; end: number }) => one.start >= group.end && one.end <= hit.start
  const isTold = scene.speech.some((verb) => verb.value !== 'having' && between(verb))
  const isCounted = scene.counts.some((other) => other.form !== 'one' && between(other) && !isOfDate(scene, other))
  const isCut = scene.tokens.slice(group.end, hit.start).some(({ text }) => /^[;:"“”«»]$/.test(text))
  // `, among whom the leader …,` is an insertion where a comma closes it.
  const isOthers = marksBetween(scene, 'whose', group.end, hit.start).some((mark) => !hasComma(scene, mark.end, hit.start))
  return isTold || isCounted || isCut || isOthers ? undefined : { hit, cost: 18 }
}

/** An auxiliary stands before it, or a comma closes an insertion. */
function isFiniteVerb(scene: Scene, at: number): boolean {
  return markEndingAt(scene, 'stop', at) !== undefined || hasComma(scene, at - 4, at)
}

/**
 * `Before these releases it had 62 cases of people jailed`, `hails the releases but remembers the 816 who stay in jail`: a deed told
 * before the count, in a clause of its own or only to say when, is not what happened to people in custody.
 */
function isAnotherDeed(scene: Scene, count: Count, { start, end, value }: EventHit): boolean {
  if (end > count.from || marksBetween(scene, 'of', end, count.from + 1).some((mark) => mark.start === end)) return false
  if (marksBetween(scene, 'clause', end, count.from).length > 0) return true
  return value.form === 'deeds' && marksBetween(scene, 'clause', start - 4, start).length > 0
}

/** `hails this release and thinks of the 15 who are still held`: who is still inside did not come out before. */
function isStill(scene: Scene, { end }: Group, { start, value }: EventHit): boolean {
  return value.sense === 'held' && marksBetween(scene, 'still', end, start).length > 0
}

/** A participle right after the noun, or custody in a relative clause: `officers whom the brigade was holding`. */
function isDescribing(scene: Scene, count: Count, group: Group, { value, start }: EventHit): boolean {
  if (start < group.end || isWhole(scene, count)) return false
  const custody = value.sense === 'held' || value.sense === 'arrested'
  const relative = marksBetween(scene, 'relative', group.end, start)
  const isFirst = ({ end }: { end: number }) => !scene.events.some((other) => other.start >= end && other.end <= start)
  if (custody && relative.some(isFirst)) return true
  // `1,267 prisoners in detention have been pardoned`: where they are is no verb.
  if (value.sense === 'held' && start === group.end && markAt(scene, 'place', start) !== undefined) return true
  // `the 554 people who took part in the marches`: what they once did, and the main verb is still to come.
  if (value.sense === 'none' && relative.some((mark) => mark.start - group.end <= 1)) return true
  // `the last 303 captives scheduled to be released had been returned`: a plan right behind the noun only says who they are.
  const planned = marksBetween(scene, 'future', group.end, start).find((mark) => mark.start === group.end)
  if (planned !== undefined && markAt(scene, 'stop', group.end) === undefined && isFirst(planned)) return true
  // An auxiliary between noun and participle makes it a verb: `had been rearrested`.
  const finite = marksBetween(scene, 'stop', group.end, start).length > 0
  return (
    value.form === 'participles' &&
    !finite &&
    (distance(scene, group.end, start) <= 3 || isPastInsertion(scene, group.end, start))
  )
}

/** `42 people, including 27 pupils, kidnapped two weeks ago, were freed`: between two commas stands no verb. */
function isPastInsertion(scene: Scene, from: number, to: number): boolean {
  if (scene.tokens[from]?.text !== ',' || scene.tokens[to - 1]?.text !== ',' || to - from < 3) return false
  return !scene.events.some((event) => event.start >= from && event.end <= to)
}
