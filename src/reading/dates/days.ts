import type { Event } from '../events/events.ts'
import type { Count } from '../numbers/numbers.ts'
import type { Group } from '../numbers/people.ts'
import { distance, markAt, markEndingAt, marksBetween, type PlacedDate, type Scene } from '../scene.ts'
import type { Utterance } from '../speakers/utterances.ts'
import { parseDay, writeDay } from './calendar.ts'
import { type DateMention, resolveDay } from './dates.ts'
import { datingKinds, isDescription, isHead, isNameOfAct, isParted, isUsable } from './dates-of-others.ts'
import { isSpeakingDay, speaksElsewhere } from './speaking-days.ts'

/** The day people left or are to leave, or the first day of a running total. */
export interface Days {
  readonly eventDate: string | null
  readonly since: string | null
}

export const noDays: Days = { eventDate: null, since: null }

/** What else the days of a count depend on. */
export interface Telling {
  /** Whoever says it. */
  readonly said: Utterance | undefined
  /** An authority does. */
  readonly announced: boolean
  /** The day the text told of last. */
  readonly told: string | null
  readonly utterances: readonly Utterance[]
  /** The sentence has a claim already. */
  readonly follows: boolean
}

/**
 * Rules T9 to T11, T13, T19 and T20: the nearest date that says when, unless it only says when somebody spoke. One announced batch without such
 * a day takes the day on which it was announced. `undefined` where the sentence leaves it to those before, `noDays` where its
 * dates are all about something else.
 */
export function findDays(scene: Scene, count: Count, group: Group, event: Event, telling: Telling): Days | undefined {
  const { announced, follows } = telling
  const when = whenDays(scene, count, event)
  if (when !== undefined) return when
  const dates = scene.dates.filter(
    (date) =>
      datingKinds.has(date.mention.kind) &&
      !isParted(scene, count, date) &&
      !isOfState(scene, count, event, date) &&
      !isDescription(scene, count, group, event, date),
  )
  const usable = dates.filter((date) => isUsable(scene, count, group, event, date))
  const ranked = usable
    .map((date) => ({
      date,
      cost: dateCost(scene, count, group, event, date),
      spoken: isSpeakingDay(scene, date, telling.said) || speaksElsewhere(scene, date, telling.said, telling.utterances),
    }))
    .sort((a, b) => a.cost - b.cost)
  const announcement =
    announced && !isRunningTotal(scene, count)
      ? ranked.find(({ date, spoken }) => spoken && (date.mention.kind !== 'since' || event.sense === 'freed'))
      : undefined
  const own = ranked.filter(({ spoken }) => !spoken)
  const plain = own.filter(({ date }) => !isNameOfAct(scene, date))
  const best = pick(preferDays(plain), announcement, count) ?? own[0]
  const limit = pastLimit(scene, group, event, telling.said)
  const isLimited = limit !== undefined && best !== undefined && dateCost(scene, count, group, event, limit) < best.cost
  if (!isLimited && best !== undefined && best.cost <= farthestDay) return dayOf(scene, group, event, best, telling)
  // A count that goes on with the event before goes on with its day: `confirms 78 releases of 5 February and finds the 80 right`.
  if (follows && (event.hit === undefined || (group.noun === 'none' && event.cost > farthestOwn))) return undefined
  return (
    rankedTotal(scene, count, event) ??
    (limit && { eventDate: limit.mention.date, since: null }) ??
    (usable.length < dates.length ? noDays : undefined)
  )
}

const farthestDay = 45
/** An event farther than this from a number without a noun was told of another. */
const farthestOwn = 12

/** Rule T15: `the largest release since 2021, when 2,014 were freed`: the clause that begins with `when` is of the time right before it. */
function whenDays(scene: Scene, count: Count, { sense }: Event): Days | undefined {
  const when = (scene.marks.get('when') ?? []).findLast(({ end }) => end <= count.from)
  if (when === undefined || sense === 'held' || count.from - when.end > farthestWhen) return undefined
  const at = scene.tokens[when.start - 1]?.text === ',' ? when.start - 1 : when.start
  const told = scene.dates.find(({ end }) => end === at)?.mention
  if (told === undefined || (told.since === null && told.date === null)) return undefined
  return told.kind === 'since' || told.date === null
    ? { eventDate: null, since: told.since }
    : { eventDate: told.date, since: null }
}

/** Words between `when` and the number. */
const farthestWhen = 12

