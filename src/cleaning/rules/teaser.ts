import type { PageBlock, Place } from '../page-block.ts'
import { keptBlocks, leadsOut, type PageInWork } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const leastCards = 3
const cardWords = 90
const maxShare = 0.4

/** Cards of other stories: places of one form side by side, each with a title that is a link. */
export const teaser: CleaningRule = {
  name: 'teaser',
  reason: 'A row of cards, each a linked title with a few words: other stories, told by their repetition.',
  find: (page) => {
    const kept = keptBlocks(page)
    const all = wordsOf(kept)
    return cardsOf(page).flatMap((cards) => {
      const blocks = cards
        .flatMap(({ start, end }) => page.blocks.slice(start, end))
        .filter(({ removedBy }) => removedBy === null)
      return wordsOf(blocks) <= all * maxShare ? blocks : []
    })
  },
}

/** Groups of at least three places of one form under one parent that look like cards. */
function cardsOf(page: PageInWork): Place[][] {
  const groups = new Map<Place, Map<string, Place[]>>()
  const seen = new Set<Place>()
  for (const block of page.blocks) {
    if (block.removedBy !== null && block.removedBy !== 'link-line') continue
    for (let place = block.place; place?.parent && !seen.has(place); place = place.parent) {
      seen.add(place)
      const forms = groups.get(place.parent) ?? new Map<string, Place[]>()
      groups.set(place.parent, forms)
      const form = `${place.element.name} ${place.element.attribs['class'] ?? ''}`
      forms.set(form, [...(forms.get(form) ?? []), place])
    }
  }
  return [...groups.values()].flatMap((forms) => [...forms.values()]).filter((places) => isRowOfCards(places, page))
}

function isRowOfCards(places: readonly Place[], page: PageInWork): boolean {
  if (places.length < leastCards) return false
  return places.filter((place) => isCard(page.blocks.slice(place.start, place.end), page)).length >= places.length * 0.8
}

function isCard(blocks: readonly PageBlock[], page: PageInWork): boolean {
  return wordsOf(blocks) <= cardWords && blocks.some((block) => isLinkedTitle(block) && !leadsOut(block, page))
}

function isLinkedTitle({ linkShare, words, isProse }: PageBlock): boolean {
  return linkShare > 0.8 && words >= 3 && !isProse
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0)
}
