import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Advertisement marks. */
export const advert: CleaningRule = {
  name: 'advert',
  reason: 'Marks of an advertisement, and lines that say the story goes on after it.',
  find: (page) => blocksWorded(page, ['advert'], { opens: 14, holds: 60, isSure: true }),
}
