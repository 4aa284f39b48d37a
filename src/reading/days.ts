import type { DateMention } from './dates.ts'
import type { Event } from './events.ts'
import type { Count } from './numbers.ts'
import type { Group } from './people.ts'
import { crosses, distance, markAt, markEndingAt, type PlacedDate, type Scene } from './scene.ts'
import type { Utterance } from './utterances.ts'

/** The day people left or are to leave, or the first day of a running total. */
export interface Days {
  readonly eventDate: string | null
  readonly since: string | null
}

export const noDays: Days = { eventDate: null, since: null }

const telling = new Set<DateMention['kind']>(['day', 'window', 'since'])

/** `By Monday evening 310 had left`: for what is done, the end of the time is the day; for what is to come it is none. */
function isReached({ kind, limit }: DateMention, { sense, mode }: Event): boolean {
  return kind === 'deadline' && limit !== null && sense === 'freed' && !mode.ahead
}

/** Rules T9 to T12: the nearest date that says when, unless it only says when somebody spoke. */
export function findDays(
  scene: Scene,
  count: Count,
  group: Group,
  event: Event,
  said: Utterance | undefined,
  announced: boolean,
): Days | undefined {
  const usable = scene.dates.filter(
    (date) =>
      (telling.has(date.mention.kind) || isReached(date.mention, event)) &&
      !isOwned(scene, count, date) &&
      !isOfCustody(scene, count, group, event, date),
  )
  const ranked = usable
    .map((date) => ({ date, cost: dateCost(scene, count, group, event, date), spoken: isSpeakingDay(scene, date, said) }))
    .sort((a, b) => a.cost - b.cost)
  const best = pick(ranked, count, announced)
  if (best === undefined || best.cost > 45) return undefined
  const { mention } = best.date
  if (event.sense === 'freed' && isAsOf(scene, best.date)) return undefined
  if (mention.kind === 'since')
    return event.sense === 'ordered' && !announced ? undefined : { eventDate: null, since: mention.since }
  if (mention.kind === 'deadline') return { eventDate: mention.limit, since: null }
  return { eventDate: event.mode.ahead && !best.spoken ? mention.ahead : mention.date, since: null }
}

interface Ranked {
  readonly date: PlacedDate
  readonly cost: number
  readonly spoken: boolean
}

/** The day of an announcement stands for the batch where no other day does, or only one told after it. */
function pick(ranked: readonly Ranked[], count: Count, announced: boolean): Ranked | undefined {
  const own = ranked.find(({ spoken }) => !spoken)
  const spoken = announced ? ranked.find((one) => one.spoken) : undefined
  if (own === undefined || spoken === undefined) return own ?? spoken
  const after = own.date.start > count.start && spoken.date.start > count.start
  return after && spoken.cost < own.cost ? spoken : own
}

/** `jailed over last year's protests`: the date says when they were taken in, or what for. */
function isOfCustody(scene: Scene, count: Count, group: Group, { hit, sense }: Event, { start }: PlacedDate): boolean {
  const last = scene.events.filter((event) => event.end <= start).at(-1)
  if (last === undefined || hit === undefined || last === hit || last.value.sense === hit.value.sense) return false
  // `freed 83 detained citizens on Monday`: a word inside the group only describes it.
  if (last.start >= count.start && last.end <= group.end) return false
  // `signed on Thursday a decree that pardons 680`: the order is as old as what carries it.
  if (sense === 'ordered' && last.value.sense === 'none' && hit.start >= start) return false
  const custody = last.value.sense === 'held' || last.value.sense === 'arrested' || last.value.sense === 'none'
  const isNoun = scene.nouns.some((noun) => noun.start === last.start)
  return custody && !isNoun && start - last.end <= 14 && !crosses(scene, last.end, start)
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
  return Math.min(way, fromHit) + crossed * 8
}

function wayBetween(scene: Scene, one: Pick<PlacedDate, 'start' | 'end'>, other: Pick<PlacedDate, 'start' | 'end'>): number {
  return other.start >= one.end ? distance(scene, one.end, other.start) : distance(scene, other.end, one.start)
}

/** `had registered 61 as of December 30`: the day of a state, not of a release. */
function isAsOf(scene: Scene, { start }: PlacedDate): boolean {
  return markEndingAt(scene, 'asOf', start) !== undefined || markAt(scene, 'asOf', start) !== undefined
}

/** `the 187 of December`: the date is that count's and no other's. */
function isOwned(scene: Scene, count: Count, { start }: PlacedDate): boolean {
  const of = markAt(scene, 'of', start - 1) ?? markAt(scene, 'of', start)
  return (
    of !== undefined &&
    scene.counts.some(
      (other) =>
        other !== count && other.end <= start && start - other.end <= 3 && (other.start > count.end || count.start > start),
    )
  )
}

/** `Watch said on Monday that …`: the day right beside the verb of saying. */
function isSpeakingDay(scene: Scene, { start, end }: PlacedDate, said: Utterance | undefined): boolean {
  if (said === undefined || said.verb === 'act') return false
  if (scene.tokens[end]?.glue === "'" || markAt(scene, 'of', start - 1) !== undefined) return false
  const isBetween = (hit: { readonly start: number }) => hit.start >= said.end && hit.start < start
  const after = start >= said.end && start - said.end <= 2 && !scene.counts.some(isBetween) && !scene.events.some(isBetween)
  const opens = start <= scene.sentence.from + 2 || /^[:;–—]$/.test(scene.tokens[start - 2]?.text ?? '')
  const before = said.verb === 'say' && end <= said.start && said.start - end <= 5 && opens
  const within = start >= said.start && end <= said.end
  return after || before || within
}
