import type { Measure, Standing } from '../../domain/figure.ts'
import type { Days } from '../dates/days.ts'
import type { EventSense } from '../languages/language-pack.ts'
import { distance, markAt, marksBetween, type Scene } from '../scene.ts'
import type { Count } from './numbers.ts'
import { classOf, type Group } from './people.ts'
import { framedTotal, growingTotal, sumTotal } from './sums.ts'

/** A count already read, as far as parts and totals care. */
export interface Counted {
  readonly count: Count
  readonly group: Group
  readonly scene: Scene
  readonly measure: Measure
  readonly standing: Standing
  readonly sense: EventSense
  readonly actor: string | null
  readonly days: Days
}

/**
 * The total a count is a part of (rules S1 to S9), or null. Words must say so: `of them`, a list after the total, a sum named
 * at the end. A checked number set against an announced one (`48 of the 120`) is no part.
 */
export function findTotal(all: readonly Counted[], at: number): number | null {
  const here = all[at]
  if (here === undefined) return null
  const before = all
    .slice(Math.max(0, at - 14), at)
    .filter((other) => other.measure === here.measure && other.count.value > here.count.value && !other.count.vague)
    .filter((other) => !isRounding(other.count, here.count))
  const whole = classOf(here.scene, here.count)
  if (whole !== undefined) return whole.value
  const backward = isBackward(here) || isInclusion(all, at)
  if (backward)
    return lastTotal(
      before.filter((other) => other.standing === here.standing && other.sense === here.sense),
      here,
      1,
    )
  return (
    framedTotal(here, before) ??
    listTotal(here, before) ??
    summedTotal(here, all, at) ??
    sumTotal(all, at) ??
    growingTotal(here, all.slice(at + 1, at + 9))
  )
}

/** `Nearly 270 were freed, said the governor, and then: there are 264`: the first is the second, rounded up, and no total of it. */
function isRounding(rounded: Count, { value, bound }: Count): boolean {
  return rounded.bound === 'about' && bound === 'exact' && rounded.value - value < value * roundedBy
}

const roundedBy = 0.05

function isBackward({ scene, count, group }: Counted): boolean {
  if (markAt(scene, 'backward', count.end) !== undefined || markAt(scene, 'backward', group.end) !== undefined) return true
  return marksBetween(scene, 'backward', Math.max(scene.sentence.from, count.from - 3), count.from).some(
    (mark) => mark.end >= count.from - 1,
  )
}

const longestMember = 6

/** A comma or `and` right before a number, and behind the one before nothing but where those came from. */
function isJoinedTo({ group }: Counted, { scene, count }: Counted): boolean {
  if (count.from - group.end > longestMember) return false
  const last = count.from - 1
  const lies = (hit: { start: number }) => hit.start >= group.end && hit.start <= last
  if (scene.events.some(lies) || scene.speech.some(lies) || marksBetween(scene, 'relative', group.end, last).length > 0)
    return false
  return scene.tokens[last]?.text === ',' || marksBetween(scene, 'and', group.end, count.from).some(({ end }) => end > last)
}

/** `including 61 women and 16 children`: the second is named with the first. */
function isInclusion(all: readonly Counted[], at: number): boolean {
  const [before, here] = [all[at - 1], all[at]]
  if (before === undefined || here === undefined || before.scene !== here.scene || before.group.end > here.count.from)
    return false
  if (!isJoinedTo(before, here)) return false
  return isBackward(before) || isInclusion(all, at - 1)
}

function lastTotal(before: readonly Counted[], here: Counted, sentences: number): number | null {
  const near = before.filter((other) => here.scene.sentence.paragraph - other.scene.sentence.paragraph <= sentences)
  return near.at(-1)?.count.value ?? null
}

/** Rule S2: `22 in all: 14 from North, 5 from Lake`. */
function listTotal({ scene, count }: Counted, before: readonly Counted[]): number | null {
  const same = before.filter((other) => other.scene === scene)
  const total = same.find((other) => hasColon(scene, other.count.end, count.from))
  return total?.count.value ?? null
}

function hasColon(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = scene.tokens[at]?.text
    if (text === ';') return false
    if (text === ':') return true
  }
  return false
}

/** Rule S3: `210 in May and 94 in June make up the 304`, `these bring the total to 402`. */
function summedTotal({ scene, count, measure }: Counted, all: readonly Counted[], at: number): number | null {
  const after = all
    .slice(at + 1, at + 14)
    .filter((other) => other.scene === scene && other.measure === measure && other.count.value > count.value)
  const total = after.find((other) =>
    marksBetween(scene, 'total', count.end, other.count.from + 6).some(
      (mark) => distance(scene, mark.end, other.count.from) <= 12 || mark.start >= other.count.end,
    ),
  )
  return total?.count.value ?? null
}
