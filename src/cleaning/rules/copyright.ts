import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Copyright lines. */
export const copyright: CleaningRule = {
  name: 'copyright',
  reason: 'Whose text it is and who may copy it: the same under every story.',
  find: (page) => blocksWorded(page, ['copyright'], { opens: 40, holds: 50, isSure: true, sparesCounts: true }),
}
