import { publishedLabel, updatedLabel } from './calendar-words.ts'
import { readWrittenDates } from './dates.ts'
import type { DateSighting, PageScan } from './page-scan.ts'

/** The dates a reader sees on the page, by what they are. */
export interface Datelines {
  readonly published: string | null
  readonly updated: string | null
  /** The clock of the page's frame: the day it was served, not the day of the story. */
  readonly inFrame: string | null
}

/** How much text may stand between a headline and its dateline: above it a kicker, below it a summary and a caption. */
const reachAbove = 300
const reachBelow = 900

/** Reads the datelines around the headline; further down only a date that says it is the story's own. */
export function readDatelines(scan: PageScan, headlineOffset: number | null, lang: string | null): Datelines {
  const anchor = headlineOffset ?? scan.bodyOffset ?? 0
  const seen = scan.dates.flatMap((sighting) => readSighting(sighting, lang))
  const story = seen.filter(({ sighting }) => !sighting.inFrame)
  const near = story.filter(({ sighting }) => sighting.offset >= anchor - reachAbove && sighting.offset <= anchor + reachBelow)
  const below = near.filter(({ sighting }) => sighting.offset >= anchor)

  const updated = near.find(({ kind }) => kind === 'updated')
  const published =
    near.find(({ kind }) => kind === 'published') ??
    [...below, ...near].find(({ kind, isWhole }) => kind === 'unnamed' && isWhole) ??
    story.find(({ kind, isWhole }) => kind === 'published' && isWhole)
  return {
    published: published?.iso ?? null,
    updated: updated?.iso ?? null,
    inFrame: seen.find(({ sighting }) => sighting.inFrame && sighting.offset <= anchor)?.iso ?? null,
  }
}

interface SeenDate {
  readonly sighting: DateSighting
  readonly iso: string
  readonly kind: 'published' | 'updated' | 'unnamed'
  /** Whether little else stands in the same run of text: a dateline, not a sentence that names a day. */
  readonly isWhole: boolean
}

const maxOtherText = 45

function readSighting(sighting: DateSighting, lang: string | null): SeenDate[] {
  if (sighting.machine !== null) {
    return [{ sighting, iso: sighting.machine, kind: kindOf(`${sighting.label} ${sighting.text}`), isWhole: true }]
  }
  const dates = readWrittenDates(sighting.text, lang)
  const other = sighting.text.length - dates.reduce((sum, { start, end }) => sum + end - start, 0)
  return dates.map(({ iso, start }, index) => {
    const before = sighting.text.slice(dates[index - 1]?.end ?? 0, start)
    const label = index === 0 ? `${sighting.label} ${before}` : before
    return { sighting, iso, kind: kindOf(label), isWhole: other <= maxOtherText }
  })
}

function kindOf(label: string): SeenDate['kind'] {
  if (updatedLabel.test(label)) return 'updated'
  return publishedLabel.test(label) ? 'published' : 'unnamed'
}
