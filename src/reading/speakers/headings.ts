import { crosses, isOfDate, marksBetween, type Scene } from '../scene.ts'
import type { Utterance } from './utterances.ts'

/** Words that may stand before the colon: `Watch, bulletin 12 of the second week:`. */
const longestHeading = 16

/**
 * Rule A18: whoever heads a sentence before a colon says what follows: `Watch: 61 freed`, `Watch, bulletin 3: 88 people …`, `The ministry
 * had a number of its own: 64 …`. Only where nobody else speaks in the sentence.
 */
export function headings(scene: Scene): Utterance[] {
  const { from, to } = scene.sentence
  const head = scene.tokens.slice(from, Math.min(to, from + longestHeading)).findIndex(({ text }) => text === ':')
  if (head < 1) return []
  const colon = from + head
  const [speaker, ...others] = scene.speakers.filter((hit) => hit.end <= colon)
  const within = (hit: { readonly start: number }) => hit.start >= from && hit.start < colon
  if (speaker === undefined || others.some(({ value }) => value.name !== speaker.value.name)) return []
  const isCounting = scene.counts.some((count) => within(count) && !isOfDate(scene, count) && !isNumberOf(scene, count.start))
  if (isCounting || scene.events.some((event) => within(event) && event.value.form !== 'weak')) return []
  if (marksBetween(scene, 'source', from, colon).length > 0) return []
  return [
    {
      speakers: [speaker.value],
      start: speaker.start,
      end: colon + 1,
      verb: 'say',
      form: 'opening',
      relative: false,
      rule: 'A18',
    },
  ]
}

/** `bulletin 3`: the number of what the heading names. */
function isNumberOf(scene: Scene, at: number): boolean {
  const label = [...(scene.marks.get('record') ?? []), ...(scene.marks.get('label') ?? [])].find(
    (mark) => mark.end <= at && at - mark.end <= 1,
  )
  return label !== undefined && !crosses(scene, label.end, at)
}
