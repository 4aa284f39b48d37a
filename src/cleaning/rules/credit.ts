import { blocksWorded } from '../by-words.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longest = 60
/** `[A. Reporter/Getty Images]`, `(AP Photo/A. Reporter)`, `Foto: dpa` at the end of a line. */
const endCredit =
  /[[(][^\])[(]{0,60}(?:getty|reuters|ap photo|images|photo|foto)\b[^\])[(]{0,60}[\])]\.?$|(?<!\p{L})(?:photo|foto|bild|crédit|credit|imagen)\s?:\s[^.:]{2,50}$/iu
/** Agencies by their initials; in other letters they are words of a story: `(ePA)`. */
const endAgency = /[[(][^\])[(]{0,60}\b(?:AFP|EPA|EFE)\b[^\])[(]{0,60}[\])]\.?$/

/** `… told reporters. (EFE)`: the agency signs the last sentence of its story. */
const signature = /[.!?…]["”»'’]?\s*[[(](?:AFP|ANSA|AP|DPA|dpa|EFE|EPA|Lusa|Reuters|REUTERS|[/,\s-])+[\])]\.?$/

/** Who reported, edited and photographed; the lines of agencies. */
export const credit: CleaningRule = {
  name: 'credit',
  reason: 'Who reported, edited or photographed: it speaks of the making of the story, not of the story.',
  find: (page) => [
    ...blocksWorded(page, ['credit', 'caption'], { opens: 14, holds: 25, needsLabel: true, isSure: true, sparesCounts: true }),
    ...keptBlocks(page).filter(({ text, words }) => words <= longest && isCredited(text)),
  ],
}

function isCredited(text: string): boolean {
  return (endCredit.test(text) || endAgency.test(text)) && !signature.test(text)
}
