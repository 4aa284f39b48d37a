import type { ActorKind } from '../../domain/actor.ts'
import type { Standing } from '../../domain/figure.ts'
import type { Event } from '../events/events.ts'
import { frameOf } from '../numbers/frames.ts'
import type { Count } from '../numbers/numbers.ts'
import type { Group } from '../numbers/people.ts'
import { distance, hasSemicolon, isOfDate, markAt, markEndingAt, marksBetween, type Scene } from '../scene.ts'
import type { Speaker } from '../words/lexicon.ts'
import type { Hit } from '../words/phrases.ts'
import { type Tied, tiedSpeaker } from './tied-speaker.ts'
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
