import { publishedLabel, updatedLabel } from './calendar-words.ts'
import { readWrittenDates } from './dates.ts'
import type { DateSighting, PageScan } from './page-scan.ts'

/** The dates a reader sees on the page, by what they are. */
export interface Datelines {
  readonly published: string | null
  readonly updated: string | null
  /** The date of publishing as a line far from the headline names it, under the story or beside it. */
  readonly colophon: string | null
  /** The clock of the page's frame: the day it was served, not the day of the story. */
  readonly inFrame: string | null
}

/** How much text may stand between a headline and its dateline: above it a kicker, below it a summary and a caption. */
const reachAbove = 200
const reachBelow = 1000
/** A dateline may say a little more than its date ("Caracas", "3 min read"); a sentence that names a day says much more. */
const maxOtherText = 45

interface SeenDate {
  readonly sighting: DateSighting
  readonly iso: string
  readonly kind: 'published' | 'updated' | 'unnamed'
}

/** Reads the datelines around the headline at `anchor`: first what calls itself the date of publishing, then the nearest below, then above. */
export function readDatelines(scan: PageScan, anchor: number, lang: string | null): Datelines {
  const home = scan.headings.find(({ offset }) => offset === anchor)?.part
  const reach = scan.dates.filter(({ offset }) => offset >= anchor - reachAbove && offset <= anchor + reachBelow)
  // Where the headline itself stands in what looks like no story, so does its dateline; above it a frame shows a clock.
  const isStory = ({ part, offset }: DateSighting) =>
    part === 'story' || (part === home && (part === 'other' || offset >= anchor))
  const near = reach.filter(isStory).flatMap((sighting) => readSighting(sighting, lang))
  const below = near.filter(({ sighting }) => sighting.offset >= anchor)

  const published =
    near.find(({ kind }) => kind === 'published') ??
    [...below, ...near].find(({ kind }) => kind === 'unnamed') ??
    // The only date there is, and only a class name calls it a change.
    below.find(({ sighting }) => !updatedLabel.test(`${sighting.label} ${sighting.text}`))
  const frame = scan.dates.filter((sighting) => sighting.part === 'frame' && sighting.offset < anchor)
  return {
    published: published?.iso ?? null,
    colophon: findColophon(scan.dates, lang),
    updated: near.find(({ kind }) => kind === 'updated')?.iso ?? null,
    inFrame: frame.flatMap((sighting) => readSighting(sighting, lang))[0]?.iso ?? null,
  }
}

function findColophon(dates: readonly DateSighting[], lang: string | null): string | null {
  const named = dates.filter(
    ({ part, label, text }) => part === 'story' && [label, text].some((words) => publishedLabel.test(words)),
  )
  return (
    named.flatMap((sighting) => readSighting({ ...sighting, name: '' }, lang)).find(({ kind }) => kind === 'published')?.iso ??
    null
  )
}

function readSighting(sighting: DateSighting, lang: string | null): SeenDate[] {
  const { text, machine, label, name } = sighting
  if (machine !== null) return [{ sighting, iso: machine, kind: kindOf(`${label} ${text}`, name) }]

  const dates = readWrittenDates(text, lang)
  const otherText = text.length - dates.reduce((sum, { start, end }) => sum + end - start, 0)
  if (otherText > maxOtherText) return []
  return dates.map(({ iso, start }, index) => {
    const before = text.slice(dates[index - 1]?.end ?? 0, start)
    return { sighting, iso, kind: kindOf(index === 0 && before.trim() === '' ? label : before, name) }
  })
}

/** What words before a date call it; without words, what its element is called, unless that says both. */
function kindOf(words: string, name: string): SeenDate['kind'] {
  if (updatedLabel.test(words)) return 'updated'
  if (publishedLabel.test(words)) return 'published'
  const [published, updated] = [/publi|posted|creat/i.test(name), /updat|modif/i.test(name)]
  if (published) return 'published'
  return updated && !/entry-date/i.test(name) ? 'updated' : 'unnamed'
}
