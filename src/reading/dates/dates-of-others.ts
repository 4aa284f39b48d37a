import type { Event } from '../events/events.ts'
import { isClock } from '../numbers/guards.ts'
import type { Count } from '../numbers/numbers.ts'
import type { Group } from '../numbers/people.ts'
import { crosses, hasSemicolon, markAt, marksBetween, type PlacedDate, type Scene } from '../scene.ts'
import type { DateMention } from './dates.ts'

/** Kinds of dates that can be a figure's. */
export const datingKinds = new Set<DateMention['kind']>(['day', 'window', 'since'])

/** A date of the sentence that may be this count’s: no other count, event or clause owns it. */
export function isUsable(scene: Scene, count: Count, group: Group, event: Event, date: PlacedDate): boolean {
  if (isOwned(scene, count, group, event, date) || isOfCustody(scene, count, group, event, date)) return false
  if (isOfPromise(scene, event, date)) return false
  if (event.mode.ahead && isOfAnotherEvent(scene, count, event, date)) return false
  return !isOfRelative(scene, group, event, date)
}

/** Rule T19: a time that only says who somebody is, or how another count stood then, and leaves this one the day told before. */
export function isDescription(scene: Scene, count: Count, group: Group, event: Event, date: PlacedDate): boolean {
  const isBehind = date.start > count.end && marksBetween(scene, 'total', scene.sentence.from, date.start).length === 0
  return (
    (isBehind && isOwned(scene, count, group, event, date)) ||
    isOfSubject(scene, group, event, date) ||
    isOfApposition(scene, group, event, date) ||
    isOfInsertion(scene, count, event, date) ||
    isOfMeasure(scene, count, event, date) ||
    isOfOtherPeople(scene, group, date)
  )
}

/** `57 of the 92 of Christmas; of the 81 it saw 44`: behind a semicolon another batch is told of, unless the day heads all. */
export function isParted(scene: Scene, count: Count, { start, end }: PlacedDate): boolean {
  const isAlone = !scene.dates.some(
    (other) => other.start >= end && other.end <= count.start && datingKinds.has(other.mention.kind),
  )
  if (isHead(scene, start, end) && isAlone) return false
  const [from, to] = start >= count.end ? [count.end, start] : [end, count.start]
  return hasSemicolon(scene, from, to)
}

/** `under the decree, announced on 3 March, 412 have left`: the decree is of that day, and they left since. */
function isOfMeasure(scene: Scene, count: Count, { sense }: Event, { start, end }: PlacedDate): boolean {
  if (sense !== 'freed' || end > count.from || scene.tokens[end]?.text !== ',') return false
  let from = start
  while (from > scene.sentence.from && scene.tokens[from - 1]?.text !== ',') from--
  const opens = (hit: { start: number }) => hit.start === from
  return from > scene.sentence.from && (scene.speech.some(opens) || markAt(scene, 'publishing', from) !== undefined)
}

/** `13 hostages, victims of the raid of 7 October, were freed`: what stands between commas says who they are. */
function isOfApposition(scene: Scene, group: Group, { hit }: Event, { start, end }: PlacedDate): boolean {
  if (hit === undefined || scene.tokens[group.end]?.text !== ',' || start - group.end < 4) return false
  return scene.tokens.slice(end, hit.start).some(({ text }) => text === ',') && !crosses(scene, group.end + 1, start)
}

/** Rule T19: `the Christmas pardon`, `indultos de Navidad`: the feast names the act, which may be signed on another day. */
export function isNameOfAct(scene: Scene, { start, end, mention }: PlacedDate): boolean {
  if (!mention.feast) return false
  return scene.events.some(
    (act) =>
      act.value.sense === 'ordered' &&
      act.value.form === 'deeds' &&
      (act.start === end || act.end === start || (act.end === start - 1 && markAt(scene, 'of', act.end) !== undefined)),
  )
}

/** At the head of a sentence, set apart by a comma. */
export function isHead(scene: Scene, start: number, end: number): boolean {
  return start - scene.sentence.from <= 1 && scene.tokens[end]?.text === ','
}

/** `pupils taken from a school last week have been released`: before its auxiliary a date belongs to the words for the people. */
function isOfSubject(scene: Scene, group: Group, { hit }: Event, { start, end }: PlacedDate): boolean {
  if (hit === undefined || hit.start < end || hit.start - end > 2 || start - group.end < 2) return false
  return (
    markAt(scene, 'stop', end) !== undefined && markAt(scene, 'preposition', end) === undefined && !crosses(scene, group.end, end)
  )
}

/** Rule T12: the month of a promise is no window: `offered in March to free 45`. */
function isOfPromise(scene: Scene, { mode, hit }: Event, { start, mention }: PlacedDate): boolean {
  if (mention.kind !== 'since' || mention.running) return false
  const isDeed = (mark: { start: number; end: number }) => hit !== undefined && hit.start <= mark.start && mark.end <= hit.end
  return mode.ahead || (mode.ordered && marksBetween(scene, 'ordering', start - 3, start).some((mark) => !isDeed(mark)))
}

