import { markAt, type Scene } from '../scene.ts'
import { frameOf } from './frames.ts'
import type { Counted } from './parts.ts'

/** How many claims back a total may stand, and how many paragraphs. */
const reach = { claims: 14, paragraphs: 3 }

/** Rule S7: `Of the 93, 41 left North, 33 Lake`: what follows is part of a total told before, unless somebody else counts it. */
export function framedTotal(here: Counted, before: readonly Counted[]): number | null {
  const frame = frameOf(here.scene)
  if (frame === undefined || here.count.start <= frame.until) return null
  const total = before.findLast((other) => other.count.value === frame.total.value && other.scene !== here.scene)
  return total?.standing === here.standing && total.actor === here.actor ? total.count.value : null
}

/** Rule S8: `28 men left Old Gaol, 14 Wolf Street and nine the women's prison`: numbers of one sentence that make up a total. */
export function sumTotal(all: readonly Counted[], at: number): number | null {
  const here = all[at]
  if (here === undefined || here.count.vague) return null
  const near = all.slice(Math.max(0, at - reach.claims), at + reach.claims)
  const row = rowOf(near, here)
  if (row.length < 2 || !row.includes(here) || row.some(({ actor, measure }) => actor !== here.actor || measure !== here.measure))
    return null
  const sum = row.reduce((total, { count }) => total + count.value, 0)
  const total = near
    .slice(0, near.indexOf(row[0] as Counted))
    .find(
      (other) =>
        other.count.value === sum &&
        other.measure === here.measure &&
        !isRival(here, other) &&
        row.every((part) => isWithin(part, other)) &&
        here.scene.sentence.paragraph - other.scene.sentence.paragraph <= reach.paragraphs,
    )
  return total === undefined ? null : sum
}

/** A monitor's numbers are checked against an authority's total, and are no parts of it. */
function isRival({ standing }: Counted, total: Counted): boolean {
  return standing !== total.standing && standing !== 'reported' && total.standing !== 'reported'
}

/** `last year two, and four in 2023`: numbers of other times make up a total by chance only. */
function isWithin({ days }: Counted, total: Counted): boolean {
  return days.since === null || total.days.eventDate === null || days.since >= total.days.eventDate
}

/** The claims of a sentence, without a total they may name themselves. */
function rowOf(all: readonly Counted[], { scene }: Counted): Counted[] {
  const row = all.filter((other) => other.scene === scene && !other.count.vague)
  const most = Math.max(...row.map(({ count }) => count.value))
  const rest = row.filter(({ count }) => count.value < most)
  return rest.length > 1 && rest.reduce((sum, { count }) => sum + count.value, 0) === most ? rest : row
}

/** Rule S9: `With these, the number of people let go reaches 427`: the claim before is in the total that follows. */
export function growingTotal(here: Counted, next: readonly Counted[]): number | null {
  const at = next.findIndex(({ scene }) => scene !== here.scene && opensAdding(scene))
  const total = next[at]
  if (total === undefined || total.count.value <= here.count.value || !isAlike(here, total)) return null
  const near = total.scene.sentence.paragraph - here.scene.sentence.paragraph <= reach.paragraphs
  // Only the last batch before it is what `these` are.
  const later = next.slice(0, at).some((other) => other.scene !== here.scene && isAlike(here, other))
  return near && !later ? total.count.value : null
}

function isAlike(one: Counted, other: Counted): boolean {
  return one.sense === other.sense && one.standing === other.standing && one.measure === other.measure
}

function opensAdding(scene: Scene): boolean {
  return markAt(scene, 'adding', scene.sentence.from) !== undefined
}
