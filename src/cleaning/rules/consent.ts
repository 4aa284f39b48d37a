import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Consent texts. */
export const consent: CleaningRule = {
  name: 'consent',
  reason: 'Consent to cookies, to outside content or to terms, asked for in the middle of a text.',
  find: (page) => blocksWorded(page, ['consent'], { opens: 40, holds: 70, isSure: true, sparesCounts: true }),
}
