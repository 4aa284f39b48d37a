import { type EvidenceItem, inQuotes, type Link, type Message, type Section, shownCommands } from '../message.ts'
import { fill, numberWords, pluralOf, type Wording, wordingOf } from '../wording.ts'

/** A message as a plain mail: complete by itself, in the same order as everywhere. */
export function mailText(message: Message, unsubscribe: string | null): string {
  const wording = wordingOf(message.lang, 'UTC')
  const parts = [
    message.headline,
    message.status,
    ...message.sections.map((section) => sectionText(section, wording)),
    message.actions.map(linkText).join('\n'),
    shownCommands(message) ?? '',
    [message.reference, unsubscribe === null ? '' : `${wording.texts.labels.unsubscribe}: ${unsubscribe}`].join('\n').trim(),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function sectionText(section: Section, wording: Wording): string {
  switch (section.kind) {
    case 'numbers':
      return section.numbers
        .map(({ label, value, detail }) => `${label}: ${value}${detail === '' ? '' : ` (${detail})`}`)
        .join('\n')
    case 'text':
      return titled(section.title, section.lines)
    case 'list': {
      const rows = section.items.map(({ text, link }) => `- ${text}${link === null ? '' : `\n  ${link.url}`}`)
      return titled(section.title, [...rows, ...moreText(section.more, wording)])
    }
    case 'evidence':
      return titled(section.title, [...section.items.map(evidenceText), ...moreText(section.more, wording)])
  }
}

function titled(title: string, lines: readonly string[]): string {
  return [title.toUpperCase(), ...lines].join('\n')
}

function evidenceText({ quote, attribution, links }: EvidenceItem): string {
  return [inQuotes(quote), `  ${attribution}`, ...links.map((link) => `  ${linkText(link)}`)].join('\n')
}

function linkText({ label, url }: Link): string {
  return `${label}: ${url}`
}

function moreText(more: number, wording: Wording): string[] {
  if (more === 0) return []
  return [fill(pluralOf(wording.texts.more, more, wording), { count: numberWords(more, wording) })]
}
