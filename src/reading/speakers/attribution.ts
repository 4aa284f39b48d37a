import type { ActorKind } from '../../domain/actor.ts'
import type { Standing } from '../../domain/figure.ts'
import type { Event } from '../events/events.ts'
import { frameOf } from '../numbers/frames.ts'
import type { Count } from '../numbers/numbers.ts'
import type { Group } from '../numbers/people.ts'
import { crosses, distance, hasSemicolon, isOfDate, markAt, markEndingAt, marksBetween, type Scene } from '../scene.ts'
import type { Speaker } from '../words/lexicon.ts'
import type { Hit } from '../words/phrases.ts'
import type { Memory, Utterance } from './utterances.ts'

/** Who stands behind a number, and the rule that found them. */
export interface Attribution {
  readonly standing: Standing
  readonly actor: string | null
  readonly kind: ActorKind | null
  readonly speakers: readonly Speaker[]
  readonly rule: string
  /** The speaker stands in another sentence. */
  readonly carried: boolean
}

const standings: Readonly<Record<ActorKind, Standing>> = { authority: 'announced', monitor: 'verified', other: 'reported' }

/** The outlet's own voice: nobody else is named. */
const ownVoice: Attribution = { standing: 'reported', actor: null, kind: null, speakers: [], rule: 'A8', carried: false }

/** The rules of utterances that are no plain saying. */
const ruleOf: Readonly<Partial<Record<Utterance['verb'], string>>> = { impersonal: 'A5', source: 'A2' }

/** Speakers bound to one number, and the rule that binds them. */
interface Tied {
  readonly speakers: readonly Speaker[]
  readonly rule: string
}

/** Finds who stands behind a count: tied to its noun, then in its clause, then in its sentence, then before it. */
export function attribute(
  scene: Scene,
  count: Count,
  group: Group,
  event: Event,
  utterances: readonly Utterance[],
  memory: Memory,
  row: Attribution | undefined,
): Attribution {
  const tied = tiedSpeaker(scene, count, group, event, utterances) ?? pairedSpeaker(scene, count, utterances)
  if (tied !== undefined) return attributionTo(tied.speakers, tied.rule)
  if (row !== undefined && !scene.speakers.some((hit) => hit.start > count.end)) return row
  const order = ordererOf(scene, count, event, utterances)
  if (order !== undefined) return attributionTo(order.speakers, 'A4')
  const said = nearest(scene, count, group, utterances)
  if (said !== undefined) return saidBy(scene, count, group, event, said)
  const acting = actorOf(event, utterances)
  const isHelper = acting?.speakers[0]?.kind === 'monitor' && event.sense === 'freed'
  if (isHelper && !isAmongFreed(scene, count, event, acting)) return attributionTo(acting.speakers, 'A21')
  const subject = bareSubject(scene, count)
  if (subject !== undefined) return attributionTo([subject], 'A1')
  const carries = memory.speakers.length > 0 && (!isGranted(event) || memory.speakers[0]?.kind === 'authority')
  if (acting === undefined && carries && !isElsewhen(scene) && !hasStrangerDoer(scene, event))
    return goingOn(scene, event, memory)
  if (isGranted(event)) return attributionTo([granter], 'A4')
  return memory.issuer === undefined ? ownVoice : attributionTo([memory.issuer], 'A14')
}

/** `Two Watch lawyers were freed`: behind the number and before a passive the name says who they are. */
function isAmongFreed(scene: Scene, { end }: Count, { hit }: Event, acting: Utterance): boolean {
  return (
    hit !== undefined && acting.start >= end && acting.start < hit.start && markEndingAt(scene, 'stop', hit.start) !== undefined
  )
}

const granter: Speaker = { name: null, kind: 'authority', source: 'class' }

/** `the captain pardoned 900`: whoever it is, only an authority can pardon, order or authorise. */
function isGranted({ sense, hit, mode }: Event): boolean {
  return sense === 'ordered' && (mode.ordered || hit?.value.sense === 'ordered')
}

/** `200 of ours were freed by Norvia, the president said`, `189 are back from captivity`: told by the side that takes them over. */
function isReceived(scene: Scene, { hit }: Event, speakers: readonly Speaker[]): boolean {
  if (hit === undefined || speakers[0]?.kind !== 'authority') return false
  if (scene.speech.some((verb) => verb.value === 'receiving' && verb.start < hit.end && verb.end > hit.start)) return true
  const agent = (scene.marks.get('agent') ?? []).find((mark) => mark.start >= hit.end && mark.start - hit.end <= 1)
  const country = agent && scene.countries.find(({ start }) => start >= agent.end && start - agent.end <= 1)
  const by = country && scene.speakers.find((one) => one.start <= country.start && country.start < one.end)
  return country !== undefined && !speakers.some(({ name }) => name === country.value || name === by?.value.name)
}

