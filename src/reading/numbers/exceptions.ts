import { markEndingAt, type Scene } from '../scene.ts'
import type { Count } from './numbers.ts'

/** Rule E9: `all but seven of the 52 are out`: the seven stay inside. */
export function isExcepted(scene: Scene, count: Count): boolean {
  return markEndingAt(scene, 'excepting', count.from) !== undefined
}

/** Rule E9: of the 52 it is not said that they are out. */
export function isExceptedFrom(scene: Scene, count: Count): boolean {
  return scene.counts.some(
    (other) => other.value < count.value && isExcepted(scene, other) && Math.abs(other.start - count.start) <= reach,
  )
}

/** Tokens between a whole and its exception: `the 52 seized at the march except seven`. */
const reach = 10
