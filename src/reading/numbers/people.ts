import { crosses, type EventHit, markAt, type Scene } from '../scene.ts'
import type { Hit } from '../words/phrases.ts'
import type { Count } from './numbers.ts'

/** What a number counts: the noun group after it (rules P1 to P6, docs/reading.md). */
export interface Group {
  /** Token after the group. */
  readonly end: number
  readonly noun: 'people' | 'deeds' | 'names' | 'things' | 'units' | 'unknown' | 'none'
  /** The event the noun itself tells: `58 releases`, `45 liberados`, `15 freed relatives`. */
  readonly event: EventHit | undefined
  readonly described: boolean
  readonly political: boolean
  /** The number this one is taken from: `48 of the 120`. */
  readonly of: Count | undefined
}

const reach = 6

/** Reads the noun group of a count: adjectives and unknown words are passed, a preposition or a verb ends it. */
export function readGroup(scene: Scene, count: Count): Group {
  const of = wholeOf(scene, count)
  if (of !== undefined) return { ...readGroup(scene, of), of }
  const plain = plainGroup(scene, count) ?? numberOf(scene, count)
  if (plain !== undefined) return plain
  const origin = originEnd(scene, count)
  if (origin !== undefined) return { ...ofNobody, end: origin }
  const start = groupStart(scene, count.end)
  let event: EventHit | undefined
  let unknown = 0
  let at = start
  while (at < Math.min(start + reach, scene.sentence.to)) {
    const hit = headAt(scene, at)
    if (hit !== undefined) {
      const end = adjectivesEnd(scene, hit)
      return { ...hit, end, event: hit.event ?? event, political: isPolitical(scene, start, hit.end), of: undefined }
    }
    const inner = adjectiveEvent(scene, at)
    event ??= inner
    if (inner === undefined && endsGroup(scene, at)) break
    if (inner === undefined && !isSkipped(scene, at)) unknown++
    if (unknown > 3) break
    at = inner?.end ?? at + 1
  }
  const end = unknown > 0 || start === count.end ? at : count.end
  const noun = unknown > 0 ? 'unknown' : 'none'
  return { end, noun, event, described: false, political: isPolitical(scene, start, end), of: undefined }
}

/** No noun. */
const ofNobody: Omit<Group, 'end'> = { noun: 'none', event: undefined, described: false, political: false, of: undefined }

/** `63 de Baja California`, `37 de penales federales`: behind `of` stands where they come from; collectives have their noun there. */
function originEnd(scene: Scene, { form, end }: Count): number | undefined {
  const of = form === 'digits' || form === 'words' ? markAt(scene, 'partitive', end) : undefined
  if (of === undefined) return undefined
  const noun = scene.nouns.find(({ start }) => start === of.end)
  const isPlace = noun === undefined ? scene.tokens[of.end]?.capital === true : noun.value === 'things'
  return isPlace && !scene.events.some(({ start }) => start === of.end) ? end : undefined
}

/** A measure right after the number, or words that point back: no noun has to be looked for. */
function plainGroup(scene: Scene, count: Count): Group | undefined {
  const unit = scene.nouns.find((noun) => noun.value === 'units' && noun.start === count.end)
  if (unit !== undefined) return { ...ofNobody, end: unit.end, noun: 'units' }
  const back = pointingEnd(scene, count.end)
  return back === undefined ? undefined : { ...ofNobody, end: back }
}

/** `put at 1,148 the number of prisoners`: the noun follows after `the number of`. */
function numberOf(scene: Scene, count: Count): Group | undefined {
  if (markAt(scene, 'article', count.end) === undefined) return undefined
  const of = markAt(scene, 'of', markAt(scene, 'record', count.end + 1)?.end ?? -1)
  const noun = of && nounAt(scene, of.end)
  return noun?.noun === 'people' ? { ...noun, political: isPolitical(scene, of?.end ?? 0, noun.end), of: undefined } : undefined
}