/** Rules T6 and T20: what the nearest date tells; `undefined` where it is another's and the day of those before holds on. */
function dayOf(scene: Scene, group: Group, event: Event, best: Ranked, telling: Telling): Days | undefined {
  const { mention } = best.date
  if (group.noun === 'none' && isDayOfOthers(best, telling)) return undefined
  if (event.sense === 'freed' && isAsOf(scene, best.date)) return undefined
  if (mention.kind === 'since' && event.sense === 'ordered' && mention.date !== null)
    return { eventDate: resolveDay(mention, event.mode.ahead ? 'future' : 'past'), since: null }
  if (mention.kind === 'since') return event.sense === 'held' ? noDays : { eventDate: null, since: mention.since }
  // `three weeks later, Watch had found 96 of them`: the day of a count, and no release day.
  if (Math.abs(mention.shift ?? 0) > 1 && (telling.said?.verb === 'count' || telling.said?.verb === 'having')) return undefined
  if (mention.shift !== null) {
    const eventDate = pointedDay(scene, best.date, mention.shift, telling)
    return eventDate === null ? undefined : { eventDate, since: null }
  }
  return { eventDate: resolveDay(mention, event.mode.ahead && !best.spoken ? 'future' : 'past'), since: null }
}

/** `on Monday it said that 800 in all have left`: what has been added up is not the batch of the day. */
function isRunningTotal(scene: Scene, count: Count): boolean {
  return marksBetween(scene, 'total', count.from - 8, count.from).length > 0
}

/**
 * Rule T3: `that day` is the day of a release the sentence or the text told of, and not the one on which somebody spoke:
 * `On Friday it corrected its figure for 5 February: 80 left that day`.
 */
function pointedDay(scene: Scene, { start, mention }: PlacedDate, shift: number, { said, told }: Telling): string | null {
  const before = scene.dates.filter((date) => date.end <= start && isDay(date.mention))
  const named = before.findLast((date) => markAt(scene, 'of', date.start - 1) !== undefined || markAt(scene, 'of', date.start))
  const base = (named ?? before.findLast((date) => !isSpeakingDay(scene, date, said)))?.mention.date ?? told
  const day = parseDay(base)
  return day === null ? mention.date : writeDay(day + shift)
}

function isDay({ kind, date }: DateMention): boolean {
  return (kind === 'day' || kind === 'window') && date !== null
}

/** The day a sentence tells of, other than one on which somebody spoke: what `that day` means after it. */
export function toldDay(scene: Scene, utterances: readonly Utterance[]): string | undefined {
  const sayings = utterances.filter(({ verb }) => verb !== 'act')
  const isSpoken = (date: PlacedDate) => sayings.some((said) => isSpeakingDay(scene, date, said))
  return (
    scene.dates.findLast((date) => isDay(date.mention) && date.mention.shift === null && !isSpoken(date))?.mention.date ??
    undefined
  )
}

/** The first day a sentence tells of, if nobody only spoke on it and nobody was taken in or hurt before it. */
export function openingDay(scene: Scene, utterances: readonly Utterance[]): string | undefined {
  const date = scene.dates.find(({ mention }) => datingKinds.has(mention.kind))
  if (date === undefined || !isDay(date.mention) || scene.events.some(({ end }) => end <= date.start)) return undefined
  const isSpoken = utterances.some((said) => !silent.has(said.verb) && isSpeakingDay(scene, date, said))
  return isSpoken ? undefined : (date.mention.date ?? undefined)
}

/** Doing and taking over are no sayings. */
const silent = new Set<Utterance['verb']>(['act', 'receiving'])

/** `the seventh pardon this year, bringing the total to 178`: the total is of the time in which they are counted. */
function rankedTotal(scene: Scene, count: Count, { sense }: Event): Days | undefined {
  const ranked =
    sense === 'freed' && isRunningTotal(scene, count)
      ? scene.dates.find(
          ({ mention, end }) => mention.compared || (mention.running && mention.since !== null && end <= count.from),
        )
      : undefined
  return ranked === undefined ? undefined : { eventDate: null, since: ranked.mention.since }
}

interface Ranked {
  readonly date: PlacedDate
  readonly cost: number
  readonly spoken: boolean
}

/** The day of an announcement stands for the batch where no other day does, or only one told after it. */
function pick(own: Ranked | undefined, announcement: Ranked | undefined, count: Count): Ranked | undefined {
  if (own === undefined || announcement === undefined) return own ?? announcement
  const after = own.date.start > count.start && announcement.date.start > count.start
  return after && announcement.cost < own.cost ? announcement : own
}

