import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { CleaningRule } from '../rule.ts'

/** Vendor lists of a consent box may be longer than the story. */
const leastStory = 60

/** The frame of the page. */
export const pageFrame: CleaningRule = {
  name: 'page-frame',
  reason: 'Menus, footers, dialogs, consent boxes and advertisements frame every page of a site.',
  find: (page) => [
    ...blocksNamed(page, hint.navigation | hint.footer | hint.dialog | hint.advert, 0.35),
    ...blocksNamed(page, hint.consent, 0.95, leastStory),
    // A header may hold the lead of the story; a list in it is a menu or an offer.
    ...blocksNamed(page, hint.header, 0.1).filter(({ kind }) => kind === 'item'),
  ],
}
