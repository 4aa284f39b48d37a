import { blocksNamed } from '../by-name.ts'
import { hint } from '../name-hints.ts'
import type { CleaningRule } from '../rule.ts'

/** The frame of the page. */
export const pageFrame: CleaningRule = {
  name: 'page-frame',
  reason: 'Menus, footers, dialogs, consent boxes and advertisements frame every page of a site.',
  find: (page) => [
    ...blocksNamed(page, hint.navigation | hint.footer | hint.dialog | hint.consent | hint.advert, 0.35),
    // A header may hold the lead of the story; a list in it is a menu or an offer.
    ...blocksNamed(page, hint.header, 0.1).filter(({ kind }) => kind === 'item'),
  ],
}
