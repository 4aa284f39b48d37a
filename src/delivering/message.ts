import type { DeliveryKind } from '../domain/delivery.ts'

/** Somewhere a reader can go. The address is checked and encoded; the label is ours. */
export interface Link {
  readonly label: string
  readonly url: string
}

/** One number beside its label, in our own words. */
export interface NumberField {
  readonly label: string
  readonly value: string
  readonly detail: string
}

/** What a page says, in its own words. Text from outside: channels show it as plain text only. */
export interface EvidenceItem {
  readonly quote: string
  /** Who says so, where and when. Names may come from a page too. */
  readonly attribution: string
  readonly links: readonly Link[]
}

/** The commands, where a message has no page to open. */
export function shownCommands({ actions, commands }: Message): string | null {
  return actions.length === 0 ? commands : null
}

/** A quoted line between quotation marks, unless it opens with its own. */
export function inQuotes(quote: string): string {
  return /^["“”«„‘']/.test(quote) ? quote : `“${quote}”`
}

/** One line of a list, in our own words. */
export interface ListItem {
  readonly text: string
  readonly link: Link | null
}

/** A part of a message. Only `evidence` and the headline may hold text from outside. */
export type Section =
  | { readonly kind: 'numbers'; readonly numbers: readonly NumberField[] }
  | { readonly kind: 'text'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly ListItem[]; readonly more: number }
  | { readonly kind: 'evidence'; readonly title: string; readonly items: readonly EvidenceItem[]; readonly more: number }

/** How a message feels before it is read: colour and mark. */
export type Tone = 'alarm' | 'caveat' | 'calm' | 'trouble' | 'note'

/** What one delivery says, in the order it is read, for every channel alike. Its strings are plain text, never markup. */
export interface Message {
  readonly kind: DeliveryKind
  /** Alert, incident or digest; with the revision it names the message in threads. */
  readonly subjectId: string
  readonly revision: number
  readonly lang: string
  readonly tone: Tone
  /** The same for the whole life of an alert. */
  readonly subject: string
  /** One full sentence that says it all. */
  readonly headline: string
  readonly status: string
  /** The revision raises the stakes: shown to more people where a channel can. */
  readonly escalates: boolean
  readonly sections: readonly Section[]
  readonly actions: readonly Link[]
  /** What to type; shown where there is no page to open. */
  readonly commands: string | null
  readonly reference: string
  /** For programs: the facts behind the words. */
  readonly facts: unknown
}
