import { stockCost } from './events/events.ts'
import type { Group } from './numbers/people.ts'
import type { ClaimRead } from './outcomes.ts'

type Claim = ClaimRead['outcome']

/**
 * The rules that read a number, as numbered in docs/reading.md: what it counts, what happened, who says so: `P2 E2 A1`. `inspect`
 * prints them, so that a wrong figure leads to the rule at fault.
 */
export function rulesUsed({ scene, count, group }: Pick<ClaimRead, 'scene' | 'count' | 'group'>, claim: Claim): string {
  const noun = nounRule(group, claim)
  const isPeople = noun === 'P1' && scene.peoples.some(({ start, end }) => start >= count.end && end <= group.end)
  return [isPeople ? 'P8' : noun, eventRule(group, claim), claim.attribution.rule]
    .filter((rule, at, rules) => rules.indexOf(rule) === at)
    .join(' ')
}

function nounRule(group: Group, { ellipsis }: Claim): string {
  if (ellipsis === 'in a table') return 'P7'
  if (ellipsis === 'unknown noun') return 'P3'
  if (group.of !== undefined) return 'P4'
  if (ellipsis !== undefined) return ellipsis === 'in a list' ? 'P6' : 'P5'
  return group.noun === 'deeds' || group.event !== undefined ? 'P2' : 'P1'
}

function eventRule(group: Group, { event: { hit, cost }, ellipsis }: Claim): string {
  if (ellipsis === 'in a table') return 'P7'
  if (hit === undefined) return cost === stockCost ? 'E7' : 'E10'
  return hit === group.event ? 'E2' : 'E1'
}
