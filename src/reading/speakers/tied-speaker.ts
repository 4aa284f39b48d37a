import type { Event } from '../events/events.ts'
import { frameOf } from '../numbers/frames.ts'
import type { Count } from '../numbers/numbers.ts'
import type { Group } from '../numbers/people.ts'
import { crosses, distance, isOfDate, markAt, markEndingAt, type Scene } from '../scene.ts'
import type { Speaker } from '../words/lexicon.ts'
import type { Hit } from '../words/phrases.ts'
import type { Utterance } from './utterances.ts'

/** Speakers bound to one number, and the rule that binds them. */
export interface Tied {
  readonly speakers: readonly Speaker[]
  readonly rule: string
}

/** Rule A3: a speaker bound to the number's own noun. */
export function tiedSpeaker(
  scene: Scene,
  count: Count,
  group: Group,
  event: Event,
  utterances: readonly Utterance[],
): Tied | undefined {
  const listed = scene.speakers.find(
    (hit) =>
      hit.end === count.from ||
      (hit.end === count.from - 1 && (/^[:(]$/.test(scene.tokens[hit.end]?.text ?? '') || isGapped(scene, hit))),
  )
  if (listed !== undefined && !isActing(scene, count) && !isHelped(scene, listed)) return { speakers: [listed.value], rule: 'A3' }
  const bracketed = scene.speakers.find(
    (hit) =>
      hit.start > count.end - 1 &&
      hit.start <= group.end + 2 &&
      scene.tokens[hit.start - 1]?.text === '(' &&
      hit.start <= count.end + 3,
  )
  if (bracketed !== undefined) return { speakers: [bracketed.value], rule: 'A3' }
  const owner = ownerOf(scene, count, group)
  if (owner !== undefined) return { speakers: [owner], rule: 'A3' }
  const relative = utterances.find(
    (one) =>
      one.relative &&
      one.verb !== 'act' &&
      one.verb !== 'having' &&
      one.start >= group.end &&
      one.start - group.end <= 2 &&
      group.of === undefined &&
      !crosses(scene, group.end, one.start),
  )
  if (relative !== undefined) return { speakers: relative.speakers, rule: 'A3' }
  return frame(scene, count, group, event, utterances)
}

/** The speaker of a number that goes on with the verb of the one before. */
export function gappedSpeaker(scene: Scene, { from }: Count): Speaker | undefined {
  return scene.speakers.find((hit) => hit.end === from - 1 && isGapped(scene, hit))?.value
}

/**
 * `Watch had checked 24 departures and the Circle, 27`, `Watch puts it at 24 and the Circle at 27`: the second goes on with the verb
 * of the first, and with the same small word before its number.
 */
function isGapped(scene: Scene, hit: Hit<Speaker>): boolean {
  const link = scene.tokens[hit.end]
  const head = markEndingAt(scene, 'article', hit.start)?.start ?? hit.start
  const joined = markEndingAt(scene, 'and', head) !== undefined || scene.tokens[head - 1]?.text === ','
  if (link === undefined || !joined) return false
  const before = scene.counts.filter((other) => other.end <= head)
  // `the radio gave the ministry's figure as 118, the Post as 119`: outlets pass on what others count.
  if (hit.value.kind === 'other') return link.text === ',' && before.length > 0 && markEndingAt(scene, 'and', head) !== undefined
  if (link.text === ',') return before.length > 0 && markEndingAt(scene, 'and', head) !== undefined
  return before.some((other) => scene.tokens[other.from - 1]?.norm === link.norm && link.kind === 'word')
}

/** `hatten die Behörden 100 Häftlinge freigelassen`: an auxiliary before the name makes it whoever does it. */
function isHelped(scene: Scene, { start }: Hit<unknown>): boolean {
  return scene.speech.some(({ value, end }) => value === 'having' && start >= end && start - end <= 1)
}

function isActing(scene: Scene, count: Count): boolean {
  return scene.events.some((event) => event.end === count.from)
}

/** `Watch's tally of 61`, `the ministry's 116`, `las 61 excarcelaciones de Vigía`. */
function ownerOf(scene: Scene, count: Count, group: Group): Speaker | undefined {
  const after = markAt(scene, 'owner', group.end)
  const ownable = group.noun === 'deeds' || group.noun === 'none' || group.event !== undefined
  if (after !== undefined && ownable && group.of === undefined && scene.tokens[group.end]?.norm !== 'from') {
    const hit = scene.speakers.find(({ start }) => start >= after.end && start <= after.end + 1)
    if (hit !== undefined) return hit.value
  }
  const near = scene.speakers.filter((hit) => hit.end <= count.from && distance(scene, hit.end, count.from) <= 12)
  return near.find(
    (hit) => isPossessor(scene, hit, count) || (isOwnedRecord(scene, hit.start) && isBeside(scene, hit.end, count)),
  )?.value
}

function isPossessor(scene: Scene, hit: Hit<Speaker>, count: Count): boolean {
  const next = scene.tokens[hit.end]
  if (next?.glue !== "'") return false
  return isRecordWay(scene, next.norm === 's' ? hit.end + 1 : hit.end, count.from)
}

function isBeside(scene: Scene, end: number, count: Count): boolean {
  if (end >= count.from - 2) return !crosses(scene, end, count.from)
  // `la cifra del ministerio para el 12 de marzo es 66`.
  const copula = markEndingAt(scene, 'copula', count.from)
  return copula !== undefined && isPlainWay(scene, end, copula.start)
}

/** Only words and dates: no sign, no other number, nobody who speaks. */
function isPlainWay(scene: Scene, from: number, to: number): boolean {
  const lies = (hit: { readonly start: number }) => hit.start >= from && hit.start < to
  return (
    !crosses(scene, from, to) && !scene.speech.some(lies) && !scene.counts.some((other) => lies(other) && !isOfDate(scene, other))
  )
}

/** `el indulto de la Presidencia a`: a record or a deed, its owner, and the count. */
function isOwnedRecord(scene: Scene, speaker: number): boolean {
  for (const start of [speaker, speaker - 1]) {
    const owner = markEndingAt(scene, 'owner', start)
    if (owner === undefined) continue
    if (
      markEndingAt(scene, 'record', owner.start) !== undefined ||
      scene.events.some((event) => event.end === owner.start && event.value.form === 'deeds')
    )
      return true
  }
  return false
}

/** Only a record or a deed lies between: `tally of`, `figure of people released as`, `pardon of`. */
function isRecordWay(scene: Scene, from: number, to: number): boolean {
  if (from >= to) return true
  const record =
    markAt(scene, 'record', from) !== undefined ||
    scene.events.some((event) => event.start === from && event.value.form === 'deeds')
  if (!record || crosses(scene, from, to)) return false
  // `the regime's amnesty last week only 402 …`: a date between them ends what the record holds, unless the record is what the
  // verb is about: `the ministry's number for 12 March is 66`.
  const parted = [scene.counts, scene.dates].some((list) => list.some((other) => other.start >= from && other.start < to))
  const copula = markEndingAt(scene, 'copula', to)
  return !parted || (copula !== undefined && isPlainWay(scene, from + 1, copula.start))
}

/** Rule A6, frame: a monitor's number set against a bare act makes it the authority's number. */
function frame(scene: Scene, count: Count, group: Group, event: Event, utterances: readonly Utterance[]): Tied | undefined {
  if (event.sense !== 'freed' || group.of !== undefined) return undefined
  if (frameOf(scene)?.total !== count && !isSetAgainst(scene, count)) return undefined
  const act = utterances.find(
    (one) =>
      one.verb === 'act' &&
      one.speakers[0]?.kind === 'authority' &&
      event.hit !== undefined &&
      one.start <= event.hit.end &&
      one.end >= event.hit.start,
  )
  const checked = scene.speakers.some((hit) => hit.value.kind === 'monitor')
  if (act === undefined || !checked) return undefined
  return { speakers: act.speakers, rule: 'A6' }
}

/** `the prosecutors let 40 go in Lorn; Watch confirmed 39`. */
function isSetAgainst(scene: Scene, count: Count): boolean {
  const other = scene.counts.find((one) => one.start >= count.end && one.value <= count.value)
  if (other === undefined || scene.speech.some((one) => one.value === 'say' && one.end <= count.from)) return false
  const verb = scene.speech.find((one) => one.value === 'count' && one.end <= other.from && other.from - one.end <= 2)
  return (
    verb !== undefined &&
    scene.speakers.some((hit) => hit.value.kind === 'monitor' && hit.start >= count.end && hit.end <= verb.start)
  )
}
