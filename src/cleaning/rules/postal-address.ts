import type { PageBlock } from '../page-block.ts'
import { keptBlocks } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const longest = 9
/** `MA 02124`, `28001 Madrid`, `SW1A 1AA`, `01310-100`. */
const postCode =
  /(?<![\p{L}\d])[A-Z]{2}\s\d{5}(?:-\d{4})?$|^(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}\p{L}+|(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b\d{5}-\d{3}\b|\bBP\s\d{2,}/u
/** `304 North Street`, `Calle Mayor 5`, `12, rue de la Paix`, `Hauptstraße 7`. */
const street =
  /^\d{1,5},?\s.*(?<!\p{L})(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Lane|Drive|Dr|Square|rue|place)(?!\p{L})\.?|^(?:Calle|C\/|Avenida|Av\.|Carrera|Plaza|Rua|Praça|Via|Piazza)\s.*\d|\p{L}(?:straße|strasse|platz|weg|gasse)\s\d/iu
/** A word in small letters that names of streets and towns do not hold: `1200 Gefangene freigelassen`, `12 still on the road home`. */
const plainWord =
  /(?<![\p{L}\d])(?!(?:rue|place|square|avenue|boulevard|street|road|de|del|della|di|da|do|dos|das|du|des|d|la|le|les|las|los|l|el|al|of|the|and|et|y|e|und|am|an|der|den|dem|im|in|sur|sous)(?!\p{L}))\p{Ll}/u

/** A postal address on lines of its own. */
export const postalAddress: CleaningRule = {
  name: 'postal-address',
  reason: 'The address of the outlet or of its theme’s maker; its numbers count no people.',
  find: (page) => keptBlocks(page).filter(isAddress),
}

function isAddress({ text, words, kind }: PageBlock): boolean {
  return (
    words <= longest && kind !== 'row' && /\d/.test(text) && (postCode.test(text) || street.test(text)) && !plainWord.test(text)
  )
}
