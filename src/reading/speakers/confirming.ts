import { type Days, isDated } from '../dates/days.ts'
import type { NumberRead } from '../outcomes.ts'
import type { Scene } from '../scene.ts'
import { attributionTo } from './attribution.ts'
import type { Utterance } from './utterances.ts'

/**
 * Rule A13: `Two rights groups confirmed the release.`, `Authorities called the gesture …`: a sentence that counts nobody gives its
 * speaker to the number before it that had none.
 */
export function confirm(read: NumberRead[], scene: Scene, utterances: readonly Utterance[]): void {
  if (
    !isAboutDeed(scene) ||
    lastOf(read, scene.counts.length).some((number) => number.scene === scene && number.outcome.kind === 'claim')
  )
    return
  const said = utterances.find((one) => (one.verb === 'say' || one.verb === 'count') && one.speakers[0]?.kind !== 'other')
  const at = read.findLastIndex(
    ({ outcome, count }) => outcome.kind === 'claim' && outcome.event.sense === 'freed' && !count.vague,
  )
  const last = read[at]
  if (said === undefined || last?.outcome.kind !== 'claim' || scene.sentence.paragraph - last.scene.sentence.paragraph > 3) return
  const { attribution } = last.outcome
  const speaking = attributionTo(said.speakers, 'A13')
  const open = attribution.rule === 'A8' || (attribution.standing === speaking.standing && attribution.actor === null)
  if (!open) return
  const days = isDated(last.outcome.days) ? last.outcome.days : dayOf(scene)
  read[at] = { ...last, outcome: { ...last.outcome, days, attribution: { ...speaking, carried: true } } }
}

function lastOf<T>(list: readonly T[], count: number): readonly T[] {
  return count === 0 ? [] : list.slice(-count)
}

function dayOf(scene: Scene): Days {
  const day = scene.dates.find(({ mention }) => mention.kind === 'day' || mention.kind === 'window')
  return { eventDate: day?.mention.date ?? null, since: null }
}

function isAboutDeed(scene: Scene): boolean {
  if ((scene.marks.get('gesture') ?? []).length > 0) return true
  return scene.events.some(({ value }) => value.sense === 'freed' && value.form === 'deeds')
}