/** `nine left on Thursday, and 34 will follow`: what is to come has no day of what was. */
function isOfAnotherEvent(scene: Scene, count: Count, { hit }: Event, { start, end }: PlacedDate): boolean {
  if (end > count.from) return false
  const last = scene.events.filter((event) => event.end <= start).at(-1)
  // `16 left today; tomorrow 20 will leave`: a new clause begins with its own day.
  if (last === undefined || last === hit || crosses(scene, last.end, start)) return false
  return marksBetween(scene, 'and', last.end, start).length === 0
}

/** `…, who on Monday again invited a mediator`: a relative clause set apart by a comma has a day of its own, unless it tells of their release. */
function isOfRelative(scene: Scene, group: Group, { hit }: Event, { start }: PlacedDate): boolean {
  const from = Math.max(group.end, hit?.end ?? group.end)
  // `from the jail where the taps ran dry last month`.
  if (marksBetween(scene, 'where', from, start).length > 0) return true
  const isRelease = (mark: { end: number }) =>
    scene.events.some((event) => event.start >= mark.end && event.end <= start && event.value.sense === 'freed')
  return marksBetween(scene, 'relative', from, start).some(
    (mark) => scene.tokens[mark.start - 1]?.text === ',' && !isRelease(mark),
  )
}

/** `the group, which has kept lists since 2014, registered 71`: a relative clause about a speaker has a time of its own. */
function isOfInsertion(scene: Scene, count: Count, { hit }: Event, { start, end }: PlacedDate): boolean {
  let comma = end
  while (comma < count.from && scene.tokens[comma]?.text !== ',') comma++
  if (comma >= count.from || (hit !== undefined && hit.start < comma)) return false
  return marksBetween(scene, 'relative', scene.sentence.from, start).some(
    (mark) =>
      scene.tokens[mark.start - 1]?.text === ',' &&
      !crosses(scene, mark.end, start) &&
      scene.speakers.some((speaker) => speaker.end === mark.start - 1),
  )
}

/** `…, convicted in 2018`: right behind other people, a closed window is of what made them so. */
function isOfOtherPeople(scene: Scene, group: Group, { start, mention }: PlacedDate): boolean {
  if (mention.kind !== 'since' || mention.running) return false
  return scene.nouns.some(
    (noun) =>
      (noun.value === 'people' || noun.value === 'described') &&
      noun.start > group.end &&
      scene.tokens[noun.start - 1]?.text === ',' &&
      noun.end <= start &&
      start - noun.end <= 1,
  )
}

/** `jailed over last year's protests`: the date says when they were taken in, or what for. */
function isOfCustody(scene: Scene, count: Count, group: Group, { hit, sense }: Event, { start, mention }: PlacedDate): boolean {
  const last = scene.events.filter((event) => event.end <= start).at(-1)
  const isAdjective = last !== undefined && start > group.end && (last.end <= group.end || last.start === count.end)
  if (last === undefined || isAdjective || hit === undefined || last === hit || last.value.sense === hit.value.sense) return false
  // `signed on Thursday a decree that pardons 680`: the order is as old as what carries it.
  if (sense === 'ordered' && last.value.sense === 'none' && hit.start >= start) return false
  const custody = last.value.sense === 'held' || last.value.sense === 'arrested' || last.value.sense === 'none'
  // `os detidos` are people, `manifestantes detidos` were taken in.
  const isNoun = scene.nouns.some(({ start: at }) => at === last.start) && !scene.nouns.some((noun) => noun.end === last.start)
  return (
    custody && (!isNoun || (mention.running && start === last.end)) && start - last.end <= 14 && !crosses(scene, last.end, start)
  )
}

/** The date is another count's: `the 187 of December`, `210 in May and 94 in June make up the 304`, `12 came out, one on Sunday`. */
function isOwned(scene: Scene, count: Count, group: Group, { hit }: Event, { start, end, mention }: PlacedDate): boolean {
  const isOf = markAt(scene, 'of', start - 1) !== undefined || markAt(scene, 'of', start) !== undefined
  return scene.counts.some((other) => {
    if (other === count || other === group.of || other.end > start || isOfThings(scene, other) || isClock(scene, other))
      return false
    if (start - other.end > (other.form === 'one' ? 1 : 4)) return false
    if (count.start >= end) return !mention.running && isJoinedTo(scene, other, start) && (isOf || start - other.end <= 3)
    if (other.start <= count.end) return false
    if (marksBetween(scene, 'relative', other.end, start).length > 0) return true
    if (marksBetween(scene, 'total', count.end, start).length > 0) return true
    return isOf || (hit !== undefined && hit.start >= count.end && hit.end <= other.start)
  })
}

/** Behind `and` a day is the next number's: `17 had left and on Saturday, nine`. */
function isJoinedTo(scene: Scene, { end }: Count, at: number): boolean {
  return !crosses(scene, end, at) && marksBetween(scene, 'and', end, at).length === 0
}

/** `outside four prisons today`: what is counted is no people, so it leaves the date to them. */
function isOfThings(scene: Scene, { end }: Count): boolean {
  return scene.nouns.some((noun) => noun.start === end && (noun.value === 'things' || noun.value === 'units'))
}
