import { parseDay, writeDay } from './dates/calendar.ts'
import { type DateMention, resolveDay } from './dates.ts'
import type { Event } from './events.ts'
import type { Count } from './numbers.ts'
import type { Group } from './people.ts'
import { crosses, distance, markAt, markEndingAt, marksBetween, type PlacedDate, type Scene } from './scene.ts'
import { isSpeakingDay, speaksElsewhere } from './speaking-days.ts'
import type { Utterance } from './utterances.ts'

/** The day people left or are to leave, or the first day of a running total. */
export interface Days {
  readonly eventDate: string | null
  readonly since: string | null
}

export const noDays: Days = { eventDate: null, since: null }

const datingKinds = new Set<DateMention['kind']>(['day', 'window', 'since'])

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
 * Rules T9 to T14: the nearest date that says when, unless it only says when somebody spoke. One announced batch without such
 * a day takes the day on which it was announced. `undefined` where the sentence leaves it to those before, `noDays` where its
 * dates are all about something else.
 */
export function findDays(scene: Scene, count: Count, group: Group, event: Event, telling: Telling): Days | undefined {
  const { announced, follows } = telling
  const dates = scene.dates.filter((date) => datingKinds.has(date.mention.kind) && !isParted(scene, count, date))
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
      ? ranked.find(({ date, spoken }) => spoken && date.mention.kind !== 'since')
      : undefined
  const own = ranked.filter(({ spoken }) => !spoken)
  const plain = own.filter(({ date }) => !isNameOfAct(scene, date))
  const best = pick(preferDays(plain), announcement, count) ?? own[0]
  if (best !== undefined && best.cost <= farthestDay) return dayOf(scene, group, event, best, telling)
  // A count that goes on with the event before goes on with its day: `confirms 78 releases of 5 February and finds the 80 right`.
  if (follows && (event.hit === undefined || (group.noun === 'none' && event.cost > farthestOwn))) return undefined
  return pastLimit(scene, event, telling.said) ?? (usable.length < dates.length ? noDays : undefined)
}

const farthestDay = 45
/** An event farther than this from a number without a noun was told of another. */
const farthestOwn = 12

/** `57 of the 92 of Christmas; of the 81 it saw 44`: behind a semicolon another batch is told of, unless the day heads all. */
function isParted(scene: Scene, count: Count, { start, end }: PlacedDate): boolean {
  const isAlone = !scene.dates.some(
    (other) => other.start >= end && other.end <= count.start && datingKinds.has(other.mention.kind),
  )
  if (isHead(scene, start, end) && isAlone) return false
  const [from, to] = start >= count.end ? [count.end, start] : [end, count.start]
  return scene.tokens.slice(from, to).some(({ text }) => text === ';')
}

/** What the nearest date tells; `undefined` where it is another's and the day of those before holds on. */
function dayOf(scene: Scene, group: Group, event: Event, best: Ranked, telling: Telling): Days | undefined {
  const { mention } = best.date
  if (group.noun === 'none' && isDayOfOthers(best, telling)) return undefined
  if (event.sense === 'freed' && isAsOf(scene, best.date)) return undefined
  if (mention.kind === 'since' && event.sense === 'ordered' && mention.date !== null)
    return { eventDate: resolveDay(mention, event.mode.ahead ? 'future' : 'past'), since: null }
  if (mention.kind === 'since') return event.sense === 'held' ? noDays : { eventDate: null, since: mention.since }
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
  return ranked.find(({ date }) => date.mention.kind !== 'since') ?? best
}

function isUsable(scene: Scene, count: Count, group: Group, event: Event, date: PlacedDate): boolean {
  if (isOwned(scene, count, group, event, date) || isOfCustody(scene, count, group, event, date)) return false
  if (isOfPromise(scene, event, date) || isOfSubject(scene, group, event, date)) return false
  if (event.mode.ahead && isOfAnotherEvent(scene, count, event, date)) return false
  return !isOfRelative(scene, group, event, date)
}

/** Rule T12: the month of a promise is no window: `offered in March to free 45`. */
function isOfPromise(scene: Scene, { mode, hit }: Event, { start, mention }: PlacedDate): boolean {
  if (mention.kind !== 'since' || mention.running) return false
  const isDeed = (mark: { start: number; end: number }) => hit !== undefined && hit.start <= mark.start && mark.end <= hit.end
  return mode.ahead || (mode.ordered && marksBetween(scene, 'ordering', start - 3, start).some((mark) => !isDeed(mark)))
}

