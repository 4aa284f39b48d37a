import { measureOf } from '../events/events.ts'
import type { ClaimRead, NumberRead } from '../outcomes.ts'
import { hasSemicolon, markAt, marksBetween, type Scene } from '../scene.ts'
import { frameOf } from './frames.ts'

/** Tokens between two members of a row: `13 from the old jail in Pell, 70 from …`. */
const longestMember = 12

/**
 * Rule P6: in a row before its verb the last number has the event and those before it take it over: `11 men from Lake, 13 from Hill
 * and 20 from North walked free`. `read` ends with the numbers of the scene.
 */
export function joinRows(read: NumberRead[], scene: Scene): void {
  for (let at = read.length - 2; at >= 0 && read[at]?.scene === scene; at--) {
    const [here, next] = [read[at], read[at + 1]]
    if (here === undefined || next === undefined || !isClaim(next) || !isOpen(here, next) || !isRow(here, next)) continue
    read[at] = { ...here, outcome: { ...next.outcome, ellipsis: 'in a list' } }
  }
}

function isClaim(number: NumberRead): number is ClaimRead {
  return number.outcome.kind === 'claim'
}

/** Nothing was found that happened to them, or only what happened to those named after them. */
function isOpen({ outcome }: NumberRead, next: ClaimRead): boolean {
  if (outcome.kind === 'claim') {
    const { hit } = outcome.event
    return (
      hit !== undefined &&
      hit.start >= next.group.end &&
      hit !== next.outcome.event.hit &&
      outcome.event.cost > next.outcome.event.cost
    )
  }
  if (outcome.kind === 'doubt') return outcome.reason === 'no event' || outcome.reason === 'nothing says it counts people'
  return outcome.kind === 'guard' && outcome.guard === 'P1 no people'
}

function isRow(here: NumberRead, next: ClaimRead): boolean {
  const { scene } = here
  const [from, to] = [here.group.end, next.count.from]
  const { hit, sense } = next.outcome.event
  if (hit === undefined || hit.start < next.group.end || measureOf(sense) === undefined) return false
  if (frameOf(scene)?.total === here.count) return false
  if (to < from || to - here.count.end > longestMember || !isAlike(here, next)) return false
  const lies = (one: { start: number }) => one.start >= from && one.start < to
  if (scene.events.some((event) => lies(event) && event.value.form !== 'deeds') || scene.speech.some(lies)) return false
  if (hasSemicolon(scene, from, to)) return false
  const joint = marksBetween(scene, 'and', from, to).at(-1)
  if (marksBetween(scene, 'relative', from, to).length > 0 || marksBetween(scene, 'clause', from, joint?.start ?? to).length > 0)
    return false
  return scene.tokens[to - 1]?.text === ',' || (joint !== undefined && to - joint.end <= 1)
}

/** Members of a row are built alike: people after both numbers, or the same small word. */
function isAlike(here: NumberRead, next: NumberRead): boolean {
  if (here.group.noun === 'people') return true
  const word = here.scene.tokens[here.count.end]?.norm
  return markAt(here.scene, 'stop', here.count.end) !== undefined && word === here.scene.tokens[next.count.end]?.norm
}
