import type { Count } from '../numbers/numbers.ts'
import { hasSemicolon, isOfDate, markAt, marksBetween, type Scene } from '../scene.ts'
import type { Speaker } from '../words/lexicon.ts'
import type { Hit } from '../words/phrases.ts'
import { isKnownWord, strangerAt } from './strangers.ts'
import type { Memory } from './utterances.ts'

/** The speakers that start within a few tokens, joined by `and` or commas. */
export function speakersFrom(scene: Scene, at: number, within: number, memory: Memory): { list: Speaker[]; end: number } {
  const list: Speaker[] = []
  let end = at
  let limit = at + within
  for (const hit of everySpeaker(scene, memory)) {
    if (hit.start < end) continue
    if (hit.start > limit || (list.length > 0 && !isJoined(scene, end, hit.start))) break
    // `as the state announced, the committee checked 40`: a comma alone joins no two sides.
    if (list.length > 0 && list[0]?.kind !== hit.value.kind && marksBetween(scene, 'and', end, hit.start).length === 0) break
    // The `one` of `uma ONG`, `un communiqué du ministère` is an article.
    const isBetween = ({ start, form }: Count) => start >= at && start < hit.start && form !== 'one'
    if (list.length === 0 && scene.counts.some(isBetween)) break
    list.push(hit.value)
    end = hit.end
    limit = end + 3
  }
  return { list, end }
}

export function isJoined(scene: Scene, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at]
    if (
      token?.text === ',' ||
      markAt(scene, 'and', at) !== undefined ||
      markAt(scene, 'article', at) !== undefined ||
      markAt(scene, 'source', at) !== undefined
    )
      continue
    return false
  }
  return to > from
}

export function isNamed({ source }: Speaker): boolean {
  return source === 'desk' || source === 'text'
}

/** Speakers of a sentence with its anaphors in their place. */
export function everySpeaker(scene: Scene, memory: Memory): Hit<Speaker>[] {
  const anaphors = (scene.marks.get('anaphor') ?? []).filter(
    (mark) =>
      !scene.speakers.some((hit) => hit.start <= mark.end && hit.end > mark.start && (isNamed(hit.value) || hit.end > mark.end)),
  )
  if (anaphors.length === 0) return [...scene.speakers]
  const group: Speaker = memory.monitor ?? { name: null, kind: 'monitor', source: 'class' }
  const kept = scene.speakers.filter((hit) => !anaphors.some((mark) => hit.start < mark.end && hit.end > mark.start))
  return [
    ...kept,
    ...anaphors.map((mark) => namedAnaphor(scene, mark, memory) ?? { start: mark.start, end: mark.end, value: group }),
  ].sort((a, b) => a.start - b.start)
}

/** `the organisation Justicia 11J`: no body of before, but a new one by name. */
function namedAnaphor(scene: Scene, mark: Hit<unknown>, memory: Memory): Hit<Speaker> | undefined {
  const next = scene.tokens[mark.end]
  if (!next?.capital || isKnownWord(scene, mark.end)) return undefined
  return { start: mark.start, end: mark.end + 1, value: strangerAt(scene, mark.end, memory, 'monitor') }
}

export function hasCountBefore(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= scene.sentence.from; i--) {
    if (scene.tokens[i]?.text === ';') return false
    if (scene.counts.some((count) => count.form !== 'one' && count.start === i && !isOfDate(scene, count))) return true
  }
  return false
}

/** Another verb or number between speaker and verb breaks the tie, unless commas set it apart. */
export function hasRival(scene: Scene, from: number, to: number): boolean {
  if (scene.tokens[from]?.text === ',' && scene.tokens[to - 1]?.text === ',') return false
  return (
    scene.counts.some((count) => count.form !== 'one' && count.start >= from && count.start < to && !isOfDate(scene, count)) ||
    hasSemicolon(scene, from, to)
  )
}
