import { blocksWorded } from '../by-words.ts'
import type { CleaningRule } from '../rule.ts'

/** Marks of advertisements. */
export const advert: CleaningRule = {
  name: 'advert',
  reason: 'The mark of an advertisement, or a line that says the story goes on after it.',
  find: (page) => blocksWorded(page, ['advert'], { opens: 14, holds: 60, isSure: true }),
}