/** `pupils taken from a school last week have been released`: before its auxiliary a date belongs to the words for the people. */
function isOfSubject(scene: Scene, group: Group, { hit }: Event, { start, end }: PlacedDate): boolean {
  if (hit === undefined || hit.start <= end || hit.start - end > 2 || start - group.end < 2) return false
  return (
    markAt(scene, 'stop', end) !== undefined && markAt(scene, 'preposition', end) === undefined && !crosses(scene, group.end, end)
  )
}

/** `the Christmas pardon`, `indultos de Navidad`: the feast names the act, which may be signed on another day. */
function isNameOfAct(scene: Scene, { start, end, mention }: PlacedDate): boolean {
  if (!mention.feast) return false
  return scene.events.some(
    (act) =>
      act.value.sense === 'ordered' &&
      act.value.form === 'deeds' &&
      (act.start === end || act.end === start || (act.end === start - 1 && markAt(scene, 'of', act.end) !== undefined)),
  )
}

/** `nine left on Thursday, and 34 will follow`: what is to come has no day of what was. */
function isOfAnotherEvent(scene: Scene, count: Count, { hit }: Event, { start, end }: PlacedDate): boolean {
  if (end > count.from) return false
  const last = scene.events.filter((event) => event.end <= start).at(-1)
  // `16 left today; tomorrow 20 will leave`: a new clause begins with its own day.
  if (last === undefined || last === hit || crosses(scene, last.end, start)) return false
  return marksBetween(scene, 'and', last.end, start).length === 0
}

/** Rule T13: `By Monday evening 310 people had left`: of the past, a limit is the day, unless it says how far somebody had counted. */
function pastLimit(scene: Scene, event: Event, said: Utterance | undefined): Days | undefined {
  if (event.sense !== 'freed' || event.mode.ahead || event.mode.ordered) return undefined
  // `had counted 158 released by Sunday`: the limit is the count's.
  if (event.hit?.value.form === 'deeds' || event.hit?.value.form === 'people') return undefined
  if (said?.verb === 'count' || said?.verb === 'having') return undefined
  const limit = scene.dates.find(({ mention }) => mention.kind === 'deadline' && mention.date !== null)?.mention
  return limit === undefined ? undefined : { eventDate: limit.date, since: null }
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

/** At the head of a sentence, set apart by a comma. */
function isHead(scene: Scene, start: number, end: number): boolean {
  return start - scene.sentence.from <= 1 && scene.tokens[end]?.text === ','
}

function wayBetween(scene: Scene, one: Pick<PlacedDate, 'start' | 'end'>, other: Pick<PlacedDate, 'start' | 'end'>): number {
  return other.start >= one.end ? distance(scene, one.end, other.start) : distance(scene, other.end, one.start)
}

/** `had registered 61 as of December 30`: the day of a state, not of a release. */
function isAsOf(scene: Scene, { start }: PlacedDate): boolean {
  return markEndingAt(scene, 'asOf', start) !== undefined || markAt(scene, 'asOf', start) !== undefined
}

/** The date is another count's: `the 187 of December`, `210 in May and 94 in June make up the 304`, `12 came out, one on Sunday`. */
function isOwned(scene: Scene, count: Count, group: Group, { hit }: Event, { start, end, mention }: PlacedDate): boolean {
  const isOf = markAt(scene, 'of', start - 1) !== undefined || markAt(scene, 'of', start) !== undefined
  return scene.counts.some((other) => {
    if (other === count || other === group.of || other.end > start || isOfThings(scene, other)) return false
    if (start - other.end > (other.form === 'one' ? 1 : 4)) return false
    if (count.start >= end) return !mention.running && !crosses(scene, other.end, start) && (isOf || start - other.end <= 3)
    if (other.start <= count.end) return false
    if (marksBetween(scene, 'relative', other.end, start).length > 0) return true
    if (marksBetween(scene, 'total', count.end, start).length > 0) return true
    return isOf || (hit !== undefined && hit.start >= count.end && hit.end <= other.start)
  })
}

/** `outside four prisons today`: what is counted is no people, so it leaves the date to them. */
function isOfThings(scene: Scene, { end }: Count): boolean {
  return scene.nouns.some((noun) => noun.start === end && (noun.value === 'things' || noun.value === 'units'))
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
