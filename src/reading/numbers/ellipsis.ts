import type { Event } from '../events/events.ts'
import { distance, isOfDate, markAt, markEndingAt, marksBetween, type Scene, wayWithoutDates } from '../scene.ts'
import { frameOf } from './frames.ts'
import type { Count } from './numbers.ts'
import type { Group } from './people.ts'

/**
 * Whether a number without a noun of people may still count them (rules P5 and P6): the verb or the speaker beside it, a word
 * that points back, or its place in a list says so. `undefined` where nothing does.
 */
export function reasonForEllipsis(scene: Scene, count: Count, group: Group, event: Event | undefined): string | undefined {
  const reason = reasonFor(scene, count, group, event)
  return group.noun !== 'names' || namedBy.has(reason ?? '') ? reason : undefined
}

/** What makes names stand for people; beside a speaker (`Watch took back seven names`) or in a list they are entries only. */
const namedBy = new Set([
  'points back',
  'further ones',
  'beside a verb of counting',
  'beside the verb',
  'out of a total',
  'a total',
])

function reasonFor(scene: Scene, count: Count, group: Group, event: Event | undefined): string | undefined {
  if (group.noun === 'unknown') return unknownNoun(event) ?? (isFurther(scene, count) ? 'further ones' : undefined)
  if (pointsBack(scene, count)) return 'points back'
  if (isFurther(scene, count)) return 'further ones'
  const { from } = count
  const near = (verb: { value: string }) => (verb.value === 'having' ? 0 : 2)
  if (scene.speech.some((verb) => verb.end <= from && wayWithoutDates(scene, verb.end, from) <= near(verb)))
    return 'beside a verb of counting'
  if (
    scene.speakers.some(
      (hit) =>
        hit.end <= from && distance(scene, hit.end, from) <= 5 && !scene.events.some((e) => e.start >= hit.end && e.start < from),
    )
  )
    return 'beside a speaker'
  if (scene.tokens[count.end]?.text === '(' && scene.speakers.some((hit) => hit.start === count.end + 1))
    return 'beside a speaker'
  if (isOwned(scene, count) || isSourced(scene, count) || isToldOf(scene, count)) return 'beside a speaker'
  if (isRecorded(scene, count)) return 'beside a verb of counting'
  if (isChanged(scene, count)) return 'an older or newer state'
  if (followsTotal(scene, count)) return 'out of a total'
  if (marksBetween(scene, 'total', Math.max(scene.sentence.from, count.from - 4), count.from).length > 0) return 'a total'
  if (event === undefined || event.hit === undefined) return undefined
  if (event.cost <= 6) return 'beside the verb'
  return isListed(scene, count) ? 'in a list' : undefined
}

/** `127 pupils and another 187 of the upper school`; `And 266 since January` goes on with the sentence before. */
function isFurther(scene: Scene, count: Count): boolean {
  if (markAt(scene, 'and', scene.sentence.from)?.end === count.from) return true
  return markAt(scene, 'further', count.end) !== undefined || markEndingAt(scene, 'further', count.start) !== undefined
}

/** `raised to 104, after 80 in the morning`. */
function isChanged(scene: Scene, count: Count): boolean {
  const marks = scene.marks.get('changing') ?? []
  return (
    marks.some((mark) => mark.end <= count.from) &&
    scene.counts.some((other) => other !== count && marks.some((mark) => mark.end <= other.from))
  )
}

/** `512 freed; 333, by Lantern's register`: a source right behind the number. */
function isSourced(scene: Scene, count: Count): boolean {
  const at = scene.tokens[count.end]?.text === ',' ? count.end + 1 : count.end
  const source = markAt(scene, 'source', at) ?? markAt(scene, 'agent', at)
  return source !== undefined && scene.speakers.some((hit) => hit.start >= source.end && hit.start - source.end <= 1)
}

/** `put the figure at 202`, `the ministry's number for 12 March is 66`. */
function isRecorded(scene: Scene, count: Count): boolean {
  const copula = markEndingAt(scene, 'copula', count.from)
  if (copula !== undefined && isRecordOfSpeaker(scene, copula.start)) return true
  const record = (scene.marks.get('record') ?? []).find((mark) => mark.end <= count.from && count.from - mark.end <= 2)
  if (record !== undefined && markAt(scene, 'copula', record.end)?.end === count.from) return true
  return record !== undefined && scene.speech.some((verb) => verb.end <= record.start && record.start - verb.end <= 2)
}

/** A record that somebody owns or speaks of, with nothing but words and dates on the way from it. */
function isRecordOfSpeaker(scene: Scene, to: number): boolean {
  const record = (scene.marks.get('record') ?? []).findLast((mark) => mark.end <= to)
  if (record === undefined || wayWithoutDates(scene, record.end, to) > farthestRecord) return false
  const lies = (hit: { readonly start: number }) => hit.start >= record.end && hit.start < to
  if (scene.counts.some((other) => lies(other) && !isOfDate(scene, other))) return false
  if (scene.events.some((hit) => lies(hit) && hit.value.form !== 'deeds' && hit.value.form !== 'people')) return false
  const owner = (hit: { readonly start: number; readonly end: number }) =>
    (hit.end <= record.start && record.start - hit.end <= 3) || (hit.start >= record.end && hit.start - record.end <= 2)
  return (
    scene.speakers.some(owner) ||
    (scene.marks.get('possessive') ?? []).some((mark) => mark.end <= record.start && record.start - mark.end <= 2)
  )
}

const farthestRecord = 10

/** `the ministry's 116`, `116 del ministerio`. */
function isOwned(scene: Scene, count: Count): boolean {
  const owner = markAt(scene, 'owner', count.end)
  return owner !== undefined && scene.speakers.some((hit) => hit.start >= owner.end && hit.start <= owner.end + 1)
}

/** `far from the 90 that the ministry gave`, `los 90 que dio el Gobierno`. */
function isToldOf(scene: Scene, { end }: Count): boolean {
  const relative = markAt(scene, 'relative', end)
  if (relative === undefined) return false
  const verb = scene.speech.find(({ value, start }) => value !== 'having' && start >= relative.end && start - relative.end <= 4)
  return verb !== undefined && scene.speakers.some((hit) => hit.start >= relative.end && hit.start - verb.end <= 2)
}

/** `Of the 3,100 people freed, 95 were …`. */
function followsTotal(scene: Scene, count: Count): boolean {
  const frame = frameOf(scene)
  return frame !== undefined && frame.until === count.from - 1 && frame.total.value > count.value
}

/** `60 of whom`, `of whom 60`, `60 of the`. */
function pointsBack(scene: Scene, count: Count): boolean {
  if (markEndingAt(scene, 'backward', count.from) !== undefined || markAt(scene, 'backward', count.end) !== undefined) return true
  return markAt(scene, 'partitive', count.end) !== undefined
}

/** Only people are freed: a noun the language file does not know is one of them if it stands beside such a verb. */
function unknownNoun(event: Event | undefined): string | undefined {
  const telling = event?.sense === 'freed' || event?.sense === 'ordered' || event?.sense === 'arrested'
  return telling && event.hit?.value.form !== 'weak' && event.cost <= 4 ? 'unknown noun' : undefined
}

/** Numbers in a row after a colon, or before a sum. */
function isListed(scene: Scene, count: Count): boolean {
  const before = scene.tokens[count.from - 1]
  if (before?.text === ':') return true
  const neighbours = scene.counts.filter((other) => other !== count && Math.abs(other.start - count.start) <= 8)
  return neighbours.length > 0 || marksBetween(scene, 'total', scene.sentence.from, scene.sentence.to).length > 0
}
