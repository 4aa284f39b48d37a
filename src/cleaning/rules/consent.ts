import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Consent texts. */
export const consent: CleaningRule = {
  name: 'consent',
  reason: 'Consent to cookies, to outside content, to terms.',
  find: (page) => blocksWorded(page, ['consent'], { opens: 40, holds: 70, isSure: true }),
}
