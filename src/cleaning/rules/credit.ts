import { blocksWorded } from '../by-words.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longest = 60
/** `[A. Reporter/Getty Images]`, `(AP Photo/A. Reporter)`, `Foto: dpa` at the end of a line. */
const endCredit =
  /[[(][^\])[(]{0,60}(?:getty|reuters|afp|ap photo|epa|efe|images|photo|foto)\b[^\])[(]{0,60}[\])]\.?$|\b(?:photo|foto|bild|crédit|credit|imagen)\s?:\s[^.:]{2,50}$/i

/** Who reported, edited and photographed; the lines of agencies. */
export const credit: CleaningRule = {
  name: 'credit',
  reason: 'Who reported, edited or photographed: it speaks of the making of the story, not of the story.',
  find: (page) => [
    ...blocksWorded(page, ['credit', 'caption'], { opens: 14, holds: 25, needsLabel: true, isSure: true }),
    ...keptBlocks(page).filter(({ text, words }) => words <= longest && endCredit.test(text)),
  ],
}
