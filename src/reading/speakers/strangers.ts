import type { ActorKind } from '../../domain/actor.ts'
import { markAt, markEndingAt, type Scene } from '../scene.ts'
import type { Speaker } from '../words/lexicon.ts'

/** What is known of people outside the desk. */
export interface Acquaintance {
  readonly monitor: Speaker | undefined
  readonly subject: readonly Speaker[]
  /** People by surname: those of the desk, and spokespeople the text has named. */
  readonly people: Map<string, Speaker>
}

/**
 * Rule A15: the speaker whose name stands at a token and whom neither desk nor language knows: a person known by surname, a
 * country, the voice of a body named before (`spokesman Jeremy Reed`), or somebody of neither side.
 */
export function strangerAt(scene: Scene, at: number, known: Acquaintance, kind: ActorKind = 'other'): Speaker {
  const [from, to] = nameAround(scene, at)
  const surname = scene.tokens[to - 1]?.norm ?? ''
  const person = known.people.get(surname)
  if (person !== undefined) return person
  // A country that speaks of prisoners is taken for the side that holds them.
  const country = scene.countries.find((hit) => hit.start <= at && at < hit.end)
  if (country !== undefined) return { name: country.value, kind: 'authority', source: 'text' }
  const body = markEndingAt(scene, 'record', from) === undefined ? undefined : (known.monitor ?? known.subject[0])
  const name = scene.tokens.slice(from, to).map((token) => token.text)
  const speaker: Speaker = body ?? {
    name: name.join(' '),
    kind: isOfPrisoners(scene, from, to) ? 'monitor' : kind,
    source: 'text',
  }
  known.people.set(surname, speaker)
  return speaker
}

/** `the Detainees Defence Committee`: a body named after those inside, or their families and lawyers, counts them. */
function isOfPrisoners(scene: Scene, from: number, to: number): boolean {
  let start = from
  while (start > scene.sentence.from && from - start < longestDescription && scene.tokens[start - 1]?.capital) start--
  const isInside = (scene.marks.get('inside') ?? []).some((mark) => mark.start >= start && mark.end <= to)
  return isInside || scene.speakers.some((hit) => hit.start >= start && hit.end <= to && hit.value.kind === 'monitor')
}

const longestDescription = 6

/** `Aro Vint, the justice minister,`: the body or office set beside a name nobody knows is the speaker. */
export function describedAs(scene: Scene, at: number): Speaker | undefined {
  const [, end] = nameAround(scene, at)
  let comma = end
  while (comma < end + longestDescription && scene.tokens[comma]?.kind === 'word') comma++
  if (scene.tokens[comma]?.text !== ',') return undefined
  const start = markAt(scene, 'article', comma + 1)?.end ?? comma + 1
  return speakerFrom(scene, start)
}

/** The speaker at a token, or the body whose voice stands there: `director of Lantern`. */
function speakerFrom(scene: Scene, at: number): Speaker | undefined {
  const here = scene.speakers.find((hit) => hit.start === at)
  const record = markAt(scene, 'record', at)
  const owner =
    record && (scene.marks.get('owner') ?? []).find((mark) => mark.start >= record.end && mark.start <= record.end + 2)
  const body = owner && scene.speakers.find((hit) => hit.start >= owner.end && hit.start <= owner.end + 1)
  return (body ?? here)?.value
}

function nameAround(scene: Scene, at: number): [number, number] {
  let [from, to] = [at, at + 1]
  while (from > scene.sentence.from && scene.tokens[from - 1]?.capital && !isKnownWord(scene, from - 1)) from--
  while (to < scene.sentence.to && scene.tokens[to]?.capital && !isKnownWord(scene, to)) to++
  return [from, to]
}

/** Numbers, dates, nouns and small words are no names, however they are written. */
export function isKnownWord(scene: Scene, at: number): boolean {
  const covers = (hit: { start: number; end: number }) => hit.start <= at && at < hit.end
  if ([scene.counts, scene.dates, scene.events, scene.nouns].some((list) => list.some(covers))) return true
  return [...scene.marks.values()].some((hits) => hits.some(covers))
}
