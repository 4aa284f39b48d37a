import type { PageBlock, Place } from '../page-block.ts'
import { keptBlocks, leadsOut, type PageInWork } from '../page-in-work.ts'
import type { CleaningRule } from '../rule.ts'

const leastCards = 3
const cardWords = 120
const maxShare = 0.4

/** Cards of other stories: places of one form, each with a title that is a link and a few words. */
export const teaser: CleaningRule = {
  name: 'teaser',
  reason: 'A row of cards, each a linked title with a few words: other stories, told by their repetition.',
  find: (page) => {
    const all = wordsOf(keptBlocks(page))
    return cardsOf(page).flatMap((cards) => {
      const blocks = cards.flatMap((card) => keptIn(page, card))
      return wordsOf(blocks) <= all * maxShare ? blocks : []
    })
  },
}

/** Groups of at least three places of one form that look like cards. */
function cardsOf(page: PageInWork): Place[][] {
  const forms = new Map<string, Place[]>()
  const seen = new Set<Place>()
  for (const block of page.blocks) {
    if (block.removedBy !== null && block.removedBy !== 'link-line') continue
    for (let place = block.place; place?.parent && !seen.has(place); place = place.parent) {
      seen.add(place)
      const form = formOf(place)
      const places = forms.get(form)
      if (places === undefined) forms.set(form, [place])
      else places.push(place)
    }
  }
  return [...forms.values()].filter((places) => places.length >= leastCards && areCards(places, page))
}

/** The names of a place and of the one around it. */
function formOf({ element, parent }: Place): string {
  return `${element.name}.${element.attribs['class'] ?? ''} ${parent?.element.name ?? ''}.${parent?.element.attribs?.['class'] ?? ''}`
}

function areCards(places: readonly Place[], page: PageInWork): boolean {
  return places.filter((place) => isCard(page.blocks.slice(place.start, place.end), page)).length >= places.length * 0.8
}

function isCard(blocks: readonly PageBlock[], page: PageInWork): boolean {
  return (
    blocks.length <= 8 && wordsOf(blocks) <= cardWords && blocks.some((block) => isLinkedTitle(block) && !leadsOut(block, page))
  )
}

function isLinkedTitle({ linkShare, words, isProse }: PageBlock): boolean {
  return linkShare > 0.8 && words >= 3 && !isProse
}

function keptIn({ blocks }: PageInWork, { start, end }: Place): PageBlock[] {
  return blocks.slice(start, end).filter(({ removedBy }) => removedBy === null)
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0)
}
