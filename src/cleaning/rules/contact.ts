import { blocksWorded } from '../by-words.ts'
import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longest = 25
/** A sender's last line: `The Union speaks for 53 families. Contact: 900 300 112`. */
const endsInAddress =
  /(?<!\p{L})(?:contact\p{L}*|kontakt|contatti|tel\.?|phone|t[ée]l[ée]fono?|telefon\p{L}*)\s?:\s?(?:\+?[\d\s()./-]{6,}|\S+@\S+)$/iu

/** Ways to reach the newsroom or the sender. */
export const contact: CleaningRule = {
  name: 'contact',
  reason: 'How to reach the newsroom or the press office: no part of the news.',
  find: (page) => [
    ...blocksWorded(page, ['contact'], { opens: 18, holds: 30, isSure: true }),
    ...keptBlocks(page).filter(endsInContact),
  ],
}

function endsInContact({ text, words }: PageBlock): boolean {
  return words <= longest && endsInAddress.test(text)
}
