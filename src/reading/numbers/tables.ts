import { type Days, noDays } from '../dates/days.ts'
import type { Event } from '../events/events.ts'
import { plainMode } from '../events/modality.ts'
import { isOfDate, type PlacedDate, type Scene } from '../scene.ts'
import { type Attribution, attributionTo } from '../speakers/attribution.ts'
import type { Speaker } from '../words/lexicon.ts'
import type { Hit } from '../words/phrases.ts'
import type { Count } from './numbers.ts'

/** What the head of a column, or the label of a row, says of the numbers in it. */
interface Label {
  readonly speakers: readonly Speaker[]
  readonly event: Event | undefined
  readonly days: Days
}

/** A table that is being read: cells parted by `|`, as cleaning writes them. */
export interface Table {
  readonly columns: readonly Label[]
  /** Every column tells something: only then may it count what the text told of before. */
  readonly full: boolean
  /** The line of the last row. */
  readonly paragraph: number
}

/** What a number in a cell stands for (rule P7). */
export interface Cell {
  readonly event: Event
  readonly attribution: Attribution | undefined
  readonly days: Days
}

interface Part {
  readonly start: number
  readonly end: number
}

/** The table after this line: opened by a head that names speakers or deeds, carried on by rows of as many cells. */
export function tableAfter(scene: Scene, table: Table | undefined): Table | undefined {
  const cells = cellsOf(scene)
  if (cells.length < 2) return undefined
  const { paragraph } = scene.sentence
  if (table !== undefined && table.columns.length === cells.length && paragraph - table.paragraph <= 1)
    return { ...table, paragraph }
  const numbered = scene.counts.some((count) => !isOfDate(scene, count))
  const columns = cells.map((cell) => labelOf(scene, cell))
  const telling = columns.slice(1).filter(({ speakers, event }) => speakers.length > 0 || event !== undefined)
  return telling.length > 0 && !numbered ? { columns, full: telling.length === columns.length - 1, paragraph } : undefined
}

/**
 * Rule P7: a number alone in a cell is told by the head of its column and the label of its row: speaker, deed and day. `topic` is
 * what the text told of before the table. `undefined` where the number stands in no table, or nothing says what it counts.
 */
export function cellOf(scene: Scene, count: Count, table: Table | undefined, topic: Event | undefined): Cell | undefined {
  if (table === undefined || scene.sentence.paragraph - table.paragraph > 1) return undefined
  const cells = cellsOf(scene)
  const at = cells.findIndex(({ start, end }) => start <= count.from && count.end <= end)
  const [cell, column, first] = [cells[at], table.columns[at], cells[0]]
  if (at < 1 || cells.length !== table.columns.length || cell === undefined || column === undefined || first === undefined)
    return undefined
  if (cell.start !== count.from || cell.end !== count.end) return undefined
  const row = labelOf(scene, first)
  const speakers = column.speakers.length > 0 ? column.speakers : row.speakers
  const told = column.event ?? row.event
  const event = told ?? (table.full && speakers.length > 0 ? topic : undefined)
  if (event === undefined) return undefined
  return {
    event: { ...event, hit: undefined, cost: 10 },
    attribution: speakers.length === 0 ? undefined : attributionTo(speakers, 'P7'),
    days: row.days === noDays ? column.days : row.days,
  }
}

function cellsOf({ tokens, sentence }: Scene): Part[] {
  const cells: Part[] = []
  let start = sentence.from
  for (let at = sentence.from; at <= sentence.to; at++) {
    if (at < sentence.to && tokens[at]?.text !== '|') continue
    if (at > start) cells.push({ start, end: at })
    start = at + 1
  }
  return cells
}

function labelOf(scene: Scene, cell: Part): Label {
  const within = (hit: { readonly start: number; readonly end: number }) => hit.start >= cell.start && hit.end <= cell.end
  const named = scene.speakers.filter(within).map(({ value }) => value)
  const deed = scene.events.find((hit) => within(hit) && hit.value.sense !== 'none')
  const date = scene.dates.find(within)
  return {
    speakers: named.length > 0 ? named : sayingOf(scene, within),
    event: deed === undefined ? undefined : { sense: deed.value.sense, hit: undefined, cost: 10, mode: plainMode },
    days: date === undefined ? noDays : daysOf(date),
  }
}

/** `Announced | Verified`: heads that name no one tell the side. */
function sayingOf(scene: Scene, within: (hit: Hit<unknown>) => boolean): Speaker[] {
  const verb = scene.speech.find((hit) => within(hit) && (hit.value === 'say' || hit.value === 'count'))
  if (verb === undefined) return []
  return [{ name: null, kind: verb.value === 'count' ? 'monitor' : 'authority', source: 'class' }]
}

function daysOf({ mention }: PlacedDate): Days {
  return mention.kind === 'since' ? { eventDate: null, since: mention.since } : { eventDate: mention.date, since: null }
}
