import { markAt, markEndingAt, marksBetween, type Scene } from '../scene.ts'
import type { Speaker } from '../words/lexicon.ts'
import type { Hit } from '../words/phrases.ts'
import { everySpeaker, hasCountBefore, hasRival, speakersFrom } from './sentence-speakers.ts'
import { describedAs, isKnownWord, strangerAt } from './strangers.ts'
import type { Memory, Utterance } from './utterances.ts'

/** Rule A2: `according to X and Y`, `según X`, `by the Circle's data`. */
export function sources(scene: Scene, memory: Memory): Utterance[] {
  // `selon les rapports`: a source that is lost is nobody's own.
  const isLost = (mark: Hit<unknown>) => scene.impersonal.some(({ start, end }) => start === mark.start && end > mark.end)
  const named = (scene.marks.get('source') ?? [])
    .filter((mark) => !isLost(mark))
    .filter((mark) => !scene.speech.some((verb) => verb.start === mark.start || isSaying(scene, mark, verb)))
    .map((mark) => sourceAt(scene, mark, memory) ?? lostSource(scene, mark, memory))
  const owned = (scene.marks.get('agent') ?? [])
    .filter((mark) => isRecordOwner(scene, mark.end) && !isDone(scene, mark.start))
    .map((mark) => sourceAt(scene, mark, memory))
  return [...named, ...owned].filter((one) => one !== undefined)
}

/** A verb right behind; `according to estimates by X` names a record that could be one. */
function isSaying(scene: Scene, { end }: Hit<unknown>, verb: Hit<unknown>): boolean {
  return verb.start === end && markAt(scene, 'record', end) === undefined
}

function sourceAt(scene: Scene, mark: Hit<unknown>, memory: Memory): Utterance | undefined {
  const at = markAt(scene, 'article', mark.end) === undefined ? mark.end : mark.end + 1
  const stranger = scene.tokens[at]
  const { list, end } = speakersFrom(scene, mark.end, 5, memory)
  const named = stranger?.capital && !isKnownWord(scene, at) && !isPartOfName(scene, at)
  if (list.length > 0 && !named) return toSource(scene, mark, list, end)
  // `según su nota`, `by our count`: the record of whoever the sentence is about.
  const pronoun = marksBetween(scene, 'pronoun', mark.end, mark.end + 3).length > 0
  if (!pronoun && marksBetween(scene, 'record', mark.end, mark.end + 3).length === 0) return undefined
  const publisher = pronoun ? undefined : publisherOf(scene, mark)
  if (publisher !== undefined) return toSource(scene, mark, [publisher.value], publisher.end)
  // `according to the head of the school`: somebody's, whom nobody knows.
  if (!pronoun && isOthersRecord(scene, mark.end)) return toSource(scene, mark, [unknownSource], mark.end + 2)
  const before = everySpeaker(scene, memory).filter((hit) => hit.end <= mark.start)
  const self = pronoun ? before.at(-1) : before[0]
  const speakers = self === undefined ? memory.subject : [self.value]
  return speakers.length === 0 ? undefined : toSource(scene, mark, speakers, mark.end + 2)
}

const unknownSource: Speaker = { name: null, kind: 'other', source: 'class' }

function isOthersRecord(scene: Scene, at: number): boolean {
  const record = marksBetween(scene, 'record', at, at + 3)[0]
  const owner = record && markAt(scene, 'owner', record.end)
  return (
    owner !== undefined &&
    !scene.tokens[owner.end]?.capital &&
    marksBetween(scene, 'record', owner.end, owner.end + 2).length === 0
  )
}

/** `according to figures for June that a report of the Ombudsman gives`: whoever is named before the comma. */
function publisherOf(scene: Scene, mark: Hit<unknown>): Hit<Speaker> | undefined {
  const first = scene.speakers.find((hit) => hit.start >= mark.end)
  if (first === undefined || first.start - mark.end > longestRecord || hasRival(scene, mark.end, first.start)) return undefined
  const isOpen = scene.tokens.slice(mark.end, first.start).every(({ kind }) => kind !== 'sign')
  return isOpen && (first.value.source === 'desk' || first.value.source === 'text') ? first : undefined
}

const longestRecord = 14

/** `the United Nations Fund`, `o Fundo das Nações Unidas`: the name a word begins is a speaker's. */
function isPartOfName(scene: Scene, at: number): boolean {
  const far = markAt(scene, 'owner', at + 1) === undefined ? at + 1 : at + 2
  return scene.speakers.some((hit) => hit.start <= far && hit.end > at)
}

/** Somebody neither the desk nor the language knows, by name. */
function lostSource(scene: Scene, mark: Hit<unknown>, memory: Memory): Utterance | undefined {
  const own = marksBetween(scene, 'record', mark.end, mark.end + 3).length > 0
  const at = behindTitle(scene, markAt(scene, 'article', mark.end) === undefined ? mark.end : mark.end + 1)
  if (own || !scene.tokens[at]?.capital || isKnownWord(scene, at)) return undefined
  return toSource(scene, mark, [describedAs(scene, at) ?? strangerAt(scene, at, memory)], at)
}

const longestTitle = 4

/** `Dr. Ana Soler`: the name begins behind a title cut short. */
function behindTitle(scene: Scene, at: number): number {
  const [title, stop] = [scene.tokens[at], scene.tokens[at + 1]]
  const isTitle = title?.capital === true && title.text.length <= longestTitle && stop?.text === '.' && stop.glue === 'none'
  return isTitle ? at + 2 : at
}

/** Rule A19: `Its sheet has 31 names`, `En su hoja hay 31`: nobody speaks, and the record is that of whoever the text is about. */
export function ownRecords(scene: Scene, memory: Memory): Utterance[] {
  const owned = (scene.marks.get('possessive') ?? [])
    .map((mark) => marksBetween(scene, 'record', mark.end, mark.end + 2)[0])
    .find((record) => record !== undefined)
  if (owned === undefined || scene.speakers.length > 0 || memory.subject.length === 0) return []
  return [{ ...toSource(scene, owned, memory.subject, owned.end), rule: 'A19' }]
}

function toSource(scene: Scene, mark: Hit<unknown>, speakers: readonly Speaker[], end: number): Utterance {
  const form = hasCountBefore(scene, mark.start) ? 'closing' : 'opening'
  return { speakers, start: mark.start, end, verb: 'source', form, relative: false }
}

/** `granted by the head of the junta`: who did it, and no source. */
function isDone(scene: Scene, at: number): boolean {
  return scene.events.some((hit) => hit.end === at) || markEndingAt(scene, 'ordering', at) !== undefined
}

/** `the Circle's data`, `our tally`. */
function isRecordOwner(scene: Scene, at: number): boolean {
  const owner = scene.speakers.find((hit) => hit.start >= at && hit.start <= at + 1)
  if (owner === undefined) return marksBetween(scene, 'record', at, at + 2).length > 0
  return scene.tokens[owner.end]?.glue === "'" && marksBetween(scene, 'record', owner.end + 1, owner.end + 3).length > 0
}