/** `60 of whom`: what is counted was named before. */
function pointingEnd(scene: Scene, at: number): number | undefined {
  const back = markAt(scene, 'backward', at)
  if (back === undefined || back.end - back.start < 2) return undefined
  // `11 d'entre eux`: words that only point back may be listed as a noun as well.
  const isOther = (noun: { start: number; end: number }) => noun.start !== back.start || noun.end !== back.end
  // `three of them hours later`: a measure begins something else.
  const isNoun = (noun: Hit<unknown>) => noun.start <= back.end && noun.value !== 'units' && isOther(noun)
  return scene.nouns.some((noun) => noun.start >= at && isNoun(noun)) ? undefined : back.end
}

/** `nine of ours`: a noun may begin with the words that elsewhere only lead to one. */
function groupStart(scene: Scene, at: number): number {
  const isNoun = nounAt(scene, at) !== undefined && markAt(scene, 'backward', at) === undefined
  return isNoun ? at : (partitiveEnd(scene, at) ?? behindNames(scene, at) ?? at)
}

/** `two Radio Lagoon (RL) journalists`, `202 army and police prisoners`: names between a number and its noun say whose they are. */
function behindNames(scene: Scene, from: number): number | undefined {
  let at = from
  for (let name = nameAt(scene, at); name !== undefined; name = nameAt(scene, markAt(scene, 'and', at)?.end ?? at)) {
    at = scene.tokens[name.end]?.text === '(' && scene.tokens[name.end + 2]?.text === ')' ? name.end + 3 : name.end
  }
  // The last of several names has gone over to the noun already.
  at = at === from ? at : (markAt(scene, 'and', at)?.end ?? at)
  const noun = scene.nouns.find(({ value, start }) => isPeople(value) && start >= at && start <= at + 1)
  return at === from || noun === undefined || endsGroup(scene, at) ? undefined : at
}

function nameAt(scene: Scene, at: number): Hit<unknown> | undefined {
  return scene.speakers.find(({ start, value }) => start === at && value.source !== 'class')
}

function partitiveEnd(scene: Scene, at: number): number | undefined {
  return scene.events.some((event) => event.start === at) ? undefined : markAt(scene, 'partitive', at)?.end
}

/** `three more`, `otros 34`: words that count for nothing on the way to the noun. */
function isSkipped(scene: Scene, at: number): boolean {
  return markAt(scene, 'further', at) !== undefined || markAt(scene, 'article', at) !== undefined
}

/** Rule P4: the number after `of the`, which this one is a part or a check of. */
function wholeOf(scene: Scene, count: Count): Count | undefined {
  const partitive = markAt(scene, 'partitive', count.end)
  if (partitive === undefined) return classOf(scene, count)
  return scene.counts.find(
    (other) =>
      other.start > count.start &&
      other.from <= partitive.end + 1 &&
      other.start >= partitive.end &&
      other.start <= partitive.end + 4 &&
      other.from >= partitive.end - 3,
  )
}

/** Rule S6: `200 politicals were among the 7,012 prisoners freed`: the total a class is said to be of. */
export function classOf(scene: Scene, count: Count): Count | undefined {
  const member = (scene.marks.get('member') ?? []).find(({ start }) => start >= count.end && start - count.end <= reach)
  if (member === undefined || crosses(scene, count.end, member.start)) return undefined
  const total = scene.counts.find(({ from, end }) => from >= member.end && end - member.end <= reach)
  const between = scene.counts.some(({ start }) => start > count.start && start < member.start)
  return total === undefined || between || total.value <= count.value ? undefined : total
}

/** `14 wounded villagers`: with people right behind it, a thing that is a participle too only describes them. */
function isAdjective(scene: Scene, { value, start, end }: Hit<string>): boolean {
  if (value !== 'things' || !scene.events.some((event) => event.start === start && event.end === end)) return false
  return scene.nouns.some((noun) => noun.start === end && isPeople(noun.value))
}

