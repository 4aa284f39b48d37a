import { blocksWorded } from '../by-words.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longest = 60
/** `[A. Reporter/Getty Images]`, `(AP Photo/A. Reporter)`, `Foto: dpa` at the end of a line. */
const endCredit =
  /[[(][^\])[(]{0,60}(?:getty|reuters|afp|ap photo|epa|efe|images|photo|foto)\b[^\])[(]{0,60}[\])]\.?$|\b(?:photo|foto|bild|crédit|credit|imagen)\s?:\s[^.:]{2,50}$/i

/** Credits. */
export const credit: CleaningRule = {
  name: 'credit',
  reason: 'Who reported, edited, photographed; agency lines.',
  find: (page) => [
    ...blocksWorded(page, ['credit', 'caption'], { opens: 14, holds: 25, needsLabel: true, isSure: true }),
    ...keptBlocks(page).filter(({ text, words }) => words <= longest && endCredit.test(text)),
  ],
}
