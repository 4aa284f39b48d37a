import type { Count } from './numbers.ts'
import { markAt, type Scene } from './scene.ts'

/** A total named before everything else: `Of the 130 held since August, 24 …` (rule S5). */
export interface Frame {
  readonly total: Count
  /** The comma that ends it. */
  readonly until: number
}

/** The frame a sentence opens with, if it does. */
export function frameOf(scene: Scene): Frame | undefined {
  const { from, to } = scene.sentence
  const opening = markAt(scene, 'partitive', from) ?? markAt(scene, 'of', from)
  const total = scene.counts[0]
  if (opening === undefined || total === undefined || total.from - opening.end > 1 || scene.counts.length < 2) return undefined
  for (let at = total.end; at < to; at++) if (scene.tokens[at]?.text === ',') return { total, until: at }
  return undefined
}