function nounAt(scene: Scene, at: number): Omit<Group, 'of' | 'political'> | undefined {
  const event = scene.events.find((hit) => hit.start === at && (hit.value.form === 'deeds' || hit.value.form === 'people'))
  const noun = scene.nouns.find((hit) => hit.start === at && !isAdjective(scene, hit))
  if (noun !== undefined && noun.end > (event?.end ?? 0)) {
    const people = isPeople(noun.value)
    return {
      end: noun.end,
      noun: people ? 'people' : (noun.value as 'things' | 'units' | 'names'),
      event: undefined,
      described: noun.value === 'described',
    }
  }
  if (event === undefined) return undefined
  return { end: event.end, noun: event.value.form === 'deeds' ? 'deeds' : 'people', event, described: false }
}

/** `presos políticos venezolanos`: words that could be people themselves only say which. */
function adjectivesEnd(scene: Scene, { noun, end }: Omit<Group, 'of' | 'political'>): number {
  if (noun !== 'people') return end
  const next = scene.nouns.find(
    (hit) =>
      hit.start === end &&
      (hit.value === 'people' || hit.value === 'described') &&
      !scene.events.some((event) => event.start === end),
  )
  return next === undefined ? end : adjectivesEnd(scene, { noun, end: next.end, event: undefined, described: false })
}

/** The noun at a token; of `62 cases of people jailed` the people are what is counted. */
function headAt(scene: Scene, at: number): Omit<Group, 'of' | 'political'> | undefined {
  const hit = nounAt(scene, at) ?? freeThing(scene, at)
  const of = hit?.noun === 'names' ? markAt(scene, 'of', hit.end) : undefined
  const behind = of && nounAt(scene, of.end)
  return behind?.noun === 'people' ? behind : hit
}

/** `3 more free articles`: what looks like an event only describes a thing. */
function freeThing(scene: Scene, at: number): Omit<Group, 'of' | 'political'> | undefined {
  const thing = scene.nouns.find((noun) => noun.value === 'things' && noun.start === at + 1)
  if (thing === undefined || !scene.events.some((hit) => hit.start === at && hit.end === at + 1)) return undefined
  return { end: thing.end, noun: 'things', event: undefined, described: false }
}

function isPeople(value: string): boolean {
  return value === 'people' || value === 'described'
}

/** A participle before its noun: `15 freed relatives`. */
function adjectiveEvent(scene: Scene, at: number): EventHit | undefined {
  const event = scene.events.find(
    (hit) => hit.start === at && (hit.value.form === 'verbs' || hit.value.form === 'participles') && hit.end === at + 1,
  )
  if (event === undefined) return undefined
  const noun = scene.nouns.find(
    ({ value, start }) => isPeople(value) && start >= event.end && start <= event.end + longestAttribute,
  )
  if (noun === undefined) return undefined
  for (let next = event.end + 1; next < noun.start; next++) if (endsGroup(scene, next)) return undefined
  // `87 remain as hostages`: a small word behind makes it a verb.
  return noun.start > event.end && endsGroup(scene, event.end) ? undefined : event
}

/** `2,000 detained anti-government protesters`: words between the participle and its noun. */
const longestAttribute = 3

function endsGroup(scene: Scene, at: number): boolean {
  if (scene.tokens[at]?.kind !== 'word' || scene.dates.some((date) => date.start === at)) return true
  if (
    markAt(scene, 'stop', at) !== undefined ||
    markAt(scene, 'and', at) !== undefined ||
    markAt(scene, 'respectively', at) !== undefined ||
    markAt(scene, 'clause', at) !== undefined
  )
    return true
  if (scene.events.some((hit) => hit.start === at) || scene.speech.some((hit) => hit.start === at)) return true
  return scene.speakers.some((hit) => hit.start === at)
}

function isPolitical(scene: Scene, from: number, to: number): boolean {
  return (scene.marks.get('political') ?? []).some((hit) => hit.start >= from && hit.start < to + 3)
}
