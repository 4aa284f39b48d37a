import { markAt, type Scene } from '../scene.ts'
import type { Count } from './numbers.ts'

/** A total named before everything else: `Of the 130 held since August, 24 …` (rule S5). */
export interface Frame {
  readonly total: Count
  /** The comma that ends it. */
  readonly until: number
}

/** The frame a sentence opens with, or a clause after a colon. */
export function frameOf(scene: Scene): Frame | undefined {
  // A total names what other counts are taken from: a count alone has no frame.
  if (scene.counts.length < 2) return undefined
  const { from, to } = scene.sentence
  const opening = [from, ...colons(scene), ...behindSource(scene)]
    .map((at) => markAt(scene, 'partitive', at) ?? markAt(scene, 'of', at))
    .find((mark) => mark !== undefined)
  const total = scene.counts.find((count) => opening !== undefined && count.start >= opening.end)
  if (opening === undefined || total === undefined || total.from - opening.end > 1 || total === scene.counts.at(-1))
    return undefined
  const next = scene.counts.find((count) => count.start > total.start)
  for (let at = total.end; at < (next?.from ?? to); at++) if (scene.tokens[at]?.text === ',') return { total, until: at }
  return next === undefined || !tells(scene, total.end, next.from) ? commaAfter(scene, total) : { total, until: next.from - 1 }
}

/** `Of the 93 freed last week only 41 …`: without a comma the frame lasts as long as it tells what happened to the total. */
function tells(scene: Scene, from: number, to: number): boolean {
  return scene.events.some((event) => event.start >= from && event.end < to && event.value.form !== 'deeds')
}

function commaAfter(scene: Scene, total: Count): Frame | undefined {
  for (let at = total.end; at < scene.sentence.to; at++) if (scene.tokens[at]?.text === ',') return { total, until: at }
  return undefined
}

/** `According to official figures, of the 61,300 arrested …`: behind the comma of a source. */
function behindSource(scene: Scene): number[] {
  const { from, to } = scene.sentence
  if (markAt(scene, 'source', from) === undefined) return []
  for (let at = from; at < to; at++) if (scene.tokens[at]?.text === ',') return [at + 1]
  return []
}

function colons(scene: Scene): number[] {
  const found: number[] = []
  for (let at = scene.sentence.from; at < scene.sentence.to; at++) if (scene.tokens[at]?.text === ':') found.push(at + 1)
  return found
}
