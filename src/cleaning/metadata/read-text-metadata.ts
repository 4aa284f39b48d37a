import { readDateWords } from '../date-words.ts'
import { countWords } from '../text-repair.ts'
import { hostOf, readCanonicalUrl } from './address.ts'
import { readByline } from './byline.ts'
import { publishedLabel, updatedLabel } from './calendar-words.ts'
import { readMachineDate, readUrlDate, readWrittenDates } from './dates.ts'
import { detectLanguage, primaryLanguage } from './language.ts'
import { type DateClaim, settlePublication } from './publication.ts'
import type { Metadata, MetadataContext } from './read-metadata.ts'

/** A headline is longer than a section's name and shorter than a paragraph. */
const headlineWords = { least: 4, most: 30 }
const maxHeadline = 180
const paragraphWords = 22
/** A line with a date and no more words of its own than this is a dateline. */
const datedWords = 3
/** How far into a text its head reaches. */
const headLines = 15
const maxDateline = 90
const bylineForm = /^(?:by|por|par|von|di)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{L}[\p{L}.'’-]*){1,4}$/iu
const furniture = /^\d+[.)]\s|\d{5}|[|©]|@|https?:|^(?:list|total|zoom|share|read|sign|subscribe|physical|published|updated)\b/i

/** Reads the metadata of a page that is plain text already: the first line that is a headline, and datelines of their own. */
export function readTextMetadata(lines: readonly string[], { url, hints, now }: MetadataContext): Metadata {
  const head = lines.map((line) => line.trim()).filter((line) => line !== '')
  const lang = primaryLanguage(hints?.lang) ?? detectLanguage(lines.join('\n').slice(0, 8000))
  const { published, updated } = readTextDates(head, lang)
  const claims: readonly (readonly [DateClaim['from'], string | null])[] = [
    ['caller', hints?.publishedAt ? readMachineDate(hints.publishedAt) : null],
    ['dateline', published],
    ['url', readUrlDate(url)],
  ]
  return {
    title: hints?.title || findHeadline(lines),
    byline: readByline(head.slice(0, headLines).filter((line) => bylineForm.test(line))),
    site: hostOf(url),
    lang,
    canonicalUrl: readCanonicalUrl([], url),
    ...settlePublication({
      published: claims.flatMap(([from, iso]) => (iso === null ? [] : [{ from, iso }])),
      updated: updated === null ? [] : [updated],
      inFrame: null,
      now,
    }),
  }
}

/** A line printed twice, as title and as heading; else the text's very first, else one that stands alone; a caption stands among others. */
function findHeadline(lines: readonly string[]): string | null {
  const start = lines.findIndex((line) => line.trim() !== '')
  const head = lines.slice(Math.max(start, 0), start + headLines * 2).map((line) => line.trim())
  const candidates = head.filter(isHeadline)
  const isAlone = (line: string) => !head[head.indexOf(line) - 1] && !head[head.indexOf(line) + 1]
  return (
    candidates.find((line, index) => candidates.indexOf(line) !== index) ??
    candidates.find((line) => line === head[0]) ??
    candidates.find(isAlone) ??
    candidates.find((line) => head.indexOf(line) < firstParagraph(head)) ??
    null
  )
}

/** Where the story begins: what comes after is no headline of it. */
function firstParagraph(head: readonly string[]): number {
  const at = head.findIndex((line) => countWords(line) >= paragraphWords)
  return at < 0 ? head.length : at
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length
  if (words < headlineWords.least || words > headlineWords.most || line.length > maxHeadline) return false
  return !/[.:;,]["”»]?$/.test(line) && !furniture.test(line) && !isDated(line)
}

/** `Situation as of 18:00, 17 February 2026`, `30 March to 5 April 2026`: a line that is a date with few words around it. */
function isDated(line: string): boolean {
  const { hasMonth, others } = readDateWords(line)
  return hasMonth && /\d/.test(line) && others.length <= datedWords
}

function readTextDates(head: readonly string[], lang: string | null): { published: string | null; updated: string | null } {
  const datelines = head.filter((line) => line.length <= maxDateline && /\d/.test(line))
  const dates = datelines.flatMap((line, index) =>
    readWrittenDates(line, lang).map(({ iso, start, end }) => ({
      iso,
      label: line.slice(0, start),
      other: line.length - end + start,
      index,
    })),
  )
  const updated = dates.find(({ label }) => updatedLabel.test(label))
  const published =
    dates.find((date) => date !== updated && publishedLabel.test(date.label) && date.other < 40) ??
    dates.find((date) => date !== updated && date.other < 20)
  return { published: published?.iso ?? null, updated: updated?.iso ?? null }
}
