import { cutToFit } from '../cutting.ts'
import { clip, inertText } from '../inert-text.ts'
import {
  type EvidenceItem,
  inQuotes,
  type Link,
  type ListItem,
  type Message,
  type NumberField,
  type Section,
  shownCommands,
  type Tone,
} from '../message.ts'
import { fill, numberWords, pluralOf, type Wording, wordingOf } from '../wording.ts'

type PlainText = { readonly type: 'plain_text'; readonly text: string; readonly emoji: false }
type Markup = { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true }
type Text = PlainText | Markup

/** The few block kinds we use. */
export type SlackBlock =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly text: Text }
  | { readonly type: 'section'; readonly fields: readonly Text[] }
  | { readonly type: 'context'; readonly elements: readonly Text[] }

/** What is posted to Slack: a sentence for notifications, and blocks. */
export interface SlackMessage {
  readonly text: string
  readonly blocks: readonly SlackBlock[]
}

/** Our bounds, well inside Slack's: a message longer than this is not read in a channel. */
const limits = { blocks: 12, characters: 6000, header: 150, section: 3000, context: 2000 } as const

const marks = { alarm: '🔴', caveat: '🟠', calm: '🟢', trouble: '⚠️', note: '⚪' } as const satisfies Record<Tone, string>

/** A whole message as blocks: at most 12 and 6,000 characters, cut by whole items. */
export function slackMessage(message: Message): SlackMessage {
  const whole = (cut: Message) => render(cut, () => true)
  return whole(cutToFit(message, (cut) => fits(whole(cut))))
}

/** A revision as a short reply under the message it changes: what happened, without the evidence. */
export function slackReply(message: Message): SlackMessage {
  const firstText = message.sections.find(({ kind }) => kind === 'text')
  return render(message, (section) => section === firstText)
}

/** Characters a reader could see: every text of the blocks, and the fallback. */
export function charactersOf({ text, blocks }: SlackMessage): number {
  return blocks.flatMap(textsOfBlock).reduce((sum, { text: shown }) => sum + shown.length, text.length)
}

function textsOfBlock(block: SlackBlock): readonly Text[] {
  if (block.type === 'context') return block.elements
  return 'fields' in block ? block.fields : [block.text]
}

function fits(message: SlackMessage): boolean {
  if (message.blocks.length > limits.blocks || charactersOf(message) > limits.characters) return false
  return message.blocks.every((block) => {
    const most = block.type === 'context' ? limits.context : limits.section
    return textsOfBlock(block).every(({ text }) => text.length <= most)
  })
}

function render(message: Message, shown: (section: Section) => boolean): SlackMessage {
  const wording = wordingOf(message.lang, 'UTC')
  const headline = inertText(message.headline, limits.section)
  const opening: SlackBlock =
    headline.length <= limits.header ? { type: 'header', text: plain(headline) } : { type: 'section', text: plain(headline) }
  return {
    text: escapeMarkup(headline),
    blocks: [
      opening,
      { type: 'context', elements: [markup(`${marks[message.tone]}  ${escapeMarkup(message.status)}`)] },
      ...sectionBlocks(message.sections.filter(shown), wording),
      footer(message),
    ],
  }
}

/** Neighbouring texts share a block; after evidence or lists they are small print. */
function sectionBlocks(sections: readonly Section[], wording: Wording): SlackBlock[] {
  const blocks: SlackBlock[] = []
  let texts: string[] = []
  let small = false
  const flush = () => {
    const text = texts.join(small ? '\n' : '\n\n')
    texts = []
    if (text !== '') blocks.push(small ? { type: 'context', elements: [markup(text)] } : { type: 'section', text: markup(text) })
  }
  for (const section of sections) {
    if (section.kind === 'text') {
      texts.push(textMarkup(section, small))
      continue
    }
    flush()
    small = section.kind !== 'numbers'
    blocks.push(...itemBlocks(section, wording))
  }
  flush()
  return blocks
}

function itemBlocks(section: Exclude<Section, { kind: 'text' }>, wording: Wording): SlackBlock[] {
  if (section.kind === 'numbers') return [{ type: 'section', fields: section.numbers.map(numberMarkup) }]
  if (section.kind === 'list') return [{ type: 'section', text: markup(listMarkup(section, wording)) }]
  const links = section.items.flatMap(({ links }, index) => linkLine(links, index))
  const title: SlackBlock = { type: 'context', elements: [markup([`*${escapeMarkup(section.title)}*`, ...links].join('   '))] }
  const quotes = [...section.items.map(quoteLines), ...moreWords(section.more, wording)]
  return [title, { type: 'section', text: plain(quotes.join('\n')) }]
}

function numberMarkup({ label, value, detail }: NumberField): Markup {
  const below = detail === '' ? '' : `\n${escapeMarkup(detail)}`
  return markup(`${escapeMarkup(label)}\n*${escapeMarkup(value)}*${below}`)
}

function textMarkup({ title, lines }: Extract<Section, { kind: 'text' }>, small: boolean): string {
  const bold = `*${escapeMarkup(title)}*`
  const words = lines.map(escapeMarkup)
  const apart = words.every((line) => line.endsWith('.')) ? ' ' : ' · '
  return small ? `${bold}  ${words.join(apart)}` : [bold, ...words].join('\n')
}

function listMarkup({ title, items, more }: Extract<Section, { kind: 'list' }>, wording: Wording): string {
  const rows = items.map((item) => `• ${listItem(item)}`)
  return [`*${escapeMarkup(title)}*`, ...rows, ...moreWords(more, wording)].join('\n')
}

function listItem({ text, link }: ListItem): string {
  return link === null ? escapeMarkup(text) : `${escapeMarkup(text)} · ${linkMarkup(link)}`
}

/** A quote is marked with the number its links carry: they stand in another block, because here nothing is a link. */
function quoteLines({ quote, attribution }: EvidenceItem, index: number): string {
  return `[${index + 1}] ${inQuotes(quote)}\n      ${attribution}`
}

function linkLine(links: readonly Link[], index: number): string[] {
  return links.length === 0 ? [] : [`[${index + 1}] ${links.map(linkMarkup).join(' · ')}`]
}

function moreWords(more: number, wording: Wording): string[] {
  if (more === 0) return []
  return [fill(pluralOf(wording.texts.more, more, wording), { count: numberWords(more, wording) })]
}

function footer(message: Message): SlackBlock {
  const commands = shownCommands(message) ?? ''
  const lines = [message.actions.map(linkMarkup).join(' · '), escapeMarkup(commands), escapeMarkup(message.reference)]
  return { type: 'context', elements: [markup(clip(lines.filter((line) => line !== '').join('\n'), limits.context))] }
}

/** Addresses come checked and encoded (`inert-text.ts`): only `&` is left to escape. */
function linkMarkup({ label, url }: Link): string {
  return `<${escapeMarkup(url)}|${escapeMarkup(label)}>`
}

/** Slack's own rule: exactly these three characters start anything that is more than text. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function plain(text: string): PlainText {
  return { type: 'plain_text', text, emoji: false }
}

function markup(text: string): Markup {
  return { type: 'mrkdwn', text, verbatim: true }
}
