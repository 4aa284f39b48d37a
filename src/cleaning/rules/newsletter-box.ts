import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { CleaningRule } from '../rule.ts'

/** Sign-up boxes. */
export const newsletterBox: CleaningRule = {
  name: 'newsletter-box',
  reason: 'A box that asks for an address or money, by the name of its place.',
  find: (page) => blocksNamed(page, hint.newsletter | hint.donation, 0.3),
}
