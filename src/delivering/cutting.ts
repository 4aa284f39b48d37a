import type { Message, Section } from './message.ts'

type Items = Extract<Section, { items: readonly unknown[] }>

/**
 * Cuts a message by whole items until it fits: the longest list loses its last item first, and says how many it lost.
 * A list that has lost all still says so; words outside lists are never cut.
 */
export function cutToFit(message: Message, fits: (message: Message) => boolean): Message {
  let cut = message
  while (!fits(cut)) {
    const longest = cut.sections.reduce<Items | undefined>((most, section) => {
      return isItems(section) && section.items.length > (most?.items.length ?? 0) ? section : most
    }, undefined)
    if (longest === undefined) return cut
    cut = { ...cut, sections: cut.sections.map((section) => (section === longest ? shorter(longest) : section)) }
  }
  return cut
}

function isItems(section: Section): section is Items {
  return section.kind === 'list' || section.kind === 'evidence'
}

function shorter(section: Items): Section {
  const more = section.more + 1
  return section.kind === 'list'
    ? { ...section, items: section.items.slice(0, -1), more }
    : { ...section, items: section.items.slice(0, -1), more }
}