/** A saying behind a number; of people its speaker takes over it only reports (rule A7). */
function saidBy(scene: Scene, count: Count, group: Group, event: Event, said: Utterance): Attribution {
  const { speakers, verb, rule } = said
  if (
    verb === 'receiving' ||
    isTakenOver(scene, count) ||
    isReceived(scene, event, speakers) ||
    isOwnPeople(scene, count, group, event, said)
  )
    return { ...attributionTo(speakers, 'A7'), standing: 'reported' }
  return attributionTo(speakers, rule ?? ruleOf[verb] ?? 'A1')
}

/** `the army said it had received 11 soldiers`: whoever says so, they were taken over. */
function isTakenOver(scene: Scene, { from }: Count): boolean {
  return scene.speech.some(({ value, end }) => value === 'receiving' && end <= from && from - end <= 2)
}

/** `195 of its soldiers have come home, the ministry said`: a side's own people, who are no prisoners of its own, come from the other. */
function isOwnPeople(scene: Scene, { end }: Count, group: Group, { hit, sense }: Event, { speakers }: Utterance): boolean {
  if (sense !== 'freed' || speakers[0]?.kind !== 'authority' || hit === undefined || hit.start < group.end) return false
  const own = markAt(scene, 'partitive', end) !== undefined && marksBetween(scene, 'possessive', end, group.end).length > 0
  return own && group.noun === 'people' && marksBetween(scene, 'inside', end, group.end).length === 0
}

/** Rule A20: `the board and Watch put the number at 90 and 54 respectively`: the first number is the first one's. */
function pairedSpeaker(scene: Scene, count: Count, utterances: readonly Utterance[]): Tied | undefined {
  if ((scene.marks.get('respectively') ?? []).length === 0) return undefined
  const counts = scene.counts.filter((other) => !isOfDate(scene, other))
  const together = utterances.find(({ speakers }) => speakers.length > 1 && speakers.length === counts.length)
  const speaker = together?.speakers[counts.indexOf(count)]
  return speaker === undefined ? undefined : { speakers: [speaker], rule: 'A20' }
}

/** The last speaker goes on. */
function goingOn(scene: Scene, event: Event, { speakers }: Memory): Attribution {
  const going = { ...attributionTo(speakers, 'A9'), carried: true }
  return isReceived(scene, event, speakers) ? { ...going, standing: 'reported' } : going
}

/** A monitor as the subject of a verb no list knows: `Watch has glimpsed 44`. */
function bareSubject(scene: Scene, count: Count): Speaker | undefined {
  const before = scene.speakers.filter((hit) => hit.end <= count.from && distance(scene, hit.end, count.from) <= 8).at(-1)
  if (before === undefined || (before.value.kind !== 'monitor' && before.value.source !== 'desk')) return undefined
  // `handed to the Red Cross the 20`: who stands behind a preposition does nothing.
  if (isSpokenTo(scene, before.start) || scene.tokens[before.start - 1]?.text === '(') return undefined
  // `Foro questioned the figure of 116`: a figure looked at is not one's own.
  const looked = (scene.marks.get('record') ?? []).some((mark) => mark.start > before.end && mark.end <= count.from)
  const acted = scene.events.some((event) => event.start >= before.end && event.end <= count.from)
  return looked || acted ? undefined : before.value
}

function isSpokenTo(scene: Scene, at: number): boolean {
  const heads = [at, markEndingAt(scene, 'article', at)?.start ?? at]
  return heads.some(
    (head) => markEndingAt(scene, 'preposition', head) !== undefined && markEndingAt(scene, 'agent', head) === undefined,
  )
}

/** `Norvia released the three`, `Norvia has released 180`: a name no desk knows acts; the speaker before has no part in it. */
function hasStrangerDoer(scene: Scene, { hit }: Event): boolean {
  if (hit === undefined) return false
  const start = scene.speech.find(({ value, end }) => value === 'having' && end === hit.start)?.start ?? hit.start
  return scene.tokens[start - 1]?.capital === true && !scene.speakers.some((speaker) => speaker.end === start)
}

