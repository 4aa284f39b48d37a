import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Notices of machine-made text. */
export const aiNotice: CleaningRule = {
  name: 'ai-notice',
  reason: 'A notice that a text or summary was written, translated or read out by a machine.',
  find: (page) => blocksWorded(page, ['aiNotice'], { opens: 30, holds: 60, isSure: true }),
}
