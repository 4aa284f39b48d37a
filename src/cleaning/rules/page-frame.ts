import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { PageBlock } from '../page-block.ts'
import { isParagraph } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

/** Vendor lists of a consent box may be longer than the story. */
const leastStory = 60
const storyWords = 25

/** The frame of the page. */
export const pageFrame: CleaningRule = {
  name: 'page-frame',
  reason: 'Menus, footers, dialogs, consent boxes and advertisements frame every page of a site.',
  find: (page) => [
    ...blocksNamed(page, hint.navigation | hint.footer | hint.dialog | hint.advert, 0.35).filter((block) => !isOfBody(block)),
    ...blocksNamed(page, hint.consent, 0.95, leastStory),
    // A header may hold the lead of the story; a list in it is a menu or an offer.
    ...blocksNamed(page, hint.header, 0.1).filter(({ kind }) => kind === 'item'),
  ],
}

/** A paragraph of the body in a section called a banner or an offer: advertisers do not write at such length without a link. */
function isOfBody(block: PageBlock): boolean {
  const { hints, linkShare } = block
  return (
    (hints & hint.body) !== 0 && (hints & (hint.footer | hint.dialog)) === 0 && linkShare <= 0.1 && isParagraph(block, storyWords)
  )
}
