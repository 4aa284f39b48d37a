import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Paywall notices. */
export const paywall: CleaningRule = {
  name: 'paywall',
  reason: 'A paywall, login or shared-account notice, told by its words alone.',
  find: (page) => blocksWorded(page, ['paywall'], { opens: 40, holds: 60 }),
}
