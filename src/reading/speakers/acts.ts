import { distance, type Scene } from '../scene.ts'
import type { Hit } from '../words/phrases.ts'
import { hasRival } from './sentence-speakers.ts'
import type { Utterance } from './utterances.ts'

/** Rule A6: whoever frees, orders or takes: the subject of an event or of an order, or its agent. */
export function acts(scene: Scene): Utterance[] {
  const deeds = scene.events.flatMap((event) => agentOf(scene, event) ?? doerOf(scene, event) ?? [])
  const orders = (scene.marks.get('ordering') ?? []).flatMap((mark) => agentOf(scene, mark) ?? doerOf(scene, mark) ?? [])
  return [...deeds, ...orders]
}

function agentOf(scene: Scene, deed: Hit<unknown>): Utterance | undefined {
  const agent = (scene.marks.get('agent') ?? []).find((mark) => mark.start >= deed.end && mark.start - deed.end <= 4)
  const by = agent === undefined ? undefined : scene.speakers.find((hit) => hit.start >= agent.end && hit.start - agent.end <= 3)
  return by === undefined
    ? undefined
    : { speakers: [by.value], start: deed.start, end: by.end, verb: 'act', form: 'closing', relative: false }
}

function doerOf(scene: Scene, deed: Hit<unknown>): Utterance | undefined {
  const doer = scene.speakers.filter((hit) => hit.end <= deed.start).at(-1)
  if (doer === undefined || distance(scene, doer.end, deed.start) > 14 || hasRival(scene, doer.end, deed.start)) return undefined
  return { speakers: [doer.value], start: doer.start, end: deed.end, verb: 'act', form: 'opening', relative: false }
}