/** `In 2024 about 900 were let out`: a time of its own, and nothing that points back, is not the last speaker's any more. */
function isElsewhen(scene: Scene): boolean {
  const back = (['backward', 'still', 'pronoun', 'self', 'further'] as const).some(
    (mark) => (scene.marks.get(mark) ?? []).length > 0,
  )
  const goesOn = back || markAt(scene, 'and', scene.sentence.from) !== undefined
  return !goesOn && scene.dates.some(({ mention, start }) => mention.kind === 'since' && start <= scene.sentence.from + 2)
}

/** What it means that these speakers stand behind a number. */
export function attributionTo(speakers: readonly Speaker[], rule: string): Attribution {
  const monitors = speakers.filter(({ kind }) => kind === 'monitor')
  const behind = monitors.length > 0 ? monitors : speakers.filter(({ kind }) => kind === speakers[0]?.kind)
  const kind = behind[0]?.kind ?? 'other'
  const names = [...new Set(behind.flatMap(({ name }) => (name === null ? [] : [name])))]
  const actor = names.length === 0 ? null : names.join('; ')
  return { standing: standings[kind], actor, kind: actor === null ? null : kind, speakers: behind, rule, carried: false }
}

/** Rule A3: a speaker bound to the number's own noun. */
function tiedSpeaker(scene: Scene, count: Count, group: Group, event: Event, utterances: readonly Utterance[]): Tied | undefined {
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

function actorOf(event: Event, utterances: readonly Utterance[]): Utterance | undefined {
  const hit = event.hit
  if (hit === undefined) return undefined
  const acts = utterances.filter((one) => one.verb === 'act')
  return acts.find((one) => one.end === hit.end || (one.start === hit.start && one.form === 'closing'))
}

/** Rule A4: an order, a pardon or a lesser relief is the words of the authority that gives it, whoever counts it. */
function ordererOf(
  scene: Scene,
  count: Count,
  event: Event,
  utterances: readonly Utterance[],
): Pick<Utterance, 'speakers'> | undefined {
  if (event.sense !== 'ordered' && event.sense !== 'lesser') return undefined
  // `Among 7,000 granted amnesty by the junta were 300 political prisoners`: the order is the 7,000's.
  const { hit } = event
  if (
    hit !== undefined &&
    scene.counts.some((other) => other !== count && other.value > count.value && isBefore(other, hit) && !isBefore(count, hit))
  )
    return undefined
  const acting = actorOf(event, utterances)
  if (isAuthority(acting)) return acting
  const ordered = utterances
    .filter(
      (one) => one.verb === 'act' && isAuthority(one) && one.end <= count.from && distance(scene, one.end, count.from) <= 14,
    )
    .at(-1)
  return ordered ?? clauseSubject(scene, count)
}

/** The authority a clause begins with: `the ministry sent 430 people home under family custody`. */
function clauseSubject(scene: Scene, count: Count): { speakers: readonly Speaker[] } | undefined {
  const first = scene.speakers.find((hit) => hit.end <= count.from && distance(scene, hit.end, count.from) < 14)
  return first?.value.kind === 'authority' ? { speakers: [first.value] } : undefined
}

function isBefore(count: Count, hit: Hit<unknown>): boolean {
  return count.end <= hit.start && hit.start - count.end <= 4
}

function isAuthority(one: Utterance | undefined): boolean {
  return one?.speakers[0]?.kind === 'authority'
}

/** Rule A1: the cheapest utterance to reach; one that opens speaks forward, one that closes speaks back. */
function nearest(scene: Scene, count: Count, group: Group, utterances: readonly Utterance[]): Utterance | undefined {
  let best: Utterance | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of utterances) {
    if (one.verb === 'act') continue
    const cost = speechCost(scene, count, group, one)
    if (cost >= least) continue
    best = one
    least = cost
  }
  return best
}

function speechCost(scene: Scene, count: Count, group: Group, one: Utterance): number {
  if (one.start >= count.end) {
    // `40 left Lorn; Watch confirmed 39`: what opens a clause of its own says nothing of the one before.
    if (!one.relative && one.form === 'opening' && hasSemicolon(scene, count.end, one.start)) return Number.POSITIVE_INFINITY
    if (one.relative && one.start - group.end > 2) return 60 + distance(scene, count.end, one.start)
    return distance(scene, count.end, one.start) + (one.form === 'opening' ? 25 : 4)
  }
  if (one.end > count.from) return Number.POSITIVE_INFINITY
  const frame = frameOf(scene)
  const inFrame = frame !== undefined && one.end <= frame.until && one.start > frame.total.start && count.start > frame.until
  const back = (one.form === 'closing' ? 14 : 0) + (inFrame ? 60 : 0)
  return distance(scene, one.end, count.from) + back + (one.relative ? 40 : 0)
}