/** A month or year told in passing gives way to a day of the same sentence: `jailed in 2021, four went free on Tuesday`. */
function preferDays(ranked: readonly Ranked[]): Ranked | undefined {
  const [best] = ranked
  if (best === undefined || best.date.mention.kind !== 'since' || best.date.mention.running || best.cost <= 2) return best
  // `that of 60 on Monday follows that of 22 in late May`: a day farther than another number is that one's.
  return ranked.find(({ date, cost }) => date.mention.kind !== 'since' && cost < best.cost + nearBy) ?? best
}

/** What another number in between costs a date, less the words around it. */
const nearBy = 5

/** Rule T13: `By Monday evening 310 people had left`: of the past, a limit is the day, unless it says how far somebody had counted. */
function pastLimit(scene: Scene, group: Group, event: Event, said: Utterance | undefined): PlacedDate | undefined {
  if (event.sense !== 'freed' || event.mode.ahead || event.mode.ordered) return undefined
  // `had counted 158 released by Sunday`: the limit is the count's.
  if (event.hit?.value.form === 'deeds' || (event.hit?.value.form === 'people' && event.hit === group.event)) return undefined
  if (said?.verb === 'count' || said?.verb === 'having') return undefined
  return scene.dates.find(({ mention }) => mention.kind === 'deadline' && mention.date !== null)
}

/** How far a date is from its count, or from the word that tells the release: `were reported released on Jan. 1`. */
function dateCost(scene: Scene, count: Count, group: Group, { hit }: Event, { start, end }: PlacedDate): number {
  const crossed = scene.counts.filter(
    (other) =>
      other !== count &&
      other !== group.of &&
      (start >= group.end ? other.start >= group.end && other.start < start : other.start >= end && other.start < count.start),
  ).length
  const way = start >= group.end ? distance(scene, group.end, start) : end <= count.from ? distance(scene, end, count.from) : 0
  const fromHit = hit === undefined ? way : wayBetween(scene, hit, { start, end }) + 2
  // `On Saturday, 11 men from Lake, 13 from Hill and …`: a day that opens the sentence is every number's.
  if (isHead(scene, start, end)) return Math.min(way, fromHit, farthestHead) + Math.min(crossed, 1) * 8
  return Math.min(way, fromHit) + crossed * 8
}

const farthestHead = 30

function wayBetween(scene: Scene, one: Pick<PlacedDate, 'start' | 'end'>, other: Pick<PlacedDate, 'start' | 'end'>): number {
  return other.start >= one.end ? distance(scene, one.end, other.start) : distance(scene, other.end, one.start)
}

/**
 * `Watch counts 183 since 8 January; on Sunday it had 171`, `con las de hoy suman 212`: of a running total, the day it stood so, or that
 * of those who came last.
 */
function isOfState(scene: Scene, { from }: Count, { sense }: Event, { start, end, mention }: PlacedDate): boolean {
  if (sense !== 'freed' || mention.kind === 'since' || !scene.dates.some((other) => other.mention.running)) return false
  if (marksBetween(scene, 'adding', start - 5, start).some((mark) => start - mark.end <= 2)) return true
  return scene.speech.some((verb) => verb.value === 'having' && verb.end === from && verb.start >= end && verb.start - end <= 1)
}

/** `had registered 61 as of December 30`: the day of a state, not of a release. */
function isAsOf(scene: Scene, { start }: PlacedDate): boolean {
  return markEndingAt(scene, 'asOf', start) !== undefined || markAt(scene, 'asOf', start) !== undefined
}

/** `Watch on Thursday raised its count to 63, close to the ministry's 66`: the day of another's words, and the day of 63 holds on. */
function isDayOfOthers({ date: { start, end, mention }, spoken }: Ranked, { said, utterances, follows }: Telling): boolean {
  if (!follows || spoken || mention.kind === 'since') return false
  return utterances.some(
    (one) =>
      one.speakers[0]?.name !== said?.speakers[0]?.name &&
      one.verb !== 'act' &&
      one.verb !== 'source' &&
      ((start >= one.end && start - one.end <= 2) ||
        (one.start <= start && end <= one.end && one.end - one.start <= longestSaying)),
  )
}

/** Words a day of speaking may stand among: `the ministry on Thursday raised`. */
const longestSaying = 8

export function isDated({ eventDate, since }: Days): boolean {
  return eventDate !== null || since !== null
}
